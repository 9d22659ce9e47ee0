using Dashboard.Browser.Tests.Timeline;

namespace Dashboard.Browser.Tests.Shell;

/// <summary>The dashboard by keyboard alone, with scripts.</summary>
public sealed class KeyboardTests(Site site) : BrowserTest(site)
{
    private const int Walk = 60;
    private const int LongWalk = 250;

    private const string NameIfOutside =
        """
        () => {
          const box = document.activeElement.getBoundingClientRect();
          const seen = box.right > 0 && box.bottom > 0 && box.left < innerWidth && box.top < innerHeight;
          return seen ? null : document.activeElement.outerHTML.slice(0, 200);
        }
        """;

    [Fact]
    public async Task Tab_goes_from_the_search_by_facets_marks_and_days_to_the_events_and_what_has_the_focus_shows_it_in_the_window()
    {
        var page = await OpenDashboard();
        var (without, outside, parts) = (new List<string>(), new List<string>(), new List<string>());
        for (var step = 0; step < LongWalk && !parts.Contains("event", StringComparer.Ordinal); step++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (step < Walk)
                await Look();
            var part = await page.EvaluateAsync<string?>(
                """
                () => Object.entries({ search: '#q', facet: 'a.row', mark: 'a.mark', day: 'a.column', event: '#events h4 a' })
                  .find(([, selector]) => document.activeElement.matches(selector))?.[0] ?? null
                """);
            if (part is not null && !parts.Contains(part, StringComparer.Ordinal))
                parts.Add(part);
        }

        Assert.Equal(["search", "facet", "mark", "day", "event"], parts);

        foreach (
            var part in (string[])
                ["a.mark", "a.column", "a.moment", ".flag a", ".casualties h3 a", "#day", "#events h4 a", "a.whole-country"])
        {
            await page.Locator(part).First.FocusAsync();
            await Look();
        }

        Assert.Empty(without);
        Assert.Empty(outside);

        async Task Look()
        {
            if (await page.EvaluateAsync<string?>(NameIfUnseen) is { } unseen)
                without.Add(unseen);
            if (await page.EvaluateAsync<string?>(NameIfOutside) is { } name)
                outside.Add(name);
        }
    }

    [Fact]
    public async Task An_arrow_goes_to_the_nearest_mark_in_its_direction_and_stays_where_there_is_none()
    {
        var page = await OpenDashboard();

        foreach (
            var (key, ahead) in ((string, Func<(double X, double Y), (double X, double Y), double>)[])
                [
                    ("ArrowLeft", (from, to) => from.X - to.X),
                    ("ArrowRight", (from, to) => to.X - from.X),
                    ("ArrowUp", (from, to) => from.Y - to.Y),
                    ("ArrowDown", (from, to) => to.Y - from.Y),
                ])
        {
            await page.Locator("a.mark[data-id='karaganda']").FocusAsync();
            var from = await Focused(page);
            await page.Keyboard.PressAsync(key);
            Assert.True(ahead(from, await Focused(page)) > 0, key);
        }

        await page.Locator("a.mark[data-id='taraz']").FocusAsync();
        await page.Keyboard.PressAsync("ArrowLeft");
        await Expect(page.Locator("a.mark[data-id='shymkent']")).ToBeFocusedAsync();

        var marks = page.Locator("a.mark:not(.near)");
        var easternmost = (
            await marks.EvaluateAllAsync<string[]>(
                "marks => [marks.toSorted((one, other) => other.dataset.lon - one.dataset.lon)[0].dataset.id]")
        )[0];
        await page.Locator($"a.mark[data-id='{easternmost}']").FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(page.Locator($"a.mark[data-id='{easternmost}']")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Escape_closes_the_panel_unless_a_search_holds_words()
    {
        var page = await OpenDashboard("?select=events/e045");
        await page.Locator("#q").FillAsync("gas");
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Panel()).ToBeVisibleAsync();

        await page.EvaluateAsync("() => document.activeElement.blur()");
        await page.Keyboard.PressAsync("Escape");

        await Expect(page.Panel()).ToHaveCountAsync(0);
        await Expect(page.Events().First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_first_link_skips_to_what_was_asked_for()
    {
        var page = await OpenDashboard();

        foreach (
            var (query, target) in ((string, string)[])
                [("", "#events"), ("?select=events/e045", "#panel"), ("?q=nothing-matches-this", "#events")])
        {
            await page.GotoAsync($"/d/{Datasets.Shipped}{query}");
            await page.Keyboard.PressAsync("Tab");
            await Expect(page.Locator(".app > a.skip")).ToBeInViewportAsync();
            await page.Keyboard.PressAsync("Enter");
            await Expect(page.Locator(target)).ToBeFocusedAsync();
        }
    }

    [Fact]
    public async Task Dates_play_key_moments_the_comparison_and_the_keys_themselves_are_used_by_keyboard()
    {
        var page = await OpenDashboard().Brushable();

        await page.Locator("#timeline-from").FocusAsync();
        await page.Keyboard.TypeAsync("4.1.2022");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Chip("date filter: from 4 January 2022")).ToBeVisibleAsync();
        await Expect(page.Locator("#timeline-from")).ToBeFocusedAsync();

        await page.Play().PressAsync("Space");
        await page.WaitUntilPlaying();
        await page.Play().PressAsync("Space");
        await page.WaitUntilStopped();
        await Expect(page.Play()).ToBeFocusedAsync();

        var moment = page.Locator(".flag a").First;
        await moment.PressAsync("Enter");
        await Expect(page.Panel().GetByRole(AriaRole.Heading, new() { Level = 2 })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Panel()).ToHaveCountAsync(0);
        Assert.NotEqual("BODY", await page.EvaluateAsync<string>("() => document.activeElement.tagName"));

        await page.Keyboard.PressAsync("?");
        await page.GetByRole(AriaRole.Button, new() { Name = "Turn off" }).PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Turn on" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator(".keys")).ToHaveCountAsync(0);

        await page.Locator(".bar .compare").PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Compare two views" })).ToBeFocusedAsync();
    }

    // An outline of 2 px on the element, on its ::after or on its row; in a drawing, a ring.
    private const string NameIfUnseen = """
        () => {
          let focused = document.activeElement;
          while (focused.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
          const row = focused.closest('li.event') ?? focused;
          const outlined = [getComputedStyle(focused), getComputedStyle(focused, '::after'), getComputedStyle(row)].some(style =>
            (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || (style.content !== 'normal' && parseFloat(style.borderTopWidth) >= 2));
          const ringed = [...focused.querySelectorAll('.state, .hit')].map(part => part.checkVisibility() && getComputedStyle(part)).some(style =>
            style && style.stroke !== 'none' && parseFloat(style.strokeWidth) >= 2);
          return outlined || ringed ? null : focused.outerHTML.slice(0, 200);
        }
        """;

    private static async Task<(double X, double Y)> Focused(IPage page)
    {
        var box = (await page.Locator("a.mark:focus .hit:visible").BoundingBoxAsync())!;
        return (box.X + box.Width / 2, box.Y + box.Height / 2);
    }
}
