using System.Text.Json.Serialization;

namespace Dashboard.Shared.Views;

/// <summary>Everything that the dashboard shows, from one pass over one version.</summary>
/// <param name="Dataset">Slug.</param>
/// <param name="Version">Name of the version.</param>
/// <param name="Filter">The filter in canonical form; empty for the plain view.</param>
/// <param name="Total">All events.</param>
/// <param name="Matched">Events that match.</param>
/// <param name="Continuing">How many of them began before the range.</param>
/// <param name="WithoutPoint">Events that match except for the box, because they have no point on the map; 0 without a box.</param>
/// <param name="About">The dataset itself.</param>
/// <param name="Map">Marks.</param>
/// <param name="Timeline">Bins and key moments.</param>
/// <param name="Facets">Facet values to choose from.</param>
/// <param name="Casualties">Claims.</param>
/// <param name="Statements">How the events were explained, by the day of the statement.</param>
/// <param name="Events">One page of events.</param>
public sealed record DatasetView(
    string Dataset,
    string Version,
    string Filter,
    int Total,
    int Matched,
    int Continuing,
    int WithoutPoint,
    DatasetSummary About,
    MapView Map,
    TimelineView Timeline,
    FacetsView Facets,
    CasualtiesView Casualties,
    IReadOnlyList<StatementView> Statements,
    EventPage Events) : IFilteredEvents
{
    /// <summary>Search results besides the events; null if there is no search.</summary>
    public SearchView? Search { get; init; }

    /// <summary>The counts of deaths by coders; null: nobody coded the events of the dataset.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CodedView? Coded { get; init; }

    /// <summary>What colours stand for; null: top themes, whose names and slots are in <see cref="Facets"/>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ColourKeys? Colours { get; init; }

    /// <summary>The chosen places outside all chosen regions: no event matches both.</summary>
    public IReadOnlyList<LocalString> PlacesOutside { get; init; } = [];
}
