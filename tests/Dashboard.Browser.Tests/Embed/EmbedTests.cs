using System.Text.RegularExpressions;
using Dashboard.Browser.Tests.Timeline;
using Dashboard.Client.Embed;
using Dashboard.Server.Tests;

namespace Dashboard.Browser.Tests.Embed;

/// <summary>Embeds in an article of another origin: they fit, follow each other, leave nothing behind and break nothing.</summary>
public sealed partial class EmbedTests(Site site) : BrowserTest(site)
{
    private static readonly string[] Views = ["map", "timeline", "casualties", "dashboard"];

    [Theory]
    [InlineData(320)]
    [InlineData(600)]
    [InlineData(1200)]
    public async Task Every_view_fits_its_column_and_moves_nothing(int width)
    {
        await using var host = await OpenArticle(
            width,
            string.Join(
                "<p>Meanwhile.</p>",
                [
                    .. Views.Select(view =>
                        $"<event-dashboard id='{view}' dataset='{Datasets.Shipped}' view='{view}' from='2022-01-02' to='2022-01-11'></event-dashboard>"
                    ),
                    $"<event-dashboard id='event' dataset='{Datasets.Shipped}' event='e078'></event-dashboard>",
                ]));

        await host.ReadAsync();
        // Elements reserve the space of their frames; a plain frame keeps the height set by its page until the script gets a message.
        Assert.Equal(0, await host.Page.EvaluateAsync<double>("() => moved"), 0.02);
        foreach (var view in Views.Append("events/e078"))
            await host.AddFrameAsync($"plain-{view.Split('/')[0]}", EmbedSize.Height(view), $"/embed/{Datasets.Shipped}/{view}?lang=ru");

        foreach (var id in (string[])[.. Views, "event", .. Views.Select(view => $"plain-{view}"), "plain-events"])
        {
            var frame = await host.FrameOf(id);
            await Expect(frame.Locator("main")).ToBeVisibleAsync();
            // The message with its height may be under way.
            await frame.Until("() => document.documentElement.scrollHeight <= innerHeight");
            Assert.Equal(0, await frame.EvaluateAsync<int>("() => Math.max(document.documentElement.scrollWidth - innerWidth, 0)"));
            Assert.Empty(await frame.EvaluateAsync<string[]>("() => violations"));
        }

        // The sharing page and the style sheet have the same heights; casualties may be taller.
        foreach (var view in Views.Where(view => view != "casualties" || width == EmbedSize.Width))
            Assert.Equal(EmbedSize.Height(view, width), await (await host.FrameOf(view)).EvaluateAsync<int>("() => innerHeight"), 1.0);

        Assert.Empty(await host.Page.EvaluateAsync<string[]>("() => violations"));
        Assert.Empty(host.ConsoleMessages);
        Assert.Empty(await host.Page.Context.CookiesAsync());
        Assert.All(
            host.Requests,
            url =>
                Assert.True(
                    url.StartsWith(Site.Origin, StringComparison.Ordinal)
                        || url.StartsWith(host.Origin, StringComparison.Ordinal)
                        || url.StartsWith("data:", StringComparison.Ordinal),
                    url));
        Assert.DoesNotContain(
            host.Requests,
            url =>
                url.Contains("_framework", StringComparison.Ordinal)
                || url.Contains("liveMap", StringComparison.Ordinal)
                || url.Contains("serif", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_drawn_fits_the_height_of_its_code_at_every_width_without_scripts()
    {
        var options = On((600, 500));
        options.JavaScriptEnabled = false;
        var page = await Open("/robots.txt", options);
        var wrong = new List<string>();
        foreach (var (view, language) in Views.SelectMany(view => (string[])["en", "kk"], (view, language) => (view, language)))
        {
            await page.GotoAsync($"/embed/{Datasets.Shipped}/{view}?lang={language}");
            foreach (
                var width in ((int[])[280, 320, 390, 480, 600, 640, 759, 760, 800, 1000, 1200, 1600]).Where(width =>
                    view != "casualties" || width >= 320))
            {
                await page.SetViewportSizeAsync(width, EmbedSize.Height(view));
                var (document, main) = (
                    await page.EvaluateAsync<double>("() => document.documentElement.scrollHeight"),
                    await page.EvaluateAsync<double>("() => document.querySelector('main').getBoundingClientRect().height"));
                if (document > EmbedSize.Height(view) || main < EmbedSize.Height(view) - 1)
                    wrong.Add(
                        $"{view} in {language} at {width}: the document is {document} high, its frame {EmbedSize.Height(view)}, what is drawn {main}");
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task What_the_document_says_to_paste_shows_a_view()
    {
        var document = await File.ReadAllTextAsync(
            Path.Combine(Repository.Folder, "docs", "embedding.md"),
            TestContext.Current.CancellationToken);
        var recipes = Recipe()
            .Matches(document)
            .Select(match => match.Groups["html"].Value.Replace("https://dashboard.example.org", Site.Origin, StringComparison.Ordinal))
            .ToList();
        Assert.Equal(2, recipes.Count);

        await using var host = await OpenArticle(600, string.Join("<p>Meanwhile.</p>", recipes));
        await host.ReadAsync();

        foreach (var frame in host.Page.Frames.Skip(1))
            await Expect(frame.Locator("header ul")).ToContainTextAsync("Almaty");
        Assert.Equal(3, host.Page.Frames.Count);
        Assert.Empty(host.ConsoleMessages);
    }

    [Fact]
    public async Task Frames_of_a_group_follow_each_other_and_tell_the_page()
    {
        await using var host = await OpenArticle(
            600,
            $"<event-dashboard id='map' group='g' dataset='{Datasets.Shipped}' view='map'></event-dashboard><event-dashboard id='timeline' group='g' dataset='{Datasets.Shipped}' view='timeline'></event-dashboard>"
        );
        var (map, timeline) = (await host.FrameOf("map"), await host.FrameOf("timeline"));
        await Expect(map.Locator(".count").First).ToBeVisibleAsync();

        await timeline.Locator(".column[data-from='2022-01-05']").HoverAsync();
        await Expect(timeline.Locator("event-timeline:state(live)")).ToHaveCountAsync(1);
        var (from, to) = (
            await timeline.Locator(".column[data-from='2022-01-05']").BoundingBoxAsync(),
            await timeline.Locator(".column[data-from='2022-01-09']").BoundingBoxAsync());
        await host.Page.Mouse.MoveAsync(from!.X + (from.Width / 2), from.Y + 20);
        await host.Page.Mouse.DownAsync();
        await host.Page.Mouse.MoveAsync(to!.X + (to.Width / 2), to.Y + 22, new() { Steps = 6 });
        await host.Page.Mouse.UpAsync();

        await map.Until("() => location.search === '?from=2022-01-05&to=2022-01-09'");
        await Expect(map.GetByLabel("Remove date filter", new() { Exact = false })).ToBeVisibleAsync();

        // A mark lists its events, and an event opens in its place.
        await map.Locator("a.mark").First.FocusAsync();
        await host.Page.Keyboard.PressAsync("Enter");
        await map.Locator(".event a").First.ClickAsync();
        await map.Until("() => document.activeElement.id === 'event-title'");
        await timeline.Until("() => location.search.includes('place=')");

        var told = await host.Page.EvaluateAsync<string[]>("() => told");
        Assert.Contains("timeline filter {\"from\":\"2022-01-05\",\"to\":\"2022-01-09\"}", told);
        Assert.Contains(told, words => words.StartsWith("map select {\"kind\":\"events\"", StringComparison.Ordinal));
        Assert.DoesNotContain(told, words => words.StartsWith("map filter {\"from\":\"2022-01-05\",\"to\"", StringComparison.Ordinal));

        // Attributes are followed too.
        await host.Page.EvaluateAsync("() => document.querySelector('#map').setAttribute('theme', 'unrest')");
        await map.Until("() => location.search === '?theme=unrest'");
        Assert.Empty(host.ConsoleMessages);
    }

    [Fact]
    public async Task Who_is_not_the_other_side_is_not_heard()
    {
        await using var host = await OpenArticle(
            600,
            $"<event-dashboard id='map' dataset='{Datasets.Shipped}' view='map'></event-dashboard>");
        var map = await host.FrameOf("map");
        await Expect(map.Locator(".count").First).ToBeVisibleAsync();

        await map.EvaluateAsync("() => postMessage({ eventDashboard: 'show', query: '?theme=unrest' }, '*')");
        await host.Page.EvaluateAsync("() => postMessage({ eventDashboard: 'height', height: 9000 }, '*')");
        await map.EvaluateAsync("() => parent.postMessage({ eventDashboard: 'height', height: '9000' }, '*')");
        await host.Page.EvaluateAsync(
            "() => document.querySelector('#map').shadowRoot.querySelector('iframe').contentWindow.postMessage({ eventDashboard: 'show', query: 'javascript:alert(1)' }, '*')"
        );
        // Messages arrive in order.
        await map.EvaluateAsync("() => parent.postMessage({ eventDashboard: 'height', height: 777 }, '*')");

        await map.Until("() => innerHeight === 777");
        Assert.Equal("", await map.EvaluateAsync<string>("() => location.search"));
    }

    // Content management systems put embeds into a sandbox: such a frame has an opaque origin, and everything it loads is cross-origin.
    [Theory]
    [InlineData("")]
    [InlineData("allow-scripts")]
    public async Task A_view_in_a_sandboxed_frame_has_its_styles_its_font_and_its_ground(string sandbox)
    {
        var frames = Views
            .Append("events/e078")
            .Select(
                (view, at) =>
                    $"<iframe id='frame-{at}' sandbox='{sandbox}' src='{Site.Origin}/embed/{Datasets.Shipped}/{view}' title='{view}' width='100%' height='600'></iframe>"
            );
        await using var host = await OpenArticle(600, string.Join("<p>Meanwhile.</p>", frames));
        await host.ReadAsync();

        for (var at = 0; at <= Views.Length; at++)
        {
            var main = (await host.FrameOf($"frame-{at}")).Locator("main");
            await Expect(main).ToHaveCSSAsync("border-top-width", "2px");
            Assert.True(
                await main.EvaluateAsync<bool>("() => [...document.fonts].some(font => font.status === 'loaded')"),
                $"frame {at} has its font");
        }

        Assert.Empty(host.Failed);
        // Browsers log that scripts are blocked in the frame.
        Assert.All(host.ConsoleMessages, words => Assert.StartsWith("Blocked script execution", words, StringComparison.Ordinal));
        Assert.Equal(sandbox.Length > 0, host.ConsoleMessages.Count == 0);
    }

    [Fact]
    public async Task A_view_in_a_sandboxed_frame_with_scripts_is_live_and_as_tall_as_it_says()
    {
        await using var host = await OpenArticle(
            600,
            string.Concat(
                ((string[])["map", "timeline", "casualties"]).Select(view =>
                    $"<iframe id='{view}' sandbox='allow-scripts' src='{Site.Origin}/embed/{Datasets.Shipped}/{view}' title='{view}' width='100%' height='240'></iframe>"
                )));
        await host.ReadAsync();
        var (map, timeline, casualties) = (await host.FrameOf("map"), await host.FrameOf("timeline"), await host.FrameOf("casualties"));

        await map.Locator("event-map").HoverAsync();
        await Expect(map.Locator("event-map:state(live)")).ToHaveCountAsync(1);
        await timeline.Locator(".column").First.HoverAsync();
        await Expect(timeline.Locator("event-timeline:state(live)")).ToHaveCountAsync(1);
        await timeline.Locator("a.column").Nth(4).ClickAsync();
        await timeline.Until("() => location.search.includes('from=')");
        await casualties.Until("() => innerHeight > 240 && document.documentElement.scrollHeight <= innerHeight");

        Assert.Empty(host.Failed);
        Assert.Empty(host.ConsoleMessages);
    }

    [Fact]
    public async Task Leaflet_is_loaded_for_who_touches_the_map()
    {
        var page = await Open("/robots.txt", On((600, 420)));
        var traffic = Traffic.Of(page);
        await page.GotoAsync($"/embed/{Datasets.Shipped}/map", new() { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.DoesNotContain(traffic.All, path => path.Contains("liveMap", StringComparison.Ordinal));

        await page.Locator("event-map").HoverAsync();

        await Expect(page.Locator("event-map:state(live)")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task The_first_finger_on_a_timeline_draws_its_dates()
    {
        var options = On((390, 300));
        (options.HasTouch, options.IsMobile) = (true, true);
        var page = await Open($"/embed/{Datasets.Shipped}/timeline", options);
        var (x, y) = await page.Middle("2022-01-05");
        var (end, _) = await page.Middle("2022-01-11");

        await Finger.Swipe(page, (x, y), (end, y), () => Expect(page.Locator("event-timeline:defined")).ToHaveCountAsync(1));

        await page.ShowsDates("2022-01-05", "2022-01-11");
    }

    [Fact]
    public async Task A_finger_that_is_gone_before_the_brush_has_come_has_drawn_its_dates_all_the_same()
    {
        var options = On((390, 300));
        (options.HasTouch, options.IsMobile) = (true, true);
        var page = await Open("/robots.txt", options);
        var gone = new TaskCompletionSource();
        await page.RouteAsync("**/framedTimeline*", async route =>
        {
            await gone.Task;
            await route.ContinueAsync();
        });
        await page.GotoAsync($"/embed/{Datasets.Shipped}/timeline");
        var (x, y) = await page.Middle("2022-01-05");
        var (end, _) = await page.Middle("2022-01-11");

        await Finger.Swipe(page, (x, y), (end, y));
        gone.SetResult();

        await page.ShowsDates("2022-01-05", "2022-01-11");
    }

    [Fact]
    public async Task Without_scripts_a_mark_lists_its_events_in_the_frame_and_the_full_view_opens_beside_it()
    {
        var options = On((600, 420));
        options.JavaScriptEnabled = false;
        var page = await Open($"/embed/{Datasets.Shipped}/map", options);

        await page.Locator("a.mark").First.ClickAsync(new() { Force = true });
        await page.Locator(".event a").First.ClickAsync();
        await Expect(page.Locator("#event-title")).ToBeVisibleAsync();

        var full = await page.Context.RunAndWaitForPageAsync(() => page.GetByText("Open the full view").ClickAsync());
        Assert.StartsWith($"{Site.Origin}/d/{Datasets.Shipped}?", full.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_view_has_a_fault_that_axe_finds()
    {
        var page = await Open("/robots.txt", Still());
        var found = new List<string>();
        foreach (
            var view in (string[])
                [
                    "map?open=events,map-key&place=harbour",
                    "timeline",
                    "casualties",
                    "casualties?measure=killed",
                    "dashboard?from=2019-03-02&to=2019-03-04",
                    "events/t4",
                    "nowhere",
                ])
        {
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
            await page.GotoAsync($"/embed/{Datasets.Ostland}/{view}");
            found.AddRange((await Axe.FindAsync(page)).Select(fault => $"{view}: {fault}"));
        }

        Assert.Empty(found);
    }

    [GeneratedRegex("```html\\n(?<html>.+?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Recipe();

    private async Task<HostPage> OpenArticle(int width, string body) =>
        await HostPage.OpenAsync(await NewPage(On((width, 900))), Site.Origin, body);
}
