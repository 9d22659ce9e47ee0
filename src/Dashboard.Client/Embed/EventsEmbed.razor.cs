using Dashboard.Client.Filters;
using Dashboard.Client.Loading;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Embed;

/// <summary>Events in a frame: on a map, on a timeline, or both.</summary>
public sealed partial class EventsEmbed
{
    /// <summary>The <see cref="View"/> without a map.</summary>
    internal const string TimelineOnly = "timeline";

    /// <summary><c>map</c>, <c>timeline</c> or <c>dashboard</c>.</summary>
    [Parameter, EditorRequired]
    public required string View { get; set; }

    /// <inheritdoc/>
    protected override PageRoute Route(string address) => new(address, Dataset, View);

    private bool HasMap => View != TimelineOnly;

    private bool HasTimeline => View != "map";

    private static IReadOnlyList<Chip> Chips(PageShown<EventsEmbedView> shown) => Chip.Of(shown.Address, shown.View.View.Facets);
}

/// <summary>What a frame with events shows.</summary>
/// <param name="View">Everything that the filter gives.</param>
/// <param name="Basemap">What lies under the marks.</param>
/// <param name="Detail">The event that is open in place of them, or null.</param>
public sealed record EventsEmbedView(DatasetView View, BasemapView Basemap, EventDetail? Detail);
