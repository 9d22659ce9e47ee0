using Dashboard.Client.Language;

namespace Dashboard.Client.Map;

/// <summary>Where controls lie over the map, so that marks and names keep off. The style sheet draws them there.</summary>
internal static class MapControls
{
    /// <summary>Rectangles in pixels of a frame of this width, when the frame fills the map.</summary>
    /// <param name="width">Width of the frame.</param>
    /// <param name="unlocated">Events in the box of those without a place; 0: there is no box.</param>
    public static IReadOnlyList<Box> At(double width, int unlocated)
    {
        var narrow = width < MarkSize.Narrow;
        var (inset, digit) = narrow ? (8, 8) : (16, 10);
        var list = new List<Box>();
        if (unlocated > 0)
        {
            var box = (narrow ? 126 : 140) + digit * Numbers.Count(unlocated).Length;
            list.Add(new Box(width - inset - box, inset, width - inset, inset + (narrow ? 40 : 48)));
        }

        // Zoom buttons, which come with scripts.
        list.Add(narrow ? new Box(inset, inset, inset + 88, inset + 44) : new Box(inset, inset, inset + 36, inset + 106));
        return list;
    }
}
