using System.Globalization;
using Dashboard.Client.Map.Marks;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Maps;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Map.Areas;

/// <summary>A region or hexagon to draw, with its number.</summary>
/// <param name="Mark">The region or hexagon, with its events.</param>
/// <param name="At">The middle of its number, in fractions of the frame.</param>
/// <param name="Outline">Its outline; null: it has none, and is a square.</param>
public sealed record ShadedArea(Mark Mark, MapPoint At, AreaOutline? Outline)
{
    private const double MinSide = 30; // pixels: smaller outlines do not hold a number
    private const double HalfSquare = 14;
    private const double HalfHeight = 10;

    private static readonly MapPoint[] Shifts =
        [new(0, 0), new(0, -14), new(0, 14), new(0, -22), new(0, 22), new(-30, 0), new(30, 0)];

    /// <summary>How far its number is from there, pixels.</summary>
    public MapPoint Shift { get; init; }

    /// <summary>The areas of a view, most events first; squares follow, so that no outline covers them.</summary>
    /// <param name="view">A view by regions or hexagons.</param>
    /// <param name="frame">What is drawn.</param>
    /// <param name="whole">The frame of the outlines.</param>
    /// <param name="outlines">Path data by region, in units of <paramref name="whole"/>.</param>
    internal static IReadOnlyList<ShadedArea> Of(
        MapView view,
        MapFrame frame,
        MapFrame whole,
        IReadOnlyDictionary<string, string> outlines) => view.By == MapMarks.Hexagons
        ? [.. view.Marks.Select(mark => OfHexagon(mark, frame))]
        : Apart([.. view.Marks.Select(mark => OfRegion(mark, frame, whole, outlines))], frame);

    /// <summary>Whether it has a square at a width, because its outline is too small for a number.</summary>
    /// <param name="width">Of the frame, pixels.</param>
    /// <param name="aspect">Of the frame.</param>
    public bool IsSquare(double width, double aspect) =>
        Outline is not { Place: var place } || Math.Min(place.Width * width, place.Height * width / aspect) < MinSide;

    /// <summary>Half the width of its square, which holds its number, pixels.</summary>
    public double HalfWidth => Math.Max(HalfSquare, 4 + ((Math.Floor(Math.Log10(Mark.Count)) + 1) * 4));

    /// <summary>Its box at a width, pixels.</summary>
    internal Box BoxAt(double width, double aspect)
    {
        var height = width / aspect;
        var square = Box.Around(At.X * width, At.Y * height, 2 * HalfWidth, 2 * HalfHeight);
        return Outline is { Place: var place }
            ? new(
                Math.Min(square.Left, place.X * width),
                Math.Min(square.Top, place.Y * height),
                Math.Max(square.Right, (place.X + place.Width) * width),
                Math.Max(square.Bottom, (place.Y + place.Height) * height))
            : square;
    }

    // The number of an outline gives way to squares; on the narrowest map, where they are closest.
    private static IReadOnlyList<ShadedArea> Apart(IReadOnlyList<ShadedArea> areas, MapFrame frame)
    {
        var width = frame.MinWidth(MapWidths.Narrowest);
        var parts = areas.ToLookup(area => area.IsSquare(width, frame.Aspect));
        var squares = parts[true].Select(NumberOf).ToList();
        return [.. parts[false].Select(GivingWay), .. parts[true]];

        ShadedArea GivingWay(ShadedArea area) => area with
        {
            Shift = Shifts
                .Where(shift => !squares.Exists(square => square.Intersects(NumberOf(area).Moved(shift.X, shift.Y))))
                .FirstOrDefault(),
        };

        Box NumberOf(ShadedArea area) =>
            Box.Around(area.At.X * width, area.At.Y * width / frame.Aspect, 2 * area.HalfWidth, 2 * HalfHeight);
    }

    private static ShadedArea OfHexagon(Mark mark, MapFrame frame)
    {
        var cell = HexCell.Parse(mark.Id);
        var corners = cell.Corners.Select(frame.Place).ToList();
        var path = string.Join('L', corners.Select(at => $"{Unit(at.X)} {Unit(at.Y / frame.Aspect)}"));
        var box = new MapRectangle(corners[4].X, corners[0].Y, corners[1].X - corners[4].X, corners[3].Y - corners[0].Y);
        return new(mark, frame.Place(cell.Middle), new AreaOutline($"M{path}z", box, new(0, 0, 1, 1), frame.ViewBox));
    }

    private static ShadedArea OfRegion(Mark mark, MapFrame frame, MapFrame whole, IReadOnlyDictionary<string, string> outlines)
    {
        var (at, ground) = (frame.Place(mark.Latitude, mark.Longitude), frame.Place(whole));
        return mark is { Kind: MarkKind.Region, Region: { } region }
            && outlines.TryGetValue(region, out var path)
            && OutlineBox.Of(path, whole) is [var first, var last]
                ? new(
                    mark,
                    at,
                    new AreaOutline(
                        path,
                        new(
                            ground.X + (first.X * ground.Width),
                            ground.Y + (first.Y * ground.Height),
                            (last.X - first.X) * ground.Width,
                            (last.Y - first.Y) * ground.Height),
                        ground,
                        whole.ViewBox))
                : new(mark, at, null);
    }

    private static string Unit(double fraction) =>
        Math.Round(fraction * MapFrame.Units, 1).ToString(CultureInfo.InvariantCulture);
}

/// <summary>The outline of an area.</summary>
/// <param name="Path">Path data, in units of the frame that it is drawn for.</param>
/// <param name="Place">Its box, in fractions of the frame.</param>
/// <param name="Ground">The frame that it is drawn for, in fractions of the frame.</param>
/// <param name="ViewBox">Value of <c>viewBox</c> for that frame.</param>
public sealed record AreaOutline(string Path, MapRectangle Place, MapRectangle Ground, string ViewBox);
