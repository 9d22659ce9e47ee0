using Dashboard.Server.Tests;

namespace Dashboard.Browser.Tests.Map;

/// <summary>The tooltip of a mark.</summary>
public sealed class HoverCardTests(Site site) : BrowserTest(site)
{
    [Fact]
    public async Task The_pointer_on_a_mark_brings_a_card_with_name_events_themes_and_precision_and_Escape_takes_it_away()
    {
        var events = ShippedRecord.EventsIn("almaty");
        var page = await OpenDashboard("?open=filters").Alive();

        await page.Mark("almaty").HoverAsync();

        await Expect(Card(page)).ToBeVisibleAsync();
        await Expect(Card(page).Locator(".name")).ToHaveTextAsync("Almaty");
        await Expect(Card(page).Locator(".events")).ToHaveTextAsync($"{events.Count} events");
        await Expect(Card(page).Locator(".theme"))
            .ToHaveTextAsync(
                ShippedRecord.SharesOfThemes(events).Select(theme => $"{theme.Name}{Math.Max(1, Math.Floor(theme.Share + 0.5))}"));
        await Expect(Card(page).Locator(".precision")).ToHaveTextAsync("town known, exact spot unknown");

        // Closes nothing else.
        await page.Keyboard.PressAsync("Escape");
        await Expect(Card(page)).ToBeHiddenAsync();
        Assert.Contains("open=filters", page.Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?lang=kk")]
    public async Task No_card_covers_its_mark_or_the_next_by_the_Tab_key_or_leaves_the_map(string query)
    {
        var page = await OpenDashboard(query, Screens.Tablet);
        await page.Map().DispatchEventAsync("pointerover");
        await Expect(page.Locator("event-map:state(live)")).ToBeVisibleAsync();
        var map = (await page.Map().BoundingBoxAsync())!;

        foreach (
            var id in await page.Locator("a.mark[data-id]")
                .EvaluateAllAsync<string[]>("marks => marks.filter(mark => mark.checkVisibility()).map(mark => mark.dataset.id)"))
        {
            await page.Locator($"a.mark[data-id='{id}']").FocusAsync();
            await page.Keyboard.PressAsync("Shift");
            await Expect(Card(page).Locator(".name"))
                .ToHaveTextAsync((await page.Locator($"a.mark[data-id='{id}']").GetAttributeAsync("data-label"))!);
            await page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
            var card = (await Card(page).BoundingBoxAsync())!;
            var mark = await page.Locator($"a.mark[data-id='{id}']")
                .EvaluateAsync<float[]>(
                    "mark => { const { x, y, right, bottom } = [...mark.querySelectorAll('.state')].map(state => state.getBoundingClientRect()).find(box => box.width > 0); return [x, y, right, bottom]; }"
                );
            Assert.True(
                card.X >= map.X
                    && card.Y >= map.Y
                    && card.X + card.Width <= map.X + map.Width
                    && card.Y + card.Height <= map.Y + map.Height,
                $"the card of {id} leaves the map");
            Assert.True(
                card.X >= mark[2] || card.X + card.Width <= mark[0] || card.Y >= mark[3] || card.Y + card.Height <= mark[1],
                $"the card of {id} covers it");
        }

        // Walking by keys, none covers the next.
        var marks = page.Locator("a.mark[data-id]");
        var drawn = await marks.EvaluateAllAsync<string[]>(
            "marks => marks.filter(mark => mark.checkVisibility()).map(mark => mark.dataset.id)");
        await page.Locator($"a.mark[data-id='{drawn[0]}']").FocusAsync();

        foreach (var (here, next) in drawn.Zip(drawn.Skip(1)))
        {
            await Expect(page.Locator($"a.mark[data-id='{here}']")).ToBeFocusedAsync();
            if (await Card(page).BoundingBoxAsync() is { } card && (await page.Places())[next] is { } mark)
                Assert.False(
                    mark[0] > card.X && mark[0] < card.X + card.Width && mark[1] > card.Y && mark[1] < card.Y + card.Height,
                    $"the card of {here} covers {next}");
            await page.Keyboard.PressAsync("Tab");
        }
    }

    [Fact]
    public async Task The_wheel_zooms_on_and_on_where_a_card_was_shown()
    {
        var page = await OpenDashboard().Alive();
        var whole = await page.FrameWidth();
        await page.Mark("almaty").HoverAsync();
        var card = (await Card(page).BoundingBoxAsync())!;
        Assert.False(
            await page.EvaluateAsync<bool>(
                "([x, y]) => !!document.querySelector('event-map').shadowRoot.elementFromPoint(x, y)?.closest('.card')",
                new double[] { card.X + card.Width / 2, card.Y + card.Height / 2 }));

        await page.Mouse.MoveAsync(card.X + card.Width / 2, card.Y + card.Height / 2);
        await Expect(Card(page)).ToBeHiddenAsync();
        for (var turn = 0; turn < 4; turn++)
        {
            await page.Mouse.WheelAsync(0, -200);
            await page.Settled();
        }

        Assert.True(await page.FrameWidth() > 3 * whole);
    }

    [Fact]
    public async Task The_edge_of_a_region_follows_its_mark()
    {
        var page = await OpenDashboard().Alive();
        var edge = page.Locator("event-map path.region[data-region='KZ-MAN']");
        await Expect(edge).ToHaveCSSAsync("stroke-width", "1.2px");

        await page.Mark("mangystau-region").HoverAsync();
        await Expect(edge).ToHaveCSSAsync("stroke-width", "1.5px");
        var (x, y) = await page.Ground();
        await page.Mouse.MoveAsync(x, y);
        await Expect(edge).ToHaveCSSAsync("stroke-width", "1.2px");

        await page.Mark("mangystau-region").ClickAsync();
        await page.Mouse.MoveAsync(x, y);
        await Expect(edge).ToHaveCSSAsync("stroke-width", "2.5px");
    }

    [Fact]
    public async Task On_touch_there_is_none()
    {
        var options = On(Screens.Phone);
        options.HasTouch = true;
        var page = await Open($"/d/{Datasets.Shipped}", options).Alive();
        await page.EvaluateAsync("() => document.querySelector('event-map').addEventListener('click', event => event.preventDefault())");

        await page.Mark("almaty").TapAsync();

        await Expect(Card(page)).ToBeHiddenAsync();
    }

    private static ILocator Card(IPage page) => page.Locator("event-map .card");
}
