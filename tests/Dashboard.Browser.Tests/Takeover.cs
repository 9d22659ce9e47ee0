namespace Dashboard.Browser.Tests;

/// <summary>The runtime, let loose by a test and not by a reader.</summary>
internal static class Takeover
{
    // The runtime of a debug build is 30 MB in 200 files, on a machine that has other things to do.
    private const float LongestBoot = 180_000;

    /// <summary>Sets a mark that a load of the document would wipe out.</summary>
    public static Task Mark(this IPage page) => page.EvaluateAsync("() => { window.marked = true; }");

    /// <summary>Whether the document is the one that was marked.</summary>
    public static Task<bool> IsMarked(this IPage page) => page.EvaluateAsync<bool>("() => window.marked === true");

    /// <summary>Lets the runtime load.</summary>
    public static Task Boot(this IPage page) =>
        page.EvaluateAsync("() => { window.prerendered = document.querySelector('.app, .page, .plain'); dashHold.resolve(); }");

    /// <summary>Waits until the page is the runtime's own.</summary>
    public static Task Taken(this IPage page) =>
        page.WaitForFunctionAsync("() => !window.prerendered.isConnected && document.querySelector('.app, .page, .plain')", null, new() { Timeout = LongestBoot });

    /// <summary>Lets the runtime take over.</summary>
    public static async Task TakeOver(this IPage page)
    {
        await page.Boot();
        await page.Taken();
    }

    /// <summary>Waits until the browser has the dataset whole.</summary>
    public static Task HasDataset(this IPage page) => Expect(page.Locator("dataset-news[data-held]")).ToBeAttachedAsync(new() { Timeout = LongestBoot });

    /// <summary>Leaves all answers to the server.</summary>
    public static Task WithoutDataset(this IPage page) => page.RouteAsync("**/snapshot?*", route => route.AbortAsync());

    /// <summary>Follows a link that is not on the page.</summary>
    public static Task Follow(this IPage page, string address) =>
        page.EvaluateAsync("address => { const link = document.createElement('a'); link.href = address; document.body.append(link); link.click(); link.remove(); }", address);
}
