using Dashboard.Server.Tests;

namespace Dashboard.Browser.Tests.Entities;

/// <summary>The pages of one event, place, claim and source, without scripts.</summary>
public sealed class EntityPagesTests(Site site) : BrowserTest(site)
{
    private static readonly string[] Pages = ["events/e078", "places/almaty", "claims/c019", "sources/hrw-0126"];

    [Fact]
    public async Task Nothing_is_wider_than_the_window()
    {
        var page = await NewPage(On(Screens.Desk));
        foreach (var (thing, language) in Pages.SelectMany(thing => (string[])["en", "kk"], (thing, language) => (thing, language)))
        {
            await page.GotoAsync(Address(thing, language));
            foreach (var (width, height) in ((int, int)[])[Screens.Phone, Screens.Desk])
            {
                await page.SetViewportSizeAsync(width, height);
                Assert.Equal(
                    (thing, language, width, 0),
                    (
                        thing,
                        language,
                        width,
                        await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                );
            }
        }
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

        foreach (
            var link in links
                .Where(link => link.StartsWith(Site.Origin, StringComparison.Ordinal))
                .Distinct(StringComparer.Ordinal)
                .Where(link => !link.Contains("/casualties", StringComparison.Ordinal)))
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

        await Expect(page)
            .ToHaveURLAsync(
                new System.Text.RegularExpressions.Regex(
                    "[?&]source=",
                    System.Text.RegularExpressions.RegexOptions.None,
                    TimeSpan.FromSeconds(1)));
    }

    private static string Address(string thing, string language) => $"/d/{Datasets.Shipped}/{thing}?lang={language}";
}
