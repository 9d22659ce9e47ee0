using AngleSharp.Dom;
using Bunit;
using Dashboard.Client.Addresses;
using Dashboard.Client.Colours;
using Dashboard.Client.Map;
using Dashboard.Client.Tests.Language;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Maps;
using Dashboard.Shared.Views;
using static Dashboard.Client.Tests.Map.MapSamples;

namespace Dashboard.Client.Tests.Map.Areas;

public sealed class ShadedAreasTests : BunitContext
{
    private static readonly BasemapView Ground = new(
        null,
        [],
        new Dictionary<string, string> { ["KZ-MAN"] = "M100 900l300 0 0 300-300 0z", ["KZ-ALA"] = "M1800 900l10 0 0 10z" });

    private static readonly FacetValue[] Regions = [new("KZ-MAN", new LocalString("Mangystau"), 53, false, null, null)];

    private static PageAddress Shaded(MapMarks marks) => Address.MarkedBy(marks);

    [Fact]
    public void A_region_is_a_link_to_its_events_with_its_number_and_name()
    {
        var area = Draw(MapMarks.Regions, [Region("KZ-MAN", "Mangystau", 53)]).QuerySelector("a.shaded")!;

        Assert.Equal("/d/kazakhstan-2022?from=2022-01-02&marks=regions&region=KZ-MAN&to=2022-01-11", area.GetAttribute("href"));
        Assert.Equal("Mangystau, 53\u00A0events", area.GetAttribute("aria-label"));
        Assert.Equal("53", area.QuerySelector(".count")!.TextContent);
        Assert.Equal(Ground.Outlines["KZ-MAN"], area.QuerySelector("path.state")!.GetAttribute("d"));
        Assert.Equal("2:26.5 3:26.5", area.GetAttribute("data-mix"));
    }

    [Fact]
    public void A_region_whose_outline_is_missing_or_too_small_for_a_number_is_a_square()
    {
        var areas = Draw(
            MapMarks.Regions,
            [Region("KZ-MAN", "Mangystau", 5), Region("KZ-SHY", "Shymkent", 4), Region("KZ-ALA", "Almaty", 3)]);

        Assert.Equal(
            [("KZ-MAN", true, "state square near"), ("KZ-SHY", false, "state square"), ("KZ-ALA", true, "state square")],
            areas.QuerySelectorAll("a.shaded").Select(area => (
                area.GetAttribute("data-id"),
                area.QuerySelector("path") is not null,
                area.QuerySelector("rect")!.ClassName)));
    }

    [Fact]
    public void The_regions_of_the_filter_are_selected_and_in_an_embed_the_list_opens()
    {
        var address = Shaded(MapMarks.Regions).InRegion("KZ-MAN");
        var area = Draw(MapMarks.Regions, [Region("KZ-MAN", "Mangystau", 5)], address).QuerySelector("a.shaded")!;
        var embedded = Draw(MapMarks.Regions, [Region("KZ-MAN", "Mangystau", 5)], Shaded(MapMarks.Regions).Embed("map"));

        Assert.Equal(("true", true), (area.GetAttribute("aria-current"), area.ClassList.Contains("selected")));
        Assert.Contains("open=events", embedded.QuerySelector("a.shaded")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_hexagon_moves_the_map_to_where_its_places_part()
    {
        var area = Draw(MapMarks.Hexagons, [Hexagon(53, 8.5)]).QuerySelector("a.shaded")!;

        Assert.StartsWith("/d/kazakhstan-2022?from=2022-01-02&map=8.5/43.", area.GetAttribute("href"), StringComparison.Ordinal);
        Assert.EndsWith("&marks=hexagons&to=2022-01-11", area.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal("53\u00A0events around Almaty", area.GetAttribute("aria-label"));
        Assert.Equal("Almaty, Kaskelen and 3\u00A0others", area.GetAttribute("data-label"));
        Assert.Equal("76.5,43,77,43.5", area.GetAttribute("data-box"));
        Assert.Matches(@"^M-?[\d.]+ -?[\d.]+(L-?[\d.]+ -?[\d.]+){5}z$", area.QuerySelector("path.state")!.GetAttribute("d"));
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData(19.0, false)]
    [InlineData(7.5, true)]
    public void At_the_last_zoom_and_in_a_comparison_its_link_chooses_its_box(double? zoom, bool isComparison)
    {
        var address = isComparison ? Shaded(MapMarks.Hexagons).Comparison : Shaded(MapMarks.Hexagons);

        var href = Draw(MapMarks.Hexagons, [Hexagon(53, zoom)], address).QuerySelector("a.shaded")!.GetAttribute("href");

        Assert.Contains("bbox=76.5,43,77,43.5", href, StringComparison.Ordinal);
        Assert.DoesNotContain("map=", href, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(43.2, 76.9, "true")]
    [InlineData(10, 76.9, null)]
    public void The_hexagon_of_a_selected_event_is_selected(double latitude, double longitude, string? current)
    {
        var map = Draw(MapMarks.Hexagons, [Hexagon(3, null)], selected: new SelectedPlace("almaty", latitude, longitude));

        Assert.Equal(current, map.QuerySelector("a.shaded")!.GetAttribute("aria-current"));
    }

    [Fact]
    public void The_number_of_an_outline_gives_way_to_a_square()
    {
        var (region, city) = (Region("KZ-MAN", "Mangystau", 5), Region("KZ-SHY", "Shymkent", 4));

        string? Shift(params Mark[] marks) =>
            Draw(MapMarks.Regions, marks).QuerySelector("[data-id=KZ-MAN] .count")!.GetAttribute("y");

        Assert.Null(Shift(region));
        Assert.Null(Shift(region, city with { Latitude = region.Latitude + 4 }));
        Assert.Equal("-14", Shift(region, city with { Latitude = region.Latitude - 1 }));
        Assert.Equal("22", Shift(region, city with { Latitude = region.Latitude + 0.5 }));
    }

    [Fact]
    public void More_events_are_a_darker_shade_and_the_key_says_which()
    {
        var map = Draw(
            MapMarks.Regions,
            [Region("KZ-MAN", "Mangystau", 53), Region("KZ-AKT", "Aktobe", 7), Region("KZ-SHY", "Shymkent", 1)]);

        Assert.Equal(["shade-5", "shade-3", "shade-1"], map.QuerySelectorAll("a.shaded").Select(area => area.ClassList[2]));
        Assert.Equal(
            [("shade-1", "1 to 4"), ("shade-3", "5 to 19"), ("shade-5", "20 or more")],
            map.QuerySelectorAll(".reading li:has(.shade)")
                .Select(step => (step.QuerySelector("rect")!.ClassList[1], step.TextContent.Trim())));
    }

    [Fact]
    public void An_area_is_few_elements()
    {
        var drawn = Draw(MapMarks.Hexagons, [Hexagon(53, 7.5)]);

        Assert.Equal(5, drawn.QuerySelectorAll("a.shaded, a.shaded *").Length);
        Assert.Empty(drawn.QuerySelectorAll("a.mark:not(.shaded)"));
    }

    [Fact]
    public void A_live_map_asks_for_the_hexagons_of_its_position_and_has_all_regions()
    {
        Assert.NotNull(Draw(MapMarks.Hexagons, [Hexagon(3, null)]).QuerySelector("event-map")!.GetAttribute("data-drawn"));
        Assert.Null(
            Draw(MapMarks.Regions, [Region("KZ-MAN", "Mangystau", 3)]).QuerySelector("event-map")!.GetAttribute("data-drawn"));
    }

    [Fact]
    public void The_key_offers_what_marks_may_stand_for_only_where_places_are_grouped_or_it_is_chosen()
    {
        var few = new MapView([Almaty], 0, []);
        var many = few with { Narrower = [new(390, [Almaty]), new(600, [Almaty])] };

        Assert.Empty(Show(few, Address).QuerySelectorAll(".show a"));
        Assert.Equal(
            [(Address.Href, "places", "true"), (Href(MapMarks.Regions), "regions", null), (Href(MapMarks.Hexagons), "hexagons", null)],
            Choices(Show(many, Address)));
        Assert.Equal(
            ["places", "hexagons"],
            Choices(Show(many, Address, regions: [])).Select(choice => choice.Words));
        Assert.Equal(
            [null, null, "true"],
            Choices(Draw(MapMarks.Hexagons, [Hexagon(3, null)])).Select(choice => choice.Current));
        Assert.Empty(Show(many, Address with { Options = new() { HasControls = false } }).QuerySelectorAll(".show a"));

        static string Href(MapMarks marks) => Address.MarkedBy(marks).Href;

        static IEnumerable<(string? Href, string Words, string? Current)> Choices(IElement map) => map.QuerySelectorAll(".show a")
            .Select(link => (link.GetAttribute("href"), link.TextContent, link.GetAttribute("aria-current")));
    }

    [Theory]
    [InlineData("ru", "Алматы и вокруг: 53\u00A0события", "20 и более")]
    [InlineData("kk", "Алматы және айналасы: 53\u00A0оқиға", "20 немесе одан көп")]
    public void Words_are_those_of_the_language(string language, string name, string last)
    {
        using var _ = new In(language);
        var map = Draw(MapMarks.Hexagons, [Hexagon(53, null) with { Label = new LocalString("Алматы") }]);

        Assert.Equal(name, map.QuerySelector("a.shaded")!.GetAttribute("aria-label"));
        Assert.Equal(last, map.QuerySelectorAll(".reading li:has(.shade)")[^1].TextContent.Trim());
    }

    private IElement Draw(MapMarks by, IReadOnlyList<Mark> marks, PageAddress? address = null, SelectedPlace? selected = null) =>
        Show(new MapView(marks, 0, []) { By = by }, address ?? Shaded(by), selected: selected);

    private IElement Show(MapView view, PageAddress address, FacetValue[]? regions = null, SelectedPlace? selected = null) =>
        Render<EventMap>(parameters =>
            parameters
                .Add(map => map.View, view)
                .Add(map => map.About, MapSamples.About)
                .Add(map => map.Legend, Legend.OfThemes(Themes))
                .Add(map => map.Regions, regions ?? Regions)
                .Add(map => map.Basemap, Ground)
                .Add(map => map.SelectedPlace, selected)
                .AddCascadingValue(address))
            .Find("section.map");

    private static Mark Region(string id, string name, int count) => Place(id, name, 44, 54, count) with
    {
        Kind = MarkKind.Region,
        Region = id,
        Precision = GeoPrecision.Region,
    };

    private static Mark Hexagon(int count, double? zoom)
    {
        var cell = HexCell.At(new(Mercator.X(76.9), Mercator.Y(43.2)), 8);
        return Place(cell.ToString(), "Almaty", 43.2, 76.9, count) with
        {
            Kind = MarkKind.Hexagon,
            Region = null,
            Cluster = new PlaceCluster(5, [new("Almaty"), new("Kaskelen")], new BoundingBox(76.5, 43, 77, 43.5), zoom),
        };
    }
}
