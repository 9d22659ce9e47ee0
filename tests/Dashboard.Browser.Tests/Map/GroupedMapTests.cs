using System.Text.RegularExpressions;

namespace Dashboard.Browser.Tests.Map;

/// <summary>The map of a dataset with many places: groups, and what parts them.</summary>
public sealed class GroupedMapTests(Site site) : BrowserTest(site)
{
    private const string Page = $"/d/{Datasets.Crowded}";

    // Pairs of discs in view that overlap by more than a quarter of the smaller one, and presses that hit another mark.
    private const string Faults =
        """
        () => {
          const view = document.querySelector('event-map').getBoundingClientRect();
          const shown = part => part.getBoundingClientRect().width > 0;
          const marks = [...document.querySelectorAll('a.mark')].filter(mark => mark.checkVisibility()).flatMap(mark => {
            const box = [...mark.querySelectorAll('.disc, .region-square')].find(shown)?.getBoundingClientRect();
            return box ? [{ mark, x: box.x + box.width / 2, y: box.y + box.height / 2, radius: box.width / 2 }] : [];
          });
          const name = ({ mark }) => mark.getAttribute('aria-label');
          const overlaps = marks.flatMap((one, i) => marks.slice(i + 1).filter(other =>
            one.radius + other.radius - Math.hypot(one.x - other.x, one.y - other.y) > Math.min(one.radius, other.radius) / 4 + 1)
            .map(other => `${name(one)} over ${name(other)}`));
          const inView = marks.filter(({ x, y }) => x > view.left && x < view.right && y > view.top && y < Math.min(view.bottom, innerHeight));
          const hits = inView.filter(({ mark, x, y }) => {
            const hit = document.elementFromPoint(x, y)?.closest('a');
            return hit?.matches('a.mark') && hit !== mark;
          }).map(one => `a press on ${name(one)}`);
          return [...overlaps, ...hits];
        }
        """;

    [Theory]
    [InlineData(1600, 900)]
    [InlineData(390, 844)]
    public async Task Groups_part_as_the_reader_comes_nearer_by_a_press_by_buttons_and_by_links(int width, int height)
    {
        var page = await Open(Page, On((width, height))).Alive();
        await page.Mark();
        var group = page.Locator("a.mark[data-kind=cluster]:visible").First;
        var (name, shown) = (await group.GetAttributeAsync("aria-label"), await Shown(page));
        Assert.InRange(shown.Count, 5, width > 1000 ? 120 : 60);
        Assert.Empty(await page.EvaluateAsync<string[]>(Faults));

        await group.Locator(".hit:visible").ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("map=", RegexOptions.None, TimeSpan.FromSeconds(1)));
        await Expect(page.Locator($"a.mark[aria-label='{name}']:visible")).ToHaveCountAsync(0);
        await page.Settled();
        Assert.Empty(await page.EvaluateAsync<string[]>(Faults));
        var address = page.Url;

        // A button moves the map, and where it rests the marks of that zoom come, in the same entry of the history.
        var entries = await page.EvaluateAsync<int>("() => history.length");
        var drawn = await page.Map().GetAttributeAsync("data-drawn");
        await page.Nearer().ClickAsync();
        await Expect(page.Map()).Not.ToHaveAttributeAsync("data-drawn", drawn!);
        await page.Settled();
        Assert.Empty(await page.EvaluateAsync<string[]>(Faults));
        Assert.Equal(entries, await page.EvaluateAsync<int>("() => history.length"));

        // Until the marks of the whole have come, the map stays where its marks are.
        await page.Settled();
        var near = await page.FrameWidth();
        var gate = new TaskCompletionSource();
        await page.RouteAsync(Page, async route =>
        {
            await gate.Task;
            await route.ContinueAsync();
        });
        await page.EvaluateAsync("() => history.back()");
        await Expect(page).Not.ToHaveURLAsync(new Regex("map=", RegexOptions.None, TimeSpan.FromSeconds(1)));
        await page.Settled();
        Assert.Equal(near, await page.FrameWidth());
        gate.SetResult();
        await Expect(page.Locator($"a.mark[aria-label='{name}']:visible")).ToHaveCountAsync(1);
        await page.Settled();
        Assert.Equal(shown, await Shown(page));
        Assert.True(await page.IsMarked());

        // The same marks without scripts, and a way back to everything.
        var plain = await Open(new Uri(address).PathAndQuery, WithoutScripts(width, height));
        Assert.NotEmpty(await Shown(plain));
        Assert.Empty(await plain.EvaluateAsync<string[]>(Faults));
        await plain.GetByRole(AriaRole.Link, new() { Name = "Show the whole map" }).ClickAsync();
        await Expect(plain).Not.ToHaveURLAsync(new Regex("map=", RegexOptions.None, TimeSpan.FromSeconds(1)));
        await plain.WaitForLoadStateAsync();
        Assert.Equal(shown, await Shown(plain));
    }

    [Fact]
    public async Task After_takeover_a_filter_keeps_the_position_and_the_groups_of_its_zoom()
    {
        var page = await VisitAfterTakeover(Page).Alive();
        var whole = await page.Map().GetAttributeAsync("data-drawn");
        await page.Nearer().ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("map=", RegexOptions.None, TimeSpan.FromSeconds(1)));
        await Expect(page.Map()).Not.ToHaveAttributeAsync("data-drawn", whole!);
        await page.Settled();
        var drawn = await page.Map().GetAttributeAsync("data-drawn");

        await page.Row("Demands").ClickAsync();

        await Expect(page.Chip("theme filter: Demands")).ToBeVisibleAsync();
        await Expect(page.Map()).ToHaveAttributeAsync("data-drawn", drawn!);
        Assert.Empty(await page.EvaluateAsync<string[]>(Faults));
        await page.Whole().ClickAsync();
        await Expect(page.Map()).Not.ToHaveAttributeAsync("data-drawn", drawn!);
        Assert.DoesNotContain("map=", page.Url, StringComparison.Ordinal);
    }

    private static BrowserNewContextOptions WithoutScripts(int width, int height)
    {
        var options = On((width, height));
        options.JavaScriptEnabled = false;
        return options;
    }

    // By name, in the order of the page.
    private static async Task<IReadOnlyList<string>> Shown(IPage page) =>
        await page.Marks().EvaluateAllAsync<string[]>(
            "marks => marks.filter(mark => mark.checkVisibility()).map(mark => mark.getAttribute('aria-label'))");
}
