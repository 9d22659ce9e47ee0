namespace Dashboard.Client.Map;

/// <summary>Where controls lie over the map, so that marks and names keep off. The style sheet draws them there.</summary>
internal static class MapControls
{
    /// <summary>Rectangles in pixels of a frame of this width, when the frame fills the map.</summary>
    /// <param name="width">Width of the frame.</param>
    /// <param name="boxed">Whether the box of events without a place is shown.</param>
    public static IReadOnlyList<Box> At(double width, bool boxed)
    {
        var inset = width < MarkSize.Narrow ? 8 : 16;
        var list = new List<Box>();
        if (boxed)
            list.Add(new Box(width - inset - (width < MarkSize.Narrow ? 142 : 160), inset, width - inset, inset + (width < MarkSize.Narrow ? 40 : 48)));
        if (width >= MarkSize.Narrow)
            list.Add(new Box(inset, inset, inset + 36, inset + 106)); // zoom buttons, which come with scripts
        return list;
    }
}
