using Dashboard.Server.Tests;

namespace Dashboard.Browser.Tests.Map;

/// <summary>Tiles come from third parties, and are requested only after the reader has turned a layer on.</summary>
[Collection(LayeredServer.Tests)]
public sealed class TileLayerTests(Site site, LayeredServer layered) : BrowserTest(site)
{
    private const string Tiles = "https://tile.openstreetmap.org/**";
    private const string Offer = "Show streets: tile.openstreetmap.org will see your IP address";

    [Fact]
    public async Task The_link_says_who_learns_the_readers_address_and_brings_the_tiles_and_their_makers()
    {
        var page = await Open("/robots.txt");
        var asked = new List<IRequest>();
        await page.RouteAsync(Tiles, route =>
        {
            asked.Add(route.Request);
            return route.FulfillAsync(new() { ContentType = "image/png", BodyBytes = LayeredServer.Tile.ToArray() });
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

        await Expect(page.GetByText("Some map tiles did not load.")).ToBeVisibleAsync();
        await page.Mark("almaty").ClickAsync();
        await Expect(page.Chip("place filter: Almaty")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Without_scripts_streets_are_not_offered()
    {
        var page = await OpenWithoutScripts();

        await Expect(page.Locator(".layer a")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Of_several_layers_one_is_on_at_a_time_as_the_address_says()
    {
        var dashboard = $"{layered.Origin}/d/{ShippedRecord.Id}";
        await using var context = await Site.Browser.NewContextAsync(On(null));
        await context.AddInitScriptAsync(Boot.OnlyWhenAsked);
        var page = await context.NewPageAsync();
        await page.GotoAsync(dashboard, new() { WaitUntil = WaitUntilState.NetworkIdle });
        await Task.FromResult(page).Alive();
        Assert.Empty(layered.Asked);

        await page.GetByRole(AriaRole.Link, new() { Name = "Map layers" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Show “The plan”: 127.0.0.1 will see your IP address" }).ClickAsync();
        await Shows("plan");
        Assert.All(layered.Asked, path => Assert.StartsWith("/plan/", path, StringComparison.Ordinal));

        await page.GetByRole(AriaRole.Link, new() { Name = "Show “The photo”: localhost will see your IP address" }).ClickAsync();
        await Shows("photo");
        await Expect(page.GetByText("© Makers of the plan")).ToBeHiddenAsync();
        var shared = page.Url;

        await page.GetByRole(AriaRole.Link, new() { Name = "Hide “The photo”" }).ClickAsync();
        await Expect(page.Locator("event-map .leaflet-tile")).ToHaveCountAsync(0);
        await Expect(page.GetByText("© Makers of the photo")).ToBeHiddenAsync();

        await page.GoBackAsync();
        await Shows("photo");
        await page.GoBackAsync();
        await Shows("plan");

        page = await context.NewPageAsync();
        await page.GotoAsync(shared);
        await Task.FromResult(page).Alive();
        await Shows("photo");

        async Task Shows(string id)
        {
            await Expect(page.GetByText($"© Makers of the {id}")).ToBeVisibleAsync();
            await Expect(page.Locator($"event-map .leaflet-tile-loaded[src*='/{id}/']").First).ToBeAttachedAsync();
            await Expect(page.Locator($"event-map .leaflet-tile:not([src*='/{id}/'])")).ToHaveCountAsync(0);
            await Expect(page).ToHaveURLAsync($"{dashboard}?open=layers,tiles-{id}");
        }
    }
}
