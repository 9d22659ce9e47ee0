using Dashboard.Shared.Maps;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Map.Marks;

/// <summary>
/// Everything on the map with a size in pixels, at one width of the frame: marks, their displacement and names, names on the basemap. A
/// pure function: server and browser draw the same.
/// </summary>
/// <param name="Marks">One for each mark.</param>
/// <param name="Labels">One for each mark; null without a name.</param>
/// <param name="Ground">One for each name on the basemap; null if there is no space.</param>
public sealed record MapLayout(IReadOnlyList<DrawnMark> Marks, IReadOnlyList<DrawnLabel?> Labels, IReadOnlyList<DrawnLabel?> Ground)
{
    private const double Smaller = 0.8;
    private const double MinSize = 0.3;

    /// <summary>Lays out a map.</summary>
    /// <param name="marks">By number of events; marks that are visible only when zoomed in come last.</param>
    /// <param name="ground">Names on the basemap, most important first.</param>
    /// <param name="frame">The frame.</param>
    /// <param name="width">Its width, pixels.</param>
    /// <param name="selected">Whether a mark is selected: it is named first.</param>
    /// <param name="unlocated">Events without a place, whose box needs space.</param>
    /// <param name="largest">Events of the largest mark of all compared maps; this map's own maximum if that is larger.</param>
    /// <param name="isGrouped">Whether nearby places are grouped: then zooming in brings other marks, and there are no steps.</param>
    /// <param name="isPicture">Whether it is a picture: it has no controls and is never zoomed or resized, so that it names more.</param>
    /// <param name="areas">Boxes of shaded areas, which names on the basemap avoid.</param>
    internal static MapLayout Of(
        IReadOnlyList<MapMark> marks,
        IReadOnlyList<BasemapLabel> ground,
        MapFrame frame,
        double width,
        Func<MapMark, bool> selected,
        int unlocated,
        int largest = 0,
        bool isGrouped = false,
        bool isPicture = false,
        IReadOnlyList<Box>? areas = null)
    {
        MapStep[] steps = isGrouped || isPicture ? [] : [.. MapStep.Of(frame, width, marks.Any(mark => mark.Seen == MarkDistance.Near))];
        // Where marks have no room beside each other, all are smaller. In a comparison equal sizes mean equal numbers.
        for (var size = 1d; ; size *= Smaller)
        {
            var pass = new LayoutPass(marks, ground, frame, width, selected, largest, isGrouped, isPicture, areas ?? [], size);
            pass.LayOutFirst(isPicture ? [] : MapControls.At(width, unlocated), steps);
            for (var i = 0; i < steps.Length; i++)
                pass.LayOutStep(steps[i], [.. steps.Skip(i + 1)]);
            if (pass.IsDistinct || largest > 0 || size < MinSize)
                return pass.Layout();
        }
    }
}
