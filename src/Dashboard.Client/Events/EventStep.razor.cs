using Dashboard.Client.Addresses;
using Dashboard.Client.Frame;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Events;

/// <summary>A step to the neighbour of the open event in the filtered list; at its ends only the sign, in grey.</summary>
public sealed partial class EventStep
{
    /// <summary>Id of the event, or null.</summary>
    [Parameter, EditorRequired]
    public string? To { get; set; }

    /// <summary>What the link is called.</summary>
    [Parameter, EditorRequired]
    public required string Name { get; set; }

    /// <summary>What is drawn.</summary>
    [Parameter, EditorRequired]
    public required string Sign { get; set; }

    /// <summary>The letter that follows it.</summary>
    [Parameter, EditorRequired]
    public required string Key { get; set; }

    /// <summary>Where the reader is.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }
}
