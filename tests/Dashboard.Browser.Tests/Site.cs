using Dashboard.Browser.Tests;

[assembly: AssemblyFixture(typeof(Site))]

// More than there are processors: a test often waits for an animation, a timer or the network.
[assembly: Xunit.v3.Parallelization(MaxThreads = 4)]

namespace Dashboard.Browser.Tests;

/// <summary>The published server on a port of its own, and one browser: started once for all tests.</summary>
public sealed class Site : IAsyncLifetime
{
    // Not a performance limit (bench/ measures that): tests of other projects run on the same processors.
    private const float MaxWaitMs = 20_000;

    private PublishedServer? server;
    private IPlaywright? playwright;
    private IBrowser? browser;
    private PagePool? pages;

    /// <summary>Without a trailing slash.</summary>
    public string Origin => server!.Origin;

    public IBrowser Browser => browser!;

    internal PagePool Pages => pages!;

    public async ValueTask InitializeAsync()
    {
        SetDefaultExpectTimeout(MaxWaitMs);
        playwright = await Playwright.CreateAsync();
        browser = await Chromium.StartAsync(playwright);
        server = await PublishedServer.StartAsync(Datasets.Fill);
        pages = new(browser, server.Origin);
    }

    public async ValueTask DisposeAsync()
    {
        if (pages is not null)
            await pages.DisposeAsync();
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        if (server is not null)
            await server.DisposeAsync();
    }
}
