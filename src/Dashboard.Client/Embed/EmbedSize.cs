namespace Dashboard.Client.Embed;

/// <summary>How large the frame of an embed is where the page that has it says nothing, in pixels.</summary>
public static class EmbedSize
{
    /// <summary>The width for which <see cref="Height"/> is.</summary>
    public const int Width = 600;

    /// <summary>Height at a width, as embedSize.css has it.</summary>
    /// <param name="view"><c>map</c>, <c>timeline</c>, <c>casualties</c>, <c>dashboard</c> or <c>events/e078</c>.</param>
    /// <param name="width">The width.</param>
    public static int Height(string view, int width = Width) => view switch
    {
        "map" => Math.Clamp(240 + (30 * width / 100), 400, 600),
        "timeline" => width >= 760 ? 320 : Math.Clamp(330 - (25 * width / 100), 200, 250),
        "casualties" => Math.Max(460, 676 - (36 * width / 100)),
        "dashboard" => Math.Clamp(326 + (30 * width / 100), 506, 720),
        _ => 480,
    };
}
