namespace Dashboard.Browser.Tests.Shell;

/// <summary>Another dataset beside the shipped one: nothing in the code is specific to one country.</summary>
public sealed class OtherDatasetTests(Site site) : BrowserTest(site)
{
    [Fact]
    public async Task The_first_page_leads_to_it_and_nothing_of_the_first_dataset_is_on_its_pages()
    {
        var page = await Open("/");
        await page.GetByRole(AriaRole.Link, new() { Name = "Ostland, March 2019" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Ostland, March 2019");
        await Expect(page.Count()).ToHaveTextAsync("8 events");

        foreach (var query in (string[])["", "?q=nothing", "?open=accounts,casualties,type,place,actor,source,region", "?select=events/t4"])
        {
            await page.GotoAsync($"/d/{Datasets.Ostland}{query}");
            // The language switch mentions Kazakh.
            var html = (await page.ContentAsync()).Replace("Қазақша", "", StringComparison.Ordinal);
            Assert.All(
                ["Kazakh", "Almaty", "Казах", "Қазақ"],
                word => Assert.DoesNotContain(word, html, StringComparison.OrdinalIgnoreCase));
        }

        // In its own time zone.
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
}
