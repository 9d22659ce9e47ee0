using Dashboard.Client.Language;
using Dashboard.Client.Shell;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Events;

/// <summary>An event with everything that is linked to it.</summary>
public sealed partial class EventPanel
{
    /// <summary>The event.</summary>
    [Parameter, EditorRequired]
    public required EventDetail Detail { get; set; }

    /// <summary>Where the reader is.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    private EventItem Event => Detail.Event;

    // The list, at the row that was left: it takes the focus again.
    private string Back => $"{Address.Closed.Href}#event-{Event.Id}";

    // The region says nothing new where it is the place itself.
    private NamedRef? Region =>
        Event.LocationPrecision < GeoPrecision.Region && Detail.Region is { } region
        && region.Name.Text != Event.Place.Label.Text && region.Name.Text != Event.Place.Within?.Name.Text
            ? region
            : null;

    private IReadOnlyList<ScopeView> FiguresAbout => [.. Detail.Figures.Where(scope => scope.About?.Id == Event.Id)];

    private IReadOnlyList<ClaimView> StatedHere => [.. Detail.StatedHere.Where(claim => claim.AboutEvent != Event.Id)];

    private IEnumerable<(string When, EventItem Event)> Neighbours
    {
        get
        {
            if (Detail.Earlier is { } earlier)
                yield return (EventWords.Before, earlier);
            if (Detail.Later is { } later)
                yield return (EventWords.After, later);
        }
    }

    private ScopeView? ScopeOf(ClaimView claim) => Detail.Figures.FirstOrDefault(scope => scope.Claims.Any(other => other.Id == claim.Id));

    // The list takes the place of the panel: it shows what was chosen.
    private string Among(Facet facet, string id) => Address.Closed.Only(facet, id).Href;
}
