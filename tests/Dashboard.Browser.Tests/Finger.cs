namespace Dashboard.Browser.Tests;

/// <summary>A finger on the screen.</summary>
internal static class Finger
{
    /// <summary>Draws a line.</summary>
    /// <param name="page">A page on a screen that can be touched.</param>
    /// <param name="from">Where the finger comes down.</param>
    /// <param name="to">Where it leaves.</param>
    /// <param name="onceDown">What happens before it moves, or nothing.</param>
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
