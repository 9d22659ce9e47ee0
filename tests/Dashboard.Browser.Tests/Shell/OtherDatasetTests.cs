namespace Dashboard.Browser.Tests.Shell;

/// <summary>Another dataset beside the shipped one: nothing in the code is specific to one country.</summary>
public sealed class OtherDatasetTests(Site site) : BrowserTest(site)
{
    [Fact]
    public async Task The_first_page_leads_to_it_and_its_events_are_in_its_time_zone()
    {
        var page = await Open("/");
        await page.GetByRole(AriaRole.Link, new() { Name = "Ostland, March 2019" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Ostland, March 2019");
        await Expect(page.Count()).ToHaveTextAsync("8 recorded events");

        await page.GotoAsync($"/d/{Datasets.Ostland}?select=events/t4");
        // In its own time zone.
        await Expect(page.Panel()).ToContainTextAsync("14:05");
        await Expect(page.Panel()).ToContainTextAsync("local time, UTC+13");
    }
}
