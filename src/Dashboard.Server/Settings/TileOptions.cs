namespace Dashboard.Server.Settings;

/// <summary>
/// Source of a layer's tiles. A reader who turns the layer on reveals their IP address to that host; before, nothing is requested from it.
/// </summary>
internal abstract class TileOptions
{
    private const int MostZoom = 22;

    /// <summary>Address of a tile, http or https, with <c>{z}</c>, <c>{x}</c> and <c>{y}</c> in its path.</summary>
    public string Url { get; set; } = "";

    /// <summary>Attribution on the map while the layer is on, as plain text.</summary>
    public string Attribution { get; set; } = "";

    /// <summary>The closest zoom that has tiles, 1 to 22; nearer, they are enlarged.</summary>
    public int MaxZoom { get; set; } = 19;

    /// <summary>The part in <c>open=</c> that turns the layer on.</summary>
    internal abstract string Part { get; }

    /// <summary>Scheme, host and port for the content security policy.</summary>
    internal string Origin => new Uri(Url).GetLeftPart(UriPartial.Authority);

    /// <summary>The name for readers of a language; null: the interface has a word for it.</summary>
    internal abstract string? NameIn(string language);

    /// <summary>What is wrong with the setting of this name, or null.</summary>
    internal virtual string? Problem(string setting)
    {
        if (
            !Uri.TryCreate(Url, UriKind.Absolute, out var address)
            || address.Scheme is not ("https" or "http")
            || address.UserInfo.Length > 0
            || !IsPlain(address.Host))
            return $"{setting}:Url is \"{Url}\"; it must be the full address of a tile, beginning with https:// and a host name.";
        if (
            ((string[])["{z}", "{x}", "{y}"]).FirstOrDefault(part =>
                !Url[Url.IndexOf(address.Host, StringComparison.OrdinalIgnoreCase)..].Contains(part, StringComparison.Ordinal)
            ) is
            { } missing)
            return $"{setting}:Url is \"{Url}\"; it must hold {missing}.";
        if (string.IsNullOrWhiteSpace(Attribution))
            return $"{setting}:Attribution is empty; name those whose tiles are shown.";
        return MaxZoom is < 1 or > MostZoom ? $"{setting}:MaxZoom is {MaxZoom}; it must be between 1 and {MostZoom}." : null;
    }

    // The host is copied into a header: it may not contain {s}, spaces or semicolons.
    private static bool IsPlain(string host) =>
        host.Length > 0 && host.All(character => char.IsAsciiLetterOrDigit(character) || character is '.' or '-' or ':' or '[' or ']');
}
