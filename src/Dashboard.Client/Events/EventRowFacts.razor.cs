using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Events;

/// <summary>When and where an event of the list was: what stays as it is while the filter, and so the link of the row, changes.</summary>
public sealed partial class EventRowFacts
{
    private EventItem? drawn;

    /// <summary>The event.</summary>
    [Parameter, EditorRequired]
    public required EventItem Event { get; set; }

    private IEnumerable<string> Slots => Event.Themes.Select(theme => theme.Slot).Distinct(StringComparer.Ordinal);

    /// <inheritdoc/>
    protected override bool ShouldRender() => !ReferenceEquals(drawn, Event);
}
