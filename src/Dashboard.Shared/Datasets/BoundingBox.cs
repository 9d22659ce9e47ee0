using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dashboard.Shared.Datasets;

/// <summary>
/// A rectangle in degrees, WGS 84. It does not cross the 180th meridian. In JSON an array, as GeoJSON has it: minLon, minLat, maxLon,
/// maxLat.
/// </summary>
/// <param name="MinLongitude">-180 to 180.</param>
/// <param name="MinLatitude">-90 to 90.</param>
/// <param name="MaxLongitude">-180 to 180, more than <paramref name="MinLongitude"/>.</param>
/// <param name="MaxLatitude">-90 to 90, more than <paramref name="MinLatitude"/>.</param>
[JsonConverter(typeof(Converter))]
public readonly record struct BoundingBox(double MinLongitude, double MinLatitude, double MaxLongitude, double MaxLatitude)
{
    /// <summary>Whether the numbers are in range and in the right order.</summary>
    public bool IsValid =>
        MinLongitude is >= -180 and <= 180
        && MaxLongitude is >= -180 and <= 180
        && MinLongitude < MaxLongitude
        && MinLatitude is >= -90 and <= 90
        && MaxLatitude is >= -90 and <= 90
        && MinLatitude < MaxLatitude;

    /// <summary>
    /// Whether it crosses the 180th meridian eastwards and is narrower than half the world: valid in RFC 7946, 5.2, but not here.
    /// </summary>
    public bool CrossesDateline =>
        MinLongitude <= 180
        && MaxLongitude >= -180
        && MinLongitude - MaxLongitude > 180
        && (this with { MinLongitude = -180, MaxLongitude = 180 }).IsValid;

    /// <summary>The smallest box of an address around points: three decimals, and a thousandth of a degree on each side.</summary>
    /// <param name="points">At least one; degrees.</param>
    public static BoundingBox Around(IReadOnlyList<(double Latitude, double Longitude)> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        const double margin = 0.001;
        return new(
            Math.Max(-180, Math.Round(Math.Floor(points.Min(point => point.Longitude) / margin) * margin - margin, 3)),
            Math.Max(-90, Math.Round(Math.Floor(points.Min(point => point.Latitude) / margin) * margin - margin, 3)),
            Math.Min(180, Math.Round(Math.Ceiling(points.Max(point => point.Longitude) / margin) * margin + margin, 3)),
            Math.Min(90, Math.Round(Math.Ceiling(points.Max(point => point.Latitude) / margin) * margin + margin, 3)));
    }

    /// <summary>Whether a point lies in the box; its edges belong to it.</summary>
    public bool Contains(double longitude, double latitude) =>
        longitude >= MinLongitude && longitude <= MaxLongitude && latitude >= MinLatitude && latitude <= MaxLatitude;

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
