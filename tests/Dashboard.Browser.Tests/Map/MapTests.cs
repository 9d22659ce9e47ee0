using Dashboard.Server.Tests;

namespace Dashboard.Browser.Tests.Map;

/// <summary>The map without scripts.</summary>
public sealed class MapTests(Site site) : BrowserTest(site)
{
    [Fact]
    public async Task A_mark_and_the_box_of_the_whole_country_give_as_many_events_as_they_say()
    {
        var page = await OpenWithoutScripts();
        var box = page.GetByRole(AriaRole.Link, new() { Name = "concern the whole country" });
        var (here, everywhere) = (
            await page.Locator("a.mark[data-id='almaty']").GetAttributeAsync("data-count"),
            await box.Locator("b").InnerTextAsync());

        await page.Mark("almaty").ClickAsync();
        await Expect(page.Chip("place filter: Almaty")).ToBeVisibleAsync();
        await Expect(page.Count()).ToContainTextAsync($"{here} of {ShippedRecord.Events.Count} recorded events");

        await page.GotoAsync($"/d/{Datasets.Shipped}");
        await box.ClickAsync();
        await Expect(page.Count()).ToContainTextAsync($"{everywhere} of {ShippedRecord.Events.Count} recorded events");
    }
}
