using Dashboard.Client.Language;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Maps;
using Dashboard.Shared.Views;

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

    /// <summary>The white edge around a ring, which separates marks that overlap.</summary>
    public const double White = 1.5;

    /// <summary>Distance of the ring around a selected, hovered or focused mark from its own ring.</summary>
    public const double State = 4;

    /// <summary>The same for a cluster.</summary>
    public const double ClusterState = ClusterReach + 3;

    /// <summary>The radius of that ring around the square of a region.</summary>
    public static readonly double RegionState = (RegionHalf * Math.Sqrt(2)) + 2;

    private const double MaxShare = 0.08; // radius of the largest mark, of the width of the map
    private const double MaxGroupedShare = 0.036;
    private const double MinLargest = 20;
    private const double HalfLine = 0.5;
    private const double MinCountSize = 11;

    /// <summary>Radius of one event, pixels.</summary>
    /// <param name="width">Width of the map.</param>
    /// <param name="most">Events of the largest mark.</param>
    /// <param name="isGrouped">Whether nearby places are grouped: then more marks have many events, and none may be large.</param>
    public static double Scale(double width, int most, bool isGrouped = false) =>
        Math.Min(
            Math.Clamp(width / 170, 3.6, 5.4),
            (isGrouped ? Math.Max(MaxGroupedShare * width, MinLargest) : MaxShare * width) / Math.Sqrt(Math.Max(most, 1)));

    /// <summary>Outer radius of the ring.</summary>
    public static double Radius(double scale, int count, double width) =>
        Math.Max(width < MapWidths.Narrow ? 6 : 7, scale * Math.Sqrt(count));

    /// <summary>Width of the ring.</summary>
    public static double Ring(double radius) => Math.Clamp(0.24 * radius, 3, 7);

    /// <summary>Distance of the outer circle of a cluster from the ring.</summary>
    public const double ClusterReach = 3.5;

    /// <summary>Distance from the centre of a mark to the end of everything that belongs to it.</summary>
    public static double Reach(double radius, MapMark mark) => mark.Precision switch
    {
        _ when mark.Kind == MarkKind.Cluster => radius + ClusterReach + HalfLine,
        GeoPrecision.Region => RegionHalf + White,
        GeoPrecision.Area => radius + AreaReach,
        _ => radius + White,
    };

    /// <summary>Radius of the ring around a selected, hovered or focused mark.</summary>
    public static double StateRing(double radius, MapMark mark) =>
        mark.Precision == GeoPrecision.Region ? RegionState
        : mark.Kind == MarkKind.Cluster ? radius + ClusterState
        : radius + State;

    /// <summary>Font size of the count inside the mark; null if it follows the name, or for one event at a point.</summary>
    public static double? CountSize(double radius, MapMark mark) => mark.Precision switch
    {
        GeoPrecision.Region => MinCountSize, // an empty square would look like a checkbox
        GeoPrecision.Site => null, // its dot is in the middle
        _ when mark.Count <= 1 || radius < 10.5 => null,
        _ => SizesOfCounts(radius).Cast<double?>().FirstOrDefault(size => Fits(mark.Count, size!.Value, radius))
            ?? (mark.Kind == MarkKind.Cluster ? MinCountSize : null), // its name has no number
    };

    private static double[] SizesOfCounts(double radius) => radius switch
    {
        >= 26 => [20, 14, MinCountSize],
        >= 14 => [14, MinCountSize],
        _ => [MinCountSize],
    };

    private static bool Fits(int count, double size, double radius) =>
        TextWidth.OfBold(Numbers.Count(count), size) <= 2 * (radius - Ring(radius));
}
