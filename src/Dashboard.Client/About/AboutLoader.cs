using Dashboard.Client.Loading;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Client.About;

/// <summary>Loads the about page.</summary>
public sealed class AboutLoader(IMediator mediator, IDatasetCatalog catalog) : DatasetLoader<AboutView>(mediator, catalog)
{
    /// <inheritdoc/>
    protected override string Path(PageRoute route) => "/about";

    /// <inheritdoc/>
    protected override Task<AboutView> LoadAsync(PageQuery query, CancellationToken cancellationToken) =>
        Mediator.Send(new GetAbout(query.Address.Dataset, query.Address.Options.Language), cancellationToken);
}
