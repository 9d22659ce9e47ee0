namespace Dashboard.Browser.Tests.Casualties;

/// <summary>The casualties without scripts.</summary>
public sealed class CasualtiesTests(Site site) : BrowserTest(site)
{
    private const string Ostland = $"/d/{Datasets.Ostland}";

    [Fact]
    public async Task What_is_claimed_now_is_a_range()
    {
        var page = await Open(Ostland, WithoutScripts());

        await Expect(page.Casualties().Locator(".figure").First).ToHaveTextAsync("7 to 12 or more");
    }

    [Fact]
    public async Task As_known_on_an_earlier_day_the_range_is_what_was_claimed_then()
    {
        var page = await Open(Ostland, WithoutScripts());

        await page.Casualties().GetByLabel("As known on").FillAsync("2019-03-04");
        await page.Casualties().GetByRole(AriaRole.Button, new() { Name = "Show" }).ClickAsync();

        await Expect(page.Casualties().Locator(".figure").First).ToHaveTextAsync("4");
    }

    [Fact]
    public async Task The_day_of_knowledge_is_a_chip_that_can_be_taken_away()
    {
        var page = await Open(Ostland + "?known=2019-03-04", WithoutScripts());

        await page.Chip("as-known-on filter: As known on 4 March 2019").ClickAsync();

        await Expect(page.Casualties().Locator(".figure").First).ToHaveTextAsync("7 to 12 or more");
    }

    [Fact]
    public async Task A_withdrawn_figure_is_struck_and_its_claimant_is_not()
    {
        var page = await Open(Ostland, WithoutScripts());

        await Expect(page.Casualties().Locator(".withdrawn s").First).ToHaveTextAsync("300");
    }

    private static BrowserNewContextOptions WithoutScripts()
    {
        var options = On(null);
        options.JavaScriptEnabled = false;
        return options;
    }
}
