namespace Dashboard.Browser.Tests.Shell;

/// <summary>
/// Runs axe on every kind of page, on desktop and phone, in light and dark. Where rows and marks are alike, the dataset is the small one;
/// names as long as real ones are on the first page.
/// </summary>
public sealed class AccessibilityTests(Site site) : BrowserTest(site)
{
    private const string Two = "?from=2019-03-01&place=harbour&to=2019-03-03&with=from%3D2019-03-02%26place%3Dmilltown%26to%3D2019-03-04";

    [Theory]
    [InlineData($"/d/{Datasets.Shipped}{LayoutTests.Crowded}&lang=kk")]
    [InlineData($"/d/{Datasets.Ostland}?known=2019-03-05&lang=kk&open=accounts,actor,casualties,map-key,type&q=Square")]
    [InlineData($"/d/{Datasets.Ostland}?select=events/t4")]
    [InlineData($"/d/{Datasets.Ostland}?from=2020-06-01&theme=demands&to=2020-06-02")]
    [InlineData($"/d/{Datasets.Ostland}?from=nonsense&open=accounts,casualties,filters&theme=demands")]
    [InlineData($"/d/{Datasets.Shipped}/events/e078")]
    [InlineData($"/d/{Datasets.Shipped}/places/almaty?lang=kk")]
    [InlineData($"/d/{Datasets.Shipped}/claims/c019")]
    [InlineData($"/d/{Datasets.Shipped}/sources/hrw-0126?lang=kk")]
    [InlineData($"/d/{Datasets.Ostland}/casualties")]
    [InlineData($"/d/{Datasets.Shipped}/casualties?known=2022-01-10&lang=kk&open=scopes,parts")]
    [InlineData($"/d/{Datasets.Ostland}/casualties?lang=ru&measure=injured&place=harbour")]
    [InlineData($"/d/{Datasets.Ostland}/compare{Two}&lang=kk&open=filters,scopes,second")]
    [InlineData($"/d/{Datasets.Ostland}/share?from=2019-03-01&lang=kk&place=harbour&to=2019-03-03&view=map")]
    [InlineData($"/d/{Datasets.Ostland}/data?sort=-title&theme=casualties")]
    [InlineData($"/d/{Datasets.Ostland}/data?lang=ru&open=claims,columns,filters&sort=nonsense")]
    [InlineData($"/d/{Datasets.Ostland}/about?lang=ru")]
    [InlineData($"/d/{Datasets.Shipped}/matrix?lang=kk&open=filters&from=2022-01-04")]
    [InlineData($"/d/{Datasets.Shipped}/stories/how-many-died/4?lang=kk")]
    [InlineData("/nowhere")]
    [InlineData("/")]
    public async Task Axe_finds_nothing_and_nothing_is_wider_than_the_window(string address)
    {
        var page = await Open(address, Still());
        await Expect(page.Locator("known-slider:not(:defined), event-timeline:not(:state(live))")).ToHaveCountAsync(0);

        var found = await Axe.FindOnDeskAndPhoneAsync(page);

        Assert.True(found.Count == 0, string.Join("\n\n", found));
        Assert.Empty(await page.WidthsThatAreTooNarrow());
    }

    [Fact]
    public async Task Axe_finds_what_is_wrong_in_light_in_dark_and_on_a_phone()
    {
        var page = await Open("/", Still());
        await page.EvaluateAsync(
            """
            () => {
              const style = new CSSStyleSheet();
              style.replaceSync('#grey { background: #777; color: #888 } #wide { display: none } @media (width < 600px) { #wide { display: block } }');
              document.adoptedStyleSheets = [style];
              document.querySelector('main').insertAdjacentHTML('beforeend', '<p id="grey">Grey</p><p id="wide"><a href="/"></a></p>');
            }
            """);

        var found = await Axe.FindOnDeskAndPhoneAsync(page);

        Assert.Equal(
            ["In light, color-contrast", "In dark, color-contrast", "In light on a phone, link-name"],
            found.Select(fault => fault[..fault.IndexOf(':', StringComparison.Ordinal)]));
    }

    [Fact]
    public async Task Dark_colours_are_other_colours_and_the_reader_may_choose_either()
    {
        var page = await Open($"/d/{Datasets.Shipped}", Still());
        var light = await Paper(page);
        await Choose("Dark", "dark");
        var dark = await Paper(page);
        Assert.NotEqual(light, dark);

        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await page.GotoAsync($"/d/{Datasets.Shipped}");
        Assert.Equal(dark, await Paper(page));
        await Choose("Light", "light");
        Assert.Equal(light, await Paper(page));

        async Task Choose(string link, string mode)
        {
            await page.GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).ClickAsync();
            await Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", mode);
        }
    }

    private static Task<string> Paper(IPage page) => page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor");
}
