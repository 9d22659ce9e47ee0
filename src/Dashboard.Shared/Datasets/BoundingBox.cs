using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dashboard.Shared.Datasets;

/// <summary>
/// A rectangle in degrees, WGS 84. In JSON an array, as GeoJSON has it: minLon, minLat, maxLon, maxLat. One across the 180th meridian has
/// its west edge at the greater longitude (RFC 7946, 5.2).
/// </summary>
/// <param name="MinLongitude">The west edge, -180 to 180.</param>
/// <param name="MinLatitude">-90 to 90.</param>
/// <param name="MaxLongitude">The east edge, -180 to 180.</param>
/// <param name="MaxLatitude">-90 to 90, more than <paramref name="MinLatitude"/>.</param>
[JsonConverter(typeof(Converter))]
public readonly record struct BoundingBox(double MinLongitude, double MinLatitude, double MaxLongitude, double MaxLatitude)
{
    private const double Margin = 0.001;

    /// <summary>Whether the numbers are in range and in the right order.</summary>
    public bool IsValid =>
        MinLongitude is >= -180 and <= 180
        && MaxLongitude is >= -180 and <= 180
        && (MinLongitude < MaxLongitude || CrossesDateline)
        && MinLatitude is >= -90 and <= 90
        && MaxLatitude is >= -90 and <= 90
        && MinLatitude < MaxLatitude;

    /// <summary>
    /// Whether it crosses the 180th meridian. Such a box is narrower than half the world: else its edges are in the wrong order.
    /// </summary>
    public bool CrossesDateline => MinLongitude - MaxLongitude > 180;

    /// <summary>The east edge as a longitude that is greater than the west edge: up to 360 across the 180th meridian.</summary>
    public double East => CrossesDateline ? MaxLongitude + 360 : MaxLongitude;

    /// <summary>The smallest box of an address around points: three decimals, and a thousandth of a degree on each side.</summary>
    /// <param name="points">At least one; degrees.</param>
    public static BoundingBox Around(IReadOnlyList<(double Latitude, double Longitude)> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        var (west, east) = Ends([.. points.Select(point => point.Longitude).Order()]);
        return new(
            Math.Max(-180, Down(west)),
            Math.Max(-90, Down(points.Min(point => point.Latitude))),
            Math.Min(180, Up(east)),
            Math.Min(90, Up(points.Max(point => point.Latitude))));

        static double Down(double degrees) => Math.Round(Math.Floor(degrees / Margin) * Margin - Margin, 3);
        static double Up(double degrees) => Math.Round(Math.Ceiling(degrees / Margin) * Margin + Margin, 3);
    }

    /// <summary>Whether a point lies in the box; its edges belong to it.</summary>
    public bool Contains(double longitude, double latitude) =>
        latitude >= MinLatitude
        && latitude <= MaxLatitude
        && (CrossesDateline
            ? longitude >= MinLongitude || longitude <= MaxLongitude
            : longitude >= MinLongitude && longitude <= MaxLongitude);

    /// <summary>Parses minLon,minLat,maxLon,maxLat and rounds to three decimals; null if the text is not a valid box.</summary>
    public static BoundingBox? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var numbers = text.Split(',')
            .Select(part =>
                double.TryParse(part, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? Math.Round(number, 3) : double.NaN
            )
            .ToArray();
        return numbers is [var west, var south, var east, var north] && new BoundingBox(west, south, east, north) is { IsValid: true } box
            ? box
            : null;
    }

    /// <summary>The order of GeoJSON and of <c>bbox=</c>: minLon,minLat,maxLon,maxLat, three decimals at most.</summary>
    public override string ToString() =>
        string.Join(',', new[] { MinLongitude, MinLatitude, MaxLongitude, MaxLatitude }
            .Select(n => Math.Round(n, 3).ToString("0.###", CultureInfo.InvariantCulture)));

    // Across the 180th meridian if all points lie in less than half the world there: the gap between two of them is the rest.
    private static (double West, double East) Ends(double[] longitudes)
    {
        for (var i = 1; i < longitudes.Length; i++)
        {
            if (longitudes[i] - longitudes[i - 1] > 180 + (4 * Margin))
                return (longitudes[i], longitudes[i - 1]);
        }

        return (longitudes[0], longitudes[^1]);
    }

    internal sealed class Converter : JsonConverter<BoundingBox>
    {
        public override BoundingBox Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            JsonSerializer.Deserialize<double[]>(ref reader, options) is [var west, var south, var east, var north]
                ? new BoundingBox(west, south, east, north)
                : throw new JsonException("A bounding box is an array of four numbers.");

        public override void Write(Utf8JsonWriter writer, BoundingBox value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(value.MinLongitude);
            writer.WriteNumberValue(value.MinLatitude);
            writer.WriteNumberValue(value.MaxLongitude);
            writer.WriteNumberValue(value.MaxLatitude);
            writer.WriteEndArray();
        }
    }
}
