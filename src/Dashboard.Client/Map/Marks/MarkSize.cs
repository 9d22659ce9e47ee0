using Dashboard.Shared.Datasets;

namespace Dashboard.Client.Map.Marks;

/// <summary>How large marks are: their area is proportional to their events.</summary>
internal static class MarkSize
{
    /// <summary>Half the side of the square of a region.</summary>
    public const double RegionHalf = 10;

    /// <summary>How far the dashed circle of a part of a town lies outside its ring.</summary>
    public const double AreaReach = 6;

    /// <summary>Radius of the dot in the middle of an exact spot.</summary>
    public const double SiteDot = 2.2;

    /// <summary>Under this width of the map small marks are smaller and fewer have a name.</summary>
    public const double Narrow = 500;

    private const double White = 1.5;

    /// <summary>Pixels of radius for one event.</summary>
    /// <param name="width">Width of the map.</param>
    /// <param name="most">Events of the largest mark.</param>
    public static double Scale(double width, int most) =>
        Math.Min(Math.Clamp(width / 170, 3.6, 5.4), 0.08 * width / Math.Sqrt(Math.Max(most, 1)));

    /// <summary>Outer radius of the ring.</summary>
    public static double Radius(double scale, int count, double width) => Math.Max(width < Narrow ? 6 : 7, scale * Math.Sqrt(count));

    /// <summary>Width of the ring.</summary>
    public static double Ring(double radius) => Math.Clamp(0.24 * radius, 3, 7);

    /// <summary>How far from its centre a mark reaches, with all that belongs to it.</summary>
    public static double Reach(double radius, GeoPrecision precision) => precision switch
    {
        GeoPrecision.Region => RegionHalf + White,
        GeoPrecision.Area => radius + AreaReach,
        _ => radius + White,
    };

    /// <summary>Radius of the ring around a mark that is chosen, pointed at or has the focus.</summary>
    public static double StateRing(double radius, GeoPrecision precision) => precision == GeoPrecision.Region ? (RegionHalf * Math.Sqrt(2)) + 2 : radius + 4;

    /// <summary>Size of the count inside the mark; null where it stands after the name, or is one event at a point.</summary>
    public static double? CountSize(double radius, int count, GeoPrecision precision) => precision switch
    {
        GeoPrecision.Region => 11, // an empty square would look like a box to tick
        GeoPrecision.Site => null, // its dot is in the middle
        _ when count <= 1 || radius < 10.5 => null,
        _ => radius switch { >= 26 => 20, >= 14 => 14, _ => 11 },
    };
}
