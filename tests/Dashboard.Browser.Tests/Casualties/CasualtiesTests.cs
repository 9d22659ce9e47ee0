namespace Dashboard.Browser.Tests.Casualties;

/// <summary>The casualties without scripts.</summary>
public sealed class CasualtiesTests(Site site) : BrowserTest(site)
{
    [Fact]
    public async Task What_was_claimed_by_an_earlier_day_is_asked_for_and_left_again()
    {
        var options = On(null);
        options.JavaScriptEnabled = false;
        var page = await Open($"/d/{Datasets.Ostland}", options);
        var figure = page.Casualties().Locator(".figure").First;
        await Expect(figure).ToHaveTextAsync("7 to 12 or more");
        await Expect(page.Casualties().Locator(".withdrawn s").First).ToHaveTextAsync("300");

        await page.Casualties().GetByLabel("As known on").FillAsync("2019-03-04");
        await page.Casualties().GetByRole(AriaRole.Button, new() { Name = "Show" }).ClickAsync();
        await Expect(figure).ToHaveTextAsync("4");

        await page.Chip("known date filter: As known on 4 March 2019").ClickAsync();
        await Expect(figure).ToHaveTextAsync("7 to 12 or more");
    }
}
