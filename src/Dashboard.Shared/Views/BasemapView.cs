using MediatR;

namespace Dashboard.Shared.Views;

/// <summary>Asks for what lies under the marks of a dataset.</summary>
/// <param name="Dataset">Slug of the dataset.</param>
/// <param name="Language">Language tag of names.</param>
public sealed record GetBasemap(string Dataset, string Language) : IRequest<BasemapView>, IDatasetRequest;

/// <summary>What lies under the marks of a dataset, and is not in the image.</summary>
/// <param name="Image">The image, or null where none is drawn: at the scale of a city.</param>
/// <param name="Labels">Names of waters, countries and cities around, in the order in which they are given room. The dataset's own country is not named.</param>
/// <param name="Outlines">SVG path data by region, in units of the frame. A region without an outline is not in it.</param>
public sealed record BasemapView(
    BasemapImage? Image,
    IReadOnlyList<BasemapLabel> Labels,
    IReadOnlyDictionary<string, string> Outlines)
{
    /// <summary>Street tiles that the reader may turn on, or null where none are offered.</summary>
    public StreetTiles? Streets { get; init; }

    /// <summary>Tiles of streets and waters that the map shows near a city, or null where the ground is plain there.</summary>
    public GroundTiles? Ground { get; init; }

    /// <summary>Plain ground.</summary>
    public static BasemapView Empty { get; } = new(null, [], new Dictionary<string, string>(StringComparer.Ordinal));
}

/// <summary>Where the image of the ground lies; it reaches beyond the frame.</summary>
/// <param name="Version">Changes when the image does.</param>
/// <param name="Left">Fraction of the width of the frame.</param>
/// <param name="Top">Fraction of the height of the frame.</param>
/// <param name="Width">Fraction of the width of the frame.</param>
/// <param name="Height">Fraction of the height of the frame.</param>
public sealed record BasemapImage(string Version, double Left, double Top, double Width, double Height);

/// <summary>Street tiles of a third party: nothing is asked of it before the reader wants them.</summary>
/// <param name="Url">Address of a tile, with <c>{z}</c>, <c>{x}</c> and <c>{y}</c> in it.</param>
/// <param name="Attribution">Whom to name, as plain text.</param>
public sealed record StreetTiles(string Url, string Attribution)
{
    /// <summary>The host that learns the address of who turns them on.</summary>
    public string Host => new Uri(Url).Host;
}

/// <summary>Vector tiles of this server.</summary>
/// <param name="Url">Address of their archive (PMTiles, version 3).</param>
/// <param name="Attribution">Whom to name, as plain text.</param>
public sealed record GroundTiles(string Url, string Attribution);

/// <summary>What a name on the ground names.</summary>
public enum BasemapLabelKind
{
    /// <summary>A sea.</summary>
    Sea,

    /// <summary>A lake.</summary>
    Lake,

    /// <summary>A country.</summary>
    Country,

    /// <summary>A city of a neighbouring country.</summary>
    City,
}

/// <summary>A name on the ground.</summary>
/// <param name="Kind">What it names.</param>
/// <param name="Name">The name.</param>
/// <param name="Latitude">Degrees, WGS 84.</param>
/// <param name="Longitude">Degrees, WGS 84.</param>
public sealed record BasemapLabel(BasemapLabelKind Kind, LocalString Name, double Latitude, double Longitude);
