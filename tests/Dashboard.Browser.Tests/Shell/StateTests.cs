using System.Globalization;
using Dashboard.Browser.Tests.Timeline;

namespace Dashboard.Browser.Tests.Shell;

/// <summary>After any change of state, every control has the right name, value and text, visible and accessible.</summary>
public sealed class StateTests(Site site) : BrowserTest(site)
{
    // Each is true once the control agrees with the address and the page of the server.
    private const string Slider = """
        () => [...document.querySelectorAll('known-slider')].filter(slider => slider.checkVisibility()).every(slider => {
          const [handle, words] = ['.handle', '.words'].map(name => slider.shadowRoot.querySelector(name));
          const known = new URLSearchParams(location.search).get('known');
          return (slider.dataset.known ?? null) === known && words.textContent === slider.dataset.words && handle.ariaValueText === slider.dataset.words
            && (known !== null) === (Number(handle.ariaValueNow) < Number(handle.ariaValueMax));
        })
        """;

    private const string HandleDays = """
        () => {
          const timeline = document.querySelector('event-timeline');
          const { dataset } = timeline;
          const address = new URLSearchParams(location.search);
          const bars = [...timeline.querySelectorAll('a.column')];
          const [first, last] = ['.first', '.last'].map(name => timeline.shadowRoot.querySelector(name));
          const from = bars[Number(first.ariaValueNow)].dataset, to = bars[Number(last.ariaValueNow)].dataset;
          return (dataset.from ?? null) === address.get('from') && (dataset.to ?? null) === address.get('to') && !timeline.matches(':state(brushing)')
            && (!dataset.from || from.from <= dataset.from && dataset.from <= from.to) && (!dataset.to || to.from <= dataset.to && dataset.to <= to.to)
            && first.ariaValueText === dataset.fromDay.replace('{day}', dataset.first ?? from.first) && last.ariaValueText === dataset.toDay.replace('{day}', dataset.last ?? to.last)
            && first.ariaLabel === dataset.nameFirst;
        }
        """;

    private const string Playing =
        "() => { const { dataset, shadowRoot } = document.querySelector('event-timeline'); return shadowRoot.querySelector('.playing')?.innerText === dataset.pause; }";
    private const string NotPlaying =
        "() => { const { dataset, shadowRoot } = document.querySelector('event-timeline'); return !shadowRoot.querySelector('.playing') && [...shadowRoot.querySelectorAll('.play button')].at(-1).innerText === dataset.play; }";
    private const string Demands =
        "() => { const on = new URLSearchParams(location.search).get('theme') === 'demands'; return (document.querySelector('a.row[data-value=demands]').ariaCurrent === 'true') === on && !!document.querySelector('a.chip') === on; }";
    private const string Unfolded =
        "() => (document.querySelector('aside a[aria-expanded=true]') !== null) === location.search.includes('open=')";
    private const string Search =
        "() => document.querySelector('input[type=search]').value === (new URLSearchParams(location.search).get('q') ?? '')";
    private const string Day =
        "() => { const day = new URLSearchParams(location.search).get('day'); const select = document.querySelector('select[name=day]'); return select.value === (day ?? select.options[0].value); }";
    private const string Colours =
        "() => { const mode = new URLSearchParams(location.search).get('theme-mode'); return (document.documentElement.dataset.theme ?? null) === mode; }";
    private const string Legend = """
        () => {
          const by = new URLSearchParams(location.search).get('colour');
          const named = [...document.querySelectorAll('.key .themes li:not(.how)')].map(colour => colour.textContent.trim());
          const names = element => element.getAttributeNames().filter(name => name.startsWith('data-theme-')).map(name => element.getAttribute(name));
          const slots = new Set([...document.querySelectorAll('.key .themes circle')].map(circle => circle.classList[0]));
          const drawn = [...document.querySelectorAll('a.mark .ring, a.column .bar, #events .dot')].flatMap(({ classList }) => [...classList].filter(name => name.startsWith('t-')));
          return document.querySelector('.choice [aria-current]').search === location.search
            && ['event-map', 'event-timeline'].every(name => names(document.querySelector(name)).sort().join() === named.sort().join())
            && drawn.length > 0 && drawn.every(slot => slots.has(slot))
            && (document.querySelector('a.row[data-value=demands] .dot') !== null) === (by === null);
        }
        """;

    private const string Claims =
        "() => { const tabs = [...document.querySelectorAll('main nav a[aria-current]')].map(tab => tab.getAttribute('href')); return tabs.length > 0 && tabs.some(tab => new URL(tab, location.href).search === location.search); }";

    private const string Dates = "?from=2022-01-03&to=2022-01-09";

    private static readonly (string Name, string Address, (string Way, Func<IPage, Task> Change, string Holds)[] Changes)[] Table =
    [
        (
            "slider",
            "",
            [
                ("drag", page => Drag(page, "known-slider .handle", -40), Slider),
                ("key", page => Press(page, "known-slider .handle", "Home"), Slider),
                ("back", Back, Slider),
                ("link", page => page.Follow($"/d/{Datasets.Shipped}"), Slider),
            ]),
        (
            "slider on the picture",
            "/casualties",
            [
                ("drag", page => Drag(page, "known-slider:visible .handle >> visible=true", -60), Slider),
                ("key", page => Press(page, "known-slider:visible .handle >> visible=true", "ArrowLeft"), Slider),
                ("back", Back, Slider),
                ("forward", Forward, Slider),
            ]),
        (
            "handles",
            Dates,
            [
                ("drag", page => Drag(page, "event-timeline .handle.last", 60), HandleDays),
                ("key", page => Press(page, "event-timeline .handle.first", "ArrowRight"), HandleDays),
                ("bar", page => page.Day("2022-01-05").ClickAsync(), HandleDays),
                ("back", Back, HandleDays),
                ("chip", page => page.Locator("a.chip").First.ClickAsync(), HandleDays),
            ]),
        (
            "play",
            Dates,
            [
                ("press", Play, Playing),
                ("escape", page => page.Keyboard.PressAsync("Escape"), NotPlaying),
                ("press again", Play, Playing),
                ("press to stop", Play, NotPlaying),
                ("back", Back, NotPlaying),
            ]),
        (
            "facet",
            "",
            [
                ("link", page => page.Row("Demands").ClickAsync(), Demands),
                ("chip", page => page.Locator("a.chip").First.ClickAsync(), Demands),
                ("back", Back, Demands),
            ]),
        (
            "facet that unfolds",
            "",
            [("link", page => page.Rail().Locator("a[aria-expanded]").Last.ClickAsync(), Unfolded), ("back", Back, Unfolded)]),
        ("search", "?q=gas", [("chip", page => page.Locator("a.chip").First.ClickAsync(), Search), ("back", Back, Search)]),
        (
            "day",
            "",
            [
                (
                    "select",
                    async page =>
                    {
                        await page.Locator("select[name=day]").SelectOptionAsync("2022-01-05");
                        await page.Locator("#events form button").ClickAsync();
                    },
                    Day),
                ("back", Back, Day),
                ("forward", Forward, Day),
            ]),
        ("colours", "", [("link", page => page.Locator("a[href*='theme-mode']").First.ClickAsync(), Colours), ("back", Back, Colours)]),
        (
            "what colours stand for",
            "",
            [
                ("link", page => page.Locator(".choice a[href*='colour=actor']").ClickAsync(), Legend),
                ("another link", page => page.Locator(".choice a[href*='colour=precision']").ClickAsync(), Legend),
                ("back", Back, Legend),
                ("first link", page => page.Locator(".choice a").First.ClickAsync(), Legend),
            ]),
        (
            "tabs of data",
            "/data",
            [("link", page => page.Locator("main nav a:not([aria-current])").First.ClickAsync(), Claims), ("back", Back, Claims)]),
    ];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Every_control_shows_the_state_whatever_has_changed_it(bool afterTakeover)
    {
        var wrong = new List<string>();
        var page = await (afterTakeover ? OpenAfterTakeover() : OpenDashboard());
        foreach (var (name, address, changes) in Table)
        {
            await page.Follow($"/d/{Datasets.Shipped}{address}");
            await Expect(page).ToHaveURLAsync($"{Site.Origin}/d/{Datasets.Shipped}{address}");
            if (name is "handles" or "play")
                await Task.FromResult(page).Brushable();
            // Controls have no state before they are upgraded.
            await page.Until(
                $"() => {{ try {{ return ({(name == "play" ? HandleDays : changes[0].Holds)})(); }} catch {{ return false; }} }}");
            foreach (var (way, change, holds) in changes)
            {
                var before = page.Url;
                try
                {
                    await change(page);
                    if (holds is not (Playing or NotPlaying))
                        await page.WaitForURLAsync(url => url != before);
                    await page.Until(holds);
                }
                catch (Exception late) when (late is TimeoutException or PlaywrightException)
                {
                    wrong.Add(string.Create(CultureInfo.InvariantCulture, $"{name}, {way}: {late.Message.Split('\n')[0]}"));
                }
            }
        }

        Assert.Empty(wrong);
    }

    private static Task<IResponse?> Back(IPage page) => page.GoBackAsync();

    private static Task<IResponse?> Forward(IPage page) => page.GoForwardAsync();

    private static Task Play(IPage page) => page.Locator("event-timeline .play button").Last.ClickAsync();

    private static async Task Press(IPage page, string handle, string key)
    {
        await page.Locator(handle).First.FocusAsync();
        await page.Keyboard.PressAsync(key);
    }

    private static async Task Drag(IPage page, string handle, float pixels)
    {
        // Once it has stopped moving.
        await page.Locator(handle).First.HoverAsync();
        var box = (await page.Locator(handle).First.BoundingBoxAsync())!;
        var (x, y) = (box.X + (box.Width / 2), box.Y + (box.Height / 2));
        await page.Mouse.MoveAsync(x, y);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(x + pixels, y, new() { Steps = 4 });
        await page.Mouse.UpAsync();
    }
}
