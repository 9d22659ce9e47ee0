namespace Dashboard.Browser.Tests.Shell;

/// <summary>What axe finds, at three sizes, in light and dark.</summary>
public sealed class AccessibilityTests(Site site) : BrowserTest(site)
{
    private static readonly string[] Addresses =
    [
        $"/d/{Datasets.Shipped}?from=2022-01-03&theme=demands,human-cost&to=2022-01-12",
        $"/d/{Datasets.Shipped}?known=2022-01-10&open=accounts,actor,casualties,map-key,type&q=Almaty",
        $"/d/{Datasets.Shipped}?select=events/e045",
        $"/d/{Datasets.Shipped}?from=2023-06-01&theme=demands&to=2023-06-02",
        $"/d/{Datasets.Shipped}?from=nonsense&open=filters&theme=unrest",
        "/nowhere",
        "/",
    ];

    public static TheoryData<string, int, int> Pages
    {
        get
        {
            var pages = new TheoryData<string, int, int>();
            foreach (var address in Addresses)
            {
                foreach (var (width, height) in (ReadOnlySpan<(int, int)>)[Screens.Phone, Screens.Tablet, Screens.Desk])
                    pages.Add(address, width, height);
            }

            return pages;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Axe_finds_nothing_in_light_or_dark(string address, int width, int height)
    {
        var options = On((width, height));
        options.ColorScheme = ColorScheme.Light;
        options.ReducedMotion = ReducedMotion.Reduce; // no colour is measured on its way to another
        var page = await Open(address, options);

        var found = await Axe.FindAsync(page);

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
