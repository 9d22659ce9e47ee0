using Dashboard.Client.Addresses;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Events;

/// <summary>An event in the list, with a link to its panel.</summary>
public sealed partial class EventRow
{
    /// <summary>Address of the page.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    /// <summary>The event.</summary>
    [Parameter, EditorRequired]
    public required EventItem Event { get; set; }

    /// <summary>Where the search words were found outside its own texts; null if all are in them.</summary>
    [Parameter]
    public IReadOnlyList<FoundIn>? FoundIn { get; set; }

    /// <summary>The key shortcut that opens it, or null.</summary>
    [Parameter]
    public string? Key { get; set; }

    private bool IsAtSelectedPlace => Address.Options.Select is { Kind: "places" } place && place.Id == Event.Place.Id;

    private bool IsSelected => Address.IsSelected("events", Event.Id);
}
