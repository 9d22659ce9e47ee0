namespace Dashboard.Browser.Tests.Shell;

/// <summary>Another dataset beside the shipped one: nothing in the code is about one country.</summary>
public sealed class OtherDatasetTests(Site site) : BrowserTest(site)
{
    [Theory]
    [InlineData("")]
    [InlineData("?select=events/t4")]
    [InlineData("?q=nothing")]
    [InlineData("?open=accounts,casualties,type,place,actor,source,region")]
    public async Task Nothing_of_the_first_dataset_is_on_its_pages(string query)
    {
        var page = await Open($"/d/{Datasets.Ostland}{query}");

        // The interface speaks Kazakh too, and says so.
        var html = (await page.ContentAsync()).Replace("Қазақша", "", StringComparison.Ordinal);
        Assert.All(["Kazakh", "Almaty", "Казах", "Қазақ"], word => Assert.DoesNotContain(word, html, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task It_has_a_page_of_its_own()
    {
        var page = await Open($"/d/{Datasets.Ostland}");

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Ostland, March 2019");
        await Expect(page.Count()).ToHaveTextAsync("8 events");
    }

    [Fact]
    public async Task Its_events_are_told_by_its_own_clock()
    {
        var page = await Open($"/d/{Datasets.Ostland}?select=events/t4");

        await Expect(page.Panel()).ToContainTextAsync("14:05");
        await Expect(page.Panel()).ToContainTextAsync("local time, UTC+13");
    }

    [Fact]
    public async Task The_world_is_drawn_under_its_marks()
    {
        var page = await NewPage(On(Screens.Desk));
        var basemap = await page.RunAndWaitForResponseAsync(
            () => page.GotoAsync($"/d/{Datasets.Ostland}"),
            response => response.Url.Contains("/basemap.svg", StringComparison.Ordinal));

        Assert.Equal("image/svg+xml; charset=utf-8", await basemap.HeaderValueAsync("content-type"));
        Assert.Contains("<path", await basemap.TextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_page_leads_to_each_dataset()
    {
        var page = await Open("/");

        await page.GetByRole(AriaRole.Link, new() { Name = "Ostland, March 2019" }).ClickAsync();

        await Expect(page.Count()).ToHaveTextAsync("8 events");
    }
}
