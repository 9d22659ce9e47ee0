using Dashboard.Client.Addresses;
using Dashboard.Client.Language;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Events;

/// <summary>The panel of an event with everything linked to it.</summary>
public sealed partial class EventPanel
{
    /// <summary>The event.</summary>
    [Parameter, EditorRequired]
    public required EventDetail Detail { get; set; }

    /// <summary>Address of the page.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    /// <summary>The page of the list to return to when the panel closes.</summary>
    [Parameter]
    public EventPage? Page { get; set; }

    private EventItem Event => Detail.Event;

    // The list, at the row of the event, which gets the focus back.
    private string Back => $"{List.Href}#event-{Event.Id}";

    // The event may be on another page of the list, if the reader came from the map, the timeline or a neighbour.
    private PageAddress List
    {
        get
        {
            var isListed = (Detail.Previous ?? Detail.Next) is not null;
            if (!isListed || Page is null || Page.Continuing.Concat(Page.Items).Any(item => item.Id == Event.Id))
                return Address.Closed;
            return Address.Closed.FromDay(Event.Start < Address.Filter.From?.Day ? null : Event.Start);
        }
    }

    private IEnumerable<(string When, EventItem Event)> Neighbours
    {
        get
        {
            if (Detail.Earlier is { } earlier)
                yield return (EventWords.Before, earlier);
            if (Detail.Later is { } later)
                yield return (EventWords.After, later);
        }
    }
}
