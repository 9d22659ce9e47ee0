using Dashboard.Shared.Maps;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Map.Marks;

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

    /// <summary>The smallest width at which a layout is shown, in pixels: of the narrowest, that of the smallest phone.</summary>
    /// <param name="width">The width that it is made for.</param>
    internal static double LeastWidth(double width) => width switch { < MarkSize.Narrow => 320, < 760 => MarkSize.Narrow, _ => 760 };

    /// <summary>Lays out a map.</summary>
    /// <param name="marks">Those with most events first, those seen from near last.</param>
    /// <param name="ground">Names on the ground, the more important first.</param>
    /// <param name="frame">The frame.</param>
    /// <param name="width">Its width in pixels.</param>
    /// <param name="selected">Whether a mark is selected: it is named first.</param>
    /// <param name="unlocated">Events without a place: their box needs room.</param>
    /// <param name="largest">Events of the largest mark of all maps that this one is compared with; of this map's own where that has more.</param>
    internal static MapLayout Of(
        IReadOnlyList<MapMark> marks, IReadOnlyList<BasemapLabel> ground, MapFrame frame, double width, Func<MapMark, bool> selected, int unlocated, int largest = 0)
    {
        var pass = new LayoutPass(marks, ground, frame, width, selected, largest);
        MapStep[] steps = [.. MapStep.Of(frame, width, marks.Any(mark => mark.Seen == MarkDistance.Near))];
        pass.Whole(MapControls.At(width, unlocated), steps);
        for (var i = 0; i < steps.Length; i++)
            pass.Nearer(steps[i], steps.Skip(i + 1));
        return pass.Layout();
    }
}
