namespace Dashboard.Browser.Tests.Timeline;

public sealed class PlayTests(Site site) : BrowserTest(site)
{
    private const string Dates = "?from=2022-01-02&to=2022-01-05";

    [Fact]
    public async Task The_chosen_dates_are_shown_day_by_day_and_back_leads_to_all_of_them()
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

        await page.WaitUntilPlaying();
        await page.PlaysTo("2022-01-05");
        await page.WaitUntilStopped();
        await page.ShowsDates("2022-01-02", "2022-01-05");
        Assert.Equal(
            ["02", "03", "04", "05"],
            (await page.EvaluateAsync<string[]>("() => window.seen"))
                .Where(dates => dates[..10] == dates[11..])
                .Select(dates => dates[8..10])
                .Distinct(StringComparer.Ordinal));
        Assert.Equal(entries + 1, await page.Entries());
        await page.Play().ClickAsync();
        await page.ShowsDates("2022-01-02", "2022-01-02");
        await page.Play().ClickAsync();
        await page.GoBackAsync();
        await page.ShowsDates("2022-01-02", "2022-01-05");
    }

    [Fact]
    public async Task Without_dates_it_begins_with_the_first_day_that_has_events()
    {
        var page = await OpenDashboard("?theme=unrest").Brushable();
        var busy = await page.EvaluateAsync<string>(
            "() => [...document.querySelectorAll('svg.focus a.column')].find(day => day.dataset.count !== '0').dataset.from");

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
        await page.Until(
            "() => document.querySelector('event-timeline').dataset.from === new URLSearchParams(location.search).get('from')");
        var from = await page.EvaluateAsync<string>("() => document.querySelector('event-timeline').dataset.from");

        await page.GetByRole(AriaRole.Button, new() { Name = "One step back" }).ClickAsync();

        await page.Until("from => document.querySelector('event-timeline').dataset.from < from", from);
        await page.WaitUntilStopped();
    }

    [Fact]
    public async Task Its_end_after_the_last_day_that_has_events_leads_back_to_the_day_from_which_it_went_on()
    {
        var page = await OpenDashboard("?from=2022-01-27&to=2022-01-27").Brushable();
        var last = await page.LastBusy();
        Assert.Equal("2022-01-28", last);

        await page.Play().ClickAsync();
        await page.ShowsDates(last, last);

        await page.WaitUntilStopped();
        await page.ShowsDates("2022-01-27", "2022-01-27");

        // From the last day with events it starts again.
        await page.GotoAsync($"/d/{Datasets.Shipped}?from={last}&to={last}");
        await Task.FromResult(page).Brushable();
        await page.Play().ClickAsync();
        await page.ShowsDates("2022-01-01", "2022-01-01");
    }

    [Theory]
    [InlineData("2022-01-02")]
    [InlineData("2022-01-03")]
    public async Task Escape_ends_it_leads_back_to_the_dates_before_it_and_closes_nothing(string reached)
    {
        var page = await OpenDashboard($"{Dates}&select=events/e045").Brushable();
        await page.Play().ClickAsync();
        await page.WaitUntilPlaying();
        await page.PlaysTo(reached);

        await page.EvaluateAsync("() => document.activeElement.blur()");
        await page.Keyboard.PressAsync("Escape");

        await page.WaitUntilStopped();
        await page.ShowsDates("2022-01-02", "2022-01-05");
        await Expect(page.Panel()).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Its_speed_goes_round_and_a_press_on_the_timeline_or_a_hidden_tab_ends_it()
    {
        // Enough days to keep playing on a slow machine.
        var page = await OpenDashboard("?from=2022-01-02&to=2022-01-30").Brushable();
        await page.Play().ClickAsync();
        foreach (var speed in (string[])["Speed 1×", "Speed 2×", "Speed ½×", "Speed 1×"])
        {
            var button = page.GetByRole(AriaRole.Button, new() { Name = speed });
            await Expect(button).ToBeVisibleAsync();
            await button.ClickAsync();
        }

        await page.LastDay().PressAsync("ArrowRight");
        await page.WaitUntilStopped();

        await page.Play().ClickAsync();
        await page.WaitUntilPlaying();
        await page.EvaluateAsync(
            "() => { Object.defineProperty(document, 'hidden', { value: true }); document.dispatchEvent(new Event('visibilitychange')); }");
        await page.WaitUntilStopped();
    }

    [Fact]
    public async Task Its_button_says_what_a_press_does_and_stays_under_the_pointer()
    {
        var page = await OpenDashboard(Dates).Brushable();
        var timeline = page.Locator("event-timeline");
        var (start, stop) = ((await timeline.GetAttributeAsync("data-play"))!, (await timeline.GetAttributeAsync("data-pause"))!);
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = start, Exact = true })).ToBeVisibleAsync();
        var box = await page.Play().BoundingBoxAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = start, Exact = true }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Button, new() { Name = stop, Exact = true })).ToBeVisibleAsync();
        Assert.Equal((box!.X, box.Width), ((await page.Play().BoundingBoxAsync())!.X, (await page.Play().BoundingBoxAsync())!.Width));
        await page.GetByRole(AriaRole.Button, new() { Name = stop, Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = start, Exact = true })).ToBeVisibleAsync();
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
        var step = page.Play();

        await step.ClickAsync();
        await page.ShowsDates("2022-01-02", "2022-01-02");
        await page.WaitForTimeoutAsync(2_000);

        await page.ShowsDates("2022-01-02", "2022-01-02");
        await Expect(step).ToHaveTextAsync((await page.Locator("event-timeline").GetAttributeAsync("data-forward"))!);
        await step.ClickAsync();
        await page.ShowsDates("2022-01-03", "2022-01-03");
    }
}
