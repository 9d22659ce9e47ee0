namespace Dashboard.Browser.Tests.Map;

/// <summary>The map with scripts: the same drawing, which can be moved.</summary>
public sealed class LiveMapTests(Site site) : BrowserTest(site)
{
    private const double HalfAPixel = 0.5;

    // Names that an edge cuts or a control hides.
    private const string HiddenNames =
        """
        () => {
          const map = document.querySelector('event-map');
          const view = map.getBoundingClientRect();
          const boxes = parts => [...parts].filter(part => part.checkVisibility({ visibilityProperty: true })).map(part => {
            const { left, top, right, bottom } = part.getBoundingClientRect();
            return { left, top, right, bottom, text: part.textContent };
          }).filter(box => box.right > box.left);
          const controls = boxes([...map.shadowRoot.querySelectorAll('.buttons, .scale, .only-seen'), ...document.querySelectorAll('.whole-country')]);
          const meets = (one, other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
          const names = boxes(map.querySelectorAll('.name, [data-ground-name] text')).filter(name => meets(name, view));
          return names.length === 0 ? ['no name is shown'] : names.filter(name =>
            !(name.left >= view.left && name.right <= view.right && name.top >= view.top && name.bottom <= view.bottom) || controls.some(control => meets(name, control)))
            .map(name => `${name.text}: ${name.left}, ${name.top} to ${name.right}, ${name.bottom}`);
        }
        """;

    private const string LinksUnderControls =
        """
        () => {
          const { shadowRoot } = document.querySelector('event-map');
          const box = part => part.getBoundingClientRect();
          const controls = [...shadowRoot.querySelectorAll('.buttons, .scale, .only-seen'), document.querySelector('.whole-country')].map(box);
          return [...shadowRoot.querySelectorAll('.beyond a')].filter(link => link.checkVisibility()).filter(link => controls.some(control =>
            box(link).left < control.right && control.left < box(link).right && box(link).top < control.bottom && control.top < box(link).bottom))
            .map(link => link.ariaLabel);
        }
        """;

    [Fact]
    public async Task No_mark_moves_when_the_map_comes_to_life_and_more_names_come_as_the_reader_comes_nearer()
    {
        var (without, page) = (await OpenWithoutScripts(), await Open("/robots.txt"));
        foreach (var (width, height) in ((int, int)[])[(390, 844), (1024, 768), (1300, 1400)])
        {
            await without.SetViewportSizeAsync(width, height);
            await page.SetViewportSizeAsync(width, height);
            await page.GotoAsync($"/d/{Datasets.Shipped}");
            await Task.FromResult(page).Alive();

            await Step(
                $"at {width} by {height} marks lie as without scripts",
                async () => LieAlike(await without.Places(), await page.Places()));

            if (width > 390)
                continue;
            await Step("on a phone names come", async () =>
            {
                var names = page.Locator("event-map text.name:visible");
                var before = await names.CountAsync();
                await page.Nearer().ClickAsync();
                await page.Settled();
                Assert.True(await names.CountAsync() > before);
            });
        }
    }

    [Fact]
    public async Task Buttons_keys_the_wheel_and_a_drag_move_the_map_and_not_the_size_of_its_marks_and_a_click_on_a_mark_is_its_link()
    {
        var page = await OpenDashboard("", Screens.Wide).Alive();
        var (whole, home) = (await page.FrameWidth(), await page.Places());

        await Step("marks lie as without scripts, in another window too", async () =>
        {
            var without = await OpenWithoutScripts("", Screens.Wide);
            LieAlike(await without.Places(), home);
            await page.SetViewportSizeAsync(1280, 900);
            await page.Settled();
            await without.SetViewportSizeAsync(1280, 900);
            LieAlike(await without.Places(), await page.Places());
            await page.SetViewportSizeAsync(Screens.Wide.Width, Screens.Wide.Height);
            await page.Settled();
        });

        await Step("buttons zoom the map and not its marks, and bring the whole back", async () =>
        {
            var size = home["almaty"][2];
            await page.Nearer().ClickAsync();
            Assert.Equal(size, (await page.Places())["almaty"][2], HalfAPixel);
            await page.Settled();
            Assert.Equal(size, (await page.Places())["almaty"][2], HalfAPixel);
            Assert.Equal(2 * whole, await page.FrameWidth(), 1d);
            await page.Nearer().ClickAsync();
            await page.Settled();
            await page.Farther().ClickAsync();
            await page.Settled();
            Assert.Equal(2 * whole, await page.FrameWidth(), 1d);
            await page.Whole().ClickAsync();
            await page.Settled();
            Assert.Equal(whole, await page.FrameWidth(), 1d);
        });

        await Step("keys move and zoom the map that has the focus", async () =>
        {
            await page.EvaluateAsync("() => document.querySelector('event-map').shadowRoot.querySelector('.map').focus()");
            await page.Keyboard.PressAsync("ArrowRight");
            await page.Settled();
            Assert.True((await page.Places())["karaganda"][0] < home["karaganda"][0] - 20);
            await page.Keyboard.PressAsync("+");
            await page.Settled();
            Assert.Equal(2 * whole, await page.FrameWidth(), 1d);
            await page.Keyboard.PressAsync("0");
            await page.Settled();
            Assert.Equal(home["karaganda"][0], (await page.Places())["karaganda"][0], HalfAPixel);
        });

        await Step("plus zooms from a mark, and an arrow goes to another that is brought into sight", async () =>
        {
            await page.Locator("a.mark[data-id='taraz']").FocusAsync();
            for (var press = 0; press < 3; press++)
            {
                await page.Keyboard.PressAsync("+");
                await page.Settled();
            }

            await page.Keyboard.PressAsync("ArrowLeft");
            await Expect(page.Locator("a.mark[data-id='shymkent']")).ToBeFocusedAsync();
            await page.Settled();
            var map = (await page.Map().BoundingBoxAsync())!;
            Assert.True(IsIn(map, (await page.Places())["shymkent"]));
            Assert.Equal(
                0,
                await page.EvaluateAsync<double>(
                    "() => scrollY + document.querySelector('event-map').scrollLeft + document.querySelector('event-map').parentElement.parentElement.scrollLeft"
                ));
            await page.Whole().ClickAsync();
            await page.Settled();
        });

        await Step("the wheel zooms around the pointer where the page does not scroll", async () =>
        {
            var before = (await page.Places())["kostanay"];
            await page.Mouse.MoveAsync((float)before[0], (float)before[1]);
            await page.Mouse.WheelAsync(0, -200);
            await page.Settled();
            Assert.True(await page.FrameWidth() > 1.2 * whole);
            Assert.Equal(before[0], (await page.Places())["kostanay"][0], 2d);
            await page.Whole().ClickAsync();
            await page.Settled();
        });

        await Step("plus again and again never leads to where no mark is", async () =>
        {
            while (await page.Nearer().GetAttributeAsync("aria-disabled") != "true")
            {
                await page.Nearer().ClickAsync();
                await page.Settled();
                await SeesAMark(page);
            }

            await page.Whole().ClickAsync();
            await page.Settled();
        });

        await Step("a drag moves the map, and on a mark follows no link", async () =>
        {
            var before = (await page.Places())["karaganda"];
            var (x, y) = await page.Ground();
            await Drag(page, x, y, -120, 60);
            var after = (await page.Places())["karaganda"];
            Assert.Equal(-120, after[0] - before[0], 20d);
            Assert.Equal(60, after[1] - before[1], 20d);
            var mark = (await page.Places())["almaty"];
            await Drag(page, (float)mark[0], (float)mark[1], -150, -40);
            Assert.DoesNotContain("place=", page.Url, StringComparison.Ordinal);
        });

        await Step("a click with the control key opens a tab, and one without it is followed", async () =>
        {
            var tab = await page.Context.RunAndWaitForPageAsync(() =>
                page.Mark("almaty").ClickAsync(new() { Modifiers = [KeyboardModifier.Control] }));
            await tab.WaitForURLAsync(
                url => url.Contains("place=almaty", StringComparison.Ordinal),
                new() { WaitUntil = WaitUntilState.Commit });
            Assert.DoesNotContain("place=", page.Url, StringComparison.Ordinal);
            await tab.CloseAsync();
            await page.Mark("almaty").ClickAsync();
            await Expect(page.Chip("place filter: Almaty")).ToBeVisibleAsync();
        });
    }

    [Fact]
    public async Task Near_a_town_are_its_spots_names_are_whole_and_links_lead_to_marks_that_are_out_of_sight()
    {
        var page = await OpenDashboard("?map=11/43.25/76.92").Alive();
        await page.Settled();

        await Step("a town falls into its spots and the ground is plain", async () =>
        {
            var places = await page.Places();
            Assert.True(await page.Is("city"));
            Assert.DoesNotContain("almaty", places.Keys);
            Assert.Contains("spot almaty", places.Keys);
            Assert.Contains("spot almaty-republic-square", places.Keys);
            await Expect(page.Locator("event-map image")).ToBeHiddenAsync();
            await Expect(page.Locator("event-map path.region").First).ToBeHiddenAsync();
            await Expect(page.Locator("event-map .scale")).ToContainTextAsync("km");
            await Expect(page.GetByRole(AriaRole.Link, new() { Name = "exact spot unknown" }).First).ToBeVisibleAsync();
        });

        foreach (
            var (at, width, height) in ((string, int, int)[])
                [("11/43.239/76.89", 390, 844), ("12/43.239/76.89", 1600, 900), ("6.5/43.239/76.89", 1024, 800)])
        {
            await Step($"at {at} on {width} by {height} every name is whole and lies under no control", async () =>
            {
                await GoTo(at, (width, height));
                await page.UntilNone(HiddenNames);
            });
        }

        await Step("on a low map links to what is beyond lie beside the controls", async () =>
        {
            await GoTo("12/43.245/76.93", (1366, 650));
            await Expect(page.Locator("event-map .beyond a.west")).ToBeVisibleAsync();
            Assert.Empty(await page.EvaluateAsync<string[]>(LinksUnderControls));
        });

        await Step("where no mark is in sight links say where they are and lead there", async () =>
        {
            await GoTo("9/54.9/85.5", Screens.Desk);
            var links = page.Locator("event-map .beyond a");
            await Expect(links.First).ToBeVisibleAsync();
            var counted = await links.EvaluateAllAsync<int[]>("links => links.map(link => Number(/[0-9]+/.exec(link.ariaLabel)[0]))");
            var marked = await page.Locator("a.mark")
                .EvaluateAllAsync<int>(
                    "marks => marks.filter(mark => mark.checkVisibility()).reduce((sum, mark) => sum + Number(mark.dataset.count), 0)");
            Assert.Equal(marked, counted.Sum());
            var named = await page.EvaluateAsync<string[]>(
                """
                () => [...document.querySelectorAll('a.mark')].map(mark => `${mark.dataset.label} \u00b7 ${mark.dataset.events}`)
                """);
            Assert.All(
                (await links.AllInnerTextsAsync()).Where(text => text.Contains('\u00b7', StringComparison.Ordinal)),
                text => Assert.Contains(named, name => text.EndsWith(name, StringComparison.Ordinal)));

            await links.First.ClickAsync();
            await page.Settled();
            await SeesAMark(page);
        });

        async Task GoTo(string at, (int Width, int Height) screen)
        {
            await page.SetViewportSizeAsync(screen.Width, screen.Height);
            await page.Follow($"/d/{Datasets.Shipped}?map={at}");
            await Expect(page.Locator($"event-map[data-at='{at}']")).ToBeAttachedAsync();
            await page.Settled();
        }
    }

    [Fact]
    public async Task The_wheel_scrolls_the_page_where_it_scrolls()
    {
        var page = await OpenDashboard("", (800, 900)).Alive();
        var whole = await page.FrameWidth();
        var (x, y) = await page.Ground();
        await page.Mouse.MoveAsync(x, y);

        await page.Mouse.WheelAsync(0, 200);

        await page.Until("() => scrollY > 100");
        Assert.Equal(whole, await page.FrameWidth());
    }

    [Fact]
    public async Task With_less_motion_a_zoom_is_a_jump()
    {
        var options = On(null);
        options.ReducedMotion = ReducedMotion.Reduce;
        var page = await Open($"/d/{Datasets.Shipped}", options).Alive();
        var whole = await page.FrameWidth();

        await page.Nearer().ClickAsync();

        Assert.Equal(2 * whole, await page.FrameWidth(), 1d);
    }

    [Fact]
    public async Task Two_fingers_move_and_zoom_the_map_of_a_phone_and_one_scrolls_the_page()
    {
        var options = On(Screens.Phone);
        options.HasTouch = true;
        options.IsMobile = true;
        var page = await Open($"/d/{Datasets.Shipped}", options).Alive();
        var whole = await page.FrameWidth();
        var (x, y) = await page.Ground();
        var session = await page.Context.NewCDPSessionAsync(page);

        await Touch(session, [(x, y + 60)], [(x, y + 30)], [(x, y)], [(x, y - 60)]);
        await page.Until("() => scrollY > 20");
        await Expect(page.GetByText("Move the map with two fingers")).ToHaveCSSAsync("opacity", "1");
        Assert.Equal(whole, await page.FrameWidth());

        await page.Settled();
        await page.EvaluateAsync("() => scrollTo({ top: 0, behavior: 'instant' })");
        await page.Settled();
        (x, y) = await page.Ground();
        await Touch(session, [(x - 30, y), (x + 30, y)], [(x - 45, y), (x + 45, y)], [(x - 60, y), (x + 60, y)]);
        await page.Settled();
        Assert.Equal(2 * whole, await page.FrameWidth(), 0.2 * whole);
    }

    private static void LieAlike(IReadOnlyDictionary<string, double[]> without, IReadOnlyDictionary<string, double[]> with)
    {
        Assert.Equal(without.Keys.Order(StringComparer.Ordinal), with.Keys.Order(StringComparer.Ordinal));
        Assert.All(without, mark => Assert.All(mark.Value.Zip(with[mark.Key]), pair => Assert.Equal(pair.First, pair.Second, HalfAPixel)));
    }

    private static async Task SeesAMark(IPage page)
    {
        var map = (await page.Map().BoundingBoxAsync())!;
        Assert.Contains((await page.Places()).Values, mark => IsIn(map, mark));
    }

    private static bool IsIn(LocatorBoundingBoxResult map, double[] mark) =>
        mark[0] > map.X && mark[0] < map.X + map.Width && mark[1] > map.Y && mark[1] < map.Y + map.Height;

    private static async Task Drag(IPage page, float x, float y, float dx, float dy)
    {
        await page.Mouse.MoveAsync(x, y);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(x + dx / 2, y + dy / 2, new() { Steps = 4 });
        await page.Mouse.MoveAsync(x + dx, y + dy, new() { Steps = 4 });
        await page.Settled(); // so that releasing does not fling the map
        await page.Mouse.UpAsync();
        await page.Settled();
    }

    private static async Task Touch(ICDPSession session, params (float X, float Y)[][] moves)
    {
        for (var i = 0; i < moves.Length; i++)
        {
            await session.SendAsync(
                "Input.dispatchTouchEvent",
                new Dictionary<string, object>(StringComparer.Ordinal)
                {
                    ["type"] = i == 0 ? "touchStart" : "touchMove",
                    ["touchPoints"] = moves[i]
                        .Select(
                            (point, id) =>
                                new
                                {
                                    x = point.X,
                                    y = point.Y,
                                    id,
                                })
                        .ToArray(),
                });
        }

        await session.SendAsync(
            "Input.dispatchTouchEvent",
            new Dictionary<string, object>(StringComparer.Ordinal) { ["type"] = "touchEnd", ["touchPoints"] = Array.Empty<object>() });
    }
}
