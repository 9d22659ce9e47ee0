using System.Text.Json.Serialization;
using MediatR;

namespace Dashboard.Shared.Views;

/// <summary>Gets the basemap of a dataset.</summary>
/// <param name="Dataset">Slug of the dataset.</param>
/// <param name="Language">Language tag of names.</param>
public sealed record GetBasemap(string Dataset, string? Language) : IRequest<BasemapView>, IDatasetRequest;

/// <summary>The basemap of a dataset, except the image itself.</summary>
/// <param name="Image">The image, or null if there is none: at the scale of a city.</param>
/// <param name="Labels">
/// Names of waters, countries and cities around, in order of importance. The dataset's own country is not named.
/// </param>
/// <param name="Outlines">SVG path data by region, in units of the frame. Regions without an outline are absent.</param>
public sealed record BasemapView(
    BasemapImage? Image,
    IReadOnlyList<BasemapLabel> Labels,
    IReadOnlyDictionary<string, string> Outlines)
{
    /// <summary>Layers of tiles that the reader may turn on, one at a time.</summary>
    public IReadOnlyList<MapLayer> Layers { get; init; } = [];

    /// <summary>Tiles of streets and waters that the map shows near a city, or null if there are none.</summary>
    public GroundTiles? Ground { get; init; }

    /// <summary>An empty basemap.</summary>
    public static BasemapView Empty { get; } = new(null, [], new Dictionary<string, string>(StringComparer.Ordinal));
}

/// <summary>Position of the basemap image; it extends beyond the frame.</summary>
/// <param name="Version">Changes with the image.</param>
/// <param name="Left">Fraction of the width of the frame.</param>
/// <param name="Top">Fraction of the height of the frame.</param>
/// <param name="Width">Fraction of the width of the frame.</param>
/// <param name="Height">Fraction of the height of the frame.</param>
public sealed record BasemapImage(string Version, double Left, double Top, double Width, double Height)
{
    /// <summary>Whether what is beyond it is more likely water than land.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsAtSea { get; init; }
}

/// <summary>A layer of tiles of a third party. Nothing is requested from it before the reader turns it on.</summary>
/// <param name="Part">The part in <c>open=</c> that turns it on.</param>
/// <param name="Name">Its name in the requested language; null: streets.</param>
/// <param name="Url">Address of a tile, with <c>{z}</c>, <c>{x}</c> and <c>{y}</c> in it.</param>
/// <param name="Attribution">Attribution as plain text.</param>
/// <param name="MaxZoom">The closest zoom that has tiles; nearer, they are enlarged.</param>
public sealed record MapLayer(string Part, string? Name, string Url, string Attribution, int MaxZoom)
{
    /// <summary>The host that learns the reader's IP address when it is turned on.</summary>
    public string Host => new Uri(Url).Host;
}

/// <summary>Vector tiles of this server.</summary>
/// <param name="Url">Address of their archive (PMTiles, version 3).</param>
/// <param name="Attribution">Attribution as plain text.</param>
public sealed record GroundTiles(string Url, string Attribution);

/// <summary>What a name on the basemap names.</summary>
public enum BasemapLabelKind
{
    /// <summary>A sea.</summary>
    Sea,

    /// <summary>A lake.</summary>
    Lake,

    /// <summary>A country.</summary>
    Country,

    /// <summary>A large city.</summary>
    City,
}

/// <summary>A name on the basemap.</summary>
/// <param name="Kind">What it names.</param>
/// <param name="Name">The name.</param>
/// <param name="Latitude">Degrees, WGS 84.</param>
/// <param name="Longitude">Degrees, WGS 84.</param>
public sealed record BasemapLabel(BasemapLabelKind Kind, LocalString Name, double Latitude, double Longitude)
{
    /// <summary>
    /// What a step east or west counts in <see cref="Reach"/>, where one north or south counts 1: a name is wide and low.
    /// </summary>
    public const double AcrossCost = 0.4;

    /// <summary>Of a sea: how far it is to the nearest shore, as a fraction of the width of the frame; null: not known.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Reach { get; init; }
}
