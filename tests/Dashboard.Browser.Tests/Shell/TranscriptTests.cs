using Dashboard.Browser.Tests.Map;

namespace Dashboard.Browser.Tests.Shell;

/// <summary>Five tasks by keyboard, as a screen reader is given them.</summary>
public sealed class TranscriptTests(Site site) : BrowserTest(site)
{
    [Fact]
    public async Task To_narrow_the_view_to_a_theme_and_take_it_back()
    {
        var reader = await ScreenReader.At(await Dashboard());
        await reader.PressTo("Tab", "Demands");
        await reader.Enter();
        await reader.Listen("of 164");
        await reader.Rest();
        await reader.Enter();
        await reader.Listen("164");
        await reader.Rest();

        Transcript(
            reader,
            """
            [Tab …] link, "Demands 15 events"
            [Enter]
            (says) 15 of 164 events
            (at) link, "Demands 15 events", current
            [Enter]
            (says) 164 events
            (at) link, "Demands 15 events"
            """);
    }

    [Fact]
    public async Task To_choose_days_with_the_handles_of_the_timeline()
    {
        var page = await Dashboard("?from=2022-01-02&to=2022-01-11");
        await Expect(page.GetByRole(AriaRole.Slider).First).ToBeVisibleAsync();
        var reader = await ScreenReader.At(page);
        await reader.PressTo("Tab", "First day");
        await reader.Press("ArrowRight");
        await reader.Press("ArrowRight");
        await reader.Press("Tab");
        await reader.Press("ArrowLeft");
        await reader.Listen("98 of 164");
        await reader.Rest();

        Transcript(
            reader,
            """
            [Tab …] slider, "First day", From 2 January
            [ArrowRight] slider, "First day", From 3 January
            [ArrowRight] slider, "First day", From 4 January
            [Tab] slider, "Last day", To 11 January
            [ArrowLeft] slider, "Last day", To 10 January
            (says) 98 of 164 events 97 begin, 1 continues
            (at) slider, "Last day", To 10 January
            """);
    }

    [Fact]
    public async Task To_go_by_the_map_to_a_place_and_open_an_event_there()
    {
        var page = await Dashboard().Alive();
        var reader = await ScreenReader.At(page);
        await reader.PressTo("Tab", "Almaty,");
        await reader.Press("ArrowLeft");
        await reader.Enter();
        await reader.Listen("of 164");
        await reader.Press("e");
        await reader.Press("Tab");
        await reader.Enter();
        await Expect(page.Panel()).ToBeVisibleAsync();
        await reader.Rest();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Panel()).ToBeHiddenAsync();
        await reader.Rest();

        Transcript(
            reader,
            """
            [Tab …] link, "Almaty, 53 events"
            [ArrowLeft] link, "Shu, 1 event"
            [Enter]
            (says) 1 of 164 events
            [e] region, "Events"
            [Tab] link, "Rally at the railway station in Shu"
            [Enter]
            (at) heading, "Rally at the railway station in Shu"
            (at) link, "Rally at the railway station in Shu"
            """);
    }

    [Fact]
    public async Task To_hear_what_was_known_of_the_dead_on_an_earlier_day()
    {
        var page = await Dashboard();
        await Expect(page.GetByRole(AriaRole.Slider, new() { Name = "As known on" })).ToBeVisibleAsync();
        var reader = await ScreenReader.At(page);
        await reader.Press("c");
        await reader.PressTo("Tab", "As known on");
        await reader.Press("Home");
        await reader.Press("ArrowRight");
        await reader.Press("PageUp");
        await reader.Listen("as known on 12 January 2022");
        await reader.PressTo("Shift+Tab", "Killed", 40);

        Transcript(
            reader,
            """
            [c] link, "Killed, whole country"
            [Tab …] slider, "As known on", today
            [Home] slider, "As known on", 4 January 2022
            [ArrowRight] slider, "As known on", 5 January 2022
            [PageUp] slider, "As known on", 12 January 2022
            (says) as known on 12 January 2022. Killed: “dozens” to 44
            [Shift+Tab …] link, "Killed, whole country"
            """);
    }

    [Fact]
    public async Task To_go_from_a_figure_to_the_claim_and_to_its_source()
    {
        var page = await Open($"/d/{Datasets.Shipped}/casualties?measure=killed", Still());
        var reader = await ScreenReader.At(page);
        await reader.PressTo("Tab", "Prosecutor General's Office (Shalabayev)");
        await reader.Enter();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("225 killed, Kazakhstan, everyone, counted");
        await reader.Rest();
        await reader.PressTo("Tab", "227, Prosecutor");
        await reader.PressTo("Tab", "The Moscow Times");

        Transcript(
            reader,
            """
            [Tab …] link, "Prosecutor General's Office (Shalabayev)"
            [Enter]
            (at) heading, "225 Killed, Kazakhstan, everyone, counted"
            [Tab …] link, "227, Prosecutor General's Office, by media"
            [Tab …] link, "The Moscow Times"
            """);
    }

    private Task<IPage> Dashboard(string query = "") => Open($"/d/{Datasets.Shipped}{query}", Still());

    private static void Transcript(ScreenReader reader, string expected) => Assert.Equal(expected.ReplaceLineEndings("\n").Split('\n'), reader.Heard);
}
