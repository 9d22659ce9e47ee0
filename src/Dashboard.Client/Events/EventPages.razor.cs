using Dashboard.Client.Addresses;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Events;

/// <summary>One page of the events of an entity, with links to the next and previous pages.</summary>
public sealed partial class EventPages
{
    /// <summary>Address of the page.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    /// <summary>The page.</summary>
    [Parameter, EditorRequired]
    public required EventPage Page { get; set; }

    /// <summary>The year that is not written.</summary>
    [Parameter]
    public int Year { get; set; }

    private IReadOnlyList<EventItem> All => [.. Page.Continuing, .. Page.Items];
}
