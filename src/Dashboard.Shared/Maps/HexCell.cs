using System.Globalization;

namespace Dashboard.Shared.Maps;

/// <summary>
/// A hexagon of a grid over the whole world, with a corner at its top. There is a grid for each half zoom step, so a hexagon keeps its
/// place while the map moves and the filter changes. Written as level/column/row.
/// </summary>
/// <param name="Level">The grid: hexagons of the next but one are half as wide.</param>
/// <param name="Column">From the west.</param>
/// <param name="Row">From the north; odd rows are half a hexagon further east.</param>
public readonly record struct HexCell(int Level, int Column, int Row)
{
    private const int LevelsPerZoom = 2;
    private const double MinWidth = 85; // pixels on the widest map, so about 37 to 52 on a phone
    private const int MaxDrawn = 105; // leaves room for those at the edges: 120 may be in view
    private const double MaxWider = 1.5; // a map may be wider than its frame, and a quarter on each side is drawn
    private static readonly double RowStep = Math.Sqrt(3) / 2; // between the middles of rows, of the width
    private static readonly double Corner = 1 / Math.Sqrt(3); // from the middle, of the width

    /// <summary>The hexagon that holds a point.</summary>
    /// <param name="point">In units of <see cref="Mercator"/>.</param>
    /// <param name="level">The grid.</param>
    public static HexCell At(MapPoint point, int level)
    {
        var width = WidthOf(level);
        var row = (int)Math.Floor(point.Y / (width * RowStep));
        var (one, other) = (NearestIn(row), NearestIn(row + 1));
        return one.DistanceTo(point) <= other.DistanceTo(point) ? one : other;

        HexCell NearestIn(int row) => new(level, (int)Math.Round((point.X / width) - Shift(row)), row);
    }

    /// <summary>The finest grid with at most 120 hexagons in view.</summary>
    /// <param name="frame">What the map shows.</param>
    public static int LevelAt(MapFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        return LevelAt(frame.ZoomAt(MapWidths.Widest), frame.Aspect);
    }

    /// <summary>Parses the result of <see cref="ToString"/>.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static HexCell Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Split('/') is [var level, var column, var row]
            ? new(Number(level), Number(column), Number(row))
            : throw new FormatException($"Not a hexagon: {text}");

        static int Number(string part) => int.Parse(part, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
    }

    /// <summary>Its middle, in units of <see cref="Mercator"/>.</summary>
    public MapPoint Middle => new((Column + Shift(Row)) * WidthOf(Level), Row * RowStep * WidthOf(Level));

    /// <summary>Its corners from the top, clockwise, in units of <see cref="Mercator"/>.</summary>
    public IReadOnlyList<MapPoint> Corners
    {
        get
        {
            var (middle, half, reach) = (Middle, WidthOf(Level) / 2, Corner * WidthOf(Level));
            return
            [
                new(middle.X, middle.Y - reach),
                new(middle.X + half, middle.Y - (reach / 2)),
                new(middle.X + half, middle.Y + (reach / 2)),
                new(middle.X, middle.Y + reach),
                new(middle.X - half, middle.Y + (reach / 2)),
                new(middle.X - half, middle.Y - (reach / 2)),
            ];
        }
    }

    /// <summary>The position's zoom, one decimal, from which on points are in several hexagons; null: none of a map parts them.</summary>
    /// <param name="points">Those in a hexagon, in units of <see cref="Mercator"/>.</param>
    /// <param name="frame">What the map shows.</param>
    public static double? PartsAt(IReadOnlyList<MapPoint> points, MapFrame frame)
    {
        ArgumentNullException.ThrowIfNull(points);
        ArgumentNullException.ThrowIfNull(frame);
        // A grid does not divide the hexagons of a coarser one, so points may be parted and in one hexagon again.
        var last = LevelAt(MapFrame.MaxPositionZoom, frame.Aspect);
        var level = last;
        while (level > LevelAt(frame) && !AreTogether(level))
            level--;
        return level == last ? null : ZoomOf(level + 1, frame.Aspect);

        bool AreTogether(int level) => points.All(point => At(point, level) == At(points[0], level));
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Level}/{Column}/{Row}");

    private static int LevelAt(double zoom, double aspect) =>
        (int)Math.Floor((Math.Log2(MapFrame.WorldAt(zoom) / MinPixels(aspect)) * LevelsPerZoom) + 1e-6);

    // Positions have one decimal.
    private static double ZoomOf(int level, double aspect) =>
        Math.Ceiling((((double)level / LevelsPerZoom) + Math.Log2(MinPixels(aspect) / MapFrame.WorldAt(0))) * 10) / 10;

    private static double MinPixels(double aspect) =>
        Math.Max(MinWidth, MapWidths.Widest * Math.Sqrt(MaxWider / (aspect * RowStep * MaxDrawn)));

    // Of the width of the world.
    private static double WidthOf(int level) => Math.Pow(2, -(double)level / LevelsPerZoom);

    private static double Shift(int row) => row % 2 == 0 ? 0 : 0.5;

    private double DistanceTo(MapPoint point)
    {
        var (x, y) = (point.X - Middle.X, point.Y - Middle.Y);
        return (x * x) + (y * y);
    }
}
