namespace Dashboard.Browser.Tests.Shell;

/// <summary>
/// Runs axe on every kind of page, on desktop and phone, in light and dark. Long tables are those of the small dataset, because their rows
/// are alike.
/// </summary>
public sealed class AccessibilityTests(Site site) : BrowserTest(site)
{
    [Theory]
    [InlineData($"/d/{Datasets.Shipped}?from=2022-01-03&theme=demands,human-cost&to=2022-01-12")]
    [InlineData($"/d/{Datasets.Shipped}?known=2022-01-10&lang=kk&open=accounts,actor,casualties,map-key,type&q=Almaty")]
    [InlineData($"/d/{Datasets.Shipped}?select=events/e045")]
    [InlineData($"/d/{Datasets.Shipped}?from=2023-06-01&theme=demands&to=2023-06-02")]
    [InlineData($"/d/{Datasets.Shipped}?from=nonsense&open=filters&theme=unrest")]
    [InlineData($"/d/{Datasets.Shipped}/events/e078")]
    [InlineData($"/d/{Datasets.Shipped}/places/almaty?lang=kk")]
    [InlineData($"/d/{Datasets.Shipped}/claims/c019")]
    [InlineData($"/d/{Datasets.Shipped}/sources/hrw-0126?lang=kk")]
    [InlineData($"/d/{Datasets.Shipped}/casualties")]
    [InlineData($"/d/{Datasets.Shipped}/casualties?known=2022-01-10&lang=kk&measure=detained&place=almaty")]
    [InlineData($"/d/{Datasets.Ostland}/data?sort=-title&theme=casualties")]
    [InlineData($"/d/{Datasets.Ostland}/data?lang=kk&open=claims,columns,filters&sort=nonsense")]
    [InlineData($"/d/{Datasets.Ostland}/about?lang=kk")]
    [InlineData("/nowhere")]
    [InlineData("/")]
    public async Task Axe_finds_nothing(string address)
    {
        var page = await Open(address, Still());

        var found = await Axe.FindOnDeskAndPhoneAsync(page);

        Assert.True(found.Count == 0, string.Join("\n\n", found));
    }

    [Fact]
    public async Task Dark_colours_are_other_colours()
    {
        var (light, dark) = (On(Screens.Desk), On(Screens.Desk));
        (light.ColorScheme, dark.ColorScheme) = (ColorScheme.Light, ColorScheme.Dark);

        Assert.NotEqual(await Paper(await Open($"/d/{Datasets.Shipped}", light)), await Paper(await Open($"/d/{Datasets.Shipped}", dark)));
    }

    [Theory]
    [InlineData("Dark", "dark")]
    [InlineData("Light", "light")]
    public async Task The_reader_may_choose_other_colours_than_the_system(string link, string mode)
    {
        var options = On(Screens.Desk);
        options.ColorScheme = mode == "dark" ? ColorScheme.Light : ColorScheme.Dark;
        var page = await Open($"/d/{Datasets.Shipped}", options);
        var before = await Paper(page);

        await page.GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).ClickAsync();

        await Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", mode);
        Assert.NotEqual(before, await Paper(page));
    }

    private static Task<string> Paper(IPage page) => page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor");
}
