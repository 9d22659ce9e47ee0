using Dashboard.Client.Addresses;
using Dashboard.Client.Filters;
using Dashboard.Client.Layout;
using Dashboard.Client.Loading;
using Dashboard.Client.Language;
using Dashboard.Client.Map;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Dashboard;

/// <summary>The dashboard of a dataset.</summary>
public sealed partial class DashboardPage
{
    private static string Title(LoadedView<DashboardView> page) =>
        page.View.Detail is { } detail
            ? $"{detail.Event.Title.Text} – {page.View.View.About.Title.Text}"
            : ViewWords.Title(page.Address, page.View.View);

    private static string? Description(LoadedView<DashboardView> page) =>
        page.View.Detail is { } detail ? detail.Event.Summary?.Text : ViewWords.Description(page.Address, page.View.View);

    private static string Parts(LoadedView<DashboardView> page)
    {
        var open = page.Address.Options.Open;
        var parts = new List<string>();
        if (page.View.Detail is not null)
            parts.Add("panel-open");
        if (open.Contains("filters"))
            parts.Add("filters-open");
        if (open.Contains(PageAddress.CasualtiesPart))
            parts.Add("casualties-open");
        if (IsMapOpen(page))
            parts.Add("map-open");
        return string.Join(' ', parts);
    }

    private static bool IsMapOpen(LoadedView<DashboardView> page) => page.Address.Options.Open.Contains(PageAddress.MapPart);

    private static SelectedPlace? SelectedPlace(LoadedView<DashboardView> page) =>
        page.View.Detail is { } detail ? Map.SelectedPlace.Of(detail.Event.Place)
        : page.Address.Options.Select is { Kind: "places" } place ? new(place.Id)
        : null;
}

/// <summary>The content of the dashboard.</summary>
/// <param name="View">The view under the filter.</param>
/// <param name="Basemap">The basemap.</param>
/// <param name="Detail">The event whose panel is open, or null.</param>
/// <param name="Relaxations">If nothing matches: the result of removing each part of the filter.</param>
public sealed record DashboardView(DatasetView View, BasemapView Basemap, EventDetail? Detail, IReadOnlyList<FilterRelaxation> Relaxations);
