using System.Globalization;
using Dashboard.Browser.Tests.Map;
using Dashboard.Server.Tests;

namespace Dashboard.Browser.Tests.Shell;

/// <summary>Five tasks by keyboard, as a screen reader announces them.</summary>
public sealed class TranscriptTests(Site site) : BrowserTest(site)
{
    private static readonly int All = ShippedRecord.Events.Count;

    [Fact]
    public async Task To_narrow_the_view_to_a_theme_and_take_it_back()
    {
        var demands = ShippedRecord.EventsOfTheme("demands").Count;
        var reader = await ScreenReader.At(await Dashboard());
        await reader.PressTo("Tab", "Demands");
        await reader.Enter();
        await reader.Listen($"of {All}");
        await reader.Rest();
        await reader.Enter();
        await reader.Listen($"{All}");
        await reader.Rest();

        Transcript(
            reader,
            $"""
            [Tab …] link, "Demands {demands} events"
            [Enter]
            (says) {demands} of {All} recorded events
            (at) link, "Demands {demands} events", current
            [Enter]
            (says) {All} recorded events
            (at) link, "Demands {demands} events"
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
        var chosen = ShippedRecord.EventsBetween("2022-01-04", "2022-01-10");
        var continuing = chosen.Count(e => string.CompareOrdinal(e["start"], "2022-01-04") < 0);
        await reader.Listen($"{chosen.Count} of {All}");
        await reader.Rest();

        Transcript(
            reader,
            $"""
            [Tab …] slider, "First day", From 2 January
            [ArrowRight] slider, "First day", From 3 January
            [ArrowRight] slider, "First day", From 4 January
            [Tab] slider, "Last day", To 11 January
            [ArrowLeft] slider, "Last day", To 10 January
            (says) {chosen.Count} of {All} recorded events {chosen.Count - continuing} begin, {continuing} {(
                continuing == 1 ? "continues" : "continue"
            )}
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
        // Which place that is depends on the record and the layout.
        var place = await page.Locator("a.mark:focus").GetAttributeAsync("data-id");
        var (name, nearest) = (await page.Locator("a.mark:focus").GetAttributeAsync("data-label"), ShippedRecord.EventsIn(place!));
        var title = nearest[0]["title_en"];
        await reader.Enter();
        await reader.Listen($"of {All}");
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
            $"""
            [Tab …] link, "Almaty, {ShippedRecord.EventsIn("almaty").Count} events"
            [ArrowLeft] link, "{name}, {nearest.Count} event{(nearest.Count == 1 ? "" : "s")}"
            [Enter]
            (says) {nearest.Count} of {All} recorded events
            [e] region, "Events"
            [Tab] link, "{title}"
            [Enter]
            (at) heading, "{title}"
            (at) link, "{title}"
            """);
    }

    [Fact]
    public async Task To_hear_what_was_known_of_the_dead_on_an_earlier_day()
    {
        var days = ShippedRecord.DaysOfClaims.Select(day => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)).ToList();
        var page = await Dashboard();
        await Expect(page.GetByRole(AriaRole.Slider, new() { Name = "As known on" })).ToBeVisibleAsync();
        var reader = await ScreenReader.At(page);
        await reader.Press("c");
        await reader.PressTo("Tab", "As known on");
        await reader.Press("Home");
        await reader.Press("ArrowRight");
        await reader.Press("PageUp");
        await reader.Listen($"as known on {days[8]}");
        var figure = await page.Casualties().Locator(".figure").First.InnerTextAsync();
        await reader.PressTo("Shift+Tab", "Killed", 40);

        Transcript(
            reader,
            $"""
            [c] link, "Killed, whole country"
            [Tab …] slider, "As known on", today
            [Home] slider, "As known on", {days[0]}
            [ArrowRight] slider, "As known on", {days[1]}
            [PageUp] slider, "As known on", {days[8]}
            (says) as known on {days[8]}. Killed: {figure}
            [Shift+Tab …] link, "Killed, whole country"
            """);
    }

    [Fact]
    public async Task To_go_from_a_figure_to_the_claim_and_to_its_source()
    {
        var claim = ShippedRecord.Claims.With("c035");
        var next = ShippedRecord.Claims.With(claim["superseded_by"]);
        var publisher = ShippedRecord.Sources.With(claim.List("sources")[0])["publisher"];
        var page = await Open($"/d/{Datasets.Shipped}/casualties?measure=killed", Still());
        var reader = await ScreenReader.At(page);
        await reader.PressTo("Tab", claim["claimant"]);
        await reader.Enter();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 }))
            .ToHaveTextAsync($"{claim["best"]} killed, Kazakhstan, everyone, counted");
        await reader.Rest();
        await reader.PressTo("Tab", $"{next["best"]}, {next["claimant"]}");
        await reader.PressTo("Tab", publisher);

        Transcript(
            reader,
            $"""
            [Tab …] link, "{claim["claimant"]}"
            [Enter]
            (at) heading, "{claim["best"]} Killed, Kazakhstan, everyone, counted"
            [Tab …] link, "{next["best"]}, {next["claimant"]}"
            [Tab …] link, "{publisher}"
            """);
    }

    private Task<IPage> Dashboard(string query = "") => Open($"/d/{Datasets.Shipped}{query}", Still());

    private static void Transcript(ScreenReader reader, string expected) =>
        Assert.Equal(expected.ReplaceLineEndings("\n").Split('\n'), reader.Heard);
}
