using Dashboard.Client.Addresses;
using Dashboard.Client.Loading;
using Dashboard.Client.Preview;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Client.Share;

/// <summary>Loads the view to share.</summary>
public sealed class ShareLoader(IMediator mediator, IDatasetCatalog catalog) : DatasetLoader<ShareView>(mediator, catalog)
{
    /// <inheritdoc/>
    protected override IReadOnlySet<string> Known => Parameters.OfSharing;

    /// <inheritdoc/>
    protected override string Path(PageRoute route) => "/share";

    /// <inheritdoc/>
    protected override async Task<ShareView> LoadAsync(PageQuery query, CancellationToken cancellationToken)
    {
        var selected = await SelectedEventAsync(query, cancellationToken);
        var shown = new SharedView(query.Address, query.Address.EmbeddedView, true);
        return new ShareView(await PreviewView.LoadAsync(shown, Mediator, cancellationToken), selected);
    }
}
