namespace Dashboard.Server.Settings;

/// <summary>
/// Source of the street layer's tiles: setting <c>Dashboard:StreetTiles</c>. A reader who turns the layer on reveals their IP address to
/// that host; before, nothing is requested from it.
/// </summary>
internal sealed class StreetTilesOptions
{
    /// <summary>
    /// Address of a tile, http or https, with <c>{z}</c>, <c>{x}</c> and <c>{y}</c> in its path. Empty: no street layer. Default: the
    /// standard tiles of OpenStreetMap.
    /// </summary>
    public string Url { get; set; } = "https://tile.openstreetmap.org/{z}/{x}/{y}.png";

    /// <summary>Attribution on the map while the layer is on, as plain text. Default: "© OpenStreetMap contributors".</summary>
    public string Attribution { get; set; } = "© OpenStreetMap contributors";

    /// <summary>Scheme, host and port of the tiles for the content security policy; null without a street layer.</summary>
    public string? Origin => Url.Length == 0 ? null : new Uri(Url).GetLeftPart(UriPartial.Authority);

    /// <summary>The problem with the setting, or null.</summary>
    public string? Problem()
    {
        if (Url.Length == 0)
            return null;
        if (
            !Uri.TryCreate(Url, UriKind.Absolute, out var address)
            || address.Scheme is not ("https" or "http")
            || address.UserInfo.Length > 0
            || !IsPlain(address.Host))
            return $"Dashboard:StreetTiles:Url is \"{Url}\"; it must be the full address of a tile, beginning with https:// and a host name, or be empty.";
        if (
            ((string[])["{z}", "{x}", "{y}"]).FirstOrDefault(part =>
                !Url[Url.IndexOf(address.Host, StringComparison.OrdinalIgnoreCase)..].Contains(part, StringComparison.Ordinal)
            ) is
            { } missing)
            return $"Dashboard:StreetTiles:Url is \"{Url}\"; it must hold {missing}.";
        return string.IsNullOrWhiteSpace(Attribution)
            ? "Dashboard:StreetTiles:Attribution is empty; name those whose tiles are shown, or set Dashboard:StreetTiles:Url to nothing."
            : null;
    }

    // The host is copied into a header: it may not contain {s}, spaces or semicolons.
    private static bool IsPlain(string host) =>
        host.Length > 0 && host.All(character => char.IsAsciiLetterOrDigit(character) || character is '.' or '-' or ':' or '[' or ']');
}
