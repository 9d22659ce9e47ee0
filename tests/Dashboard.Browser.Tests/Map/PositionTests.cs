using System.Text.RegularExpressions;

namespace Dashboard.Browser.Tests.Map;

/// <summary>The position of the map is in the address, for sharing, reloading and going back.</summary>
public sealed partial class PositionTests(Site site) : BrowserTest(site)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task It_stays_in_links_Back_goes_where_it_was_a_chosen_place_moves_it_and_what_is_in_sight_can_be_asked_for_alone(
        bool afterTakeover)
    {
        var page = await (afterTakeover ? OpenAfterTakeover() : OpenDashboard()).Alive();
        await page.Mark();
        var whole = await page.FrameWidth();

        await Step("links keep it and Back goes where it was", async () =>
        {
            await page.Row("Demands").ClickAsync();
            await Expect(page.Chip("theme filter: Demands")).ToBeVisibleAsync();
            await page.Nearer().ClickAsync();
            await page.WaitForURLAsync(AtMap());
            await page.Row("Human cost").ClickAsync();
            await Expect(page.Chip("theme filter: Human cost")).ToBeVisibleAsync();
            await page.WaitForURLAsync(url => AtMap().IsMatch(url) && url.Contains("cost", StringComparison.Ordinal));
            Assert.Equal(2 * whole, await page.FrameWidth(), 1d);

            await page.GoBackAsync();
            await Expect(page.Chip("theme filter: Human cost")).ToHaveCountAsync(0);
            Assert.Matches(AtMap(), page.Url);
            Assert.Equal(2 * whole, await page.FrameWidth(), 1d);

            await page.GoBackAsync();
            await Expect(page.Chip("theme filter: Demands")).ToHaveCountAsync(0);
            await page.Settled();
            Assert.DoesNotContain("map=", page.Url, StringComparison.Ordinal);
            Assert.Equal(whole, await page.FrameWidth(), 1d);

            await page.GoForwardAsync();
            await Expect(page.Chip("theme filter: Demands")).ToBeVisibleAsync();
            await page.Settled();
            Assert.Equal(2 * whole, await page.FrameWidth(), 0.2 * whole);
            await page.GoBackAsync();
            await Expect(page.Chip("theme filter: Demands")).ToHaveCountAsync(0);
            await page.Settled();
        });

        await Step("a map that rests is in the address, in the same step of the history, until all of it is shown again", async () =>
        {
            var length = await page.EvaluateAsync<int>("() => history.length");
            await page.Nearer().ClickAsync();
            await page.WaitForURLAsync(AtMap());
            await page.Whole().ClickAsync();
            await page.WaitForURLAsync(url => !url.Contains("map=", StringComparison.Ordinal));
            Assert.EndsWith($"/d/{Datasets.Shipped}", page.Url, StringComparison.Ordinal);
            Assert.Equal(length, await page.EvaluateAsync<int>("() => history.length"));
            await page.Settled();
        });

        await Step("what is in sight can be asked for alone", async () =>
        {
            await Expect(Link(page)).ToBeHiddenAsync();
            await page.Nearer().ClickAsync();
            await page.WaitForURLAsync(AtMap());
            await page.Settled();
            Assert.Matches(Box(), (await Link(page).GetAttributeAsync("href"))!);
            await Link(page).ClickAsync();

            await Expect(page.Locator("a.chip")).ToHaveTextAsync("Map area×");
            await Expect(page.Locator("event-map rect.bounds")).ToBeAttachedAsync();
            var (map, drawn) = ((await page.Map().BoundingBoxAsync())!, (await page.Locator("event-map rect.bounds").BoundingBoxAsync())!);
            Assert.Equal(map.X, drawn.X, 3d);
            Assert.Equal(map.Width, drawn.Width, 6d);

            await page.Locator("a.chip").ClickAsync();
            await Expect(page.Locator("event-map rect.bounds")).ToHaveCountAsync(0);
            await page.Settled();
        });

        await Step("a chosen place moves the map there, and Back and taking it away lead back", async () =>
        {
            await page.Nearer().ClickAsync();
            await page.WaitForURLAsync(AtMap());
            await page.Settled();
            var (width, at) = (await page.FrameWidth(), page.Url);

            await page.Locator("a.mark[data-id=karaganda]").ClickAsync();
            await Expect(page.Locator("a.chip")).ToHaveCountAsync(1);
            await page.Settled();
            var (map, mark) = ((await page.Map().BoundingBoxAsync())!, (await page.Places())["karaganda"]);
            Assert.Equal(map.X + map.Width / 2, mark[0], 2d);
            Assert.True(await page.FrameWidth() > 1.5 * width);
            await page.WaitForURLAsync(url => !url.Contains("map=", StringComparison.Ordinal));

            await page.GoBackAsync();
            await Expect(page.Locator("a.chip")).ToHaveCountAsync(0);
            await page.HasFrameWidth(width, 0.1 * width);
            Assert.Equal(at, page.Url);

            await page.GoForwardAsync();
            await Expect(page.Locator("event-map[data-chosen]")).ToBeAttachedAsync();
            await page.Settled();
            await page.Locator("a.chip").ClickAsync();
            await Expect(page.Locator("a.chip")).ToHaveCountAsync(0);
            await page.HasFrameWidth(width / 2, 1);
        });

        Assert.True(await page.IsMarked());
    }

    [Fact]
    public async Task A_box_in_the_address_is_what_the_map_shows_and_the_full_screen_has_the_map_alone_until_its_button_leaves_it()
    {
        var page = await OpenDashboard("?bbox=70,42,78,45").Alive();
        await page.Settled();

        var (map, drawn) = ((await page.Map().BoundingBoxAsync())!, (await page.Locator("event-map rect.bounds").BoundingBoxAsync())!);
        Assert.True(drawn.X >= map.X && drawn.X + drawn.Width <= map.X + map.Width && drawn.Width > 0.5 * map.Width);

        await page.GetByRole(AriaRole.Button, new() { Name = "Full screen" }).ClickAsync();
        await page.Until("() => document.fullscreenElement?.localName === 'event-map'");
        await page.GetByRole(AriaRole.Button, new() { Name = "Exit full screen" }).ClickAsync();
        await page.Until("() => !document.fullscreenElement");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Full screen", Exact = true })).ToBeVisibleAsync();
    }

    private static ILocator Link(IPage page) => page.GetByRole(AriaRole.Link, new() { Name = "Only what is visible on the map" });

    [GeneratedRegex(
        @"[?&]map=\d+(\.\d)?/-?\d+(\.\d{1,3})?/-?\d+(\.\d{1,3})?(&|$)",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 30_000
    )]
    private static partial Regex AtMap();

    [GeneratedRegex(@"[?&]bbox=(-?\d+(\.\d{1,3})?(,|&|$)){4}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Box();
}
