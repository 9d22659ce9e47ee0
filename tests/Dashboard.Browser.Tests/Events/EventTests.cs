namespace Dashboard.Browser.Tests.Events;

/// <summary>The list and the panel without scripts.</summary>
public sealed class EventTests(Site site) : BrowserTest(site)
{
    [Fact]
    public async Task The_list_leads_to_an_event_the_next_one_back_to_the_list_and_on_to_its_next_page()
    {
        var page = await OpenWithoutScripts("?theme=demands");
        var titles = await page.Events().AllInnerTextsAsync();
        var title = page.Panel().GetByRole(AriaRole.Heading, new() { Level = 2 });

        await page.Events().First.ClickAsync();
        await Expect(title).ToHaveTextAsync(titles[0]);
        await page.Panel().GetByRole(AriaRole.Link, new() { Name = "Next event" }).ClickAsync();
        await Expect(title).ToHaveTextAsync(titles[1]);
        await page.Panel().GetByRole(AriaRole.Link, new() { Name = "All events" }).ClickAsync();
        await Expect(page.Events().First).ToBeVisibleAsync();
        await Expect(page.Chip("theme filter: Demands")).ToBeVisibleAsync();

        await page.GotoAsync($"/d/{Datasets.Shipped}");
        var first = await page.Events().AllInnerTextsAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Later events" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Earlier events" })).ToBeVisibleAsync();
        Assert.Empty((await page.Events().AllInnerTextsAsync()).Intersect(first, StringComparer.Ordinal));
    }
}
