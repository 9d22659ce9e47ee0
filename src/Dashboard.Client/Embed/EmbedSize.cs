namespace Dashboard.Client.Embed;

/// <summary>How large an embed is where nothing else is asked for, in CSS pixels.</summary>
public static class EmbedSize
{
    /// <summary>Width of all.</summary>
    public const int Width = 600;

    /// <summary>Height at <see cref="Width"/>.</summary>
    /// <param name="view"><c>map</c>, <c>timeline</c>, <c>casualties</c>, <c>dashboard</c> or <c>events/{id}</c>.</param>
    public static int Height(string view) => view switch
    {
        "map" => 420,
        "timeline" => 200,
        "casualties" => 460,
        "dashboard" => 506,
        _ => 480,
    };
}
