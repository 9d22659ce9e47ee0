using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Map.Marks;

/// <summary>A mark to draw: one place, a town with its spots, a region, a cluster of nearby places, or all places at one point.</summary>
/// <param name="Id">Id of the place; for a cluster, its box.</param>
/// <param name="Kind">What it stands for.</param>
/// <param name="Precision">Precision of its place.</param>
/// <param name="Label">Short name.</param>
/// <param name="Region">ISO 3166-2 code, or null.</param>
/// <param name="Latitude">Degrees.</param>
/// <param name="Longitude">Degrees.</param>
/// <param name="Count">Events.</param>
/// <param name="Mix">Share of each top theme; sums to <paramref name="Count"/>.</param>
/// <param name="Places">The places that its link puts into the filter.</param>
/// <param name="Holds">Ids of all marks merged into it.</param>
/// <param name="Seen">The zoom levels at which it is visible.</param>
public sealed record MapMark(
    string Id,
    MarkKind Kind,
    GeoPrecision Precision,
    LocalString Label,
    string? Region,
    double Latitude,
    double Longitude,
    int Count,
    IReadOnlyDictionary<string, double> Mix,
    IReadOnlyList<string> Places,
    IReadOnlyList<string> Holds,
    MarkDistance Seen = MarkDistance.Any)
{
    /// <summary>The name of its place, for a cluster with the number of others: "Port +12".</summary>
    public string Name => Cluster is { Places: var places } ? $"{Label.Text} +{places - 1}" : Label.Text;

    /// <summary>Events there, where <see cref="Count"/> is the deaths in them; else null.</summary>
    public int? Events { get; init; }

    /// <summary>The places of a cluster that zooming in parts, or that are too many to list; else null.</summary>
    public PlaceCluster? Cluster { get; init; }

    /// <summary>An id shared by the places that are one mark with a list; null: those at one point are.</summary>
    public string? Group { get; init; }

    /// <summary>The places that it stands for, most events first, if no zoom separates them; else empty.</summary>
    public IReadOnlyList<MapMark> Listed { get; init; } = [];

    /// <summary>Whether it is the remainder of a town that is split into spots: events whose spot is unknown.</summary>
    public bool IsTownRemainder => Seen == MarkDistance.Near && Precision == GeoPrecision.Settlement && Listed.Count == 0;
}

/// <summary>The zoom levels at which a mark is visible.</summary>
public enum MarkDistance
{
    /// <summary>All.</summary>
    Any,

    /// <summary>Before towns split into their spots.</summary>
    Far,

    /// <summary>After that.</summary>
    Near,
}
