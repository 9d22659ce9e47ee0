namespace Dashboard.Browser.Tests;

/// <summary>A browser test: a fresh document for each test, in a pooled page.</summary>
public abstract class BrowserTest(Site site) : IAsyncLifetime
{
    private readonly List<IBrowserContext> contexts = [];
    private readonly List<PooledPage> pooled = [];

    /// <summary>The server and the browser.</summary>
    protected Site Site { get; } = site;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        foreach (var context in contexts)
            await context.DisposeAsync();
        foreach (var page in pooled)
            await Site.Pages.Return(page);
        GC.SuppressFinalize(this);
    }

    /// <summary>A step of a journey: its failure begins with its name.</summary>
    protected static async Task Step(string name, Func<Task> step)
    {
        try
        {
            await step();
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            throw new Xunit.Sdk.XunitException($"{name}: {fault.Message}", fault);
        }
    }

    /// <summary>Opens a page of the shipped dataset.</summary>
    /// <param name="query">What follows its address, with the question mark.</param>
    /// <param name="screen">Size of the window; null is <see cref="Screens.Desk"/>.</param>
    protected Task<IPage> OpenDashboard(string query = "", (int Width, int Height)? screen = null) =>
        Open($"/d/{Datasets.Shipped}{query}", On(screen));

    /// <summary>The same without scripts.</summary>
    protected Task<IPage> OpenWithoutScripts(string query = "", (int Width, int Height)? screen = null)
    {
        var options = On(screen);
        options.JavaScriptEnabled = false;
        return Open($"/d/{Datasets.Shipped}{query}", options);
    }

    /// <summary>Opens a page.</summary>
    protected async Task<IPage> Open(string address, BrowserNewContextOptions? options = null)
    {
        var rented = await Site.Pages.Rent(options ?? On(null));
        pooled.Add(rented);
        await rented.Page.GotoAsync(address);
        return rented.Page;
    }

    /// <summary>
    /// Visits a page of the shipped dataset in a document that was taken over on another page: for what holds after takeover, not for
    /// what goes through it. The dataset may be loaded.
    /// </summary>
    protected Task<IPage> OpenAfterTakeover(string query = "", (int Width, int Height)? screen = null) =>
        VisitAfterTakeover($"/d/{Datasets.Shipped}{query}", screen);

    /// <summary>The same for another dataset.</summary>
    protected async Task<IPage> VisitAfterTakeover(string address, (int Width, int Height)? screen = null)
    {
        var rented = await Site.Pages.RentTaken(On(screen));
        pooled.Add(rented);
        await rented.Page.Visit(address);
        return rented.Page;
    }

    /// <summary>A new page in a context of its own: for what the pool cannot undo (init scripts, a clock) and for first visits.</summary>
    protected async Task<IPage> NewPage(BrowserNewContextOptions options)
    {
        options.BaseURL = Site.Origin;
        var context = await Site.Browser.NewContextAsync(options);
        contexts.Add(context);
        await context.AddInitScriptAsync(Boot.OnlyWhenAsked);
        return await context.NewPageAsync();
    }

    /// <summary>A desktop screen without motion, so that no colour is measured during a transition.</summary>
    protected static BrowserNewContextOptions Still()
    {
        var options = On(null);
        (options.ColorScheme, options.ReducedMotion) = (ColorScheme.Light, ReducedMotion.Reduce);
        return options;
    }

    protected static BrowserNewContextOptions On((int Width, int Height)? screen)
    {
        var (width, height) = screen ?? Screens.Desk;
        return new() { ViewportSize = new() { Width = width, Height = height } };
    }
}
