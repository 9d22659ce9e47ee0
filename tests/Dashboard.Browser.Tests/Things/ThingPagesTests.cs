using Dashboard.Server.Tests;

namespace Dashboard.Browser.Tests.Things;

/// <summary>The pages of one event, place, claim and source, without scripts.</summary>
public sealed class ThingPagesTests(Site site) : BrowserTest(site)
{
    private static readonly string[] Things = ["events/e078", "places/almaty", "claims/c019", "sources/hrw-0126"];

    public static TheoryData<string, int, int, string> Pages
    {
        get
        {
            var pages = new TheoryData<string, int, int, string>();
            foreach (var thing in Things)
            {
                foreach (var (width, height) in (ReadOnlySpan<(int, int)>)[Screens.Phone, Screens.Desk])
                {
                    foreach (var language in (ReadOnlySpan<string>)["en", "kk"])
                        pages.Add(thing, width, height, language);
                }
            }

            return pages;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Axe_finds_nothing_in_light_or_dark(string thing, int width, int height, string language)
    {
        var options = On((width, height));
        options.ColorScheme = ColorScheme.Light;
        options.ReducedMotion = ReducedMotion.Reduce;
        var page = await Open(Address(thing, language), options);

        var found = await Axe.FindAsync(page);

        Assert.True(found.Count == 0, string.Join("\n\n", found));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Nothing_is_wider_than_the_window(string thing, int width, int height, string language)
    {
        var page = await Open(Address(thing, language), On((width, height)));

        Assert.Equal(0, await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth"));
    }

    [Theory]
    [InlineData("events/e078")]
    [InlineData("places/almaty-republic-square")]
    [InlineData("claims/c004")]
    [InlineData("claims/c019")]
    [InlineData("sources/hrw-0126")]
    public async Task Every_link_to_a_thing_or_a_list_leads_somewhere(string thing)
    {
        var page = await Open(Address(thing, "en"));
        var links = await page.Locator("main a").EvaluateAllAsync<string[]>("links => links.map(link => link.href)");

        foreach (var link in links.Where(link => link.StartsWith(Site.Origin, StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).Where(link => !link.Contains("/casualties", StringComparison.Ordinal)))
        {
            var answer = await page.APIRequest.GetAsync(link);
            Assert.True(answer.Status == 200, $"{link}: {answer.Status}");
        }
    }

    [Fact]
    public async Task From_the_dashboard_a_reader_comes_to_the_figure_its_place_and_its_source_and_back_to_the_map()
    {
        var options = On(Screens.Desk);
        options.JavaScriptEnabled = false;
        var page = await Open($"/d/{Datasets.Shipped}?select=events/e078", options);

        await page.Locator("#panel h2 a").ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync(ShippedRecord.Events.With("e078")["title_en"]);
        var figure = page.Locator(".figure a").First;
        var said = await figure.InnerTextAsync();
        await figure.ClickAsync();
        await Expect(page.Locator("h1")).ToContainTextAsync(said);
        await page.Locator("dl a[href*='/places/']").ClickAsync();
        await Expect(page.Locator("h1")).ToContainTextAsync("Republic Square");
        await page.Locator("#place-events ~ ol a").First.ClickAsync();
        await page.Locator("#event-sources ~ ul a").First.ClickAsync();
        await page.Locator("main a.button").ClickAsync();

        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("[?&]source=", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));
    }

    private static string Address(string thing, string language) => $"/d/{Datasets.Shipped}/{thing}?lang={language}";
}
