namespace Dashboard.Browser.Tests.Map;

/// <summary>The map that fills the screen of a phone, with the list or an event as a sheet over it.</summary>
public sealed class FullScreenMapTests(Site site) : BrowserTest(site)
{
    [Fact]
    public async Task On_a_phone_the_map_fills_the_screen_and_an_event_lies_over_it_with_its_mark_in_view()
    {
        var page = await OpenDashboard("", (390, 664)).Alive();
        var small = (await page.Map().BoundingBoxAsync())!.Height;
        // Its buttons lie over no mark.
        Assert.True(
            await page.EvaluateAsync<bool>(
                """
                () => {
                  const { shadowRoot } = document.querySelector('event-map');
                  const bottom = shadowRoot.querySelector('.map').getBoundingClientRect().bottom;
                  return [...shadowRoot.querySelectorAll('.buttons, .only-seen:not([hidden])')].every(part => part.getBoundingClientRect().top >= bottom);
                }
                """));

        await page.GetByRole(AriaRole.Link, new() { Name = "Full-screen map" }).ClickAsync();
        await page.Until(
            "small => document.querySelector('event-map').getBoundingClientRect().height > 1.2 * small",
            (double)small);
        Assert.EndsWith("?open=map", page.Url, StringComparison.Ordinal);
        await page.Settled();
        await Expect(page.Locator("event-map button.whole")).ToHaveAttributeAsync("aria-disabled", "true");
        Assert.Empty(await Axe.FindAsync(page));
        await Expect(page.Locator("li.event").First).ToBeInViewportAsync();

        // The mark of an event in the west is brought into view from the east.
        page = await OpenDashboard("?open=map&map=6/43.25/76.9", Screens.Phone).Alive();
        await page.EvaluateAsync("() => scrollTo(0, 500)");
        await page.Locator("li.event", new() { HasText = "Aktau" }).First.GetByRole(AriaRole.Link).ClickAsync();
        await Expect(page.Locator("a.mark.selected .state").First).ToBeInViewportAsync();
        await Expect(page.Locator("#panel h2, #panel h1").First).ToBeInViewportAsync();
        Assert.Equal(0, await page.EvaluateAsync<double>("() => scrollY"));

        await page.GoBackAsync();
        await Expect(page.Locator("#panel")).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Link, new() { Name = "Exit full screen" }).ClickAsync();
        await Expect(page.Timeline()).ToBeVisibleAsync();
    }

    [Fact]
    public async Task It_works_without_scripts_and_a_desk_stays_as_it_is()
    {
        var page = await OpenWithoutScripts("?open=map", Screens.Phone);
        await Expect(page.Locator("a.mark:visible").First).ToBeInViewportAsync();
        await Expect(page.Locator("li.event").First).ToBeInViewportAsync();

        await page.SetViewportSizeAsync(Screens.Desk.Width, Screens.Desk.Height);
        await Expect(page.Timeline()).ToBeVisibleAsync();
        await Expect(page.GetByText("Exit full screen")).ToBeHiddenAsync();
    }
}
