using Dashboard.Browser.Tests.Map;

namespace Dashboard.Browser.Tests.Share;

public sealed class SharePageTests(Site site) : BrowserTest(site)
{
    // The small dataset: three frames of a view cost as much as three documents.
    private const string Page = $"/d/{Datasets.Ostland}";

    [Fact]
    public async Task By_keyboard_from_a_map_that_was_moved_to_a_code_that_is_copied()
    {
        var page = await OpenDashboard("?place=almaty").Alive();
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);

        await page.Nearer().ClickAsync();
        await page.WaitForURLAsync(url => url.Contains("map=", StringComparison.Ordinal));
        await page.Locator("a.share").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Dialog, new() { Name = "Share and embed" })).ToBeVisibleAsync();
        await page.Locator("#view-map").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#view-map[aria-current]")).ToBeFocusedAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Copy the frame" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator("copy-button[data-field='share-frame']").GetByRole(AriaRole.Status)).ToHaveTextAsync("Copied");
        var copied = await page.EvaluateAsync<string>("() => navigator.clipboard.readText()");
        Assert.Matches($"/embed/{Datasets.Shipped}/map\\?map=[0-9./]+&amp;place=almaty\"", copied);
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
        await Expect(page.Locator("a.share")).ToBeFocusedAsync();
        await Expect(page.Locator("event-map:state(live)")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_panel_is_the_page_of_codes_over_a_page_that_stays_as_it_is()
    {
        var page = await Open($"{Page}/casualties?measure=injured");
        var traffic = Traffic.Of(page);
        var (address, steps) = (page.Url, await page.EvaluateAsync<int>("() => history.length"));

        await page.Locator("a.share").ClickAsync();
        var panel = page.GetByRole(AriaRole.Dialog);
        await Expect(panel.Locator("#measure-injured[aria-current]")).ToBeVisibleAsync();
        await panel.Locator("#title-off").ClickAsync();
        await Expect(panel.Locator("#title-off[aria-current]")).ToBeFocusedAsync();
        await panel.Locator("#share-height").FillAsync("300");
        await page.Keyboard.PressAsync("Enter");
        await Expect(panel.Locator(".w-600 iframe[height='300']")).ToBeAttachedAsync();
        await Expect(panel.Locator("#share-height")).ToBeFocusedAsync();
        Assert.Contains(
            $"/embed/{Datasets.Ostland}/casualties?height=300&amp;measure=injured&amp;title=0\"",
            await panel.Locator("#share-frame").InputValueAsync(),
            StringComparison.Ordinal);
        await panel.Locator("#lang-ru").ClickAsync();
        await Expect(panel).ToHaveAttributeAsync("lang", "ru");
        await panel.GetByText("Закрыть").ClickAsync();

        await Expect(panel).ToHaveCountAsync(0);
        Assert.Equal((address, steps), (page.Url, await page.EvaluateAsync<int>("() => history.length")));
        Assert.DoesNotContain(traffic.All, path => path.EndsWith(".wasm", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_click_beside_the_panel_and_a_step_back_close_it()
    {
        var page = await Open($"{Page}?place=harbour");
        var panel = page.GetByRole(AriaRole.Dialog);

        // Two clicks before it has opened: one panel.
        await page.EvaluateAsync("() => { const share = document.querySelector('a.share'); share.click(); share.click(); }");
        await Expect(panel).ToBeVisibleAsync();
        await Expect(page.Locator("dialog")).ToHaveCountAsync(1);
        await page.Mouse.ClickAsync(5, 5);
        await Expect(panel).ToHaveCountAsync(0);

        await page.Locator("a.share").ClickAsync();
        await Expect(panel).ToBeVisibleAsync();
        await page.GoBackAsync();
        await Expect(panel).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Where_the_panel_cannot_come_the_page_does()
    {
        var page = await Open($"{Page}?place=harbour");
        // Once the map is there, its position is in the address too.
        Func<string, bool> isShare = url => new Uri(url).AbsolutePath.EndsWith("/share", StringComparison.Ordinal);
        await page.RouteAsync(isShare, route => route.Request.IsNavigationRequest ? route.ContinueAsync() : route.AbortAsync());

        await page.Locator("a.share").ClickAsync();

        await page.WaitForURLAsync(isShare, new() { WaitUntil = WaitUntilState.Commit });
        Assert.Contains("place=harbour", page.Url, StringComparison.Ordinal);
        await Expect(page.Locator("#share-frame")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Axe_finds_nothing_in_the_panel_which_fits_the_screen()
    {
        var page = await Open($"{Page}/casualties", Still());
        await page.SetViewportSizeAsync(Screens.Tablet.Width, Screens.Tablet.Height);
        await page.EvaluateAsync("() => document.querySelector('a.share').click()");
        await Expect(page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
        var onTablet = await Hidden();

        var found = await Axe.FindOnDeskAndPhoneAsync(page, "dialog");

        Assert.True(found.Count == 0, string.Join("\n\n", found));
        Assert.Equal((0, 0), (onTablet, await Hidden()));

        Task<int> Hidden() => page.EvaluateAsync<int>(
            "() => { const panel = document.querySelector('dialog'); return panel.scrollWidth - panel.clientWidth; }");
    }

    [Fact]
    public async Task Where_copying_is_refused_the_code_is_selected()
    {
        var page = await Open($"{Page}/share");
        await page.EvaluateAsync("() => delete Navigator.prototype.clipboard");

        await page.GetByRole(AriaRole.Button, new() { Name = "Copy the link" }).ClickAsync();

        await Expect(page.Locator("copy-button[data-field='share-link']").GetByRole(AriaRole.Status)).ToContainTextAsync("Selected");
        Assert.Equal($"{Site.Origin}{Page}", await page.EvaluateAsync<string>("() => getSelection().toString()"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_option_is_one_step_to_go_back_though_frames_follow_it(bool afterTakeover)
    {
        var page = await (afterTakeover ? VisitAfterTakeover($"{Page}/share?view=map") : Open($"{Page}/share?view=map"));
        Assert.StartsWith("<script", await page.Locator("#share-element").InputValueAsync(), StringComparison.Ordinal);
        await page.Locator("#title-off").ClickAsync();
        await Expect(page.Locator("#title-off[aria-current]")).ToBeVisibleAsync();
        await Expect(page.FrameLocator(".w-600 iframe").Locator("h1.unseen")).ToHaveCountAsync(1);
        await page.Locator("#share-height").FillAsync("300");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".w-600 iframe[height='300']")).ToBeVisibleAsync();

        await page.GoBackAsync();
        await Expect(page.Locator("#title-off[aria-current]")).ToBeVisibleAsync();
        await page.GoBackAsync();

        await Expect(page.Locator("#title-on[aria-current]")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Without_scripts_codes_and_frames_are_there()
    {
        var options = On(null);
        options.JavaScriptEnabled = false;
        var page = await Open($"{Page}?place=harbour", options);

        await page.Locator("a.share").ClickAsync();
        await page.Locator("#view-timeline").ClickAsync();

        Assert.Contains(
            $"/embed/{Datasets.Ostland}/timeline?place=harbour\"",
            await page.Locator("#share-frame").InputValueAsync(),
            StringComparison.Ordinal);
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Copy" })).ToHaveCountAsync(0);
        foreach (var width in (int[])[320, 600, 1200])
            await Expect(page.FrameLocator($".w-{width} iframe").Locator("section.timeline")).ToBeVisibleAsync();
    }
}
