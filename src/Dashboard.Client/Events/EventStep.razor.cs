using Dashboard.Client.Addresses;
using Dashboard.Client.Frame;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Events;

/// <summary>A link to the previous or next event in the filtered list; at its ends only a grey sign.</summary>
public sealed partial class EventStep
{
    /// <summary>Id of the event, or null.</summary>
    [Parameter, EditorRequired]
    public string? To { get; set; }

    /// <summary>Accessible name of the link.</summary>
    [Parameter, EditorRequired]
    public required string Name { get; set; }

    /// <summary>The visible sign.</summary>
    [Parameter, EditorRequired]
    public required string Sign { get; set; }

    /// <summary>The key shortcut of the link.</summary>
    [Parameter, EditorRequired]
    public required string Key { get; set; }

    /// <summary>Address of the page.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }
}
