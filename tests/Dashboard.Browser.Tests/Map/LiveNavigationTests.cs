namespace Dashboard.Browser.Tests.Map;

/// <summary>The live map survives navigation, and keeps its position.</summary>
public sealed class LiveNavigationTests(Site site) : BrowserTest(site)
{
    private const string Remember = "() => { window.box = document.querySelector('event-map').shadowRoot.querySelector('.map'); }";
    private const string IsRemembered = "() => window.box === document.querySelector('event-map').shadowRoot.querySelector('.map')";

    // A frame without the map or its marks, or with the drawing at another width, is visible as a flash.
    private const string Watch =
        """
        () => {
          window.flashes = [];
          const width = document.querySelector('event-map .frame').getBoundingClientRect().width;
          const look = () => {
            const map = document.querySelector('event-map');
            const now = map?.querySelector('.frame')?.getBoundingClientRect().width ?? 0;
            if (!map || map.clientHeight < 100 || Math.abs(now - width) > 1) window.flashes.push(now);
            requestAnimationFrame(look);
          };
          look();
        }
        """;

    [Fact]
    public async Task A_map_that_was_moved_stays_through_a_link_to_a_part_a_filter_Back_takeover_and_a_load()
    {
        var page = await OpenDashboard().Alive();
        await page.Nearer().ClickAsync();
        await page.WaitForURLAsync(url => url.Contains("map=", StringComparison.Ordinal));
        await page.Settled();
        await page.Mark();
        var traffic = Traffic.Of(page);
        var (before, width, address) = ((await page.Places())["karaganda"], await page.FrameWidth(), page.Url);
        await page.EvaluateAsync(Remember);
        await page.EvaluateAsync(Watch);

        await page.EvaluateAsync("() => document.querySelector('a[href*=\"#\"]').click()");
        await page.Until("() => document.querySelector(':target')");
        Assert.Contains("map=", page.Url, StringComparison.Ordinal);
        Assert.True(await page.IsMarked());
        Assert.Empty(traffic.Documents);
        await page.GoBackAsync();

        await page.Row("Demands").ClickAsync();
        await Expect(page.Chip("theme filter: Demands")).ToBeVisibleAsync();
        await page.GoBackAsync();
        await Expect(page.Chip("theme filter: Demands")).ToHaveCountAsync(0);
        await page.TakeOver();
        Assert.Equal(address, page.Url);
        await page.Row("Demands").ClickAsync();
        await Expect(page.Chip("theme filter: Demands")).ToBeVisibleAsync();

        Assert.True(await page.EvaluateAsync<bool>(IsRemembered));
        Assert.Equal(width, await page.FrameWidth(), 0.5);
        Assert.Empty(await page.EvaluateAsync<double[]>("() => window.flashes"));

        await page.GoBackAsync();
        await page.ReloadAsync();
        await Task.FromResult(page).Alive();
        await page.Settled();
        Assert.All(before.Zip((await page.Places())["karaganda"]), pair => Assert.Equal(pair.First, pair.Second, 12d));
    }

    [Fact]
    public async Task Drawn_by_the_runtime_a_mark_has_one_drawing_which_follows_the_width()
    {
        var page = await OpenAfterTakeover().Alive();
        await page.Row("Demands").ClickAsync();
        await Expect(page.Chip("theme filter: Demands")).ToBeVisibleAsync();
        await Expect(page.Locator("a.mark[data-id=almaty] .hit")).ToHaveCountAsync(1);

        await page.SetViewportSizeAsync(390, 844);
        await page.Settled();

        var without = await (await OpenWithoutScripts("?theme=demands", (390, 844))).Places();
        Assert.All(
            await page.Places(),
            mark => Assert.All(mark.Value.Zip(without[mark.Key]), pair => Assert.Equal(pair.First, pair.Second, 0.5)));
    }

    [Fact]
    public async Task A_drag_goes_on_while_the_page_is_filtered_and_if_the_map_is_replaced_as_in_takeover()
    {
        var page = await OpenDashboard().Alive();
        var (x, y) = await page.Ground();
        await page.Mouse.MoveAsync(x, y);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(x + 30, y, new() { Steps = 3 });
        await page.Settled();
        var before = (await page.Locator("event-map .frame").BoundingBoxAsync())!.X;

        await page.Follow($"/d/{Datasets.Shipped}?theme=demands");
        await Expect(page.Chip("theme filter: Demands")).ToBeVisibleAsync();
        await page.Mouse.MoveAsync(x + 90, y, new() { Steps = 3 });
        await page.Settled();
        Assert.Equal(before + 60, (await page.Locator("event-map .frame").BoundingBoxAsync())!.X, 2.0);

        await page.EvaluateAsync("() => { const map = document.querySelector('event-map'); map.replaceWith(map.cloneNode(true)); }");
        await page.Mouse.MoveAsync(x + 130, y, new() { Steps = 3 });
        await page.Settled();
        Assert.Equal(before + 100, (await page.Locator("event-map .frame").BoundingBoxAsync())!.X, 2.0);
    }
}
