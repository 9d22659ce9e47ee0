using Dashboard.Server.Tests.Store;

namespace Dashboard.Server.Tests.Settings;

public sealed class DashboardOptionsTests : IDisposable
{
    private readonly StoreFixture fixture = new();

    public DashboardOptionsTests() => TinyDataset.New().WriteTo(fixture.Datasets);

    public void Dispose() => fixture.Dispose();

    [Fact]
    public void By_default_datasets_are_in_the_nearest_data_folder_and_the_database_beside_it()
    {
        fixture.Settings.Clear();
        var basemaps = Directory.CreateDirectory(Path.Combine(fixture.Datasets, "basemap")).FullName;

        var options = fixture.Options();

        Assert.Equal((fixture.Datasets, fixture.DataDirectory, basemaps), (options.Datasets, options.DataDirectory, options.Basemaps));
    }

    [Fact]
    public void Relative_paths_start_at_the_content_root()
    {
        fixture.Settings["Dashboard:Datasets"] = "data";
        fixture.Settings["Dashboard:DataDirectory"] = "elsewhere/var";

        var options = fixture.Options();

        Assert.Equal((fixture.Datasets, Path.Combine(fixture.Root, "elsewhere", "var")), (options.Datasets, options.DataDirectory));
    }

    [Theory]
    [InlineData("Dashboard:Datasets", "nowhere", "set Dashboard:Datasets")]
    [InlineData("Dashboard:Basemaps", "nowhere", "set Dashboard:Basemaps")]
    [InlineData("Dashboard:Datasets", "data/ostland-2019", "set Dashboard:Datasets")]
    [InlineData("Dashboard:DataDirectory", "data/ostland-2019/events.csv", "set Dashboard:DataDirectory")]
    [InlineData("Dashboard:DefaultDataset", "Ostland!", "Dashboard:DefaultDataset")]
    [InlineData("Dashboard:DefaultDataset", "westland", "set it to one of ostland-2019")]
    [InlineData("Dashboard:LockTimeoutSeconds", "0", "Dashboard:LockTimeoutSeconds must be")]
    [InlineData("Dashboard:Contact", "desk@example.org", "Dashboard:Contact must be")]
    [InlineData("Dashboard:Contact", "javascript:alert(1)", "Dashboard:Contact must be")]
    [InlineData("Dashboard:Contact", "http://example.org", "Dashboard:Contact must be")]
    [InlineData("Dashboard:PublicUrl", "dashboard.example.org", "Dashboard:PublicUrl is")]
    [InlineData("Dashboard:PublicUrl", "https://example.org/dashboard", "Dashboard:PublicUrl is")]
    [InlineData("Dashboard:PublicUrl", "ftp://example.org", "Dashboard:PublicUrl is")]
    [InlineData("Dashboard:EmbedHosts", "https://news.example.org; script-src *", "Dashboard:EmbedHosts must be")]
    [InlineData("Dashboard:EmbedHosts", "news.example.org", "Dashboard:EmbedHosts must be")]
    [InlineData("Dashboard:CacheMegabytes", "1", "Dashboard:CacheMegabytes must be")]
    [InlineData("Dashboard:ConcurrentRequests", "0", "Dashboard:ConcurrentRequests must be")]
    [InlineData("Dashboard:WaitingRequests", "-1", "Dashboard:WaitingRequests must be")]
    [InlineData("Dashboard:Ground", "nowhere.pmtiles", "nowhere.pmtiles does not exist; set Dashboard:Ground")]
    [InlineData("Dashboard:Ground", "data/ostland-2019/events.csv", "events.csv is no PMTiles archive; set Dashboard:Ground")]
    [InlineData("Dashboard:StreetTiles:Url", "tiles/{z}/{x}/{y}.png", "Dashboard:StreetTiles:Url is")]
    [InlineData("Dashboard:StreetTiles:Url", "javascript:alert(1)//{z}/{x}/{y}", "Dashboard:StreetTiles:Url is")]
    [InlineData("Dashboard:StreetTiles:Url", "https://{s}.example.org/{z}/{x}/{y}.png", "Dashboard:StreetTiles:Url is")]
    [InlineData("Dashboard:StreetTiles:Url", "https://tiles.example.org/{z}/{x}.png", "must hold {y}")]
    [InlineData("Dashboard:StreetTiles:Attribution", " ", "Dashboard:StreetTiles:Attribution is empty")]
    public async Task A_setting_that_leads_nowhere_is_named(string setting, string value, string message)
    {
        fixture.Settings[setting] = value;

        Assert.Contains(message, await fixture.RefusalAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Url", "", "Dashboard:TileLayers:0:Url is")]
    [InlineData("Url", "https://tiles.example.org/{z}/{y}.png", "Dashboard:TileLayers:0:Url is \"https://tiles.example.org/{z}/{y}.png\"; it must hold {x}")]
    [InlineData("Url", "https://tiles.example.org; script-src */{z}/{x}/{y}", "Dashboard:TileLayers:0:Url is")]
    [InlineData("Attribution", "", "Dashboard:TileLayers:0:Attribution is empty")]
    [InlineData("Id", "", "Dashboard:TileLayers:0:Id is \"\"; it must be")]
    [InlineData("Id", "Satellite, new", "Dashboard:TileLayers:0:Id is")]
    [InlineData("Id", "a-name-that-is-longer-than-what-an-address-may-say", "Dashboard:TileLayers:0:Id is")]
    [InlineData("Name", " ", "Dashboard:TileLayers:0:Name is empty")]
    [InlineData("Names:ru", "", "Dashboard:TileLayers:0:Names:ru is empty")]
    [InlineData("Names:rus", "Спутник", "Dashboard:TileLayers:0:Names:rus is not for a language of the interface: en, ru, kk")]
    [InlineData("MaxZoom", "0", "Dashboard:TileLayers:0:MaxZoom is 0; it must be between 1 and 22")]
    [InlineData("MaxZoom", "23", "Dashboard:TileLayers:0:MaxZoom is 23")]
    public async Task A_tile_layer_that_cannot_be_shown_is_named_with_what_is_wrong(string setting, string value, string message)
    {
        Layer(0, "satellite");
        fixture.Settings[$"Dashboard:TileLayers:0:{setting}"] = value;

        Assert.Contains(message, await fixture.RefusalAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_tile_layers_with_one_id_are_both_named()
    {
        Layer(0, "satellite");
        Layer(1, "topographic");
        Layer(2, "satellite");

        Assert.Contains(
            "Dashboard:TileLayers:2:Id is \"satellite\", as is Dashboard:TileLayers:0:Id",
            await fixture.RefusalAsync(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Tile_layers_are_offered_in_their_order_after_the_streets()
    {
        Layer(0, "topographic");
        Layer(1, "satellite");
        fixture.Settings["Dashboard:TileLayers:1:Names:ru"] = "Спутник";

        var offered = fixture.Options().OfferedTiles.ToList();

        Assert.Equal(["streets", "tiles-topographic", "tiles-satellite"], offered.Select(layer => layer.Part));
        Assert.Equal(
            ["https://tile.openstreetmap.org", "https://topographic.example.org", "https://satellite.example.org"],
            offered.Select(layer => layer.Origin));
        Assert.Equal((null, "The satellite", "Спутник"), (offered[0].NameIn("ru"), offered[2].NameIn("kk"), offered[2].NameIn("ru")));
    }

    [Fact]
    public void Street_tiles_are_those_of_OpenStreetMap_unless_others_are_named()
    {
        var standard = fixture.Options().StreetTiles.Origin;
        fixture.Settings["Dashboard:StreetTiles:Url"] = "http://tiles.example.org:8080/{z}/{x}/{y}.png";

        Assert.Equal(("https://tile.openstreetmap.org", "http://tiles.example.org:8080"), (standard, fixture.Options().StreetTiles.Origin));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void Without_an_address_there_are_no_street_tiles(string url)
    {
        fixture.Settings["Dashboard:StreetTiles:Url"] = url;

        Assert.Empty(fixture.Options().OfferedTiles);
    }

    [Fact]
    public async Task Without_a_data_folder_the_setting_to_make_is_named()
    {
        fixture.Settings.Clear();
        Directory.Delete(fixture.Datasets, recursive: true);

        Assert.Contains("set Dashboard:Datasets", await fixture.RefusalAsync(), StringComparison.Ordinal);
    }

    private void Layer(int index, string id)
    {
        var setting = $"Dashboard:TileLayers:{index}";
        fixture.Settings[$"{setting}:Id"] = id;
        fixture.Settings[$"{setting}:Name"] = $"The {id}";
        fixture.Settings[$"{setting}:Url"] = $" https://{id}.example.org/{{z}}/{{x}}/{{y}}.png";
        fixture.Settings[$"{setting}:Attribution"] = "© Somebody";
    }
}
