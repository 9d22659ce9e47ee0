namespace Dashboard.Browser.Tests.Timeline;

/// <summary>What a test does with a timeline that has come to life.</summary>
internal static class LiveTimeline
{
    public static ILocator FirstDay(this IPage page) => page.GetByRole(AriaRole.Slider, new() { Name = "First day" });

    public static ILocator LastDay(this IPage page) => page.GetByRole(AriaRole.Slider, new() { Name = "Last day" });

    /// <summary>The button that starts and stops play.</summary>
    public static ILocator Play(this IPage page) => page.Locator("event-timeline .play button").Last;

    /// <summary>Waits until play runs.</summary>
    public static Task Plays(this IPage page) => Expect(page.Locator("event-timeline .playing")).ToHaveCountAsync(1);

    /// <summary>Waits until it has stopped.</summary>
    public static Task HasStopped(this IPage page) => Expect(page.Locator("event-timeline .playing")).ToHaveCountAsync(0);

    /// <summary>The words that float over the drawing.</summary>
    public static ILocator FloatingLabel(this IPage page) => page.Locator("event-timeline .label").And(page.Locator("[aria-hidden]:not(g)"));

    /// <summary>Waits until it lives.</summary>
    public static async Task<IPage> Brushable(this Task<IPage> opening)
    {
        var page = await opening;
        await Expect(page.Locator("event-timeline:state(live)")).ToBeVisibleAsync();
        await page.WaitForFunctionAsync("() => document.querySelector('event-timeline').shadowRoot.querySelector('.first').ariaValueText");
        return page;
    }

    /// <summary>Keeps the brush from taking a slow machine for a hand that rests: timers that are set from now on never fire.</summary>
    public static Task NeverRests(this IPage page) => page.EvaluateAsync("() => { window.setTimeout = () => 0; }");

    /// <summary>Presses the mouse on a handle.</summary>
    public static async Task Grasp(this IPage page, ILocator handle)
    {
        var box = (await handle.BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(box.X + (box.Width / 2), box.Y + (box.Height / 2));
        await page.Mouse.DownAsync();
    }

    /// <summary>Presses the mouse on the ground over a bar.</summary>
    public static async Task Press(this IPage page, string day)
    {
        await page.Point(day);
        await page.Mouse.DownAsync();
    }

    /// <summary>Moves the mouse over a bar, as a hand does: by way of what lies between.</summary>
    public static async Task Point(this IPage page, string day)
    {
        var (x, y) = await page.Middle(day);
        await page.Mouse.MoveAsync(x, y, new() { Steps = 4 });
    }

    /// <summary>Moves a handle to the end of a day, and lets it go.</summary>
    public static async Task DropAfter(this IPage page, string day)
    {
        var box = (await page.Day(day).BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(box.X + box.Width, box.Y + 50, new() { Steps = 4 });
        await page.Mouse.UpAsync();
    }

    /// <summary>Draws from one bar to another.</summary>
    public static async Task Drag(this IPage page, string from, string to)
    {
        await page.Press(from);
        await page.Point(to);
        await page.Mouse.UpAsync();
    }

    /// <summary>A point over the bar of a day.</summary>
    public static async Task<(float X, float Y)> Middle(this IPage page, string day)
    {
        var box = (await page.Day(day).BoundingBoxAsync())!;
        return (box.X + (box.Width / 2), box.Y + 50);
    }

    /// <summary>Waits for the dates in the address, and for the page of them.</summary>
    public static async Task ShowsDates(this IPage page, string? from, string? to)
    {
        await page.WaitForFunctionAsync(
            """
            ([from, to]) => {
              const { dataset } = document.querySelector('event-timeline');
              const address = new URLSearchParams(location.search);
              return (dataset.from ?? null) === from && (dataset.to ?? null) === to && address.get('from') === from && address.get('to') === to;
            }
            """,
            new[] { from, to });
    }

    /// <summary>Waits until play has come to a day, or beyond: a slow machine may not see each.</summary>
    public static Task PlaysTo(this IPage page, string from) =>
        page.WaitForFunctionAsync("from => document.querySelector('event-timeline').dataset.from >= from", from);

    /// <summary>The last day of the focus that has events.</summary>
    public static Task<string> LastBusy(this IPage page) => page.EvaluateAsync<string>(
        "() => [...document.querySelectorAll('svg.focus a.column')].findLast(day => day.dataset.count !== '0').dataset.from");

    /// <summary>How long the history is.</summary>
    public static Task<int> Entries(this IPage page) => page.EvaluateAsync<int>("() => history.length");

    /// <summary>Days whose bars are as strong as the drawing makes them.</summary>
    public static Task<string[]> StrongDays(this IPage page) => page.EvaluateAsync<string[]>(
        "() => [...document.querySelectorAll('svg.focus a.column')].filter(day => day.querySelector('.bar') && getComputedStyle(day.querySelector('.bar')).opacity === '1').map(day => day.dataset.from)");

    /// <summary>Keeps what the brush tells others.</summary>
    public static Task ListenToBrush(this IPage page) => page.EvaluateAsync(
        "() => { window.told = []; document.addEventListener('brushing', event => window.told.push(event.detail ? `${event.detail.from} ${event.detail.to}` : 'over')); }");

    /// <summary>What it has told.</summary>
    public static Task<string[]> Told(this IPage page) => page.EvaluateAsync<string[]>("() => window.told");
}
