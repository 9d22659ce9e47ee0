using Dashboard.Server.Tests;

namespace Dashboard.Browser.Tests.Shell;

/// <summary>Layout at each width.</summary>
public sealed class LayoutTests(Site site) : BrowserTest(site)
{
    /// <summary>Every kind of chip.</summary>
    public const string Crowded =
        "?actor=police&from=2022-01-02&open=type&place=almaty&q=Republic%20Square&theme=unrest,human-cost&to=2022-01-20";

    // Before the first script: layout shift as in Core Web Vitals, and the parts that moved.
    private const string Listen =
        """
        window.moved = 0; window.parts = [];
        new PerformanceObserver(list => list.getEntries().forEach(({ value, sources }) => {
          moved += value;
          parts.push(...sources.map(({ node, previousRect, currentRect }) =>
            `${(node?.closest ? node : node?.parentElement)?.outerHTML.slice(0, 90)} from ${JSON.stringify(previousRect)} to ${JSON.stringify(currentRect)}`));
        })).observe({ type: 'layout-shift', buffered: true });
        """;

    [Theory]
    [InlineData($"/d/{Datasets.Shipped}")]
    [InlineData($"/d/{Datasets.Shipped}/casualties?lang=kk")]
    [InlineData($"/embed/{Datasets.Shipped}/dashboard?lang=kk")]
    public async Task What_is_read_on_a_phone_does_not_move_as_it_comes(string address)
    {
        var page = await NewPage(On(Screens.Phone));
        await page.AddInitScriptAsync(Listen);

        await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });

        // A font swap may shift a line; a part that moves shifts ten times as much.
        var moved = await page.EvaluateAsync<double>("() => moved");
        Assert.True(moved <= 0.01, $"{moved}\n{string.Join('\n', await page.EvaluateAsync<string[]>("() => parts"))}");
    }

    // These and the pages of AccessibilityTests.
    [Fact]
    public async Task Nothing_is_wider_than_the_window()
    {
        var page = await OpenDashboard();
        var wrong = new List<string>();
        foreach (
            var address in (string[])
                [
                    "/events/e078?lang=kk",
                    "/places/almaty",
                    "/claims/c019?lang=kk",
                    "/sources/hrw-0126",
                    "/data?theme=unrest&sort=-title",
                    "/data?open=claims,columns&lang=kk",
                    "/about?lang=kk",
                ])
        {
            await page.GotoAsync($"/d/{Datasets.Shipped}{address}");
            wrong.AddRange((await page.WidthsThatAreTooNarrow()).Select(width => $"{address} at {width}"));
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task In_a_low_window_map_timeline_and_rail_stay_while_the_list_scrolls()
    {
        var page = await OpenDashboard();
        foreach (var (width, height) in ((int, int)[])[(1366, 650), (1536, 730), (1024, 600), (960, 500)])
        {
            await page.SetViewportSizeAsync(width, height);
            // The key below the map has one line, so that the map is as wide as the layout that names most.
            if ((width, height) == (1366, 650))
                Assert.True((await Box(page, "event-map")).Height >= 340);
            foreach (var y in (int[])[200, 1_000, 3_000])
            {
                await page.EvaluateAsync("y => scrollTo(0, y)", y);
                var (views, map, time) = (await Box(page, ".views"), await Box(page, ".views > .map"), await Box(page, ".views > .time"));

                Assert.Equal((width, y, 0, height), (width, y, views.Y, views.Height));
                Assert.Equal((width, y, height, true), (width, y, time.Y + time.Height, map.Height >= 150));
                if (width >= 1280)
                {
                    var rail = await Box(page, "aside.filters");
                    Assert.Equal((width, y, 0, height), (width, y, rail.Y, rail.Height));
                }
            }

            await Expect(page.Locator(".side .event, .side [data-event]").Last).ToBeVisibleAsync();
            Assert.True(
                await page.EvaluateAsync<bool>(
                    "() => document.querySelector('.side').scrollHeight === document.querySelector('.side').clientHeight"),
                $"the list scrolls with the page at {width}");
        }
    }

    [Fact]
    public async Task On_a_desk_rail_map_timeline_and_list_stand_side_by_side_tabs_are_for_phones_and_on_a_tablet_the_rail_is_a_drawer()
    {
        var page = await OpenDashboard();
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollHeight <= document.documentElement.clientHeight"));
        var (rail, map, time, side) = (
            await Box(page, "aside.filters"),
            await Box(page, ".views > .map"),
            await Box(page, "div.time"),
            await Box(page, ".side"));

        Assert.Equal([256, 412], [rail.Width, side.Width]);
        Assert.True(rail.X + rail.Width <= map.X && map.X + map.Width <= side.X, "from left to right: rail, map, side");
        Assert.True(map.Y + map.Height <= time.Y, "the timeline is under the map");

        foreach (var width in (int[])[320, 390, 1280, 1600, 1024])
        {
            await page.SetViewportSizeAsync(width, 768);
            await Expect(Tabs(page)).ToBeVisibleAsync(new() { Visible = width < 680 });
        }

        await Expect(page.Rail()).ToBeHiddenAsync();

        await page.Locator(".bar").GetByRole(AriaRole.Link, new() { Name = "Filters" }).ClickAsync();

        await Expect(page.Rail()).ToBeVisibleAsync();
    }

    [Fact]
    public async Task On_a_phone_the_map_is_above_the_timeline_and_the_list_and_filters_casualties_and_events_cover_them()
    {
        var page = await OpenDashboard(screen: Screens.Phone);
        var (map, time, list) = (await Box(page, ".views > .map"), await Box(page, "div.time"), await Box(page, "#events"));
        Assert.True(map.Y + map.Height <= time.Y && time.Y + time.Height <= list.Y);
        Assert.True(map.Height >= 252);

        // The page under the sheet keeps its scroll position.
        await page.EvaluateAsync("() => scrollTo(0, 900)");

        await Tabs(page).GetByRole(AriaRole.Link, new() { Name = "Filters" }).ClickAsync();

        await Expect(page.Rail()).ToBeVisibleAsync();
        await Expect(page.Events().First).ToBeHiddenAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Filters" })).ToBeInViewportAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = $"Show {ShippedRecord.Events.Count} events" }).ClickAsync();

        await Expect(page.Rail()).ToBeHiddenAsync();
        Assert.Equal(900, await page.EvaluateAsync<int>("() => scrollY"));

        await Expect(page.Casualties()).ToBeHiddenAsync();
        await Tabs(page).GetByRole(AriaRole.Link, new() { Name = "Casualties" }).ClickAsync();
        await Expect(page.Casualties()).ToBeVisibleAsync();

        await page.Follow($"/d/{Datasets.Shipped}?select=events/e045");
        await Expect(page.Panel()).ToBeVisibleAsync();
        await Expect(page.Locator(".views > .map")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_thumb_may_miss_the_middle_of_a_link_by_20_pixels()
    {
        var options = On(Screens.Phone);
        (options.HasTouch, options.IsMobile) = (true, true);
        var page = await Open($"/d/{Datasets.Shipped}?open=casualties&theme=demands", options);
        var missed = await page.EvaluateAsync<string[]>(
            """
            () => ['.chip', '.bar .clear', '.bar .compare', '.whole-country', '.how a', '.casualties h3 a', '.explained a', '.downloads a', '.pages a', '.tabs a', 'a.menu']
              .filter(selector => {
                const link = [...document.querySelectorAll(selector)].find(link => link.checkVisibility());
                link?.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
                const { x, y, width, height } = link?.getBoundingClientRect() ?? {};
                return [-20, 20].some(away => document.elementFromPoint(x + width / 2, y + height / 2 + away)?.closest('a') !== link);
              })
            """);

        Assert.Empty(missed);
    }

    private static ILocator Tabs(IPage page) => page.GetByRole(AriaRole.Navigation, new() { Name = "Parts of the page" });

    private static async Task<LocatorBoundingBoxResult> Box(IPage page, string part) => (await page.Locator(part).BoundingBoxAsync())!;
}
