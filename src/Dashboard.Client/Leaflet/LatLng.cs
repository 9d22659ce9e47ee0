using System.Globalization;

namespace Dashboard.Client.Leaflet;

/// <summary>A point on the globe (WGS 84).</summary>
/// <param name="Latitude">Degrees, north is positive.</param>
/// <param name="Longitude">Degrees, east is positive.</param>
public readonly record struct LatLng(double Latitude, double Longitude)
{
    /// <summary>As attributes have it: <c>43.25249,76.9115</c>; five decimals, about a metre.</summary>
    public override string ToString() => $"{Degrees(Latitude)},{Degrees(Longitude)}";

    private static string Degrees(double degrees) => degrees.ToString("0.#####", CultureInfo.InvariantCulture);
}
