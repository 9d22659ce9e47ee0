using System.Globalization;

namespace Dashboard.Browser.Tests.Embed;

/// <summary>
/// An article of another site with embeds, under a policy that allows this server's script and frames but no inline styles.
/// </summary>
internal sealed class HostPage : IAsyncDisposable
{
    // Before the first script: layout shifts, policy violations, and events of the embeds.
    private const string Listen = """
        window.moved = 0; window.violations = []; window.told = [];
        new PerformanceObserver(list => list.getEntries().forEach(entry => { moved += entry.value; })).observe({ type: 'layout-shift', buffered: true });
        addEventListener('securitypolicyviolation', e => violations.push(`${e.violatedDirective} ${e.blockedURI}`));
        for (const name of ['ready', 'filter', 'select']) addEventListener(name, e => told.push(`${e.target.id} ${name} ${JSON.stringify(e.detail)}`));
        """;

    private readonly List<string> requests = [];
    private readonly List<string> said = [];
    private readonly List<string> failed = [];

    private readonly ArticleServer server;
    private readonly string views;

    private HostPage(IPage page, string views, string body)
    {
        Page = page;
        this.views = views;
        server = new ArticleServer(
            views,
            $"""
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8" /><title>An article</title><link rel="stylesheet" href="/article.css" /><script src="{views}/embed.js"></script></head>
            <body><h1>How a fuel price became a nationwide protest</h1>{body}<p>The end.</p></body>
            </html>
            """);
    }

    public string Origin => server.Origin;

    public IPage Page { get; }

    /// <summary>Requests of the article and its frames.</summary>
    public IReadOnlyList<string> Requests => requests;

    /// <summary>Failed and blocked requests.</summary>
    public IReadOnlyList<string> Failed => failed;

    /// <summary>Console messages.</summary>
    public IReadOnlyList<string> ConsoleMessages => said;

    /// <summary>Opens an article.</summary>
    /// <param name="page">A new page.</param>
    /// <param name="views">Origin of the embeds.</param>
    /// <param name="body">The body of the article.</param>
    public static async Task<HostPage> OpenAsync(IPage page, string views, string body)
    {
        var host = new HostPage(page, views, body);
        page.Context.Request += (_, request) => host.requests.Add(request.Url);
        page.Context.RequestFailed += (_, request) => host.failed.Add($"{request.Url} {request.Failure}");
        page.Console += (_, message) => host.said.Add(message.Text);
        page.PageError += (_, error) => host.said.Add(error);
        await page.AddInitScriptAsync(Listen);
        await page.GotoAsync($"{host.server.Origin}/article");
        return host;
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    /// <summary>
    /// Scrolls to the end of the article at a reader's pace: an embed loads a screen ahead and has its height before it is seen. That of an
    /// event is as tall as its text, which nobody can reserve.
    /// </summary>
    public async Task ReadAsync()
    {
        do
        {
            await Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            await Page.Until(
                """
                () => [...document.querySelectorAll('event-dashboard')].every(element =>
                  element.getBoundingClientRect().top > 1.5 * innerHeight || told.some(event => event.startsWith(`${element.id} ready`)))
                """);
        }
        while (
            await Page.EvaluateAsync<bool>(
                "() => { scrollBy(0, innerHeight / 2); return scrollY + innerHeight < document.documentElement.scrollHeight - 1; }"));
        await Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
    }

    /// <summary>Adds a plain frame at the end.</summary>
    public Task AddFrameAsync(string id, int height, string path) => Page.EvaluateAsync(
        "([id, height, src]) => document.body.append(Object.assign(document.createElement('iframe'), { id, height, src, title: id }))",
        new object[] { id, height.ToString(CultureInfo.InvariantCulture), views + path });

    /// <summary>The frame of an embed, by the id of its element.</summary>
    public async Task<IFrame> FrameOf(string id)
    {
        var element = await Page.Locator($"#{id} iframe, iframe#{id}").ElementHandleAsync();
        return (await element.ContentFrameAsync())!;
    }
}
