using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Map.Marks;

/// <summary>A mark as it is drawn: one place, a town with its spots, a region, many places near each other, or all places at one point.</summary>
/// <param name="Id">Id of the place; of a cluster, its box.</param>
/// <param name="Kind">What it stands for.</param>
/// <param name="Precision">How exactly its place is known.</param>
/// <param name="Label">Short name.</param>
/// <param name="Region">ISO 3166-2 code, or null.</param>
/// <param name="Latitude">Degrees.</param>
/// <param name="Longitude">Degrees.</param>
/// <param name="Count">Events.</param>
/// <param name="Mix">Share of each top theme; sums to <paramref name="Count"/>.</param>
/// <param name="Places">What choosing it puts into the filter.</param>
/// <param name="Holds">Ids of all marks that went into it.</param>
/// <param name="Seen">From how far it is seen.</param>
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
    /// <summary>The places at its point, those with most events first, where no zoom tells them apart; else empty.</summary>
    public IReadOnlyList<MapMark> Listed { get; init; } = [];

    /// <summary>Whether it is what is left of a town whose spots are drawn apart: events of which no spot is known.</summary>
    public bool IsRest => Seen == MarkDistance.Near && Precision == GeoPrecision.Settlement && Listed.Count == 0;
}

/// <summary>From how far a mark is seen.</summary>
public enum MarkDistance
{
    /// <summary>From everywhere.</summary>
    Any,

    /// <summary>Until the map is close enough to tell the spots of a town apart.</summary>
    Far,

    /// <summary>From there on.</summary>
    Near,
}
