namespace Dashboard.Client.Embed;

/// <summary>How large the frame of an embed is where the page that has it says nothing, in pixels.</summary>
public static class EmbedSize
{
    /// <summary>The width for which <see cref="Height"/> is.</summary>
    public const int Width = 600;

    /// <summary>Height at a width of <see cref="Width"/>.</summary>
    /// <param name="view"><c>map</c>, <c>timeline</c>, <c>casualties</c>, <c>dashboard</c> or <c>events/e078</c>.</param>
    public static int Height(string view) => view switch
    {
        "map" => 420,
        "timeline" => 200,
        "casualties" => 460,
        "dashboard" => 506,
        _ => 480,
    };
}
