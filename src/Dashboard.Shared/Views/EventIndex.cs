using System.Text.Json.Serialization;
using Dashboard.Shared.Filters;

namespace Dashboard.Shared.Views;

/// <summary>
/// Links between entities, in columns: the events that match a filter whatever its dates, their places, their facet values, and all claims.
/// A page uses it to highlight what is linked to the entity under the pointer, and to preview other dates.
/// </summary>
/// <param name="Dataset">Slug of the dataset.</param>
/// <param name="Version">Name of the version.</param>
/// <param name="Filter">The canonical query of the filter, without dates and known date.</param>
/// <param name="Matched">Number of matching events.</param>
/// <param name="Events">The events; null if there are more than 5,000.</param>
/// <param name="Places">The places of those events, and the towns around them; null if the events are.</param>
/// <param name="Claims">All claims of the dataset, whatever the filter; null if there are more than 5,000.</param>
public sealed record EventIndex(
    string Dataset,
    string Version,
    string Filter,
    int Matched,
    IndexedEvents? Events,
    IndexedPlaces? Places,
    IndexedClaims? Claims);

/// <summary>Events in columns of one length, in time order.</summary>
/// <param name="Id">Ids.</param>
/// <param name="Start">First days, local.</param>
/// <param name="End">Last days, local, inclusive.</param>
/// <param name="Place">Positions in <see cref="IndexedPlaces"/>.</param>
/// <param name="Facets">By facet, the values that they have.</param>
public sealed record IndexedEvents(
    IReadOnlyList<string> Id,
    IReadOnlyList<DateOnly> Start,
    IReadOnlyList<DateOnly> End,
    IReadOnlyList<int> Place,
    IReadOnlyDictionary<Facet, IndexedFacet> Facets)
{
    /// <summary>First hours of events with a clock time, <c>2022-01-05T18:00</c>, local; null for others. Null if none has one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string?>? FirstHour { get; init; }

    /// <summary>Their last hours; null if none has a clock time.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string?>? LastHour { get; init; }
}

/// <summary>The values of one facet.</summary>
/// <param name="Id">Ids of the values that occur.</param>
/// <param name="Of">By event, positions of its values and of the values that include them.</param>
public sealed record IndexedFacet(IReadOnlyList<string> Id, IReadOnlyList<IReadOnlyList<int>> Of);

/// <summary>Places in columns of one length.</summary>
/// <param name="Id">Ids.</param>
/// <param name="Within">The towns that spots belong to, or null.</param>
/// <param name="Region">ISO 3166-2 codes of places for which only the region is known; null for all others.</param>
/// <param name="Latitude">Degrees, WGS 84; null for a whole country, which has no point.</param>
/// <param name="Longitude">Degrees, WGS 84; null for a whole country.</param>
public sealed record IndexedPlaces(
    IReadOnlyList<string> Id,
    IReadOnlyList<string?> Within,
    IReadOnlyList<string?> Region,
    [property: JsonPropertyName("lat")] IReadOnlyList<double?> Latitude,
    [property: JsonPropertyName("lon")] IReadOnlyList<double?> Longitude);

/// <summary>Claims in columns of one length.</summary>
/// <param name="Id">Ids.</param>
/// <param name="About">The events whose people they count, or null.</param>
/// <param name="StatedAt">The events at which they were stated, or null.</param>
/// <param name="Place">The places where people are counted.</param>
/// <param name="SupersededBy">The claims that replaced them, or null.</param>
public sealed record IndexedClaims(
    IReadOnlyList<string> Id,
    IReadOnlyList<string?> About,
    IReadOnlyList<string?> StatedAt,
    IReadOnlyList<string> Place,
    IReadOnlyList<string?> SupersededBy);
