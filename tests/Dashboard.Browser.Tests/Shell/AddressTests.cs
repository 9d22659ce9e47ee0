using Dashboard.Server.Tests;

namespace Dashboard.Browser.Tests.Shell;

/// <summary>What a page does with an address that is not right.</summary>
public sealed class AddressTests(Site site) : BrowserTest(site)
{
    public static TheoryData<string, string> BadValues => new()
    {
        { "?from=2022-13-40", "from=2022-13-40" },
        { "?theme=nope", "theme=nope" },
        { "?bbox=1,2,3", "bbox=1,2,3" },
        { "?q=" + new string('a', 10_000), "q=aaaa" },
        { "?from=2022-01-09&to=2022-01-02", "to=2022-01-02" },
        { "?theme=demands&theme=unrest", "theme=demands" },
        { "?select=rubbish", "select=rubbish" },
        { "?open=%3Cscript%3E", "open=<script>" },
    };

    [Theory]
    [MemberData(nameof(BadValues))]
    public async Task A_bad_value_is_left_out_and_named(string query, string named)
    {
        var page = await OpenWithoutScripts(query);

        await Expect(page.Notice()).ToContainTextAsync(named);
        await Expect(page.Count()).ToHaveTextAsync($"{ShippedRecord.Events.Count} events");
    }

    [Theory]
    [MemberData(nameof(BadValues))]
    public async Task A_page_with_a_bad_value_is_a_page(string query, string named)
    {
        var page = await NewPage(On(Screens.Desk));
        var answer = await page.GotoAsync($"/d/{Datasets.Shipped}{query}");

        Assert.True(answer!.Status == 200, named);
    }

    [Fact]
    public async Task A_name_that_means_nothing_is_not_mentioned()
    {
        var page = await OpenWithoutScripts("?utm_source=mail");

        await Expect(page.Notice()).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("/d/nowhere")]
    [InlineData("/d/nowhere?theme=demands")]
    [InlineData("/nowhere")]
    public async Task A_page_that_is_not_there_is_a_404(string address)
    {
        var page = await NewPage(On(Screens.Desk));

        Assert.Equal(404, (await page.GotoAsync(address))!.Status);
    }

    [Fact]
    public async Task A_page_that_is_not_there_leads_to_the_datasets()
    {
        var page = await Open("/d/nowhere");

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
        var links = await page.Locator("a[href]").EvaluateAllAsync<string[]>("links => links.map(link => new URL(link.getAttribute('href'), document.baseURI).href.split('#')[0])");
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
