using Dashboard.Server.Tests;

namespace Dashboard.Browser.Tests.Entities;

/// <summary>The pages of one event, place, claim and source, without scripts.</summary>
public sealed class EntityPagesTests(Site site) : BrowserTest(site)
{
    private static readonly string[] Pages = ["events/e078", "places/almaty", "claims/c019", "sources/hrw-0126"];

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
