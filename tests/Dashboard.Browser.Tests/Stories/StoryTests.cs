using System.Text.RegularExpressions;

namespace Dashboard.Browser.Tests.Stories;

/// <summary>A text in steps beside a map and timeline.</summary>
public sealed class StoryTests(Site site) : BrowserTest(site)
{
    private const string Story = "/stories/how-it-unfolded";

    [Fact]
    public async Task A_story_is_read_step_by_step_beside_a_map_that_stays()
    {
        var page = await OpenDashboard();

        await Step("the standfirst leads into the story", async () =>
        {
            await page.Locator(".standfirst a").First.ClickAsync();
            await Expect(page.Locator("li.current")).ToHaveIdAsync("step-1");
            await Expect(page.Locator("event-map:state(live)")).ToBeVisibleAsync();
        });
        await page.EvaluateAsync("() => { document.querySelector('event-map').own = 'stays' }");
        await Step("a link draws the view of the next step in the same map, and its text comes up", async () =>
        {
            await page.Locator("nav .after").ClickAsync();
            await Expect(page).ToHaveURLAsync(Ends("/2"));
            await Expect(page.Locator("li.current")).ToHaveIdAsync("step-2");
            Assert.Equal("stays", await page.EvaluateAsync<string>("() => document.querySelector('event-map').own"));
            await Expect(page.Locator("#step-2 h2")).ToBeInViewportAsync();
        });
        await Step("who scrolls on reads on, in the same entry of the history", async () =>
        {
            await page.Locator("story-text").EvaluateAsync("text => text.scrollTop = text.querySelector('#step-6').offsetTop");
            await Expect(page).ToHaveURLAsync(Ends("/6"));
            await Expect(page.Locator("li.current")).ToHaveIdAsync("step-6");
            await page.GoBackAsync();
            await Expect(page.Locator("li.current")).ToHaveIdAsync("step-1");
        });
        await Step("Escape leaves", async () =>
        {
            await page.Keyboard.PressAsync("Escape");
            await Expect(page.Count()).ToBeVisibleAsync();
            await page.GoBackAsync();
        });
        await Step("a step is explored on the dashboard", async () =>
        {
            await page.Locator("#step-1 .explore a").ClickAsync();
            await Expect(page.Chip("date filter: 1–2 January 2022")).ToBeVisibleAsync();
        });
    }

    [Fact]
    public async Task On_a_phone_the_text_of_one_step_stands_above_its_view()
    {
        var page = await OpenDashboard($"{Story}/2", Screens.Phone);

        await Expect(page.Locator("story-text .told:visible")).ToHaveCountAsync(1);
        var (text, map) = (await page.Locator("#step-2 .told").BoundingBoxAsync(), await page.Locator("event-map").BoundingBoxAsync());
        Assert.True(text!.Y + text.Height <= map!.Y);
    }

    [Fact]
    public async Task Without_scripts_every_step_has_its_picture()
    {
        var page = await OpenWithoutScripts(Story, Screens.Phone);

        await Expect(page.Locator("story-text img:visible")).ToHaveCountAsync(await page.Locator("story-text .told:visible").CountAsync());
        await Expect(page.Locator("#step-10 img")).ToBeVisibleAsync();
    }

    private static Regex Ends(string end) => new($"{Regex.Escape(Story + end)}$", RegexOptions.None, TimeSpan.FromSeconds(1));
}
