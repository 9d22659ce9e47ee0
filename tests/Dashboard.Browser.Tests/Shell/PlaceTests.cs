namespace Dashboard.Browser.Tests.Shell;

/// <summary>Back and Forward restore the scroll positions of the page and its lists.</summary>
public sealed class PlaceTests(Site site) : BrowserTest(site)
{
    private const string FollowWhatIsInSight = """
        () => [...document.querySelectorAll('main a[href*="/events/"], main a[href*="/claims/"], main a[href*="/sources/"]')]
            .find(link => { const { top, bottom } = link.getBoundingClientRect(); return link.origin === location.origin && top > 0 && bottom < innerHeight; }).click()
        """;

    [Theory]
    [InlineData("/data", false, false)]
    [InlineData("/data", true, false)]
    [InlineData("/casualties", false, false)]
    [InlineData("/data", true, true)]
    [InlineData("/data", false, true)]
    public async Task Back_leads_to_where_the_reader_was_on_a_page(string path, bool onPhone, bool afterTakeover)
    {
        var page = await Open(path, onPhone, afterTakeover);
        var title = await page.Locator("h1").InnerTextAsync();
        var place = await page.EvaluateAsync<int>(
            "() => { scrollTo(0, document.documentElement.scrollHeight / 2); return Math.round(scrollY); }");

        await page.EvaluateAsync(FollowWhatIsInSight);
        await Expect(page.Locator("h1")).Not.ToHaveTextAsync(title);
        Assert.True(await page.EvaluateAsync<int>("() => document.documentElement.scrollHeight - innerHeight") < place);
        await page.GoBackAsync();

        await Expect(page.Locator("h1")).ToHaveTextAsync(title);
        Assert.Equal(place, await Settled(page, "() => Math.round(scrollY)"));
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task What_is_closed_leads_to_where_it_was_opened(bool onPhone, bool afterTakeover)
    {
        var page = await Open("", onPhone, afterTakeover);
        var row = page.Events().Nth(20);
        await row.EvaluateAsync("row => row.scrollIntoView({ block: 'end' })");
        var place = await Settled(page, "() => Math.round(scrollY + document.querySelector('.side').scrollTop)");
        Assert.True(place > 0);

        await row.EvaluateAsync("row => row.click()");
        await Expect(page.Panel()).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");

        await Expect(page.Panel()).ToHaveCountAsync(0);
        Assert.Equal(place, await Settled(page, "() => Math.round(scrollY + document.querySelector('.side').scrollTop)"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Back_leads_to_where_the_reader_was_in_a_list(bool afterTakeover)
    {
        var page = await Open("", onPhone: false, afterTakeover);
        var row = page.Events().Nth(20);
        await row.ScrollIntoViewIfNeededAsync();
        var place = await List(page);
        Assert.True(place > 0);

        await row.ClickAsync();
        await Expect(page.Panel()).ToBeVisibleAsync();
        await page.GoBackAsync();
        await Expect(row).ToBeVisibleAsync();
        Assert.Equal(place, await List(page));
        await page.GoForwardAsync();

        await Expect(page.Panel()).ToBeVisibleAsync();
        Assert.Equal(0, await List(page));
    }

    [Fact]
    public async Task A_page_that_was_passed_before_it_came_keeps_the_place_it_had()
    {
        var page = await Open($"/d/{Datasets.Shipped}/data");
        var title = await page.Locator("h1").InnerTextAsync();
        await page.Follow($"/d/{Datasets.Shipped}/about");
        await Expect(page.Locator("h1")).Not.ToHaveTextAsync(title);
        var about = await page.Locator("h1").InnerTextAsync();
        var place = await page.EvaluateAsync<int>("() => { scrollTo(0, 400); return Math.round(scrollY); }");
        await page.EvaluateAsync(
            FollowWhatIsInSight
                .Replace("main a[href*=\"/events/\"]", "a[href$=\"/casualties\"]", StringComparison.Ordinal)
                .Replace("top > 0", "true", StringComparison.Ordinal)
                .Replace("bottom < innerHeight", "true", StringComparison.Ordinal));
        await Expect(page.Locator("h1")).Not.ToHaveTextAsync(about);

        await page.EvaluateAsync("() => { history.back(); }");
        await page.Until("() => location.pathname.endsWith('/about')");
        await page.GoBackAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync(title);
        await page.GoForwardAsync();

        await Expect(page.Locator("h1")).ToHaveTextAsync(about);
        Assert.Equal(place, await Settled(page, "() => Math.round(scrollY)"));
    }

    [Fact]
    public async Task A_page_that_is_loaded_anew_is_where_it_was()
    {
        var page = await OpenDashboard();
        await page.Events().Nth(20).ScrollIntoViewIfNeededAsync();
        var place = await List(page);

        await page.ReloadAsync();

        await page.Until("place => Math.round(document.querySelector('.side').scrollTop) === place", place);
    }

    private Task<IPage> Open(string path, bool onPhone, bool afterTakeover)
    {
        var screen = onPhone ? Screens.Phone : Screens.Desk;
        return afterTakeover ? OpenAfterTakeover(path, screen) : OpenDashboard(path, screen);
    }

    private static Task<int> List(IPage page) => Settled(page, "() => Math.round(document.querySelector('.side').scrollTop)");

    // After everything that renders with the page or right after it.
    private static Task<int> Settled(IPage page, string place) =>
        page.EvaluateAsync<int>(
            $"async () => {{ for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame); return ({place})(); }}");
}
