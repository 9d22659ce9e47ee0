using Dashboard.Client.Addresses;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Events;

/// <summary>One page of the events of a thing, with links to the pages beside it.</summary>
public sealed partial class EventPages
{
    /// <summary>Where the reader is.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    /// <summary>The page.</summary>
    [Parameter, EditorRequired]
    public required EventPage Page { get; set; }

    /// <summary>The year that need not be named.</summary>
    [Parameter]
    public int Year { get; set; }

    private IReadOnlyList<EventItem> All => [.. Page.Continuing, .. Page.Items];
}
