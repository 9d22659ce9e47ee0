using Dashboard.Client.Addresses;
using Dashboard.Client.Loading;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Client.Shell;

/// <summary>Loads the list of datasets; redirects to the default dataset if there is one.</summary>
public sealed class DatasetsLoader(IMediator mediator, IDatasetCatalog catalog) : IPageLoader<DatasetsView>
{
    /// <inheritdoc/>
    public string? RedirectOf(PageRoute route) => catalog.Default is { } shown ? Site(route).Dataset(shown).Href : null;

    /// <inheritdoc/>
    public async Task<DatasetsView> LoadAsync(PageRoute route, CancellationToken cancellationToken)
    {
        var missing = await mediator.Send(new GetMissingDatasets(), cancellationToken);
        var language = Site(route).Options.Language ?? Languages.English;
        return new DatasetsView(await mediator.Send(new GetDatasets(language), cancellationToken), missing);
    }

    private static SiteAddress Site(PageRoute route)
    {
        ArgumentNullException.ThrowIfNull(route);
        return SiteAddress.Read(new Uri(route.Address));
    }
}

/// <summary>The list of datasets.</summary>
/// <param name="Datasets">The served datasets.</param>
/// <param name="Missing">Ids of datasets that should be served but are not.</param>
public sealed record DatasetsView(IReadOnlyList<DatasetSummary> Datasets, IReadOnlyList<string> Missing);
