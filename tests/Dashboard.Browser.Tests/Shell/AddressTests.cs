using Dashboard.Server.Tests;

namespace Dashboard.Browser.Tests.Shell;

/// <summary>Invalid addresses.</summary>
public sealed class AddressTests(Site site) : BrowserTest(site)
{
    [Fact]
    public async Task A_bad_value_is_left_out_and_named_and_a_name_that_means_nothing_is_not_mentioned()
    {
        var page = await OpenWithoutScripts();

        foreach (var (query, named) in ((string, string)[])
            [
                ("?from=2022-13-40", "from=2022-13-40"),
                ("?theme=nope", "theme=nope"),
                ("?bbox=1,2,3", "bbox=1,2,3"),
                ("?q=" + new string('a', 10_000), "q=aaaa"),
                ("?from=2022-01-09&to=2022-01-02", "to=2022-01-02"),
                ("?theme=demands&theme=unrest", "theme=demands"),
                ("?select=rubbish", "select=rubbish"),
                ("?open=%3Cscript%3E", "open=<script>"),
            ])
        {
            Assert.Equal(200, (await page.GotoAsync($"/d/{Datasets.Shipped}{query}"))!.Status);
            await Expect(page.Notice()).ToContainTextAsync(named);
            await Expect(page.Count()).ToHaveTextAsync($"{ShippedRecord.Events.Count} events");
        }

        await page.GotoAsync($"/d/{Datasets.Shipped}?utm_source=mail");
        await Expect(page.Notice()).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_page_that_is_not_there_is_a_404_and_leads_to_the_datasets()
    {
        var page = await Open("/");
        foreach (var address in (string[])["/nowhere", "/d/nowhere?theme=demands", "/d/nowhere"])
            Assert.Equal(404, (await page.GotoAsync(address))!.Status);

        await page.GetByRole(AriaRole.Link, new() { Name = "Kazakhstan, January 2022" }).ClickAsync();

        await Expect(page.Count()).ToHaveTextAsync($"{ShippedRecord.Events.Count} events");
    }

    [Theory]
    [InlineData("")]
    [InlineData("?theme=demands&open=accounts,casualties,type,place,map-key")]
    [InlineData("?select=events/e045")]
    [InlineData("?q=nothing-matches-this")]
    public async Task Every_link_of_the_site_leads_to_something(string query)
    {
        var page = await OpenWithoutScripts(query);
        var links = await page.Locator("a[href]")
            .EvaluateAllAsync<string[]>(
                "links => links.map(link => new URL(link.getAttribute('href'), document.baseURI).href.split('#')[0])");
        var own = links.Where(link => link.StartsWith(Site.Origin, StringComparison.Ordinal)).Distinct(StringComparer.Ordinal);

        var broken = new List<string>();
        foreach (var link in own)
        {
            var answer = await page.APIRequest.GetAsync(link);
            if (!answer.Ok)
                broken.Add($"{answer.Status} {link[Site.Origin.Length..]}");
            await answer.DisposeAsync();
        }

        Assert.Empty(broken);
    }
}
