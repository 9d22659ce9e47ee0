namespace Dashboard.Browser.Tests.Panes;

public sealed class PanesTests(Site site) : BrowserTest(site)
{
    [Fact]
    public async Task Edges_are_moved_by_a_drag_and_by_keys_say_how_large_a_pane_is_give_the_size_back_and_keep_it_on_the_next_page()
    {
        var page = await OpenDashboard();
        var (side, map) = (await page.Width(".side"), await page.Width(".views > .map"));
        var edge = (await page.Edge("Width of casualties and events").BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(edge.X + 4, edge.Y + 300);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(edge.X - 96, edge.Y + 300, new() { Steps = 5 });
        await page.Mouse.UpAsync();
        Assert.Equal((side + 100, map - 100), (await page.Width(".side"), await page.Width(".views > .map")));

        var filters = page.Edge("Width of the filters");
        await filters.FocusAsync();
        await Expect(filters).ToHaveAttributeAsync("aria-valuenow", "256");
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(filters).ToHaveAttributeAsync("aria-valuenow", "272");
        await page.Keyboard.PressAsync("Home");
        await Expect(filters).ToHaveAttributeAsync("aria-valuenow", "200");
        Assert.Equal(200, await page.Width("aside.filters"));
        await filters.DblClickAsync();
        Assert.Equal(256, await page.Width("aside.filters"));

        var before = await page.TimelineHeight();
        await page.Edge("Height of the timeline").FocusAsync();
        await page.Keyboard.PressAsync("ArrowUp");
        Assert.Equal(before + 16, await page.TimelineHeight());

        await page.Row("Demands").ClickAsync();
        await Expect(page.Chip("theme filter: Demands")).ToBeVisibleAsync();
        Assert.Equal(before + 16, await page.TimelineHeight());

        await page.SetViewportSizeAsync(Screens.Phone.Width, Screens.Phone.Height);
        await Expect(page.GetByRole(AriaRole.Separator)).ToHaveCountAsync(0);
    }
}
