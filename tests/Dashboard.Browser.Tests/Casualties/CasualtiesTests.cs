namespace Dashboard.Browser.Tests.Casualties;

/// <summary>The casualties without scripts.</summary>
public sealed class CasualtiesTests(Site site) : BrowserTest(site)
{
    [Fact]
    public async Task What_is_claimed_now_is_a_range()
    {
        var page = await OpenWithoutScripts();

        await Expect(page.Casualties().Locator(".figure").First).ToHaveTextAsync("238 to 240 or more");
    }

    [Fact]
    public async Task As_known_on_an_earlier_day_the_range_is_what_was_claimed_then()
    {
        var page = await OpenWithoutScripts();

        await page.Casualties().GetByLabel("As known on").FillAsync("2022-01-10");
        await page.Casualties().GetByRole(AriaRole.Button, new() { Name = "Show" }).ClickAsync();

        await Expect(page.Casualties().Locator(".figure").First).ToHaveTextAsync("“dozens” to 44");
    }

    [Fact]
    public async Task The_day_of_knowledge_is_a_chip_that_can_be_taken_away()
    {
        var page = await OpenWithoutScripts("?known=2022-01-10");

        await page.Chip("knowledge filter: As known on 10 January 2022").ClickAsync();

        await Expect(page.Casualties().Locator(".figure").First).ToHaveTextAsync("238 to 240 or more");
    }

    [Fact]
    public async Task A_withdrawn_figure_is_struck_and_its_claimant_is_not()
    {
        var page = await OpenWithoutScripts();

        await Expect(page.Casualties().Locator(".withdrawn s").First).ToHaveTextAsync("164");
    }
}
