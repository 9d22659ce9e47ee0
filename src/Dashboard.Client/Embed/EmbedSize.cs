namespace Dashboard.Client.Embed;

/// <summary>How large the frame of an embed is where the page that has it says nothing, in pixels.</summary>
public static class EmbedSize
{
    /// <summary>The width of the column that a frame is made for.</summary>
    public const int Width = 600;

    /// <summary>
    /// The height to give a frame that cannot follow its width. What is drawn (map, timeline, both) fits that height at every width, the rows of
    /// figures from 320 px on; what is text scrolls in a frame that is too low.
    /// </summary>
    /// <param name="view"><c>map</c>, <c>timeline</c>, <c>casualties</c>, <c>dashboard</c> or <c>events/e078</c>.</param>
    public static int Height(string view) => view == "casualties" ? 800 : Height(view, Width);

    /// <summary>The height that a view takes at a width where it has the choice, as embedSize.css has it.</summary>
    /// <param name="view">As above.</param>
    /// <param name="width">The width.</param>
    public static int Height(string view, int width) => view switch
    {
        "map" => Math.Clamp(240 + (30 * width / 100), 420, 600),
        "timeline" => width >= 760 ? 320 : 264,
        "casualties" => Math.Max(520, 1050 - (75 * width / 100)),
        "dashboard" => Math.Clamp(326 + (30 * width / 100), 506, 720),
        _ => 480,
    };
}
