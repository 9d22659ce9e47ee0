using Dashboard.Client.Addresses;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Events;

/// <summary>An event in the list: when, what, where, and a link to its panel.</summary>
public sealed partial class EventRow
{
    /// <summary>Where the reader is.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    /// <summary>The event.</summary>
    [Parameter, EditorRequired]
    public required EventItem Event { get; set; }

    /// <summary>Where the words of a search stand that its own texts lack; null where they lack none.</summary>
    [Parameter]
    public IReadOnlyList<FoundIn>? FoundIn { get; set; }

    /// <summary>The letter that opens it, or null.</summary>
    [Parameter]
    public string? Key { get; set; }

    private bool IsAtSelectedPlace => Address.Options.Select is { Kind: "places" } place && place.Id == Event.Place.Id;

    private bool IsSelected => Address.IsSelected("events", Event.Id);
}
