using Bunit;
using Dashboard.Client.Addresses;
using Dashboard.Client.Coded;
using Dashboard.Client.Colours;
using Dashboard.Client.Map;
using Dashboard.Client.Tests.Map;
using Dashboard.Client.Timeline;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Tests.Coded;

/// <summary>Map and timeline that count deaths in place of events, and the links between both.</summary>
public sealed class CountingTests : BunitContext
{
    private static readonly Coder[] Coders = [new("acled", "ACLED"), new("ucdp", "UCDP")];
    private static readonly PageAddress Deaths = Sample.Plain.Counting("acled");

    [Fact]
    public void Events_and_each_coder_can_be_counted()
    {
        var links = Choice(Deaths, Coders, "ACLED").FindAll("a");

        Assert.Equal(
            [("events", null), ("deaths coded by ACLED", "true"), ("deaths coded by UCDP", null)],
            links.Select(link => (link.TextContent, link.GetAttribute("aria-current"))));
        Assert.Equal(
            [$"/d/{Sample.Dataset}", $"/d/{Sample.Dataset}?count=killed.acled", $"/d/{Sample.Dataset}?count=killed.ucdp"],
            links.Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void Beside_a_title_that_names_the_count_only_the_others_are_offered() =>
        Assert.Equal(
            ["events", "deaths coded by UCDP"],
            Render<CountChoice>(choice => choice
                .AddCascadingValue(Deaths)
                .Add(one => one.Coders, Coders)
                .Add(one => one.CountedBy, "ACLED")
                .Add(one => one.IsNamed, true)).FindAll("a").Select(link => link.TextContent));

    [Fact]
    public void A_frame_without_controls_still_names_what_it_counts()
    {
        var bare = Deaths with { Options = Deaths.Options with { HasControls = false } };

        Assert.Equal("Count: deaths coded by ACLED", Choice(bare, Coders, "ACLED").Find(".choice").TextContent.Trim());
        Assert.Empty(Choice(bare, Coders, "ACLED").FindAll("a"));
    }

    [Fact]
    public void Without_coders_there_is_nothing_to_choose() => Assert.Empty(Choice(Sample.Plain, null, null).Markup.Trim());

    [Fact]
    public void A_map_of_deaths_names_its_coder_in_each_mark_and_in_its_key()
    {
        var map = Map(new MapView([MapSamples.Almaty], 12, ["kazakhstan"]) { CountedBy = "ACLED" }, Coders);

        Assert.Equal("Almaty, 19\u00A0deaths coded by ACLED", map.Find("a.mark").GetAttribute("aria-label"));
        Assert.Equal("Map: 19\u00A0deaths coded by ACLED, by place", map.Find("svg.drawing").GetAttribute("aria-label"));
        Assert.Equal("ACLED", map.Find("event-map").GetAttribute("data-counted-by"));
        Assert.Equal("12 deaths are not on the map", map.Find(".whole-country").TextContent);
        Assert.Contains("size: deaths coded by ACLED", map.Find(".key").TextContent, StringComparison.Ordinal);
        Assert.Contains("no mark: 0 (none or unknown) or no number", map.Find(".key").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_map_of_a_dataset_without_coders_has_no_trace_of_them()
    {
        var map = Map(new MapView([MapSamples.Almaty], 0, []), null);

        Assert.DoesNotContain("counted-by", map.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("Count:", map.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_timeline_of_deaths_names_its_coder_in_its_title_and_in_each_bar()
    {
        var timeline = Render<EventTimeline>(parameters => parameters
            .AddCascadingValue(Winter.Address)
            .Add(one => one.View, Winter.January(Winter.OneDay(5, 37)) with { CountedBy = "UCDP" })
            .Add(one => one.About, Winter.About with { Coders = Coders })
            .Add(one => one.Legend, Winter.Colours));

        Assert.Equal("Deaths coded by UCDP, per day", timeline.Find("h2").TextContent);
        Assert.Equal("Wednesday 5\u00A0January, 37\u00A0deaths coded by UCDP", timeline.FindAll("a.column")[4].GetAttribute("aria-label"));
        Assert.Equal(
            "{0} death coded by UCDP|{0} deaths coded by UCDP",
            timeline.Find("event-timeline").GetAttribute("data-events"));
    }

    [Fact]
    public void The_count_goes_with_the_reader_and_into_frames_and_pictures()
    {
        Assert.Equal($"/d/{Sample.Dataset}/data?count=killed.acled", Deaths.Data.Href);
        Assert.Equal($"/embed/{Sample.Dataset}/timeline?count=killed.acled", Deaths.Embed("timeline").Href);
        Assert.Equal($"/embed/{Sample.Dataset}/casualties", Deaths.Embed("casualties").Href);
        Assert.Contains("count=killed.acled", Deaths.Preview("map"), StringComparison.Ordinal);
        Assert.Equal($"/d/{Sample.Dataset}/data", Deaths.Data.Canonical.Href);
        Assert.Equal($"/d/{Sample.Dataset}?count=killed.acled", Deaths.Canonical.Href);
        Assert.Contains(
            "count=killed.acled",
            ApiAddress.Of(GetView.DrawnBy(Deaths.Options, Sample.Dataset, EventFilter.None, new PageOf())),
            StringComparison.Ordinal);
    }

    private IRenderedComponent<CountChoice> Choice(PageAddress address, IReadOnlyList<Coder>? coders, string? countedBy) =>
        Render<CountChoice>(choice => choice
            .AddCascadingValue(address)
            .Add(one => one.Coders, coders)
            .Add(one => one.CountedBy, countedBy));

    private IRenderedComponent<EventMap> Map(MapView view, IReadOnlyList<Coder>? coders) =>
        Render<EventMap>(parameters => parameters
            .Add(map => map.View, view)
            .Add(map => map.About, MapSamples.About with { Coders = coders })
            .Add(map => map.Legend, Legend.OfThemes(MapSamples.Themes))
            .AddCascadingValue(MapSamples.Address));
}
