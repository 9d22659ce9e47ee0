namespace Dashboard.Browser.Tests.Shell;

/// <summary>When the runtime is loaded.</summary>
public sealed class BootTests(Site site) : BrowserTest(site)
{
    private const string Surface =
        """
        () => {
          const surface = document.createElement('button');
          Object.assign(surface, { id: 'surface', textContent: 'Table', onclick: () => { window.clicks = (window.clicks ?? 0) + 1; } });
          Object.assign(surface.dataset, { needsRuntime: '', loading: 'is loading', failing: 'cannot be loaded' });
          document.body.append(surface);
        }
        """;

    [Fact]
    public async Task On_a_desk_a_quiet_moment_after_two_pages_is_enough_but_not_while_the_reader_writes()
    {
        // The reader writes before the second page, after which a slow machine may be quiet for too long.
        var (page, traffic) = await AfterTwoPages(On(Screens.Desk), between: page => page.Locator("#q").FocusAsync());
        await Expect(page.Locator("#q")).ToBeFocusedAsync();

        await page.Clock.RunForAsync(60_000);
        Assert.Empty(traffic.Runtime);

        await page.Locator("a.row").First.FocusAsync();
        await page.Clock.RunForAsync(5_000);
        await traffic.WaitForRuntime();
    }

    [Fact]
    public async Task On_a_phone_nothing_is_loaded_unasked()
    {
        var options = On(Screens.Phone);
        (options.HasTouch, options.IsMobile) = (true, true);
        var (page, traffic) = await AfterTwoPages(options);

        await page.Clock.RunForAsync(60_000);
        await page.EvaluateAsync("() => dashHold.promise.then(() => { window.released = true; }) && 0");

        Assert.False(await page.EvaluateAsync<bool>("() => window.released === true"));
        Assert.Empty(traffic.Runtime);
    }

    [Fact]
    public async Task A_surface_that_is_pointed_at_is_enough()
    {
        var page = await Open($"/d/{Datasets.Ostland}");
        await WithoutRuntime(page);
        var traffic = Traffic.Of(page);
        await page.EvaluateAsync(Surface);

        await page.Locator("#surface").HoverAsync();

        await traffic.WaitForRuntime();
    }

    [Fact]
    public async Task A_focus_that_passes_by_asks_for_nothing_and_one_that_rests_does()
    {
        var page = await NewPage(On(Screens.Desk));
        await WithoutRuntime(page);
        await page.Clock.InstallAsync();
        await page.GotoAsync($"/d/{Datasets.Ostland}/data");
        var traffic = Traffic.Of(page);
        await page.EvaluateAsync("() => dashHold.promise.then(() => { window.released = true; }) && 0");

        await page.Locator("a#grid").FocusAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Clock.RunForAsync(60_000);
        Assert.False(await page.EvaluateAsync<bool>("() => window.released === true"));

        await page.Keyboard.PressAsync("Shift+Tab");
        await page.Clock.RunForAsync(1_500);
        await traffic.WaitForRuntime();
    }

    [Fact]
    public async Task The_click_that_asked_is_repeated_when_the_surface_works()
    {
        var page = await Open($"/d/{Datasets.Ostland}");
        await WithoutRuntime(page);
        await page.EvaluateAsync(Surface);

        await page.Locator("#surface").ClickAsync();
        await Expect(page.Locator("#surface")).ToHaveAttributeAsync("aria-busy", "true");
        Assert.Equal(
            "\" is loading\"",
            await page.EvaluateAsync<string>("() => getComputedStyle(document.getElementById('surface'), '::after').content"));
        Assert.Equal(0, await page.EvaluateAsync<int>("() => window.clicks ?? 0"));
        await page.EvaluateAsync("() => document.getElementById('surface').removeAttribute('data-needs-runtime')");

        await page.Until("() => window.clicks === 1");
    }

    [Fact]
    public async Task A_surface_that_does_not_come_says_so()
    {
        var page = await NewPage(On(Screens.Desk));
        await page.RouteAsync("**/*.wasm", route => route.AbortAsync());
        await page.Clock.InstallAsync();
        await page.GotoAsync($"/d/{Datasets.Ostland}");
        await page.EvaluateAsync(Surface);

        await page.Locator("#surface").ClickAsync();
        await page.Clock.RunForAsync(25_000);

        Assert.Null(await page.Locator("#surface").GetAttributeAsync("aria-busy"));
        Assert.Equal(
            "\" cannot be loaded\"",
            await page.EvaluateAsync<string>("() => getComputedStyle(document.getElementById('surface'), '::after').content"));
    }

    private async Task<(IPage Page, Traffic Traffic)> AfterTwoPages(BrowserNewContextOptions options, Func<IPage, Task>? between = null)
    {
        var page = await NewPage(options);
        await page.AddInitScriptAsync(Boot.AlsoUnasked);
        await WithoutRuntime(page);
        await page.Clock.InstallAsync();
        await page.GotoAsync($"/d/{Datasets.Ostland}");
        var traffic = Traffic.Of(page);
        await Follow("demands");
        if (between is not null)
            await between(page);
        await Follow("cost");
        return (page, traffic);

        async Task Follow(string theme)
        {
            await page.Follow($"/d/{Datasets.Ostland}?theme={theme}");
            await page.Until("theme => document.querySelector('link[rel=canonical]').href.endsWith(theme)", theme);
        }
    }

    // Whether it is asked for is enough here: starting it takes longer than all the rest.
    private static async Task WithoutRuntime(IPage page) =>
        await page.RouteAsync("**/_framework/dotnet*", route => route.AbortAsync());
}
