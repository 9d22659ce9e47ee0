namespace Dashboard.Browser.Tests.Map;

/// <summary>The live map when its element is replaced, and when it cannot live.</summary>
public sealed class TakeoverTests(Site site) : BrowserTest(site)
{
    private const string Replace = "() => { const map = document.querySelector('event-map'); map.replaceWith(map.cloneNode(true)); }";

    private const string Names =
        """
        () => [...document.querySelectorAll('event-map a.mark')].filter(mark => {
          const name = mark.querySelector('.name');
          return name?.getBoundingClientRect().width > 0 && getComputedStyle(name).visibility === 'visible';
        }).map(mark => mark.dataset.label).sort().join(', ')
        """;

    [Fact]
    public async Task An_element_that_takes_the_place_of_another_goes_on_where_it_was()
    {
        var page = await OpenDashboard().Alive();
        await page.Nearer().ClickAsync();
        await page.Settled();
        var before = await page.Places();
        await page.EvaluateAsync("() => { window.box = document.querySelector('event-map').shadowRoot.querySelector('.map'); }");

        await page.EvaluateAsync(Replace);

        Assert.Equal(before, await page.Places());
        Assert.True(
            await page.EvaluateAsync<bool>("() => window.box === document.querySelector('event-map').shadowRoot.querySelector('.map')"));
        await page.Whole().ClickAsync();
        await page.Settled();
        Assert.True(await page.FrameWidth() < 1000);
    }

    [Fact]
    public async Task What_has_the_focus_keeps_it_another_frame_is_another_map_and_one_that_is_gone_for_good_is_ended()
    {
        var page = await OpenDashboard().Alive();
        foreach (var part in (string[])[".nearer", ".map"])
        {
            await page.EvaluateAsync("part => document.querySelector('event-map').shadowRoot.querySelector(part).focus()", part);
            await page.EvaluateAsync(Replace);
            Assert.True(
                await page.EvaluateAsync<bool>(
                    "part => document.querySelector('event-map').shadowRoot.activeElement?.matches(part) ?? false",
                    part),
                part);
        }

        await page.Nearer().ClickAsync();
        await page.Settled();
        await page.EvaluateAsync("() => document.querySelector('event-map').setAttribute('data-frame', '0.62 0.31 0.13 1.8')");
        await page.Settled();
        Assert.True(await page.FrameWidth() < 1000);
        await Expect(page.Nearer()).ToHaveCountAsync(1);

        Assert.Equal(
            0,
            await page.EvaluateAsync<int>(
                """
                async () => {
                  const element = document.querySelector('event-map');
                  const map = element.shadowRoot.querySelector('.map');
                  element.remove();
                  await new Promise(resolve => setTimeout(resolve, 50));
                  return map.querySelectorAll('.leaflet-pane').length;
                }
                """));
    }

    [Fact]
    public async Task Twenty_replacements_leave_one_map()
    {
        var page = await NewPage(On(Screens.Desk));
        await page.AddInitScriptAsync(
            """
            window.observed = 0;
            const { observe, disconnect } = ResizeObserver.prototype;
            ResizeObserver.prototype.observe = function (...given) { window.observed++; return observe.apply(this, given); };
            ResizeObserver.prototype.disconnect = function () { window.observed--; return disconnect.apply(this); };
            """);
        await page.GotoAsync($"/d/{Datasets.Shipped}");
        await Task.FromResult(page).Alive();

        for (var i = 0; i < 20; i++)
            await page.EvaluateAsync(Replace);

        Assert.Equal(1, await page.EvaluateAsync<int>("() => new Promise(resolve => setTimeout(() => resolve(window.observed), 50))"));
        await Expect(page.Nearer()).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task After_takeover_the_names_are_those_of_the_width_also_when_the_window_was_wider_before()
    {
        var page = await OpenAfterTakeover("", Screens.Phone).Alive();
        await page.Settled();
        var narrow = await page.EvaluateAsync<string>(Names);

        await page.SetViewportSizeAsync(Screens.Wide.Width, Screens.Wide.Height);
        await page.Until("() => document.querySelector('event-map').dataset.layout === '900'");
        await page.Settled();
        Assert.True((await page.EvaluateAsync<string>(Names)).Split(", ").Length > 2 * narrow.Split(", ").Length);
        await page.SetViewportSizeAsync(Screens.Phone.Width, Screens.Phone.Height);
        await page.Until("() => document.querySelector('event-map').dataset.layout === '390'");
        await page.Settled();

        Assert.Equal(narrow, await page.EvaluateAsync<string>(Names));
    }

    [Fact]
    public async Task A_map_that_fails_leaves_the_drawing()
    {
        var page = await NewPage(On(Screens.Desk));
        var said = new List<string>();
        page.Console += (_, message) => said.Add(message.Text);
        page.PageError += (_, error) => said.Add(error);
        await page.AddInitScriptAsync("Element.prototype.prepend = () => { throw new Error('broken'); };");
        await page.GotoAsync($"/d/{Datasets.Shipped}", new() { WaitUntil = WaitUntilState.NetworkIdle });

        await page.Mark("almaty").ClickAsync();

        await Expect(page.Chip("place filter: Almaty")).ToBeVisibleAsync();
        await Expect(page.Mark("almaty")).ToBeVisibleAsync();
        Assert.Empty(said);
    }

    [Fact]
    public async Task A_module_that_does_not_load_leaves_the_drawing()
    {
        var page = await Open("/robots.txt");
        await page.RouteAsync("**/liveMap*.js", route => route.AbortAsync());
        await page.GotoAsync($"/d/{Datasets.Shipped}", new() { WaitUntil = WaitUntilState.NetworkIdle });

        await page.Mark("almaty").ClickAsync();

        await Expect(page.Chip("place filter: Almaty")).ToBeVisibleAsync();
        await Expect(page.Locator(".layer a")).ToBeHiddenAsync();
    }
}
