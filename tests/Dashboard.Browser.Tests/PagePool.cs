using System.Collections.Concurrent;

namespace Dashboard.Browser.Tests;

/// <summary>
/// Pages that stay open from test to test. A document in an open page costs a quarter of one in a new context: the process, the compiled
/// modules and the fonts are there already. A test gets a fresh document, an empty history and a pointer that lies in the corner.
/// </summary>
internal sealed class PagePool(IBrowser browser, string origin) : IAsyncDisposable
{
    // A renderer grows with each document.
    private const int MaxUses = 60;

    private readonly ConcurrentDictionary<string, ConcurrentBag<PooledPage>> free = new(StringComparer.Ordinal);

    /// <summary>A page with these options, at no address.</summary>
    public async Task<PooledPage> Rent(BrowserNewContextOptions options)
    {
        var kind = KindOf(options);
        if (free.TryGetValue(kind, out var pages) && pages.TryTake(out var page))
        {
            await page.Page.SetViewportSizeAsync(options.ViewportSize!.Width, options.ViewportSize.Height);
            return page;
        }

        options.BaseURL = origin;
        var context = await browser.NewContextAsync(options);
        var opened = await context.NewPageAsync();
        return new(kind, opened, await context.NewCDPSessionAsync(opened), options);
    }

    /// <summary>Takes a page back, without what the test left in it.</summary>
    public async Task Return(PooledPage page)
    {
        if (++page.Uses >= MaxUses)
        {
            await page.Page.Context.DisposeAsync();
            return;
        }

        await page.Clear();
        free.GetOrAdd(page.Kind, _ => []).Add(page);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var page in free.Values.SelectMany(pages => pages))
            await page.Page.Context.DisposeAsync();
    }

    // The size of a phone cannot be changed into a desk's: a phone's page is scaled.
    private static string KindOf(BrowserNewContextOptions options) => string.Join(
        ' ',
        options.JavaScriptEnabled ?? true,
        options.HasTouch ?? false,
        options.IsMobile is true ? $"{options.ViewportSize!.Width}x{options.ViewportSize.Height}" : "desk",
        options.ColorScheme,
        options.ReducedMotion);
}

/// <summary>A page of the pool.</summary>
/// <param name="kind">Which pages can stand for it.</param>
/// <param name="page">The page.</param>
/// <param name="session">What clears its history.</param>
/// <param name="options">How its context was made.</param>
internal sealed class PooledPage(string kind, IPage page, ICDPSession session, BrowserNewContextOptions options)
{
    // The least of the site's own addresses: about:blank would end the process, which is what is kept.
    private const string Blank = "/robots.txt";

    /// <summary>Which pages can stand for it.</summary>
    public string Kind { get; } = kind;

    /// <summary>The page.</summary>
    public IPage Page { get; } = page;

    /// <summary>How many tests have had it.</summary>
    public int Uses { get; set; }

    /// <summary>Makes it as it was: routes, connection, permissions, media, pointer and history.</summary>
    public async Task Clear()
    {
        foreach (var other in Page.Context.Pages.Where(other => other != Page).ToArray())
            await other.CloseAsync();
        await Page.UnrouteAllAsync(new() { Behavior = UnrouteBehavior.IgnoreErrors });
        await Page.Context.SetOfflineAsync(false);
        await Page.Context.ClearPermissionsAsync();
        await Page.GotoAsync(Blank);
        await Page.EmulateMediaAsync(new() { Media = Media.Null, ColorScheme = options.ColorScheme ?? ColorScheme.Light, ReducedMotion = options.ReducedMotion ?? ReducedMotion.NoPreference });
        await Page.Mouse.UpAsync();
        await Page.Mouse.MoveAsync(0, 0);
        await session.SendAsync("Page.resetNavigationHistory");
    }
}
