namespace Dashboard.Browser.Tests.Panes;

public sealed class PanesTests(Site site) : BrowserTest(site)
{
    [Fact]
    public async Task Edges_are_moved_by_a_drag_and_by_keys_say_how_large_a_pane_is_and_give_the_size_back()
    {
        var page = await OpenDashboard();
        var (side, map) = (await Width(page, ".side"), await Width(page, ".views > .map"));
        var edge = (await Edge(page, "Width of casualties and events").BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(edge.X + 4, edge.Y + 300);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(edge.X - 96, edge.Y + 300, new() { Steps = 5 });
        await page.Mouse.UpAsync();
        Assert.Equal((side + 100, map - 100), (await Width(page, ".side"), await Width(page, ".views > .map")));

        var filters = Edge(page, "Width of the filters");
        await filters.FocusAsync();
        await Expect(filters).ToHaveAttributeAsync("aria-valuenow", "256");
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(filters).ToHaveAttributeAsync("aria-valuenow", "272");
        await page.Keyboard.PressAsync("Home");
        await Expect(filters).ToHaveAttributeAsync("aria-valuenow", "200");
        Assert.Equal(200, await Width(page, "aside.filters"));
        await filters.DblClickAsync();
        Assert.Equal(256, await Width(page, "aside.filters"));

        var before = await Height(page);
        await Edge(page, "Height of the timeline").FocusAsync();
        await page.Keyboard.PressAsync("ArrowUp");
        Assert.Equal(before + 16, await Height(page));

        await page.SetViewportSizeAsync(Screens.Phone.Width, Screens.Phone.Height);
        await Expect(page.GetByRole(AriaRole.Separator)).ToHaveCountAsync(0);
    }
    [Fact]
    public async Task A_size_is_kept_from_page_to_page_and_through_takeover()
    {
        var page = await OpenDashboard();
        await Edge(page, "Width of the filters").FocusAsync();
        await page.Keyboard.PressAsync("End");

        await page.Row("Demands").ClickAsync();
        await Expect(page.Chip("theme filter: Demands")).ToBeVisibleAsync();
        await page.TakeOver();

        Assert.Equal(420, await Width(page, "aside.filters"));
    }

    private static ILocator Edge(IPage page, string name) => page.GetByRole(AriaRole.Separator, new() { Name = name });

    private static Task<float> Height(IPage page) =>
        page.EvaluateAsync<float>("() => document.querySelector('.views > .time').clientHeight");

    private static Task<float> Width(IPage page, string selector) =>
        page.EvaluateAsync<float>("selector => document.querySelector(selector).getBoundingClientRect().width", selector);
}
