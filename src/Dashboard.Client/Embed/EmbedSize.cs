namespace Dashboard.Client.Embed;

/// <summary>Default sizes of embed frames, pixels.</summary>
public static class EmbedSize
{
    /// <summary>The width of the column for which a frame is made.</summary>
    public const int Width = 600;

    /// <summary>
    /// The height for a frame that cannot follow its width. Drawings (map, timeline, both) fit that height at every width, rows of figures
    /// from 320 px on; text scrolls in a frame that is too low.
    /// </summary>
    /// <param name="view">
    /// <c>map</c>, <c>timeline</c>, <c>matrix</c>, <c>casualties</c>, <c>dashboard</c>, <c>events/e078</c> or a step of a story.
    /// </param>
    public static int Height(string view) => view == "casualties" ? 840 : Height(view, Width);

    /// <summary>The height that a view takes at a width if it is free, as in embedSize.css.</summary>
    /// <param name="view">As above.</param>
    /// <param name="width">The width.</param>
    public static int Height(string view, int width) => view switch
    {
        "map" => Math.Clamp(240 + (30 * width / 100), 420, 600),
        "timeline" => width >= 760 ? 320 : 264,
        "casualties" => Math.Max(520, 1115 - (86 * width / 100)),
        "dashboard" => Math.Clamp(326 + (30 * width / 100), 506, 720),
        "matrix" => 520,
        _ when view.StartsWith("stories/", StringComparison.Ordinal) => width >= 760 ? 560 : Math.Max(680, 1100 - (70 * width / 100)),
        _ => 480,
    };
}
