using Dashboard.Browser.Tests;
using Dashboard.Server.Tests.Http;

[assembly: AssemblyFixture(typeof(Site))]

namespace Dashboard.Browser.Tests;

/// <summary>The real host on a port of its own, and one browser: started once for all tests.</summary>
public sealed class Site : IAsyncLifetime
{
    private readonly RunningServer server = RunningServer.On(Datasets.Fill);
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>The address of the server, without a slash at its end.</summary>
    public string Origin => server.ClientOptions.BaseAddress.ToString().TrimEnd('/');

    /// <summary>The browser; each test opens a context of its own in it.</summary>
    public IBrowser Browser => browser!;

    public async ValueTask InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        browser = await Chromium.StartAsync(playwright);
        server.UseKestrel(0);
        server.StartServer();
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        await server.DisposeAsync();
    }
}
