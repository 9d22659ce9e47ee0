using Dashboard.Client.Addresses;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Data;

/// <summary>Events as a table whose heads sort it. On a phone each row is a card, so every part keeps its role by name.</summary>
public sealed partial class EventsTable
{
    /// <summary>Where the reader is.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    /// <summary>The rows of this page.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<EventTableRow> Rows { get; set; }
}
