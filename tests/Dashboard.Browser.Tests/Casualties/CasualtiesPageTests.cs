using Dashboard.Server.Tests;

namespace Dashboard.Browser.Tests.Casualties;

/// <summary>The claims page: keyboard, and a narrow window.</summary>
public sealed class CasualtiesPageTests(Site site) : BrowserTest(site)
{
    private const string Page = $"/d/{Datasets.Shipped}/casualties";

    [Fact]
    public async Task One_drawing_of_the_main_picture_is_shown_and_on_a_phone_cards_are_wide_and_other_scopes_folded()
    {
        var page = await Open(Page);
        foreach (var (width, size) in ((int, string)[])[(1600, "wide"), (1024, "medium"), (390, "narrow")])
        {
            await page.SetViewportSizeAsync(width, 900);
            await Expect(page.Locator("figure svg.chart:visible")).ToHaveCountAsync(1);
            await Expect(page.Locator($"figure svg.chart.{size}")).ToBeVisibleAsync();
        }

        var card = await page.Locator("tbody tr[data-claim]:visible").First.BoundingBoxAsync();
        Assert.True((await page.Locator("tbody tr[data-claim]:visible .who").First.BoundingBoxAsync())!.Width > 0.6 * card!.Width);
        await Expect(page.Locator("tbody").Nth(1).Locator("tr[data-claim]").First).ToBeHiddenAsync();
        await page.Locator("tbody").Nth(1).Locator("a.expander").ClickAsync();

        await Expect(page.Locator("tbody").Nth(1).Locator("tr[data-claim]").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_keyboard_reaches_the_rows_the_focus_is_seen_and_the_row_of_a_successor_is_marked_and_not_covered()
    {
        var successor = ShippedRecord.Claims.With("c035")["superseded_by"];
        var page = await Open(Page);
        var first = page.Locator("tr[data-claim] .who a").First;

        await page.Locator("#broken-down a[aria-expanded]").Last.FocusAsync();
        await page.Keyboard.PressAsync("Tab");
        await Expect(first).ToBeFocusedAsync();
        Assert.Equal("solid", await first.EvaluateAsync<string>("link => getComputedStyle(link).outlineStyle"));

        await page.Locator("#claim-c035 .status a").ClickAsync();
        await Expect(page.Locator($"#claim-{successor}:target")).ToBeInViewportAsync();
        var (head, row) = (await page.Locator("thead").BoundingBoxAsync(), await page.Locator($"#claim-{successor}").BoundingBoxAsync());
        Assert.True(row!.Y >= head!.Y + head.Height || row.Y >= 100);
    }

    [Fact]
    public async Task Without_scripts_an_earlier_day_shows_what_was_claimed_then()
    {
        var options = On(null);
        options.JavaScriptEnabled = false;
        var page = await Open($"/d/{Datasets.Ostland}/casualties", options);

        await page.GetByLabel("As known on", new() { Exact = true }).FillAsync("2019-03-04");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show" }).ClickAsync();

        await Expect(page.Locator("h1")).ToHaveTextAsync("Killed: 4");
    }
}
