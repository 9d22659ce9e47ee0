using AngleSharp.Html.Parser;

namespace Dashboard.Server.Tests.Http;

public sealed class LinkTests(TinyServer tiny)
{
    private const string Page = $"/d/{TinyDataset.Id}";

    private static readonly string[] Pages =
    [
        "/",
        Page,
        $"{Page}?theme=demands&open=accounts,actor,casualties,filters,keys,layers,map-key,menu,place,region,source,streets,tiles-nope,type&known=2019-03-05",
        $"{Page}?from=2019-03-01&to=2019-03-04&bbox=170,-44,175,-40&q=harbour&theme=cost",
        $"{Page}?select=events/t4",
        $"{Page}?q=nothing-matches-this",
        $"{Page}?theme=nope",
        $"{Page}/events/t4",
        $"{Page}/places/harbour",
        $"{Page}/places/harbour-square",
        $"{Page}/claims/k1",
        $"{Page}/claims/k7",
        $"{Page}/sources/rights-1",
        $"{Page}/casualties",
        $"{Page}/casualties?known=2019-03-04&measure=injured&open=scopes,parts",
        $"{Page}/data",
        $"{Page}/data?open=claims,columns&sort=-title",
        $"{Page}/compare?place=harbour&with=place%3Dmilltown",
        $"{Page}/share?view=map",
        $"{Page}/about",
        $"/embed/{TinyDataset.Id}/dashboard?open=events",
        $"/embed/{TinyDataset.Id}/casualties",
    ];

    private readonly HttpClient client = tiny.Host.CreateClient();

    [Fact]
    public async Task Every_link_of_a_page_to_its_site_leads_to_something()
    {
        var linked = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var page in Pages)
        {
            foreach (var link in await LinksOf(page))
                linked.TryAdd(link, page);
        }

        var broken = new List<string>();
        foreach (var (link, page) in linked)
        {
            using var answer = await client.GetAsync(link, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
            if (!answer.IsSuccessStatusCode)
                broken.Add($"{(int)answer.StatusCode} {link}, a link of {page}");
        }

        Assert.True(linked.Count > 200, $"only {linked.Count} links");
        Assert.Empty(broken);
    }

    private async Task<IEnumerable<string>> LinksOf(string page)
    {
        using var answer = await client.GetAsync(page, TestContext.Current.CancellationToken);
        var document = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var home = new Uri(client.BaseAddress!, document.QuerySelector("base")?.GetAttribute("href") ?? page);
        return document.QuerySelectorAll("a[href]")
            .Select(link => new Uri(home, link.GetAttribute("href")))
            .Where(link => link.Host == home.Host)
            .Select(link => link.PathAndQuery)
            // The same pages in other words and colours.
            .Where(link => !link.Contains("lang=", StringComparison.Ordinal) && !link.Contains("theme-mode=", StringComparison.Ordinal));
    }
}
