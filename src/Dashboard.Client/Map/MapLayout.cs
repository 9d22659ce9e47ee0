using Dashboard.Shared.Datasets;
using Dashboard.Shared.Maps;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Map;

/// <summary>
/// Everything on the map that has a size in pixels, at one width of the frame: marks, their displacement and names, names on the ground.
/// Pure: the same input gives the same drawing, on the server and in the browser.
/// </summary>
/// <param name="Marks">One for each mark.</param>
/// <param name="Labels">One for each mark; null without a name.</param>
/// <param name="Ground">One for each name on the ground; null where it found no room.</param>
public sealed record MapLayout(IReadOnlyList<DrawnMark> Marks, IReadOnlyList<DrawnLabel?> Labels, IReadOnlyList<DrawnLabel?> Ground)
{
    /// <summary>The widths of the frame for which the map is laid out; a style sheet shows the one that fits.</summary>
    public static IReadOnlyList<int> Widths { get; } = [390, 600, 900];

    private const double LeastNamed = 4;
    private const int NamedAtLeast = 6;
    private const double TrueDot = 4;

    /// <summary>Lays out a map.</summary>
    /// <param name="marks">Those with most events first.</param>
    /// <param name="ground">Names on the ground, the more important first.</param>
    /// <param name="frame">The frame.</param>
    /// <param name="width">Its width in pixels.</param>
    /// <param name="selected">Whether a mark is selected: it is named first.</param>
    /// <param name="unlocated">Events without a place: their box needs room.</param>
    internal static MapLayout Of(
        IReadOnlyList<MapMark> marks, IReadOnlyList<BasemapLabel> ground, MapFrame frame, double width, Func<MapMark, bool> selected, int unlocated)
    {
        var height = width / frame.Aspect;
        var controls = MapControls.At(width, unlocated);
        var most = marks.Count == 0 ? 0 : marks.Max(mark => mark.Count);
        var scale = MarkSize.Scale(width, most);
        MapPoint[] points = [.. marks.Select(mark => frame.Place(mark.Latitude, mark.Longitude)).Select(at => new MapPoint(at.X * width, at.Y * height))];
        double[] radii = [.. marks.Select(mark => MarkSize.Radius(scale, mark.Count, width))];
        var placed = MarkDisplacement.Free([.. marks.Select((mark, i) => new Disc(points[i].X, points[i].Y, MarkSize.Reach(radii[i], mark.Precision)))], controls);
        DrawnMark[] drawn =
        [
            .. marks.Select((mark, i) => new DrawnMark(
                Rounded(placed[i].X - points[i].X), Rounded(placed[i].Y - points[i].Y), radii[i], placed[i].Radius, MarkSize.CountSize(radii[i], mark.Count, mark.Precision))),
        ];

        var room = new LabelRoom(new Box(2, 2, width - 2, height - 2));
        foreach (var control in controls)
            room.Keep(control);
        for (var i = 0; i < marks.Count; i++)
        {
            room.Keep(placed[i]);
            if (drawn[i].IsMoved)
                room.Keep(new Disc(points[i].X, points[i].Y, TrueDot));
        }

        var labels = new DrawnLabel?[marks.Count];
        foreach (var i in Enumerable.Range(0, marks.Count).Where(Named(marks, width, selected)).OrderByDescending(i => selected(marks[i])))
            labels[i] = MarkLabel.Place(marks[i], drawn[i], points[i], room);

        foreach (var point in points)
            room.Keep(new Disc(point.X, point.Y, TrueDot));
        return new MapLayout(drawn, labels, [.. ground.Select(name => GroundLabel.Place(name, frame, width, room))]);
    }

    // Where no mark has enough events to be named on a narrow map, the largest are: a map without a name tells nothing.
    private static Func<int, bool> Named(IReadOnlyList<MapMark> marks, double width, Func<MapMark, bool> selected)
    {
        if (width >= MarkSize.Narrow)
            return _ => true;
        return marks.Any(mark => mark.Count >= LeastNamed)
            ? i => marks[i].Count >= LeastNamed || selected(marks[i])
            : i => i < NamedAtLeast || selected(marks[i]);
    }

    private static double Rounded(double pixels) => Math.Round(pixels, 1);
}
