using System.Collections.Concurrent;

namespace Dashboard.Browser.Tests;

/// <summary>
/// Pages that stay open from test to test. A document in an open page costs a quarter of one in a new context, because process, compiled
/// modules and fonts are reused. A test gets a fresh document, an empty history and a pointer in the corner. Pages after takeover keep
/// their document, and rest on a page that shares nothing with the next.
/// </summary>
internal sealed class PagePool(IBrowser browser, string origin) : IAsyncDisposable
{
    // A renderer process grows with each document.
    private const int MaxUses = 60;

    private readonly ConcurrentDictionary<string, ConcurrentBag<PooledPage>> free = new(StringComparer.Ordinal);

    /// <summary>A blank page with these options.</summary>
    public Task<PooledPage> Rent(BrowserNewContextOptions options) => Rent(options, KindOf(options));

    /// <summary>A page that the runtime has taken over, at <see cref="PooledPage.Rest"/>: a takeover costs ten documents.</summary>
    public async Task<PooledPage> RentTaken(BrowserNewContextOptions options)
    {
        var page = await Rent(options, $"{KindOf(options)} taken");
        if (page.Page.Url == "about:blank")
        {
            await page.Page.GotoAsync(PooledPage.Rest);
            await page.Page.TakeOver();
        }

        return page;
    }

    private async Task<PooledPage> Rent(BrowserNewContextOptions options, string kind)
    {
        if (free.TryGetValue(kind, out var pages) && pages.TryTake(out var page))
        {
            await page.Page.SetViewportSizeAsync(options.ViewportSize!.Width, options.ViewportSize.Height);
            return page;
        }

        options.BaseURL = origin;
        var context = await browser.NewContextAsync(options);
        await context.AddInitScriptAsync(Boot.OnlyWhenAsked);
        var opened = await context.NewPageAsync();
        return new(kind, opened, await context.NewCDPSessionAsync(opened), options);
    }

    /// <summary>Takes back a page and clears it.</summary>
    public async Task Return(PooledPage page)
    {
        if (++page.Uses >= MaxUses)
        {
            await page.Page.Context.DisposeAsync();
            return;
        }

        if (await page.TryClear())
            free.GetOrAdd(page.Kind, _ => []).Add(page);
        else
            await page.Page.Context.DisposeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var page in free.Values.SelectMany(pages => pages))
            await page.Page.Context.DisposeAsync();
    }

    // A phone's page is scaled and cannot be resized to a desktop screen.
    private static string KindOf(BrowserNewContextOptions options) => string.Join(
        ' ',
        options.JavaScriptEnabled ?? true,
        options.HasTouch ?? false,
        options.IsMobile is true ? $"{options.ViewportSize!.Width}x{options.ViewportSize.Height}" : "desk",
        options.ColorScheme,
        options.ReducedMotion);
}

/// <summary>A page of the pool.</summary>
/// <param name="kind">Pages of one kind are interchangeable.</param>
/// <param name="page">The page.</param>
/// <param name="session">Clears its history.</param>
/// <param name="options">Options of its context.</param>
internal sealed class PooledPage(string kind, IPage page, ICDPSession session, BrowserNewContextOptions options)
{
    // The smallest address of the site: about:blank would end the process, which is to be kept.
    private const string Blank = "/robots.txt";

    /// <summary>Where a page rests after takeover.</summary>
    public const string Rest = $"/d/{Datasets.Shipped}/about";

    /// <summary>Pages of one kind are interchangeable.</summary>
    public string Kind { get; } = kind;

    public IPage Page { get; } = page;

    /// <summary>Number of tests that have used it.</summary>
    public int Uses { get; set; }

    /// <summary>Resets routes, connection, permissions, media, pointer and history.</summary>
    /// <returns>Whether the page can be used again: one that lost its runtime cannot.</returns>
    public async Task<bool> TryClear()
    {
        foreach (var other in Page.Context.Pages.Where(other => other != Page).ToArray())
            await other.CloseAsync();
        await Page.UnrouteAllAsync(new() { Behavior = UnrouteBehavior.IgnoreErrors });
        await Page.Context.SetOfflineAsync(false);
        await Page.Context.ClearPermissionsAsync();
        if (!Kind.EndsWith("taken", StringComparison.Ordinal))
            await Page.GotoAsync(Blank);
        else if (await Page.IsTaken())
            await Page.Visit(Rest);
        else
            return false;
        await Page.EmulateMediaAsync(
            new()
            {
                Media = Media.Null,
                ColorScheme = options.ColorScheme ?? ColorScheme.Light,
                ReducedMotion = options.ReducedMotion ?? ReducedMotion.NoPreference,
            });
        await Page.Mouse.UpAsync();
        await Page.Mouse.MoveAsync(0, 0);
        await session.SendAsync("Page.resetNavigationHistory");
        return true;
    }
}
