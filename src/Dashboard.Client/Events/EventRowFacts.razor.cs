using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Events;

/// <summary>Time and place of an event in the list: the part that does not change with the filter, unlike the link of the row.</summary>
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
