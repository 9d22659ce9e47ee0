using System.Text.RegularExpressions;

namespace Dashboard.Browser.Tests.Map;

/// <summary>The map of a dataset with many places, by hexagons.</summary>
public sealed class ShadedMapTests(Site site) : BrowserTest(site)
{
    [Theory]
    [InlineData(1600, 900)]
    [InlineData(390, 844)]
    public async Task Hexagons_lead_nearer_and_those_of_each_position_come(int width, int height)
    {
        var page = await Open($"/d/{Datasets.Crowded}?marks=hexagons", On((width, height))).Alive();
        await page.Settled();
        await page.Mark();
        var hexagon = page.Locator("a.mark[data-kind=hexagon]").First;
        var (drawn, seen) = (await page.Map().GetAttributeAsync("data-drawn"), await page.Marks().CountAsync());
        Assert.InRange(seen, 2, 120);
        var box = (await hexagon.Locator("path").BoundingBoxAsync())!;
        Assert.True(width > 1000 || box.Width is >= 24 and <= 80, $"{box.Width}");

        await hexagon.ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("map=", RegexOptions.None, TimeSpan.FromSeconds(1)));
        await Expect(page.Map()).Not.ToHaveAttributeAsync("data-drawn", drawn!);
        await page.Settled();
        Assert.NotEqual(0, await page.Marks().CountAsync());

        drawn = await page.Map().GetAttributeAsync("data-drawn");
        await page.Nearer().ClickAsync();
        await Expect(page.Map()).Not.ToHaveAttributeAsync("data-drawn", drawn!);
        Assert.True(await page.IsMarked());
    }

    [Fact]
    public async Task A_drag_that_begins_on_a_hexagon_moves_the_map_and_follows_no_link()
    {
        var page = await Open($"/d/{Datasets.Crowded}?marks=hexagons", On((1600, 900))).Alive();
        await page.Settled();
        var (frame, box) = (await page.FrameWidth(), (await page.Locator("a.mark path").First.BoundingBoxAsync())!);
        var (x, y) = (box.X + (box.Width / 2), box.Y + (box.Height / 2));

        await page.Mouse.MoveAsync(x, y);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(x - 80, y - 30, new() { Steps = 8 });
        await page.Mouse.UpAsync();
        await page.Settled();

        await Expect(page).ToHaveURLAsync(new Regex("map=", RegexOptions.None, TimeSpan.FromSeconds(1)));
        await page.HasFrameWidth(frame, 1);
        Assert.Equal(frame, await page.FrameWidth(), 1d);
    }
}
