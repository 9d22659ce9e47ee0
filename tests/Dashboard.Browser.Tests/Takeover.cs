namespace Dashboard.Browser.Tests;

/// <summary>Loads the runtime from a test.</summary>
internal static class Takeover
{
    // The runtime of a debug build has 30 MB in 200 files, and the machine is busy.
    private const float MaxBootMs = 180_000;

    /// <summary>Sets a mark that reloading the document would remove.</summary>
    public static Task Mark(this IPage page) => page.EvaluateAsync("() => { window.marked = true; }");

    public static Task<bool> IsMarked(this IPage page) => page.EvaluateAsync<bool>("() => window.marked === true");

    public static Task Boot(this IPage page) =>
        page.EvaluateAsync("() => { window.prerendered = document.querySelector('.app, .page, .plain'); dashHold.resolve(); }");

    /// <summary>Waits until takeover is complete.</summary>
    public static Task WaitForTakeover(this IPage page) =>
        page.WaitForFunctionAsync(
            "() => !window.prerendered.isConnected && document.querySelector('.app, .page, .plain')",
            null,
            new() { Timeout = MaxBootMs, PollingInterval = Waiting.PollMs });

    /// <summary>Whether the document has been taken over.</summary>
    public static Task<bool> IsTaken(this IPage page) =>
        page.EvaluateAsync<bool>("() => window.prerendered?.isConnected === false");

    /// <summary>Follows a link to another page after takeover, and waits until that page is there.</summary>
    public static async Task Visit(this IPage page, string address)
    {
        await page.EvaluateAsync("() => { window.prerendered = document.querySelector('.app, .page, .plain'); }");
        await page.Follow(address);
        await page.WaitForTakeover();
    }

    /// <summary>Loads the runtime and waits until takeover is complete.</summary>
    public static async Task TakeOver(this IPage page)
    {
        await page.Boot();
        await page.WaitForTakeover();
    }

    /// <summary>Waits until the browser has loaded the dataset.</summary>
    public static Task HasDataset(this IPage page) =>
        Expect(page.Locator("dataset-news[data-held]")).ToBeAttachedAsync(new() { Timeout = MaxBootMs });

    /// <summary>Blocks loading the dataset, so that the server handles all requests.</summary>
    public static Task WithoutDataset(this IPage page) => page.RouteAsync("**/snapshot?*", route => route.AbortAsync());

    /// <summary>Follows a link that is not on the page.</summary>
    public static Task Follow(this IPage page, string address) =>
        page.EvaluateAsync(
            "address => { const link = document.createElement('a'); link.href = address; document.body.append(link); link.click(); link.remove(); }",
            address);
}
