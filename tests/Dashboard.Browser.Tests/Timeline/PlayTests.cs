namespace Dashboard.Browser.Tests.Timeline;

public sealed class PlayTests(Site site) : BrowserTest(site)
{
    private const string Dates = "?from=2022-01-02&to=2022-01-05";

    [Fact]
    public async Task The_chosen_dates_are_shown_day_by_day_and_steps_Escape_and_Back_lead_back()
    {
        var page = await OpenDashboard(Dates).Brushable();

        await Step("each day is shown, as one step of the history, and at the end all of them", async () =>
        {
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
        });

        await Step("Back leads to all of them", async () =>
        {
            await page.Play().ClickAsync();
            await page.ShowsDates("2022-01-02", "2022-01-02");
            await page.Play().ClickAsync();
            await page.GoBackAsync();
            await page.ShowsDates("2022-01-02", "2022-01-05");
        });

        await Step("a step back is a day back", async () =>
        {
            await page.Play().ClickAsync();
            await page.PlaysTo("2022-01-03");
            await page.Play().ClickAsync();
            await page.Until(
                "() => document.querySelector('event-timeline').dataset.from === new URLSearchParams(location.search).get('from')");
            var from = await page.EvaluateAsync<string>("() => document.querySelector('event-timeline').dataset.from");
            await page.GetByRole(AriaRole.Button, new() { Name = "One step back" }).ClickAsync();
            await page.Until("from => document.querySelector('event-timeline').dataset.from < from", from);
            await page.WaitUntilStopped();
        });

        await GoTo(page, $"{Dates}&select=events/e045", "2022-01-02", "2022-01-05");
        foreach (var reached in (string[])["2022-01-02", "2022-01-03"])
        {
            await Step($"Escape on {reached} ends it, leads back to the dates before it and closes nothing", async () =>
            {
                await page.Play().ClickAsync();
                await page.WaitUntilPlaying();
                await page.PlaysTo(reached);
                await page.EvaluateAsync("() => document.activeElement.blur()");
                await page.Keyboard.PressAsync("Escape");

                await page.WaitUntilStopped();
                await page.ShowsDates("2022-01-02", "2022-01-05");
                await Expect(page.Panel()).ToBeVisibleAsync();
            });
        }
    }

    [Fact]
    public async Task It_begins_with_the_first_day_that_has_events_ends_after_the_last_and_stops_when_the_reader_does_something_else()
    {
        var page = await OpenDashboard("?theme=unrest").Brushable();

        await Step("without dates it begins with the first day that has events", async () =>
        {
            var busy = await page.EvaluateAsync<string>(
                "() => [...document.querySelectorAll('svg.focus a.column')].find(day => day.dataset.count !== '0').dataset.from");
            await page.Play().ClickAsync();
            await page.ShowsDates(busy, busy);
            await page.Play().ClickAsync();
            await page.WaitUntilStopped();
        });

        await GoTo(page, "?from=2022-01-27&to=2022-01-27", "2022-01-27", "2022-01-27");
        var last = await page.LastBusy();
        Assert.Equal("2022-01-28", last);
        await Step("its end after the last day that has events leads back to the day from which it went on", async () =>
        {
            await page.Play().ClickAsync();
            await page.ShowsDates(last, last);
            await page.WaitUntilStopped();
            await page.ShowsDates("2022-01-27", "2022-01-27");
        });

        await Step("from the last day with events it starts again", async () =>
        {
            // A fresh document: in this one the address is a step of play.
            await page.GotoAsync($"/d/{Datasets.Shipped}?from={last}&to={last}");
            await Task.FromResult(page).Brushable();
            await page.Play().ClickAsync();
            await page.ShowsDates("2022-01-01", "2022-01-01");
            await page.Play().ClickAsync();
            await page.WaitUntilStopped();
        });

        // Enough days to keep playing on a slow machine.
        await GoTo(page, "?from=2022-01-01&to=2022-01-30", "2022-01-01", "2022-01-30");
        await Step("its button says what a press does and stays under the pointer", async () =>
        {
            var timeline = page.Locator("event-timeline");
            var (start, stop) = ((await timeline.GetAttributeAsync("data-play"))!, (await timeline.GetAttributeAsync("data-pause"))!);
            await Expect(page.GetByRole(AriaRole.Button, new() { Name = start, Exact = true })).ToBeVisibleAsync();
            var box = (await page.Play().BoundingBoxAsync())!;
            await page.GetByRole(AriaRole.Button, new() { Name = start, Exact = true }).ClickAsync();

            await Expect(page.GetByRole(AriaRole.Button, new() { Name = stop, Exact = true })).ToBeVisibleAsync();
            var now = (await page.Play().BoundingBoxAsync())!;
            Assert.Equal((box.X, box.Width), (now.X, now.Width));
            await page.GetByRole(AriaRole.Button, new() { Name = stop, Exact = true }).ClickAsync();
            await Expect(page.GetByRole(AriaRole.Button, new() { Name = start, Exact = true })).ToBeVisibleAsync();
        });

        await Step("its speed goes round", async () =>
        {
            await page.Play().ClickAsync();
            foreach (var speed in (string[])["Speed 1×", "Speed 2×", "Speed ½×", "Speed 1×"])
            {
                var button = page.GetByRole(AriaRole.Button, new() { Name = speed });
                await Expect(button).ToBeVisibleAsync();
                await button.ClickAsync();
            }
        });

        await Step("a press on the timeline or a hidden tab ends it", async () =>
        {
            await page.LastDay().PressAsync("ArrowRight");
            await page.WaitUntilStopped();
            await page.Play().ClickAsync();
            await page.WaitUntilPlaying();
            await page.EvaluateAsync(
                "() => { Object.defineProperty(document, 'hidden', { value: true }); document.dispatchEvent(new Event('visibilitychange')); }");
            await page.WaitUntilStopped();
        });
    }

    [Fact]
    public async Task A_page_that_is_slow_is_waited_for()
    {
        var page = await NewPage(On(Screens.Desk));
        await page.Clock.InstallAsync();
        await page.GotoAsync($"/d/{Datasets.Shipped}{Dates}");
        await Task.FromResult(page).Brushable();
        var (traffic, come) = (Traffic.Of(page), new TaskCompletionSource());
        await page.RouteAsync(IsStep, async route =>
        {
            await come.Task;
            await route.ContinueAsync();
        });

        await page.RunAndWaitForRequestAsync(() => page.Play().ClickAsync(), request => IsStep(request.Url));
        // As long as three days take.
        await page.Clock.RunForAsync(2_700);

        Assert.Single(traffic.Pages);
        come.SetResult();
        await page.PlaysTo("2022-01-03");

        static bool IsStep(string url) => url.Contains("?from=", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_motion_is_reduced_nothing_runs_by_itself()
    {
        var options = On(Screens.Desk);
        options.ReducedMotion = ReducedMotion.Reduce;
        var page = await NewPage(options);
        await page.Clock.InstallAsync();
        await page.GotoAsync($"/d/{Datasets.Shipped}{Dates}");
        await Task.FromResult(page).Brushable();
        var step = page.Play();

        await step.ClickAsync();
        await page.ShowsDates("2022-01-02", "2022-01-02");
        await page.Clock.RunForAsync(2_700);

        await page.ShowsDates("2022-01-02", "2022-01-02");
        await Expect(step).ToHaveTextAsync((await page.Locator("event-timeline").GetAttributeAsync("data-forward"))!);
        await step.ClickAsync();
        await page.ShowsDates("2022-01-03", "2022-01-03");
    }

    private static async Task GoTo(IPage page, string query, string from, string to)
    {
        await page.Follow($"/d/{Datasets.Shipped}{query}");
        await page.ShowsDates(from, to);
    }
}
