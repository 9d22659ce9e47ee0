using Dashboard.Browser.Tests.Linking;
using Dashboard.Browser.Tests.Panes;
using Dashboard.Server.Tests;

namespace Dashboard.Browser.Tests.Shell;

/// <summary>The runtime takes over a page in use: nothing visible changes.</summary>
public sealed class TakeoverTests(Site site) : BrowserTest(site)
{
    // Expected differences: field values are attributes only on the server; only the browser watches for news; nothing waits for the
    // runtime there; Blazor marks elements that code can focus.
    private const string Whole = """
        () => {
          const page = document.querySelector('.app, .page, .plain');
          const markup = page.outerHTML.replace(/<!--.*?-->/gs, '').replace(/ (value|selected|data-watch|data-held|data-needs-runtime|_bl_\d+)="[^"]*"/g, '').replace(/\s+/g, ' ');
          return [document.title, document.documentElement.lang, markup, ...[...page.querySelectorAll('input, select')].map(field => field.value)];
        }
        """;

    [Fact]
    public async Task The_page_its_scroll_position_and_highlights_stay_no_frame_is_without_map_and_side_and_nothing_is_logged()
    {
        var page = await Open("/robots.txt", On((1366, 650)));
        var said = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                said.Add(message.Text);
        };
        page.PageError += (_, error) => said.Add(error);
        await page.GotoAsync($"/d/{Datasets.Shipped}?from=2022-01-02&lang=kk&open=accounts,map-key&select=events/e045&to=2022-01-11");
        // In a low window the page scrolls with its list and its event.
        var place = await page.EvaluateAsync<int>("() => { scrollTo(0, 200); return scrollY; }");
        Assert.True(place > 0);
        var pointed = await page.Point(page.Mark("taraz"));
        Assert.Equal(["taraz"], pointed.Marks);
        var before = await page.EvaluateAsync<string[]>(Whole);
        await page.EvaluateAsync(
            """
            () => {
              window.frames = { seen: 0, blank: 0 };
              const marks = document.querySelectorAll('a.mark').length;
              const look = () => {
                window.frames.seen++;
                const whole = document.querySelector('#events li, #panel p')?.checkVisibility() && document.querySelectorAll('a.mark').length === marks && document.querySelector('event-map')?.clientHeight > 100;
                if (!whole) window.frames.blank++;
                requestAnimationFrame(look);
              };
              look();
            }
            """);

        await page.TakeOver();

        Assert.Equal(before, await page.EvaluateAsync<string[]>(Whole));
        await page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        Assert.Equal(0, await page.EvaluateAsync<int>("() => window.frames.blank"));
        Assert.True(await page.EvaluateAsync<int>("() => window.frames.seen") > 2);
        Assert.Equal(place, await page.EvaluateAsync<int>("() => scrollY"));
        Assert.Equivalent(pointed, await page.Highlighted());
        await page.Follow($"/d/{Datasets.Shipped}?lang=kk");
        await Expect(page.Events().First).ToBeVisibleAsync();
        Assert.Empty(said);
    }

    [Theory]
    [InlineData($"/d/{Datasets.Shipped}?open=accounts,casualties,map-key&theme=nope")]
    [InlineData("/d/nowhere")]
    public async Task A_page_that_the_runtime_draws_is_the_page_of_the_server(string address)
    {
        var (drawn, server) = (await VisitAfterTakeover(address), await Open(address));

        Assert.Equal(await Parts(server), await Parts(drawn));

        // What has had the focus can be focused.
        static async Task<IEnumerable<string>> Parts(IPage page) =>
            (await page.EvaluateAsync<string[]>(Whole)).Select(part => part.Replace(" tabindex=\"-1\"", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Focus_text_caret_scroll_and_sizes_stay_Back_leads_across_it_and_panels_bad_values_colours_and_languages_stay()
    {
        var page = await OpenDashboard();
        await page.Mark();
        await page.Row("Protest and unrest").ClickAsync();
        await Expect(page.Chip("theme filter: Protest and unrest")).ToBeVisibleAsync();
        await page.Edge("Width of the filters").PressAsync("End");
        await page.EvaluateAsync("() => { document.querySelector('.side').scrollTop = 700; }");
        await page.Locator("#q").FocusAsync();
        await page.Boot();
        await page.Keyboard.TypeAsync("Almty");
        await page.Keyboard.PressAsync("ArrowLeft");
        await page.Keyboard.PressAsync("ArrowLeft");

        await page.WaitForTakeover();
        Assert.Equal(420, await page.Width("aside.filters"));
        Assert.Equal(700, await page.EvaluateAsync<int>("() => document.querySelector('.side').scrollTop"));
        await Expect(page.Locator("#q")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("a");
        await Expect(page.Locator("#q")).ToHaveValueAsync("Almaty");
        await page.Locator("a.mark[data-id='taraz']").FocusAsync();
        await page.Keyboard.PressAsync("ArrowLeft");
        await Expect(page.Locator("a.mark[data-id='shymkent']")).ToBeFocusedAsync();

        await page.Day("2022-01-04").ClickAsync();
        await page.WaitForURLAsync(url => url.Contains("from=2022-01-04", StringComparison.Ordinal));
        await page.GoBackAsync();
        await Expect(page.Count())
            .ToHaveTextAsync($"{ShippedRecord.EventsOfTheme("unrest").Count} of {ShippedRecord.Events.Count} recorded events");
        await page.GoBackAsync();
        await Expect(page.Count()).ToHaveTextAsync($"{ShippedRecord.Events.Count} recorded events");

        var row = page.Events().Nth(20);
        var title = await row.InnerTextAsync();
        await row.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Panel().GetByRole(AriaRole.Heading, new() { Level = 2 })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator("#events h4 a:focus")).ToHaveTextAsync(title);

        await page.Follow($"/d/{Datasets.Shipped}?theme=demands,nope&select=events/e999");
        await Expect(page.Notice()).ToContainTextAsync("theme=nope was ignored: it is not a theme of this dataset.");
        await Expect(page.Notice()).ToContainTextAsync("select=events/e999 was ignored");
        await Expect(page.Chip("theme filter: Demands")).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Dark", Exact = true }).ClickAsync();
        await Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        Assert.True(await page.IsMarked());

        await page.GetByRole(AriaRole.Link, new() { Name = "Қазақша", Exact = true }).ClickAsync();
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "kk");
        Assert.False(await page.IsMarked());
    }

    [Fact]
    public async Task An_address_without_a_page_leads_to_the_datasets()
    {
        var page = await OpenAfterTakeover();

        await page.Follow("/d/nowhere");

        await Expect(page.Locator("main h1")).ToHaveTextAsync("There is no page at this address");
        await page.GetByRole(AriaRole.Link, new() { Name = "Kazakhstan, January 2022" }).ClickAsync();
        await Expect(page.Count()).ToHaveTextAsync($"{ShippedRecord.Events.Count} recorded events");
    }

    [Fact]
    public async Task Where_the_runtime_cannot_be_loaded_links_go_on_working()
    {
        var page = await Open("/robots.txt");
        await page.RouteAsync("**/*.wasm", route => route.AbortAsync());
        await page.GotoAsync($"/d/{Datasets.Shipped}");
        await page.Mark();
        var failed = page.WaitForRequestAsync(request => request.Url.EndsWith(".wasm", StringComparison.Ordinal));
        await page.Boot();
        await failed;

        await page.Row("Demands").ClickAsync();
        await Expect(page.Chip("theme filter: Demands")).ToBeVisibleAsync();
        await page.Events().First.ClickAsync();
        await Expect(page.Panel()).ToBeVisibleAsync();

        Assert.True(await page.IsMarked());
    }

    [Fact]
    public async Task Who_goes_on_while_it_loads_ends_where_the_last_link_leads()
    {
        var page = await OpenDashboard();
        await page.Mark();
        await page.Boot();

        // Each is followed on the current page, which may still be the one before.
        foreach (var theme in new[] { "Demands", "Protest and unrest", "Response of the state", "Demands", "Protest and unrest" })
            await page.Row(theme).ClickAsync();
        await page.WaitForTakeover();

        await page.Until(
            """
            () => {
              const asked = new URLSearchParams(location.search).get('theme')?.split(',') ?? [];
              const chosen = [...document.querySelectorAll('.filters a.row[aria-current=true]')];
              return document.querySelector('link[rel=canonical]').href === location.href && asked.length === chosen.length;
            }
            """);
        Assert.True(await page.IsMarked());
    }
}
