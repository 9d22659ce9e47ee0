namespace Dashboard.Browser.Tests.Timeline;

/// <summary>Play moves the dates day by day.</summary>
public sealed class PlayTests(Site site) : BrowserTest(site)
{
    private const string Dates = "?from=2022-01-02&to=2022-01-03";

    [Fact]
    public async Task The_chosen_range_goes_from_day_to_day_and_back_leads_to_before()
    {
        var page = await OpenDashboard(Dates).Brushable();
        var entries = await page.Entries();
        await page.EvaluateAsync(
            """
            () => {
              window.seen = [];
              const timeline = document.querySelector('event-timeline');
              new MutationObserver(() => window.seen.push(`${timeline.dataset.from} ${timeline.dataset.to}`)).observe(timeline, { attributeFilter: ['data-from', 'data-to'] });
            }
            """);

        await page.Play().ClickAsync();

        await Expect(page.Play()).ToHaveAttributeAsync("aria-pressed", "true");
        await page.PlaysTo("2022-01-05");
        await page.Play().ClickAsync();
        await Expect(page.Play()).ToHaveAttributeAsync("aria-pressed", "false");
        Assert.Equal(["2022-01-03 2022-01-04", "2022-01-04 2022-01-05", "2022-01-05 2022-01-06"], (await page.EvaluateAsync<string[]>("() => window.seen")).Take(3));
        Assert.Equal(entries + 1, await page.Entries());
        await page.GoBackAsync();
        await page.ShowsDates("2022-01-02", "2022-01-03");
    }

    [Fact]
    public async Task Without_dates_it_begins_with_the_first_day_that_has_events()
    {
        var page = await OpenDashboard("?theme=unrest").Brushable();
        var busy = await page.EvaluateAsync<string>("() => [...document.querySelectorAll('svg.focus a.column')].find(day => day.dataset.count !== '0').dataset.from");

        await page.Play().ClickAsync();

        await page.ShowsDates(busy, busy);
    }

    [Fact]
    public async Task A_step_back_is_a_day_back()
    {
        var page = await OpenDashboard(Dates).Brushable();
        await page.Play().ClickAsync();
        await page.PlaysTo("2022-01-03");
        await page.Play().ClickAsync();
        await page.WaitForFunctionAsync("() => document.querySelector('event-timeline').dataset.from === new URLSearchParams(location.search).get('from')");
        var from = await page.EvaluateAsync<string>("() => document.querySelector('event-timeline').dataset.from");

        await page.GetByRole(AriaRole.Button, new() { Name = "One step back" }).ClickAsync();

        await page.WaitForFunctionAsync("from => document.querySelector('event-timeline').dataset.from < from", from);
        await Expect(page.Play()).ToHaveAttributeAsync("aria-pressed", "false");
    }

    [Fact]
    public async Task Its_speed_goes_round()
    {
        var page = await OpenDashboard(Dates).Brushable();
        await page.Play().ClickAsync();

        foreach (var speed in (string[])["Speed 1×", "Speed 2×", "Speed ½×", "Speed 1×"])
        {
            var button = page.GetByRole(AriaRole.Button, new() { Name = speed });
            await Expect(button).ToBeVisibleAsync();
            await button.ClickAsync();
        }
    }

    [Fact]
    public async Task A_press_on_the_timeline_ends_it()
    {
        var page = await OpenDashboard(Dates).Brushable();
        await page.Play().ClickAsync();
        await page.PlaysTo("2022-01-03");

        await page.LastDay().PressAsync("ArrowRight");

        await Expect(page.Play()).ToHaveAttributeAsync("aria-pressed", "false");
    }

    [Fact]
    public async Task It_stops_at_the_last_day_that_has_events_and_begins_anew_when_it_is_asked_to()
    {
        var page = await OpenDashboard("?from=2022-01-27&to=2022-01-27").Brushable();
        var last = await page.EvaluateAsync<string>("() => [...document.querySelectorAll('svg.focus a.column')].findLast(day => day.dataset.count !== '0').dataset.from");
        Assert.Equal("2022-01-28", last);

        await page.Play().ClickAsync();
        await page.ShowsDates(last, last);

        await Expect(page.Play()).ToHaveAttributeAsync("aria-pressed", "false");
        await page.ShowsDates(last, last);
        await page.Play().ClickAsync();
        await page.ShowsDates("2022-01-01", "2022-01-01");
    }

    [Fact]
    public async Task A_tab_that_is_hidden_ends_it()
    {
        var page = await OpenDashboard(Dates).Brushable();
        await page.Play().ClickAsync();

        await page.EvaluateAsync("() => { Object.defineProperty(document, 'hidden', { value: true }); document.dispatchEvent(new Event('visibilitychange')); }");

        await Expect(page.Play()).ToHaveAttributeAsync("aria-pressed", "false");
    }

    [Fact]
    public async Task A_page_that_is_slow_is_waited_for()
    {
        var page = await OpenDashboard(Dates).Brushable();
        var (under, most) = (0, 0);
        await page.RouteAsync("**/d/**", async route =>
        {
            most = Math.Max(most, ++under);
            await page.WaitForTimeoutAsync(2_000);
            under--;
            await route.ContinueAsync();
        });

        await page.Play().ClickAsync();
        await page.PlaysTo("2022-01-04");

        Assert.Equal(1, most);
    }

    [Fact]
    public async Task Where_motion_is_reduced_nothing_runs_by_itself()
    {
        var options = On(Screens.Desk);
        options.ReducedMotion = ReducedMotion.Reduce;
        var page = await Open($"/d/{Datasets.Shipped}{Dates}", options).Brushable();
        var step = page.GetByRole(AriaRole.Button, new() { Name = "One step forward" });

        await step.ClickAsync();
        await page.ShowsDates("2022-01-03", "2022-01-04");
        await page.WaitForTimeoutAsync(2_000);

        await page.ShowsDates("2022-01-03", "2022-01-04");
        Assert.Null(await step.GetAttributeAsync("aria-pressed"));
        await step.ClickAsync();
        await page.ShowsDates("2022-01-04", "2022-01-05");
    }

    [Fact]
    public async Task Without_scripts_there_is_no_button_that_does_nothing()
    {
        var page = await OpenWithoutScripts(Dates);

        await Expect(page.Play()).ToHaveCountAsync(0);
    }
}
