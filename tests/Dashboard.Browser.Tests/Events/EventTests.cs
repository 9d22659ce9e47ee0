namespace Dashboard.Browser.Tests.Events;

/// <summary>The list and the panel without scripts.</summary>
public sealed class EventTests(Site site) : BrowserTest(site)
{
    [Fact]
    public async Task An_event_of_the_list_opens_in_the_panel()
    {
        var page = await OpenWithoutScripts();
        var title = await page.Events().Nth(3).InnerTextAsync();

        await page.Events().Nth(3).ClickAsync();

        await Expect(page.Panel().GetByRole(AriaRole.Heading, new() { Level = 2 })).ToHaveTextAsync(title);
    }

    [Fact]
    public async Task The_panel_leads_back_to_the_list_as_it_was_filtered()
    {
        var page = await OpenWithoutScripts("?theme=demands");
        await page.Events().First.ClickAsync();

        await page.Panel().GetByRole(AriaRole.Link, new() { Name = "All events" }).ClickAsync();

        await Expect(page.Events().First).ToBeVisibleAsync();
        await Expect(page.Chip("theme filter: Demands")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_panel_leads_to_the_next_event_of_the_list()
    {
        var page = await OpenWithoutScripts("?theme=demands");
        var second = await page.Events().Nth(1).InnerTextAsync();
        await page.Events().First.ClickAsync();

        await page.Panel().GetByRole(AriaRole.Link, new() { Name = "Next event" }).ClickAsync();

        await Expect(page.Panel().GetByRole(AriaRole.Heading, new() { Level = 2 })).ToHaveTextAsync(second);
    }

    [Fact]
    public async Task The_next_page_of_the_list_begins_where_the_first_ends()
    {
        var page = await OpenWithoutScripts();
        var first = await page.Events().AllInnerTextsAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Later events" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Earlier events" })).ToBeVisibleAsync();
        Assert.Empty((await page.Events().AllInnerTextsAsync()).Intersect(first, StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_event_that_is_not_there_is_named_in_a_notice()
    {
        var page = await OpenWithoutScripts("?select=events/nothing");

        await Expect(page.Notice()).ToContainTextAsync("select=events/nothing was ignored");
    }
}
