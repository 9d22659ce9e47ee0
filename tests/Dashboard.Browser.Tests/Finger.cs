namespace Dashboard.Browser.Tests;

internal static class Finger
{
    /// <summary>Swipes with a finger.</summary>
    /// <param name="page">A page with a touch screen.</param>
    /// <param name="from">Start.</param>
    /// <param name="to">End.</param>
    /// <param name="onceDown">Runs before it moves, if not null.</param>
    public static async Task Swipe(IPage page, (float X, float Y) from, (float X, float Y) to, Func<Task>? onceDown = null)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await Send("touchStart", from);
        if (onceDown is not null)
            await onceDown();
        for (var i = 1; i <= 8; i++)
            await Send("touchMove", (from.X + ((to.X - from.X) * i / 8), from.Y + ((to.Y - from.Y) * i / 8)));
        await Send("touchEnd", null);

        Task Send(string type, (float X, float Y)? at) => session.SendAsync(
            "Input.dispatchTouchEvent",
            new() { ["type"] = type, ["touchPoints"] = at is var (x, y) ? new[] { new { x, y } } : Array.Empty<object>() });
    }
}
