namespace Dashboard.Browser.Tests.Panes;

/// <summary>The panes of a desk can be made wider and higher.</summary>
public sealed class PanesTests(Site site) : BrowserTest(site)
{
    [Fact]
    public async Task A_drag_of_the_edge_makes_the_side_wider_and_the_map_narrower()
    {
        var page = await OpenDashboard();
        var (side, map) = (await Width(page, ".side"), await Width(page, ".views > .map"));
        var edge = (await Edge(page, "Width of casualties and events").BoundingBoxAsync())!;

        await page.Mouse.MoveAsync(edge.X + 4, edge.Y + 300);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(edge.X - 96, edge.Y + 300, new() { Steps = 5 });
        await page.Mouse.UpAsync();

        Assert.Equal((side + 100, map - 100), (await Width(page, ".side"), await Width(page, ".views > .map")));
    }

    [Fact]
    public async Task Arrows_move_an_edge_and_it_says_how_large_the_pane_is()
    {
        var page = await OpenDashboard();
        var edge = Edge(page, "Width of the filters");

        await edge.FocusAsync();
        await Expect(edge).ToHaveAttributeAsync("aria-valuenow", "256");
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(edge).ToHaveAttributeAsync("aria-valuenow", "272");
        await page.Keyboard.PressAsync("Home");

        await Expect(edge).ToHaveAttributeAsync("aria-valuenow", "200");
        Assert.Equal(200, await Width(page, "aside.filters"));
    }

    [Fact]
    public async Task The_timeline_can_be_higher()
    {
        var page = await OpenDashboard();
        var before = await page.EvaluateAsync<float>("() => document.querySelector('.views > .time').clientHeight");

        await Edge(page, "Height of the timeline").FocusAsync();
        await page.Keyboard.PressAsync("ArrowUp");

        Assert.Equal(before + 16, await page.EvaluateAsync<float>("() => document.querySelector('.views > .time').clientHeight"));
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

    [Fact]
    public async Task A_double_click_gives_the_size_back()
    {
        var page = await OpenDashboard();
        var edge = Edge(page, "Width of the filters");
        await edge.FocusAsync();
        await page.Keyboard.PressAsync("End");

        await edge.DblClickAsync();

        Assert.Equal(256, await Width(page, "aside.filters"));
    }

    [Fact]
    public async Task A_phone_has_no_edges()
    {
        var page = await OpenDashboard("", Screens.Phone);

        await Expect(page.GetByRole(AriaRole.Separator)).ToHaveCountAsync(0);
    }

    private static ILocator Edge(IPage page, string name) => page.GetByRole(AriaRole.Separator, new() { Name = name });

    private static Task<float> Width(IPage page, string selector) =>
        page.EvaluateAsync<float>("selector => document.querySelector(selector).getBoundingClientRect().width", selector);
}
