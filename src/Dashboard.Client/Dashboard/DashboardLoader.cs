using Dashboard.Client.Addresses;
using Dashboard.Client.Filters;
using Dashboard.Client.Loading;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Client.Dashboard;

/// <summary>Loads the view of a filter, the selected event, and the basemap.</summary>
public sealed class DashboardLoader(IMediator mediator, IDatasetCatalog catalog) : DatasetLoader<DashboardView>(mediator, catalog)
{
    // Each relaxation costs a view: they are computed only if nothing matches.
    private const int MaxRelaxations = 6;

    /// <inheritdoc/>
    protected override string Path(PageRoute route) => "";

    /// <inheritdoc/>
    protected override async Task<DashboardView> LoadAsync(PageQuery query, CancellationToken cancellationToken)
    {
        var address = query.Address;
        var page = PageOf.From(address.Options);
        var view = await Mediator.Send(GetView.DrawnBy(address.Options, address.Dataset, address.Filter, page), cancellationToken);
        var detail = await SelectedEventAsync(query, cancellationToken);
        var basemap = await Mediator.Send(new GetBasemap(address.Dataset, page.Language), cancellationToken);
        return new DashboardView(view, basemap, detail, await RelaxationsAsync(query.Address, view, cancellationToken));
    }

    private async Task<IReadOnlyList<FilterRelaxation>> RelaxationsAsync(
        PageAddress address,
        DatasetView view,
        CancellationToken cancellationToken)
    {
        if (view.Matched > 0)
            return [];
        var relaxations = new List<FilterRelaxation>();
        foreach (var chip in Chip.Of(address, view.Facets).Take(MaxRelaxations))
        {
            var without = await Mediator.Send(
                new GetView(address.Dataset, chip.Without.Filter, new PageOf(address.Options.Language, Limit: 1)),
                cancellationToken);
            relaxations.Add(new FilterRelaxation(chip, without.Matched));
        }

        return relaxations;
    }
}
