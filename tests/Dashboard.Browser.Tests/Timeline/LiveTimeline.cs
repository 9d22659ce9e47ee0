namespace Dashboard.Browser.Tests.Timeline;

internal static class LiveTimeline
{
    public static ILocator FirstDay(this IPage page) => page.GetByRole(AriaRole.Slider, new() { Name = "First day" });

    public static ILocator LastDay(this IPage page) => page.GetByRole(AriaRole.Slider, new() { Name = "Last day" });

    public static ILocator Play(this IPage page) => page.Locator("event-timeline .play button").Last;

    public static Task WaitUntilPlaying(this IPage page) => Expect(page.Locator("event-timeline .playing")).ToHaveCountAsync(1);

    public static Task WaitUntilStopped(this IPage page) => Expect(page.Locator("event-timeline .playing")).ToHaveCountAsync(0);

    /// <summary>The tooltip over the drawing.</summary>
    public static ILocator FloatingLabel(this IPage page) =>
        page.Locator("event-timeline .label").And(page.Locator("[aria-hidden]:not(g)"));

    /// <summary>Waits until the timeline is live.</summary>
    public static async Task<IPage> Brushable(this Task<IPage> opening)
    {
        var page = await opening;
        await Expect(page.Locator("event-timeline:state(live)")).ToBeVisibleAsync();
        await page.Until("() => document.querySelector('event-timeline').shadowRoot.querySelector('.first').ariaValueText");
        return page;
    }

    /// <summary>Disables timers, so that a slow machine does not trigger the debounce.</summary>
    public static Task DisableTimers(this IPage page) => page.EvaluateAsync("() => { window.setTimeout = () => 0; }");

    public static async Task PressHandle(this IPage page, ILocator handle)
    {
        var box = (await handle.BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(box.X + (box.Width / 2), box.Y + (box.Height / 2));
        await page.Mouse.DownAsync();
    }

    /// <summary>Presses the mouse on the plot over a bar.</summary>
    public static async Task Press(this IPage page, string day)
    {
        await page.Point(day);
        await page.Mouse.DownAsync();
    }

    /// <summary>Moves the mouse over a bar in small steps.</summary>
    public static async Task Point(this IPage page, string day)
    {
        var (x, y) = await page.Middle(day);
        await page.Mouse.MoveAsync(x, y, new() { Steps = 4 });
    }

    /// <summary>Moves a handle to the end of a day, and releases it.</summary>
    public static async Task DropAfter(this IPage page, string day)
    {
        var box = (await page.Day(day).BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(box.X + box.Width, box.Y + 50, new() { Steps = 4 });
        await page.Mouse.UpAsync();
    }

    /// <summary>Draws a range from one bar to another.</summary>
    public static async Task Drag(this IPage page, string from, string to)
    {
        await page.Press(from);
        await page.Point(to);
        await page.Mouse.UpAsync();
    }

    public static async Task<(float X, float Y)> Middle(this IPage page, string day)
    {
        var box = (await page.Day(day).BoundingBoxAsync())!;
        return (box.X + (box.Width / 2), box.Y + 50);
    }

    /// <summary>Waits until address and page have the dates.</summary>
    public static async Task ShowsDates(this IPage page, string? from, string? to)
    {
        await page.Until(
            """
            ([from, to]) => {
              const { dataset } = document.querySelector('event-timeline');
              const address = new URLSearchParams(location.search);
              return (dataset.from ?? null) === from && (dataset.to ?? null) === to && address.get('from') === from && address.get('to') === to;
            }
            """,
            new[] { from, to });
    }

    /// <summary>Waits until play has reached a day or passed it: a slow machine may skip some.</summary>
    public static Task PlaysTo(this IPage page, string from) =>
        page.Until("from => document.querySelector('event-timeline').dataset.from >= from", from);

    public static Task<string> LastBusy(this IPage page) => page.EvaluateAsync<string>(
        "() => [...document.querySelectorAll('svg.focus a.column')].findLast(day => day.dataset.count !== '0').dataset.from");

    public static Task<int> Entries(this IPage page) => page.EvaluateAsync<int>("() => history.length");

    /// <summary>Days whose bars are not dimmed.</summary>
    public static Task<string[]> StrongDays(this IPage page) =>
        page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('svg.focus a.column')].filter(day => day.querySelector('.bar') && getComputedStyle(day.querySelector('.bar')).opacity === '1').map(day => day.dataset.from)"
        );

    /// <summary>Records the events of the brush.</summary>
    public static Task ListenToBrush(this IPage page) =>
        page.EvaluateAsync(
            "() => { window.told = []; document.addEventListener('brushing', event => window.told.push(event.detail ? `${event.detail.from} ${event.detail.to}` : 'over')); }"
        );

    /// <summary>The recorded events.</summary>
    public static Task<string[]> BrushEvents(this IPage page) => page.EvaluateAsync<string[]>("() => window.told");
}
