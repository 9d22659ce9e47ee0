using Dashboard.Client.Addresses;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Events;

/// <summary>The facts of an event: when, where and who, each with its precision; what happened; and reservations.</summary>
public sealed partial class EventFacts
{
    /// <summary>The event.</summary>
    [Parameter, EditorRequired]
    public required EventDetail Detail { get; set; }

    /// <summary>The list for links from actors, themes and regions.</summary>
    [Parameter, EditorRequired]
    public required PageAddress List { get; set; }

    /// <summary>The page of its place; null: its place links to the list too.</summary>
    [Parameter]
    public PageAddress? PlacePage { get; set; }

    private EventItem Event => Detail.Event;

    private string PlaceHref => PlacePage?.Href ?? Only(Facet.Place, Event.Place.Id);

    // Left out if the region is the place itself.
    private NamedRef? Region =>
        Event.LocationPrecision < GeoPrecision.Region && Detail.Region is { } region
        && region.Name.Text != Event.Place.Label.Text && region.Name.Text != Event.Place.Within?.Name.Text
            ? region
            : null;

    private string Only(Facet facet, string id) => List.Only(facet, id).Href;
}
