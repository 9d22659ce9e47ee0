using Dashboard.Client.Colours;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Events;

/// <summary>Time and place of an event in the list: the part that does not change with the filter, unlike the link of the row.</summary>
public sealed partial class EventRowFacts
{
    private (EventItem Event, ColourBy By)? drawn;

    /// <summary>The event.</summary>
    [Parameter, EditorRequired]
    public required EventItem Event { get; set; }

    /// <summary>What the colours stand for. Its colours change only with the dataset, whose events change too.</summary>
    [Parameter, EditorRequired]
    public required Legend Legend { get; set; }

    /// <inheritdoc/>
    protected override bool ShouldRender() => drawn is not var (item, by) || !ReferenceEquals(item, Event) || by != Legend.By;
}
