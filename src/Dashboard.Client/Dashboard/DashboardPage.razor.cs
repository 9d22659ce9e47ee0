using Dashboard.Client.Addresses;
using Dashboard.Client.Filters;
using Dashboard.Client.Frame;
using Dashboard.Client.Language;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Dashboard;

/// <summary>The dashboard of a dataset: asks for the view, and lays it out.</summary>
public sealed partial class DashboardPage
{
    // Each removal costs a view; they are asked for only when nothing matches.
    private const int MaxRelaxations = 6;

    /// <inheritdoc/>
    protected override string Path => "";

    /// <inheritdoc/>
    protected override async Task<DashboardView> LoadAsync(PageQuery query, CancellationToken cancellationToken)
    {
        var address = query.Address;
        var page = PageOf.From(address.Options);
        var view = await Mediator.Send(new GetView(address.Dataset, address.Filter, page), cancellationToken);
        var detail = await SelectedEventAsync(query, cancellationToken);
        var basemap = await Mediator.Send(new GetBasemap(address.Dataset, page.Language), cancellationToken);
        return new DashboardView(view, basemap, detail, await Relaxations(query.Address, view, cancellationToken));
    }

    private static string Title(PageShown<DashboardView> page) =>
        page.View.Detail is { } detail ? $"{detail.Event.Title.Text} – {page.View.View.About.Title.Text}" : ViewWords.Title(page.Address, page.View.View);

    private static string? Description(PageShown<DashboardView> page) =>
        page.View.Detail is { } detail ? detail.Event.Summary?.Text : ViewWords.Description(page.Address, page.View.View);

    private static string Parts(PageShown<DashboardView> page)
    {
        var open = page.Address.Options.Open;
        var parts = new List<string>();
        if (page.View.Detail is not null)
            parts.Add("panel-open");
        if (open.Contains("filters"))
            parts.Add("filters-open");
        if (open.Contains("casualties"))
            parts.Add("casualties-open");
        return string.Join(' ', parts);
    }

    private static string? Day(DateOnly? day) => day is { } known ? Dates.Iso(known) : null;

    private static string? SelectedPlace(PageShown<DashboardView> page) =>
        page.View.Detail?.Event.Place.Id ?? (page.Address.Options.Select is { Kind: "places" } place ? place.Id : null);

    private async Task<IReadOnlyList<FilterRelaxation>> Relaxations(PageAddress address, DatasetView view, CancellationToken cancellationToken)
    {
        if (view.Matched > 0)
            return [];
        var relaxations = new List<FilterRelaxation>();
        foreach (var chip in Chip.Of(address, view.Facets).Take(MaxRelaxations))
        {
            var without = await Mediator.Send(new GetView(address.Dataset, chip.Without.Filter, new PageOf(address.Options.Language, Limit: 1)), cancellationToken);
            relaxations.Add(new FilterRelaxation(chip, without.Matched));
        }

        return relaxations;
    }
}

/// <summary>What the dashboard shows.</summary>
/// <param name="View">Everything that the filter gives.</param>
/// <param name="Basemap">What lies under the marks.</param>
/// <param name="Detail">The event whose panel is open, or null.</param>
/// <param name="Relaxations">When nothing matches: what leaving out each part of the filter would give.</param>
public sealed record DashboardView(DatasetView View, BasemapView Basemap, EventDetail? Detail, IReadOnlyList<FilterRelaxation> Relaxations);
