using Dashboard.Client.Language;
using Dashboard.Client.Shell;
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

    private EventItem Event => Detail.Event;

    // The list, at the row that was left: it takes the focus again.
    private string Back => $"{Address.Closed.Href}#event-{Event.Id}";

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
