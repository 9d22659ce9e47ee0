using Dashboard.Client.Filters;
using Dashboard.Client.Loading;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Embed;

/// <summary>The embeds of events: map, timeline, or both.</summary>
public sealed partial class EventsEmbed
{
    /// <summary>The value of <see cref="View"/> without a map.</summary>
    internal const string TimelineOnly = "timeline";

    /// <summary><c>map</c>, <c>timeline</c> or <c>dashboard</c>.</summary>
    [Parameter, EditorRequired]
    public required string View { get; set; }

    /// <inheritdoc/>
    protected override PageRoute Route(string address) => new(address, Dataset, View);

    private bool HasMap => View != TimelineOnly;

    private bool HasTimeline => View != "map";

    private static IReadOnlyList<Chip> Chips(LoadedView<EventsEmbedView> shown) => Chip.Of(shown.Address, shown.View.View.Facets);
}

/// <summary>The content of the embed.</summary>
/// <param name="View">The view under the filter.</param>
/// <param name="Basemap">The basemap.</param>
/// <param name="Detail">The event opened instead, or null.</param>
public sealed record EventsEmbedView(DatasetView View, BasemapView Basemap, EventDetail? Detail);
