using System.Text.Json.Serialization;
using Dashboard.Shared.Datasets;

namespace Dashboard.Shared.Views;

/// <summary>What the map shows.</summary>
/// <param name="Marks">At most <see cref="MaxMarks"/>.</param>
/// <param name="Unlocated">Events that concern a whole country: no mark, counted beside the map.</param>
/// <param name="UnlocatedPlaces">The places of those events, to choose them in the filter.</param>
public sealed record MapView(IReadOnlyList<Mark> Marks, int Unlocated, IReadOnlyList<string> UnlocatedPlaces)
{
    /// <summary>Maximum number of marks in one response.</summary>
    public const int MaxMarks = 400;
}

/// <summary>What a mark stands for.</summary>
public enum MarkKind
{
    /// <summary>One place with a point.</summary>
    Place,

    /// <summary>Many nearby places, if there are too many to draw each.</summary>
    Cluster,

    /// <summary>A place of which only the region is known: its point is a label point.</summary>
    Region,
}

/// <summary>Events at one place.</summary>
/// <param name="Id">Id of the place; for a cluster, the box that it covers, as in <c>bbox=</c>.</param>
/// <param name="Kind">What it stands for.</param>
/// <param name="Label">
/// Short name; for a cluster, that of its largest place; for a place of which only the region is known, that of the region.
/// </param>
/// <param name="Within">The town that the spot belongs to, or null.</param>
/// <param name="Region">ISO 3166-2 code, or null.</param>
/// <param name="Latitude">Degrees, WGS 84.</param>
/// <param name="Longitude">Degrees, WGS 84.</param>
/// <param name="Count">Events.</param>
/// <param name="Mix">Share of each top theme, in the order of themes; sums to <paramref name="Count"/>.</param>
/// <param name="Precision">What the point stands for.</param>
public sealed record Mark(
    string Id,
    MarkKind Kind,
    LocalString Label,
    string? Within,
    string? Region,
    [property: JsonPropertyName("lat")] double Latitude,
    [property: JsonPropertyName("lon")] double Longitude,
    int Count,
    IReadOnlyDictionary<string, double> Mix,
    GeoPrecision Precision);
