using System.Text.Json.Serialization;

namespace Dashboard.Shared.Datasets;

/// <summary>A place. Columns of <c>places.csv</c>; texts: <c>label</c> (short), <c>name</c>, <c>note</c>.</summary>
public sealed record Place
{
    /// <summary>Unique slug.</summary>
    public required string Id { get; init; }

    /// <summary>The town that this spot belongs to on the map, or null. Never an administrative relation.</summary>
    public string? Within { get; init; }

    /// <summary>ISO 3166-2 code as of the events, or null for a whole country.</summary>
    public string? Region { get; init; }

    /// <summary>IANA name; null means the dataset's.</summary>
    public string? TimeZone { get; init; }

    /// <summary>Degrees, WGS 84, -90 to 90; 0 where <see cref="HasPoint"/> is false.</summary>
    public required double Latitude { get; init; }

    /// <summary>Degrees, WGS 84, -180 to 180; 0 where <see cref="HasPoint"/> is false.</summary>
    public required double Longitude { get; init; }

    /// <summary>What the point stands for.</summary>
    public required GeoPrecision Precision { get; init; }

    /// <summary>Whether it can be drawn.</summary>
    [JsonIgnore]
    public bool HasPoint => Precision is not (GeoPrecision.Country or GeoPrecision.Unknown);

    /// <summary>GeoNames id, or null.</summary>
    public string? GeonamesId { get; init; }

    /// <summary>Where the coordinates come from, or null.</summary>
    public string? CoordinatesFrom { get; init; }

    /// <summary>ISO 3166-2 code after the administrative reform noted by the dataset, or null.</summary>
    public string? RegionLater { get; init; }

    /// <summary>A note by the compilers, in English, or null.</summary>
    public string? Note { get; init; }
}
