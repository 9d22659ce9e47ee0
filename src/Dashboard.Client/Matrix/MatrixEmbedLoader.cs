using Dashboard.Client.Embed;
using Dashboard.Client.Loading;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Client.Matrix;

/// <summary>Loads the embed of places by days.</summary>
public sealed class MatrixEmbedLoader(IMediator mediator, IDatasetCatalog catalog) : EmbedLoader<MatrixPageView>(mediator, catalog)
{
    // A frame has room for the places with most; the page has the rest.
    private const int Rows = 20;

    /// <inheritdoc/>
    protected override string Path(PageRoute route) => "/matrix";

    /// <inheritdoc/>
    protected override async Task<MatrixPageView> LoadAsync(PageQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var (address, options) = (query.Address, query.Address.Options);
        var page = PageOf.From(options);
        var view = await Mediator.Send(GetView.DrawnBy(options, address.Dataset, address.Filter, page), cancellationToken);
        var request = GetMatrix.DrawnBy(options, address.Dataset, address.Filter) with { Rows = Rows };
        var matrix = await Mediator.Send(request, cancellationToken);
        return new MatrixPageView(view, matrix, await SelectedEventAsync(query, cancellationToken));
    }
}
