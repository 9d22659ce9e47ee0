using Dashboard.Client.Addresses;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Events;

/// <summary>Events in time order on the page of a thing, each with its day and a link to its own page.</summary>
public sealed partial class EventLines
{
    /// <summary>Where the reader is.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    /// <summary>The events.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<EventItem> Events { get; set; }

    /// <summary>The year that need not be named.</summary>
    [Parameter]
    public int Year { get; set; }

    /// <summary>Id of the event whose page this is, or null.</summary>
    [Parameter]
    public string? Current { get; set; }
}
