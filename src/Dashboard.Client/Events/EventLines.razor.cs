using Dashboard.Client.Addresses;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Events;

/// <summary>Events in time order on the page of an entity, each with its day and a link to its own page.</summary>
public sealed partial class EventLines
{
    /// <summary>Address of the page.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    /// <summary>The events.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<EventItem> Events { get; set; }

    /// <summary>The year that is not written.</summary>
    [Parameter]
    public int Year { get; set; }

    /// <summary>Id of the event whose page this is, or null.</summary>
    [Parameter]
    public string? Current { get; set; }
}
