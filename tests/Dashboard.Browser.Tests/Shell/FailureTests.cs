using Dashboard.Browser.Tests.Map;

namespace Dashboard.Browser.Tests.Shell;

/// <summary>Pages stay readable if files fail to load.</summary>
public sealed class FailureTests(Site site) : BrowserTest(site)
{
    [Theory]
    [InlineData("**/fonts/*")]
    [InlineData("**/*.js")]
    [InlineData("**/site*.js")]
    [InlineData("**/blazor.web*.js")]
    [InlineData("**/Dashboard.Client*.module.js")]
    public async Task A_page_without_it_shows_filters_and_opens_what_it_holds(string files)
    {
        var page = await Open("/robots.txt");
        var missed = 0;
        await page.RouteAsync(files, route =>
        {
            Interlocked.Increment(ref missed);
            return route.AbortAsync();
        });
        await page.GotoAsync($"/d/{Datasets.Ostland}");

        await page.Row("Demands").ClickAsync();
        await Expect(page.Chip("theme filter: Demands")).ToBeVisibleAsync();
        await page.Events().First.ClickAsync();
        await Expect(page.Panel()).ToBeVisibleAsync();
        await Expect(page.Map()).ToBeVisibleAsync();
        Assert.True(missed > 0);
    }

    [Fact]
    public async Task A_page_without_its_style_sheets_is_in_reading_order()
    {
        var page = await Open("/robots.txt");
        await page.RouteAsync("**/*.css", route => route.AbortAsync());
        await page.GotoAsync($"/d/{Datasets.Ostland}");

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        await Expect(page.Events().First).ToBeVisibleAsync();
    }
}
