using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Dashboard.Client.Shell;
using Dashboard.Server.Tests.Http;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Server.Tests.Crawlers;

public sealed partial class CrawlerTests(TinyServer tiny)
{
    private const string Page = $"/d/{TinyDataset.Id}";
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";
    private readonly HttpClient client = tiny.Host.CreateClient();

    private static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/d/x", true)]
    [InlineData("/d/x?lang=kk", true)]
    [InlineData("/d/x/basemap.svg?v=1", true)]
    [InlineData("/preview/x/map.png?theme=demands", true)]
    [InlineData("/d/x?theme=demands", false)]
    [InlineData("/d/x?lang=kk&theme=demands", false)]
    [InlineData("/d/x?cursor=1.50", false)]
    [InlineData("/api/v1/x/events.csv", false)]
    public async Task Robots_read_pages_in_every_language_and_no_filtered_view(string address, bool allowed)
    {
        var rules = (await client.GetStringAsync("/robots.txt", CancellationToken))
            .Split('\n')
            .Select(line => line.Split(": ", 2))
            .Where(rule => rule[0] is "Allow" or "Disallow")
            .ToList();

        // RFC 9309: the longest matching rule decides; without one it is "allow".
        var longest = rules
            .Where(rule =>
                Regex.IsMatch(
                    address,
                    "^"
                        + Regex
                            .Escape(rule[1])
                            .Replace(@"\*", ".*", StringComparison.Ordinal)
                            .Replace(@"\$", "$", StringComparison.Ordinal),
                    RegexOptions.None,
                    TimeSpan.FromSeconds(1)))
            .MaxBy(rule => rule[1].Length);

        Assert.Equal(allowed, longest?[0] != "Disallow");
    }

    [Fact]
    public async Task Robots_are_told_where_the_site_map_is() =>
        Assert.Contains(
            "Sitemap: http://localhost/sitemap.xml",
            await client.GetStringAsync("/robots.txt", CancellationToken),
            StringComparison.Ordinal);

    [Fact]
    public async Task The_site_map_names_every_page_in_every_language_of_the_dataset()
    {
        var addresses = (await Pages()).Select(page => page.Element(Map + "loc")!.Value).ToList();
        Assert.Equal(addresses.Distinct(StringComparer.Ordinal), addresses);
        foreach (
            var page in (string[])
                [
                    "", "/matrix", "/casualties", "/data", "/compare", "/about", "/events/t4", "/places/harbour", "/claims/k2",
                    "/sources/radio-1",
                ])
        {
            Assert.Contains($"http://localhost{Page}{page}", addresses);
            Assert.Contains($"http://localhost{Page}{page}?lang=ru", addresses);
            Assert.DoesNotContain($"http://localhost{Page}{page}?lang=kk", addresses);
        }
    }

    [Fact]
    public async Task Each_page_of_the_site_map_names_its_other_languages() =>
        Assert.All(
            await Pages(),
            page => Assert.Equal(["en", "ru"], page.Elements(Xhtml + "link").Select(link => link.Attribute("hreflang")!.Value)));

    [Fact]
    public async Task Every_address_of_the_site_map_is_a_page_that_may_be_listed()
    {
        var kinds = typeof(Routes)
            .Assembly.GetTypes()
            .SelectMany(type => type.GetCustomAttributes(inherit: false).OfType<RouteAttribute>())
            .Select(route => new Regex(
                "^" + Parameter().Replace(route.Template, "[^/]+") + "$",
                RegexOptions.None,
                TimeSpan.FromSeconds(1)))
            .ToList();
        var addresses = (await Pages())
            .Select(page => new Uri(page.Element(Map + "loc")!.Value))
            .Where(address => kinds.Exists(kind => kind.IsMatch(address.AbsolutePath)))
            .ToList();
        Assert.NotEmpty(addresses);
        foreach (var address in addresses)
        {
            using var answer = await client.GetAsync(address, CancellationToken);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{address}: {answer.StatusCode}");
            var page = await answer.Content.ReadAsStringAsync(CancellationToken);
            Assert.DoesNotContain("noindex", page, StringComparison.Ordinal);
            Assert.Contains($"<link rel=\"canonical\" href=\"{address}\"", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task There_are_no_more_parts_than_the_index_names()
    {
        using var answer = await client.GetAsync($"{Page}/sitemap-2.xml", CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?lang=ru")]
    [InlineData("?theme=demands")]
    [InlineData("?select=events/t4&from=2019-03-02&open=filters,place,menu")]
    [InlineData("?theme-mode=dark&known=2019-03-04")]
    [InlineData("?q=nothing")]
    public async Task Crawlers_follow_links_to_plain_pages_only(string query)
    {
        var links = Link()
            .Matches(await client.GetStringAsync(Page + query, CancellationToken))
            .Select(link =>
                (
                    Address: new Uri(client.BaseAddress!, WebUtility.HtmlDecode(Href().Match(link.Value).Groups["href"].Value)),
                    IsFollowed: !link.Value.Contains("nofollow", StringComparison.Ordinal)))
            .Where(link => link.Address.AbsolutePath.StartsWith("/d/", StringComparison.Ordinal))
            .ToList();
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(IsPlain(link.Address) || !link.IsFollowed, $"{link.Address} is followed."));
        // A control may link to the same plain page.
        if (query is "" or "?lang=ru")
            Assert.Empty(
                links
                    .Where(link => IsPlain(link.Address))
                    .Select(link => link.Address)
                    .Except(links.Where(link => link.IsFollowed).Select(link => link.Address)));
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("?lang=kk", false)]
    [InlineData("?theme-mode=dark&open=filters", false)]
    [InlineData("?theme=demands", true)]
    [InlineData("?known=2019-03-04", true)]
    [InlineData("?select=events/t4", true)]
    public async Task A_filtered_view_is_not_listed(string query, bool isFiltered) =>
        Assert.Equal(
            isFiltered,
            (await client.GetStringAsync(Page + query, CancellationToken)).Contains(
                "<meta name=\"robots\" content=\"noindex\"",
                StringComparison.Ordinal));

    [Fact]
    public async Task A_dashboard_describes_its_dataset_to_machines()
    {
        var data = await Data(Page);
        Assert.Equal("Dataset", data.GetProperty("@type").GetString());
        Assert.Equal("2019-03-01/2019-03-07", data.GetProperty("temporalCoverage").GetString());
        Assert.Equal("-44 170 -40 175", data.GetProperty("spatialCoverage").GetProperty("geo").GetProperty("box").GetString());
        Assert.All(
            data.GetProperty("distribution").EnumerateArray(),
            file => Assert.StartsWith("http://localhost/api/", file.GetProperty("contentUrl").GetString(), StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task An_event_is_described_to_machines_with_its_day_and_place()
    {
        var data = await Data($"{Page}?select=events/t4");
        Assert.Equal("Event", data.GetProperty("@type").GetString());
        Assert.StartsWith("2019-03-", data.GetProperty("startDate").GetString(), StringComparison.Ordinal);
        Assert.False(string.IsNullOrEmpty(data.GetProperty("location").GetProperty("name").GetString()));
    }

    [Fact]
    public async Task A_text_cannot_end_the_block_that_describes_it()
    {
        const string attack = "</script><script>window.ran=1</script><!-- \" ' &";
        await using var hostile = RunningServer.On(
            TinyDataset
                .New()
                .ReplaceInJson("Invented for tests", attack.Replace("\"", "\\\"", StringComparison.Ordinal))
                .Set("events.csv", "t4", "title_en", attack));
        using var reader = hostile.CreateClient();
        Assert.Equal(attack, (await Data(Page, reader)).GetProperty("creditText").GetString());
        Assert.Equal(attack, (await Data($"{Page}?select=events/t4", reader)).GetProperty("name").GetString());
        Assert.DoesNotContain(
            "<script>window",
            await reader.GetStringAsync($"{Page}?select=events/t4", CancellationToken),
            StringComparison.Ordinal);
    }

    private static bool IsPlain(Uri address) => address.Query is "" or "?lang=ru" or "?lang=kk";

    private Task<JsonElement> Data(string path) => Data(path, client);

    private static async Task<JsonElement> Data(string path, HttpClient reader)
    {
        using var document = JsonDocument.Parse(Block().Match(await reader.GetStringAsync(path, CancellationToken)).Groups["json"].Value);
        return document.RootElement.Clone();
    }

    private async Task<List<XElement>> Pages()
    {
        var pages = new List<XElement>();
        foreach (var map in XDocument.Parse(await client.GetStringAsync("/sitemap.xml", CancellationToken)).Root!.Elements(Map + "sitemap"))
            pages.AddRange(
                XDocument
                    .Parse(await client.GetStringAsync(new Uri(map.Element(Map + "loc")!.Value), CancellationToken))
                    .Root!.Elements(Map + "url"));
        return pages;
    }

    [GeneratedRegex("<a [^>]*>", RegexOptions.None, 30_000)]
    private static partial Regex Link();

    [GeneratedRegex("href=\"(?<href>[^\"]*)\"", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Href();

    [GeneratedRegex(@"\{[^}]+\}", RegexOptions.None, 30_000)]
    private static partial Regex Parameter();

    [GeneratedRegex(
        "<script type=\"application/ld\\+json\">(?<json>.*?)</script>",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Block();
}
