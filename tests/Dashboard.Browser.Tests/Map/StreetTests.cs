namespace Dashboard.Browser.Tests.Map;

/// <summary>Street tiles come from a third party, and are requested only after the reader has turned them on.</summary>
public sealed class StreetTests(Site site) : BrowserTest(site)
{
    private const string Tiles = "https://tile.openstreetmap.org/**";
    private const string Offer = "Show streets: tile.openstreetmap.org will see your IP address";

    // One pixel.
    private static readonly byte[] Tile = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    [Fact]
    public async Task The_link_says_who_learns_the_readers_address_and_brings_the_tiles_and_their_makers()
    {
        var page = await Open("/robots.txt");
        var asked = new List<IRequest>();
        await page.RouteAsync(Tiles, route =>
        {
            asked.Add(route.Request);
            return route.FulfillAsync(new() { ContentType = "image/png", BodyBytes = Tile });
        });
        await page.GotoAsync($"/d/{Datasets.Shipped}");
        await Task.FromResult(page).Alive();

        await page.GetByRole(AriaRole.Link, new() { Name = Offer }).ClickAsync();

        await Expect(page.Locator("event-map .leaflet-tile-loaded").First).ToBeAttachedAsync();
        await Expect(page.GetByText("© OpenStreetMap contributors")).ToBeVisibleAsync();
        await Expect(page.Locator("event-map image")).ToBeHiddenAsync();
        await Expect(page.Mark("almaty")).ToBeVisibleAsync();
        Assert.Equal(Site.Origin + "/", await asked[0].HeaderValueAsync("referer"));

        await page.GetByRole(AriaRole.Link, new() { Name = "Hide streets" }).ClickAsync();
        await Expect(page.Locator("event-map:state(live) image")).ToBeVisibleAsync();
        await Expect(page.GetByText("© OpenStreetMap contributors")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Tiles_that_do_not_come_are_said_to_be_missing_and_the_map_goes_on()
    {
        var page = await Open("/robots.txt");
        await page.RouteAsync(Tiles, route => route.AbortAsync());
        await page.GotoAsync($"/d/{Datasets.Shipped}?open=streets");
        await Task.FromResult(page).Alive();

        await Expect(page.GetByText("Some street tiles did not load.")).ToBeVisibleAsync();
        await page.Mark("almaty").ClickAsync();
        await Expect(page.Chip("place filter: Almaty")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Without_scripts_streets_are_not_offered()
    {
        var page = await OpenWithoutScripts();

        await Expect(page.Locator(".streets a")).ToBeHiddenAsync();
    }
}
