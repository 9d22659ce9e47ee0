using Dashboard.Client.Addresses;
using Dashboard.Client.Language;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Events;

/// <summary>An event with everything that is linked to it.</summary>
public sealed partial class EventPanel
{
    /// <summary>The event.</summary>
    [Parameter, EditorRequired]
    public required EventDetail Detail { get; set; }

    /// <summary>Where the reader is.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    /// <summary>The page of the list that is shown when the panel is closed.</summary>
    [Parameter]
    public EventPage? Page { get; set; }

    private EventItem Event => Detail.Event;

    // The list, at the row that was left: it takes the focus again.
    private string Back => $"{List.Href}#event-{Event.Id}";

    // Who came from the map, the timeline or a neighbour may have left another page of the list.
    private PageAddress List
    {
        get
        {
            var isListed = (Detail.Previous ?? Detail.Next) is not null;
            if (!isListed || Page is null || Page.Continuing.Concat(Page.Items).Any(item => item.Id == Event.Id))
                return Address.Closed;
            return Address.Closed.FromDay(Event.Start < Address.Filter.From ? null : Event.Start);
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
