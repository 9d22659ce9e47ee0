namespace Dashboard.Shared.Maps;

/// <summary>Web Mercator with the world as a unit square, its origin in the north-west.</summary>
public static class Mercator
{
    /// <summary>Degrees north and south at which the square ends.</summary>
    public const double MaxLatitude = 85.051128779806604;

    /// <summary>0 at 180 degrees west, 1 at 180 degrees east.</summary>
    public static double X(double longitude) => (longitude + 180) / 360;

    /// <summary>Degrees east of an <see cref="X"/>.</summary>
    public static double Longitude(double x) => (x * 360) - 180;

    /// <summary>Degrees north of a <see cref="Y"/>.</summary>
    public static double Latitude(double y) => (Math.Atan(Math.Exp((0.5 - y) * 2 * Math.PI)) * 360 / Math.PI) - 90;

    /// <summary>Both coordinates of a point.</summary>
    public static MapPoint Point(double latitude, double longitude) => new(X(longitude), Y(latitude));

    /// <summary>0 in the north, 1 in the south; latitudes are clamped to <see cref="MaxLatitude"/>.</summary>
    public static double Y(double latitude)
    {
        var sine = Math.Sin(Math.Clamp(latitude, -MaxLatitude, MaxLatitude) * Math.PI / 180);
        return 0.5 - Math.Log((1 + sine) / (1 - sine)) / (4 * Math.PI);
    }
}
