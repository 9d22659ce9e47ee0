using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Events;

/// <summary>Figures that count people of an event, and figures that were only stated at it.</summary>
public sealed partial class EventFigures
{
    /// <summary>The event.</summary>
    [Parameter, EditorRequired]
    public required EventDetail Detail { get; set; }

    private EventItem Event => Detail.Event;

    private IReadOnlyList<ScopeView> About => [.. Detail.Figures.Where(scope => scope.About?.Id == Event.Id)];

    private IReadOnlyList<ClaimView> StatedHere => [.. Detail.StatedHere.Where(claim => claim.AboutEvent != Event.Id)];

    private ScopeView? ScopeOf(ClaimView claim) => Detail.Figures.FirstOrDefault(scope => scope.Claims.Any(other => other.Id == claim.Id));
}
