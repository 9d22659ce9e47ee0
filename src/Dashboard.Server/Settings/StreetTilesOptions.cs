namespace Dashboard.Server.Settings;

/// <summary>
/// The street layer, the first of the tile layers: setting <c>Dashboard:StreetTiles</c>. Default: the standard tiles of OpenStreetMap. No
/// address: no street layer.
/// </summary>
internal sealed class StreetTilesOptions : TileOptions
{
    public StreetTilesOptions()
    {
        Url = "https://tile.openstreetmap.org/{z}/{x}/{y}.png";
        Attribution = "© OpenStreetMap contributors";
    }

    internal override string Part => "streets";

    internal override string? NameIn(string language) => null;
}
