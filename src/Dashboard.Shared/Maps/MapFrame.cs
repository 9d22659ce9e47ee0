using System.Globalization;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;

namespace Dashboard.Shared.Maps;

/// <summary>
/// The initial view of a dataset's map, as a rectangle of fixed proportions. Everything on the map is positioned in fractions of it, so
/// that the basemap, the marks and the labels line up at every size. The ground beyond it is drawn too if there is room.
/// </summary>
public sealed class MapFrame
{
    /// <summary>From this zoom on, the map shows a city: its spots are drawn separately, and outlines are too coarse to be drawn.</summary>
    public const double CityZoom = 9;

    /// <summary>Width of the frame in the units of outlines.</summary>
    public const int Units = 2400;

    /// <summary>The nearest zoom of a position.</summary>
    public const double MaxPositionZoom = 20;

    private const double SideMargin = 0.02;
    private const double EndMargin = 0.03;
    private const double MarkMargin = 0.15;
    private const double MaxZoom = 13;
    private const double TileSize = 256;
    private const double MinHeight = 240; // of the map on a phone, pixels

    // Only a few, so that a style sheet can name each: a frame has no inline style.
    private static readonly int[] Proportions = [50, 60, 75, 90, 100, 120, 140, 160, 180, 200, 240, 300];

    private readonly double height;

    private MapFrame(double left, double top, double width, int percent)
    {
        Left = left;
        Top = top;
        Width = width;
        AspectPercent = percent;
        height = width / Aspect;
    }

    /// <summary>The western edge, in units of <see cref="Mercator.X"/>.</summary>
    public double Left { get; }

    /// <summary>The northern edge, in units of <see cref="Mercator.Y"/>.</summary>
    public double Top { get; }

    /// <summary>Fraction of the width of the world.</summary>
    public double Width { get; }

    /// <summary>Width as a percentage of the height; one of twelve values.</summary>
    public int AspectPercent { get; }

    /// <summary>Width divided by height.</summary>
    public double Aspect => AspectPercent / 100d;

    /// <summary>Value of <c>viewBox</c> for a drawing in units of outlines.</summary>
    public string ViewBox => string.Create(CultureInfo.InvariantCulture, $"0 0 {Units} {Units / Aspect:0.##}");

    /// <summary>The frame around a box: a small margin on each side, widened to the nearest of the proportions.</summary>
    public static MapFrame Of(BoundingBox bounds)
    {
        var (west, east) = (Mercator.X(bounds.MinLongitude), Mercator.X(bounds.East));
        var (north, south) = (Mercator.Y(bounds.MaxLatitude), Mercator.Y(bounds.MinLatitude));
        var smallest = WidthAt(MaxZoom);
        var wide = Math.Max((east - west) * (1 + 2 * SideMargin), smallest);
        var high = Math.Max((south - north) * (1 + 2 * EndMargin), smallest / 2);
        var percent = Proportions.MinBy(p => Math.Abs(Math.Log(p / 100d / (wide / high))));
        wide = Math.Max(wide, high * percent / 100);
        return new MapFrame((west + east - wide) / 2, (north + south - wide * 100 / percent) / 2, wide, percent);
    }

    /// <summary>Position of a point: 0, 0 is the upper left corner of the frame, 1, 1 the lower right.</summary>
    public MapPoint Place(double latitude, double longitude) =>
        Place(Mercator.Point(latitude, Unwrapped(longitude)));

    /// <summary>The longitude, or that plus or minus 360: the one within 180 degrees of the middle of the frame.</summary>
    public double Unwrapped(double longitude) =>
        (longitude - Mercator.Longitude(Left + Width / 2)) switch
        {
            > 180 => longitude - 360,
            < -180 => longitude + 360,
            _ => longitude,
        };

    /// <summary>Position of another frame in this one.</summary>
    public MapRectangle Place(MapFrame other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new((other.Left - Left) / Width, (other.Top - Top) / height, other.Width / Width, other.height / height);
    }

    /// <summary>The frame of the same proportions around a point.</summary>
    /// <param name="position">At its zoom the frame is 900 pixels wide.</param>
    public MapFrame At(MapPosition position)
    {
        var wide = WidthAt(position.Zoom);
        return new MapFrame(
            Mercator.X(Unwrapped(position.Longitude)) - (wide / 2),
            Mercator.Y(position.Latitude) - (wide / Aspect / 2),
            wide,
            AspectPercent);
    }

    /// <summary>Its position: <see cref="At"/> makes the frame of it again, but for rounding.</summary>
    public MapPosition Position => new(
        Math.Round(ZoomAt(MapWidths.Widest), 1),
        Math.Round(Mercator.Latitude(Top + (height / 2)), 3),
        Wrapped(Mercator.Longitude(Left + (Width / 2))));

    /// <summary>The position at which a box is in view, on the narrowest map too.</summary>
    /// <param name="box">Of a part of this frame.</param>
    /// <param name="minZoom">At least this zoom, even if the box is not all in view then.</param>
    public MapPosition PositionOf(BoundingBox box, double minZoom)
    {
        var (west, east) = (Mercator.X(box.MinLongitude), Mercator.X(box.East));
        var (north, south) = (Mercator.Y(box.MaxLatitude), Mercator.Y(box.MinLatitude));
        var wide = Math.Max(east - west, (south - north) * Aspect) * (1 + (2 * MarkMargin));
        var zoom = Math.Floor(Math.Log2(MapWidths.Min(MapWidths.All[0]) / wide / TileSize) * 10) / 10;
        return new MapPosition(
            Math.Round(Math.Min(Math.Max(zoom, minZoom), LastZoom(ZoomAt(MapWidths.Widest))), 1),
            Math.Round(Mercator.Latitude((north + south) / 2), 3),
            Wrapped((box.MinLongitude + box.East) / 2));
    }

    /// <summary>Position of a point in units of <see cref="Mercator"/>.</summary>
    public MapPoint Place(MapPoint world) => new((world.X - Left) / Width, (world.Y - Top) / height);

    /// <summary>The point at a position, in units of <see cref="Mercator"/>.</summary>
    public MapPoint World(MapPoint place) => new(Left + place.X * Width, Top + place.Y * height);

    /// <summary>The smallest width, in pixels, at which a drawing of the frame is shown: that of the smallest phone.</summary>
    /// <param name="width">One of <see cref="MapWidths.All"/>.</param>
    public double MinWidth(int width) => Math.Min(MapWidths.Min(width), width < MapWidths.Narrow ? MinHeight * Aspect : width);

    /// <summary>The web map zoom at which the frame is this wide.</summary>
    /// <param name="pixels">CSS pixels.</param>
    public double ZoomAt(double pixels) => Math.Log2(pixels / Width / TileSize);

    /// <summary>The maximum zoom of a map that shows everything at this zoom.</summary>
    public static double LastZoom(double fitted) => Math.Max(MaxZoom, fitted + 1);

    /// <summary>Width of the world at a zoom, pixels.</summary>
    public static double WorldAt(double zoom) => TileSize * Math.Pow(2, zoom);

    /// <summary>The smallest frame that contains all points and is not yet a city; this frame, if that would be no smaller.</summary>
    /// <param name="points">Latitude and longitude, degrees.</param>
    public MapFrame Around(IReadOnlyList<(double Latitude, double Longitude)> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        return Around([.. points.Select(point => Place(point.Latitude, point.Longitude))]);
    }

    /// <summary>The same for points of this frame.</summary>
    /// <param name="points">Fractions of its width and height.</param>
    public MapFrame Around(IReadOnlyList<MapPoint> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        if (points.Count == 0)
            return this;
        var (west, east) = (Left + (points.Min(point => point.X) * Width), Left + (points.Max(point => point.X) * Width));
        var (north, south) = (Top + (points.Min(point => point.Y) * height), Top + (points.Max(point => point.Y) * height));
        // Marks extend beyond their points.
        var wide = Math.Max(Math.Max(east - west, (south - north) * Aspect) * (1 + 2 * MarkMargin), WidthAt(CityZoom - 1));
        return wide < Width ? new MapFrame((west + east - wide) / 2, (north + south - wide / Aspect) / 2, wide, AspectPercent) : this;
    }

    /// <summary>What the map shows until the reader moves it: the box of the filter, else the chosen places, else this frame.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="places">Points of the chosen places, as fractions of the width and height.</param>
    public MapFrame Chosen(EventFilter filter, Func<IReadOnlyList<MapPoint>> places)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(places);
        return filter.Bounds is { } box ? Around([(box.MinLatitude, box.MinLongitude), (box.MaxLatitude, box.MaxLongitude)])
            : filter.Places.Count + filter.Regions.Count > 0 ? Around(places())
            : this;
    }

    private static double Wrapped(double longitude) => Math.Round(
        longitude switch
        {
            > 180 => longitude - 360,
            < -180 => longitude + 360,
            _ => longitude,
        },
        3);

    private static double WidthAt(double zoom) => MapWidths.Widest / WorldAt(zoom);
}

/// <summary>A place in a <see cref="MapFrame"/>.</summary>
/// <param name="X">Fraction of the width, from the left.</param>
/// <param name="Y">Fraction of the height, from the top.</param>
public readonly record struct MapPoint(double X, double Y);

/// <summary>A part of a <see cref="MapFrame"/>, in fractions of its width and height.</summary>
/// <param name="X">The left edge.</param>
/// <param name="Y">The upper edge.</param>
/// <param name="Width">Fraction of the width.</param>
/// <param name="Height">Fraction of the height.</param>
public readonly record struct MapRectangle(double X, double Y, double Width, double Height);
