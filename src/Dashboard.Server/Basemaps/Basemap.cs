using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Dashboard.Server.Http;
using Dashboard.Shared.Maps;
using Dashboard.Shared.Views;

namespace Dashboard.Server.Basemaps;

/// <summary>The basemap of one dataset: image, outlines of regions, names.</summary>
internal sealed class Basemap
{
    private const int MaxBytes = 40_000; // compressed fast; as it is sent, it is smaller
    private const double Coarser = 1.3;
    private const double MaxCoarseness = 12;
    private const double NearFrame = 0.05;
    private const double DrawnAt = 900;

    private readonly Dictionary<(BasemapMode Mode, string Coding), Lazy<byte[]>> images = [];
    private readonly BasemapImage? image;
    private readonly IReadOnlyDictionary<string, string> outlines;
    private readonly IReadOnlyList<GroundName> names;

    /// <summary>Draws a basemap.</summary>
    /// <param name="source">The basemap that the dataset names.</param>
    /// <param name="topology">The outlines.</param>
    /// <param name="names">The names, most important of a kind first.</param>
    /// <param name="lastZoom">From this zoom on the outlines are too coarse for an image.</param>
    public Basemap(BasemapSource source, Topology topology, IReadOnlyList<GroundName> names, double lastZoom = MapFrame.CityZoom)
    {
        var frame = MapFrame.Of(source.Bounds);
        var country = Alpha3(source.Country);
        var own = topology["countries"].Where(shape => country is not null && shape.Country == country);
        this.names =
        [
            .. names
                .Where(name =>
                    IsNear(frame.Place(name.Latitude, name.Longitude))
                    && !(name.Kind == BasemapLabelKind.Country && topology.Holds(own, name.Longitude, name.Latitude)))
                .Select(name =>
                    name.Kind == BasemapLabelKind.Sea && topology.Holds(topology["lakes"], name.Longitude, name.Latitude)
                        ? name with
                        {
                            Kind = BasemapLabelKind.Lake,
                        }
                        : name)
                .OrderBy(name => name.Kind),
        ];
        if (frame.ZoomAt(DrawnAt) >= lastZoom)
        {
            outlines = new Dictionary<string, string>(StringComparer.Ordinal);
            return;
        }

        var coarseness = 1d;
        var ground = new Ground(topology, frame, coarseness);
        while (SizeOf(ground) > MaxBytes && coarseness < MaxCoarseness)
            ground = new Ground(topology, frame, coarseness *= Coarser);
        foreach (var mode in Enum.GetValues<BasemapMode>())
        {
            var drawn = Encoding.UTF8.GetBytes(BasemapSvg.Draw(ground, topology, country, mode));
            images[(mode, "")] = new(drawn);
            images[(mode, Negotiation.Brotli)] = new(() =>
                Compressed(drawn, small => new BrotliStream(small, CompressionLevel.SmallestSize)));
            images[(mode, Negotiation.Gzip)] = new(() => Compressed(drawn, small => new GZipStream(small, CompressionLevel.SmallestSize)));
        }

        image = Placed(ground, frame, Convert.ToHexStringLower(SHA256.HashData(Image(BasemapMode.System)!))[..12]);
        outlines = topology["regions"]
            .Where(region => region.Id is not null)
            .Concat(topology["parts"])
            .GroupBy(region => region.Id!, StringComparer.Ordinal)
            .Select(region => (Id: region.Key, Path: ground.Areas(region)))
            .Where(region => region.Path.Length > 0)
            .ToDictionary(region => region.Id, region => region.Path, StringComparer.Ordinal);

        int SizeOf(Ground tried) => Compressed(
            Encoding.UTF8.GetBytes(BasemapSvg.Draw(tried, topology, country, BasemapMode.System)),
            small => new BrotliStream(small, CompressionLevel.Optimal)).Length;
    }

    /// <summary>Changes with the image; null without one.</summary>
    public string? Version => image?.Version;

    /// <summary>
    /// The image, UTF-8, in a content coding: <c>br</c>, <c>gzip</c>, or empty for none; null at the scale of a city, where there is none.
    /// Each coding is compressed once, as small as possible: the image is most of the weight of an embedded map.
    /// </summary>
    public byte[]? Image(BasemapMode mode, string coding = "") => images.GetValueOrDefault((mode, coding))?.Value;

    /// <summary>The part that a page needs.</summary>
    public BasemapView View(string language) => new(image, [.. names.Select(name => name.In(language))], outlines);

    /// <summary>The three-letter ISO 3166-1 code; null if the code is not of a country.</summary>
    public static string? Alpha3(string? alpha2)
    {
        if (alpha2 is null)
            return null;
        try
        {
            return new RegionInfo(alpha2).ThreeLetterISORegionName;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static BasemapImage Placed(Ground ground, MapFrame frame, string version)
    {
        var box = ground.Image;
        const double wide = MapFrame.Units;
        var high = wide / frame.Aspect;
        return new BasemapImage(version, box.Left / wide, box.Top / high, (box.Right - box.Left) / wide, (box.Bottom - box.Top) / high)
        {
            IsAtSea = ground.IsAtSea,
        };
    }

    private static byte[] Compressed(byte[] bytes, Func<Stream, Stream> compress)
    {
        using var small = new MemoryStream();
        using (var compressing = compress(small))
            compressing.Write(bytes);
        return small.ToArray();
    }

    private static bool IsNear(MapPoint point) => point is { X: > -NearFrame and < 1 + NearFrame, Y: > -NearFrame and < 1 + NearFrame };
}
