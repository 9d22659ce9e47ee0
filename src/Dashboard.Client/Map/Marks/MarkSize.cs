using Dashboard.Shared.Datasets;

namespace Dashboard.Client.Map.Marks;

/// <summary>Sizes of marks: their area is proportional to the number of events.</summary>
internal static class MarkSize
{
    /// <summary>Half the side of a region's square.</summary>
    public const double RegionHalf = 10;

    /// <summary>Distance of the dashed circle for a part of a town from the ring.</summary>
    public const double AreaReach = 6;

    /// <summary>Radius of the dot in the middle of an exact spot.</summary>
    public const double SiteDot = 2.2;

    /// <summary>Narrower maps have smaller marks and fewer names.</summary>
    public const double Narrow = 500;

    private const double White = 1.5;

    /// <summary>Radius of one event, pixels.</summary>
    /// <param name="width">Width of the map.</param>
    /// <param name="most">Events of the largest mark.</param>
    public static double Scale(double width, int most) =>
        Math.Min(Math.Clamp(width / 170, 3.6, 5.4), 0.08 * width / Math.Sqrt(Math.Max(most, 1)));

    /// <summary>Outer radius of the ring.</summary>
    public static double Radius(double scale, int count, double width) => Math.Max(width < Narrow ? 6 : 7, scale * Math.Sqrt(count));

    /// <summary>Width of the ring.</summary>
    public static double Ring(double radius) => Math.Clamp(0.24 * radius, 3, 7);

    /// <summary>Distance from the centre of a mark to the end of everything that belongs to it.</summary>
    public static double Reach(double radius, GeoPrecision precision) => precision switch
    {
        GeoPrecision.Region => RegionHalf + White,
        GeoPrecision.Area => radius + AreaReach,
        _ => radius + White,
    };

    /// <summary>Radius of the ring around a selected, hovered or focused mark.</summary>
    public static double StateRing(double radius, GeoPrecision precision) =>
        precision == GeoPrecision.Region ? (RegionHalf * Math.Sqrt(2)) + 2 : radius + 4;

    /// <summary>Font size of the count inside the mark; null if it follows the name, or for one event at a point.</summary>
    public static double? CountSize(double radius, int count, GeoPrecision precision) => precision switch
    {
        GeoPrecision.Region => 11, // an empty square would look like a checkbox
        GeoPrecision.Site => null, // its dot is in the middle
        _ when count <= 1 || radius < 10.5 => null,
        _ => radius switch { >= 26 => 20, >= 14 => 14, _ => 11 },
    };
}
