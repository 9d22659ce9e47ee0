using System.Globalization;
using System.Web;
using AngleSharp.Dom;
using Bunit;
using Dashboard.Client.Addresses;
using Dashboard.Client.Colours;
using Dashboard.Client.Map;
using Dashboard.Client.Map.Marks;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Maps;
using Dashboard.Shared.Views;
using static Dashboard.Client.Tests.Map.MapSamples;

namespace Dashboard.Client.Tests.Map;

public sealed class EventMapTests : IDisposable
{
    private static readonly BasemapView Ground = new(
        new BasemapImage("abc123", -0.1, -0.2, 1.2, 1.4),
        [new BasemapLabel(BasemapLabelKind.Country, new LocalString("Russia"), 55.2, 59.2)],
        new Dictionary<string, string>
        {
            ["KZ-MAN"] = "M0 0l10 0 0 10z",
            ["KZ-ALM"] = "M50 0l10 0 0 10z",
            ["KZ-KUS"] = "M1200 300l300-100-60 500 20 20zM1300 600l-200 10 0 30z",
        });

    private static readonly MapLayer Streets = new("streets", null, "https://tiles.example.org/{z}/{x}/{y}.png", "© Somebody", 19);
    private static readonly MapLayer Photo = new("tiles-photo", "<b>Photo</b>", "https://photo.example.org/{z}/{x}/{y}.jpg", "© Others", 12);

    private readonly BunitContext context = new();

    public void Dispose() => context.Dispose();

    [Fact]
    public void A_mark_is_a_link_to_the_view_of_its_place()
    {
        var mark = Assert.Single(Draw([Almaty, RepublicSquare, Police]).QuerySelectorAll("a.mark:not(.near)"));

        Assert.Equal("/d/kazakhstan-2022?from=2022-01-02&place=almaty&to=2022-01-11", mark.GetAttribute("href"));
        Assert.Equal("Almaty, 34\u00A0events", mark.GetAttribute("aria-label"));
        Assert.Equal(
            ("almaty", "34", "43.25249", "76.9115"),
            (mark.GetAttribute("data-id"), mark.GetAttribute("data-count"), mark.GetAttribute("data-lat"), mark.GetAttribute("data-lon")));
        Assert.Equal("2:17 3:17", mark.GetAttribute("data-mix"));
    }

    [Fact]
    public void Marks_follow_each_other_by_events() =>
        Assert.Equal(
            ["almaty", "aktau", "mangystau-region"],
            Draw([Mangystau, Aktau, Almaty]).QuerySelectorAll("a.mark").Select(mark => mark.GetAttribute("data-id")));

    [Fact]
    public void A_mark_is_drawn_once_for_all_widths()
    {
        var mark = Draw([Almaty]).QuerySelector("a.mark")!;

        Assert.Single(mark.QuerySelectorAll(".disc"));
        Assert.Equal("Almaty", Assert.Single(mark.QuerySelectorAll("text.name")).TextContent);
        Assert.True(Pixels(mark, "d3") < Pixels(mark, "d9"));
    }

    [Fact]
    public void A_mark_has_few_elements()
    {
        var marks = Draw([Almaty, Mangystau, Aktau, Police, RepublicSquare]).QuerySelectorAll("a.mark");

        Assert.All(marks, mark => Assert.InRange(mark.QuerySelectorAll("*").Length + 1, 1, 14));
    }

    [Fact]
    public async Task At_one_width_a_mark_stays_itself_while_a_filter_changes_its_count()
    {
        var page = Render(new MapView([Almaty], 0, []));
        await Tell(page, 900);
        page.Render(map => map.Add(component => component.View, new MapView([Almaty with { Count = 18 }], 0, [])));
        var mark = page.FindComponent<MarkLink>().Instance;

        page.Render(map => map.Add(component => component.View, new MapView([Almaty with { Count = 3 }], 0, [])));

        Assert.Same(mark, page.FindComponent<MarkLink>().Instance);
        Assert.Equal("3", page.Find("a.mark").GetAttribute("data-count"));
    }

    [Fact]
    public async Task Once_it_is_told_which_width_is_shown_what_is_drawn_next_is_drawn_for_that_one_alone()
    {
        var page = Render([Almaty]);
        await Tell(page, 900);
        Assert.Contains("--d9:", Style(page, "almaty"), StringComparison.Ordinal);

        page.Render(parameters => parameters.Add(map => map.View, new MapView([Aktau, Almaty with { Count = 30 }], 0, [])));
        var wide = Pixels(page.Find("a[data-id=almaty]"), "d");
        await Tell(page, 390);

        Assert.True(Pixels(page.Find("a[data-id=almaty]"), "d") < wide);
        Assert.DoesNotContain("--d9:", Style(page, "almaty"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_count_stands_after_the_name_with_a_space_between()
    {
        var kostanay = Place("kostanay", "Kostanay", 53.21435, 63.62463, 3);

        Assert.Equal("Kostanay\u00a03", Draw([Almaty, kostanay]).QuerySelector("a[data-id=kostanay] text.name")!.TextContent);
    }

    [Fact]
    public void A_region_is_a_square_and_its_outline_and_says_that_no_more_is_known()
    {
        var map = Draw([Almaty, Mangystau]);
        var mark = map.QuerySelector("a[data-id=mangystau-region]")!;

        Assert.Equal("Mangystau Region, 2\u00A0events, only the region is known", mark.GetAttribute("aria-label"));
        Assert.NotEmpty(mark.QuerySelectorAll("rect.region-square"));
        Assert.Empty(mark.QuerySelectorAll(".disc"));
        Assert.Equal("KZ-MAN", Assert.Single(map.QuerySelectorAll("path.region")).GetAttribute("data-region"));
    }

    [Fact]
    public void A_region_without_an_outline_is_a_square_only()
    {
        var map = Draw([Mangystau with { Region = "KZ-SHY" }]);

        Assert.NotEmpty(map.QuerySelectorAll("rect.region-square"));
        Assert.Empty(map.QuerySelectorAll("path.region"));
    }

    [Fact]
    public void An_exact_spot_has_a_dot_and_a_part_of_a_town_a_circle_around_it()
    {
        Assert.NotEmpty(Draw([RepublicSquare]).QuerySelectorAll("a.mark circle.site"));
        Assert.NotEmpty(Draw([Police]).QuerySelectorAll("a.mark circle.area"));
    }

    [Fact]
    public void Places_of_one_region_are_chosen_together()
    {
        var mark = Draw([Mangystau, Mangystau with { Id = "mangystau-towns" }]).QuerySelector("a.mark")!;

        Assert.Contains("place=mangystau-region,mangystau-towns", mark.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cluster_says_what_it_is_and_leads_to_its_places()
    {
        var mark = Draw([Cluster(14, zoom: 8)]).QuerySelector("a.mark")!;

        Assert.Equal("Almaty, Talgar and 12\u00A0others, 19\u00A0events", mark.GetAttribute("aria-label"));
        Assert.Equal("Almaty and Talgar, 19\u00A0events", Draw([Cluster(2, 8)]).QuerySelector("a.mark")!.GetAttribute("aria-label"));
        Assert.Equal("Almaty +13", mark.QuerySelector(".name")!.TextContent);
        Assert.NotNull(mark.QuerySelector(".several"));
        Assert.Contains("map=8.8/43.25/77", mark.GetAttribute("href"), StringComparison.Ordinal);
        Assert.DoesNotContain("bbox", mark.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_group_that_holds_the_place_of_what_is_selected_is_selected()
    {
        bool IsRinged(SelectedPlace place) =>
            Draw([Cluster(14, zoom: 8)], selected: place).QuerySelector("a.mark")!.ClassList.Contains("selected");

        Assert.True(IsRinged(new("talgar", 43.3, 77.1)));
        Assert.False(IsRinged(new("aktau", 43.6, 51.2)));
        Assert.False(IsRinged(new("somewhere")));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(13.5)]
    public void A_cluster_that_no_zoom_of_the_map_parts_leads_to_the_events_in_its_box(double? zoom) =>
        Assert.Contains(
            "bbox=76.8,43.1,77.2,43.4",
            Draw([Cluster(14, zoom)]).QuerySelector("a.mark")!.GetAttribute("href"),
            StringComparison.Ordinal);

    [Fact]
    public void A_cluster_that_no_zoom_parts_leaves_the_map_where_it_is_and_leads_back()
    {
        var address = MapSamples.Address.MovedTo(new MapPosition(13, 43.25, 77));
        var there = Draw([Cluster(14, null)], address).QuerySelector("a.mark")!.GetAttribute("href")!;
        Assert.Contains("bbox=76.8,43.1,77.2,43.4", there, StringComparison.Ordinal);
        Assert.Contains("map=13/43.25/77", there, StringComparison.Ordinal);

        var inside = address with { Filter = address.Filter with { Bounds = new(76.8, 43.1, 77.2, 43.4) } };
        var back = Draw([Cluster(14, null)], inside).QuerySelector("a.mark")!;
        Assert.DoesNotContain("bbox", back.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Null(back.GetAttribute("data-precision"));
    }

    [Fact]
    public void A_small_cluster_has_no_number_beside_the_name_of_one_place() =>
        Assert.Equal("Almaty +13", Draw([Cluster(14, 8) with { Count = 2 }]).QuerySelector("a.mark .name")!.TextContent);

    [Fact]
    public void Where_places_are_grouped_each_width_has_its_own_marks_and_one_that_is_the_same_is_one_link()
    {
        var page = Draw(new MapView([Almaty, Aktau], 0, []) { Narrower = [new(390, [Cluster(2, 8)]), new(600, [Almaty, Aktau])] });

        Assert.Equal(3, page.QuerySelectorAll("a.mark").Length);
        Assert.Equal("mark w390", page.QuerySelector("a.mark[data-kind=cluster]")!.ClassName);
        Assert.Equal("mark w600 w900", page.QuerySelector("a.mark[data-id=aktau]")!.ClassName);
        Assert.Empty(page.QuerySelectorAll("[class*=zoom-1]"));
    }

    [Fact]
    public void Without_scripts_links_lead_from_a_part_of_the_map_to_what_is_beyond_and_back_to_all()
    {
        var page = Draw(
            new MapView([Almaty], 0, [])
            {
                Narrower = [new(390, [Almaty]), new(600, [Almaty])],
                Position = new MapPosition(8, 43.252, 76.912),
                Beyond = [new(Direction.West, 53, 43.66105, 51.17392)],
            });

        var links = page.QuerySelectorAll(".beyond-links a");
        Assert.Equal(["Show the whole map", "53\u00A0events, west"], links.Select(link => link.TextContent));
        Assert.DoesNotContain("map=", links[0].GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains("map=8/43.661/51.174", links[1].GetAttribute("href"), StringComparison.Ordinal);
        var left = page.QuerySelector("a.mark > svg")!.GetAttribute("x")!;
        Assert.Equal(50, double.Parse(left.TrimEnd('%'), CultureInfo.InvariantCulture), 1d);
    }

    [Fact]
    public void A_mark_of_several_places_at_one_point_opens_a_list_of_them_and_closes_it()
    {
        Mark[] places = [Place("one", "One", 45, 60, 3), Place("two", "Two", 45, 60, 2), Almaty];
        var mark = Draw(places).QuerySelector("a.mark[data-id=one]")!;
        Assert.Equal(("One and others, 5\u00A0events", "false"), (mark.GetAttribute("aria-label"), mark.GetAttribute("aria-expanded")));
        Assert.Contains("open=at-one", mark.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Null(Draw(places).QuerySelector("[data-opener]"));

        var open = Draw(places, Address.TogglingListAt("two"));
        var list = open.QuerySelector("[data-opener]")!;

        Assert.Equal(["One 3", "Two 2"], list.QuerySelectorAll("li a").Select(place => place.TextContent));
        Assert.Equal("/d/kazakhstan-2022?from=2022-01-02&place=two&to=2022-01-11", list.QuerySelectorAll("li a")[1].GetAttribute("href"));
        Assert.Equal(list.GetAttribute("data-opener"), open.QuerySelector("a.mark[data-id=one]")!.Id);
        Assert.Contains(
            "bbox=59.999,44.999,60.001,45.001",
            list.QuerySelector("section > p a")!.GetAttribute("href"),
            StringComparison.Ordinal);
        Assert.DoesNotContain(
            "open=",
            Draw(places, Address.TogglingListAt("one")).QuerySelector("a.mark[data-id=one]")!.GetAttribute("href"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_of_places_at_a_point_that_is_none_is_not_there() =>
        Assert.Null(Draw([Almaty], Address.TogglingListAt("almaty")).QuerySelector("[data-opener]"));

    [Fact]
    public void The_map_goes_to_the_places_and_to_the_box_that_the_filter_names()
    {
        double[] Chosen(EventFilter filter) =>
            [
                .. Draw([Almaty, RepublicSquare], Address.Showing(filter))
                    .QuerySelector("event-map")!
                    .GetAttribute("data-chosen")!
                    .Split(' ')
                    .Select(number => double.Parse(number, CultureInfo.InvariantCulture)),
            ];
        var around = MapSamples.Frame.Around([(Almaty.Latitude, Almaty.Longitude), (RepublicSquare.Latitude, RepublicSquare.Longitude)]);
        var boxed = MapSamples.Frame.Around([(43, 76), (45, 79)]);

        Assert.Null(Draw([Almaty]).QuerySelector("event-map")!.GetAttribute("data-chosen"));
        Assert.Equal(
            [around.Left, around.Top, around.Width],
            Chosen(Address.Filter with { Places = IdSet.Of("almaty") }),
            (one, other) => Math.Abs(one - other) < 1e-8);
        Assert.Equal(
            Chosen(Address.Filter with { Places = IdSet.Of("almaty") }),
            Chosen(Address.Filter with { Regions = IdSet.Of("KZ-ALA") }));
        Assert.Equal(
            [boxed.Left, boxed.Top, boxed.Width],
            Chosen(Address.Filter with { Bounds = new BoundingBox(76, 43, 79, 45) }),
            (one, other) => Math.Abs(one - other) < 1e-8);
    }

    [Fact]
    public void The_map_goes_to_all_of_a_region_that_the_filter_names()
    {
        var kostanay = Mangystau with { Id = "kostanay-region", Region = "KZ-KUS", Latitude = 51, Longitude = 64 };
        var region = MapSamples.Frame.Around([
            new MapPoint(1100d / MapFrame.Units, 200 * MapSamples.Frame.Aspect / MapFrame.Units),
            new MapPoint(1500d / MapFrame.Units, 720 * MapSamples.Frame.Aspect / MapFrame.Units),
        ]);

        var chosen = Draw([kostanay], Address.Showing(Address.Filter with { Places = IdSet.Of("kostanay-region") }))
            .QuerySelector("event-map")!
            .GetAttribute("data-chosen")!;

        Assert.Equal(
            [region.Left, region.Top, region.Width],
            chosen.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture)),
            (one, other) => Math.Abs(one - other) < 1e-8);
    }

    [Fact]
    public void A_link_that_chooses_other_places_leaves_it_to_the_map_where_it_is_and_others_do_not()
    {
        var moved = Address with { Options = Address.Options with { Map = new(7.5, 43.25, 76.9) } };

        Assert.DoesNotContain("map=", Draw([Almaty], moved).QuerySelector("a.mark")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains("map=", moved.Toggling(Facet.Theme, "unrest").Href, StringComparison.Ordinal);
        Assert.DoesNotContain("map=", moved.Toggling(Facet.Region, "KZ-ALA").Href, StringComparison.Ordinal);
    }

    [Fact]
    public void Events_of_the_whole_country_are_a_link_in_a_box_beside_the_map()
    {
        var box = Draw([Almaty], unlocated: 29).QuerySelector("a.whole-country")!;

        Assert.Equal("29 events concern the whole country", box.TextContent);
        Assert.Contains("place=kazakhstan", box.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Null(Draw([Almaty]).QuerySelector("a.whole-country"));
    }

    [Fact]
    public void The_mark_of_what_is_selected_is_current()
    {
        Assert.Equal(
            "almaty",
            Assert
                .Single(
                    Draw([Almaty, RepublicSquare, Aktau], selected: new("almaty-republic-square"))
                        .QuerySelectorAll("a.mark:not(.near)[aria-current=true]"))
                .GetAttribute("data-id"));
        Assert.Empty(Draw([Almaty]).QuerySelectorAll("a.mark[aria-current]"));
    }

    [Fact]
    public void From_near_the_rest_of_a_town_says_that_no_spot_is_known()
    {
        var near = Draw([Almaty, RepublicSquare, Police]).QuerySelectorAll("a.near");

        Assert.Equal(
            ["Almaty, 19\u00A0events, exact spot unknown", "City police, 9\u00A0events", "Republic Square, 6\u00A0events"],
            near.Select(mark => mark.GetAttribute("aria-label")));
        Assert.Equal([null, null, null], near.Select(mark => mark.GetAttribute("data-id")));
    }

    [Fact]
    public void The_element_is_told_what_it_needs_to_come_alive()
    {
        var element = Draw([Almaty], Address with { Options = Address.Options with { Map = new(7.5, 43.25, 76.9) } })
            .QuerySelector("event-map")!;

        Assert.Equal(
            ("map-kazakhstan-2022", "7.5/43.25/76.9", "Zoom in"),
            (element.Id, element.GetAttribute("data-at"), element.GetAttribute("data-nearer")));
        Assert.Equal(
            [MapSamples.Frame.Left, MapSamples.Frame.Top, MapSamples.Frame.Width, MapSamples.Frame.Aspect],
            element
                .GetAttribute("data-frame")!
                .Split(' ')
                .Select(number => Math.Round(double.Parse(number, System.Globalization.CultureInfo.InvariantCulture), 9)),
            (one, other) => Math.Abs(one - other) < 1e-8);
    }

    [Fact]
    public void The_element_has_the_words_of_the_cards_of_its_marks()
    {
        var map = Draw([Almaty]);
        var element = map.QuerySelector("event-map")!;

        Assert.Equal("34\u00A0events", Draw([Almaty, RepublicSquare, Police]).QuerySelector("a.mark")!.GetAttribute("data-events"));
        Assert.Equal(("unrest", "cost"), (element.GetAttribute("data-theme-2"), element.GetAttribute("data-theme-ink")));
        Assert.Equal(
            ("town known, exact spot unknown", "only the region is known"),
            (element.GetAttribute("data-known-settlement"), element.GetAttribute("data-known-region")));
    }

    [Fact]
    public void The_part_of_the_map_that_the_filter_names_has_an_edge()
    {
        var edge = Draw([Almaty], Address.Showing(Address.Filter with { Bounds = Bounds })).QuerySelector("rect.bounds")!;
        var (from, to) = (
            MapSamples.Frame.Place(Bounds.MaxLatitude, Bounds.MinLongitude),
            MapSamples.Frame.Place(Bounds.MinLatitude, Bounds.MaxLongitude));

        Assert.Equal(
            [100 * from.X, 100 * from.Y, 100 * (to.X - from.X), 100 * (to.Y - from.Y)],
            ((string[])["x", "y", "width", "height"]).Select(side =>
                double.Parse(edge.GetAttribute(side)!.TrimEnd('%'), System.Globalization.CultureInfo.InvariantCulture)),
            (one, other) => Math.Abs(one - other) < 0.01);
        Assert.Null(Draw([Almaty]).QuerySelector("rect.bounds"));
    }

    [Fact]
    public void The_outline_of_a_region_that_is_selected_is_marked()
    {
        Assert.Equal(
            "KZ-MAN",
            Assert
                .Single(Draw([Almaty, Mangystau], selected: new("mangystau-region")).QuerySelectorAll("path.region.selected"))
                .GetAttribute("data-region"));
        Assert.Empty(Draw([Almaty, Mangystau]).QuerySelectorAll("path.region.selected"));
    }

    [Fact]
    public void Each_tile_layer_is_offered_with_the_host_that_learns_the_readers_address()
    {
        var links = LayerLinks(Draw([Almaty], Opened("layers"), tiles: [Streets, Photo]));

        Assert.Equal(
            [
                ("Map layers", null),
                ("Show streets: tiles.example.org will see your IP address", "layers,streets"),
                ("Show “<b>Photo</b>”: photo.example.org will see your IP address", "layers,tiles-photo"),
            ],
            links);
        Assert.Empty(LayerLinks(Draw([Almaty], Opened("layers"))));
    }

    [Fact]
    public void One_tile_layer_is_offered_at_once_and_several_on_request_but_for_the_one_that_is_on()
    {
        Assert.Equal(
            ["Show streets: tiles.example.org will see your IP address"],
            LayerLinks(Draw([Almaty], tiles: [Streets])).Select(link => link.Words));
        Assert.Equal([("Map layers", "layers")], LayerLinks(Draw([Almaty], tiles: [Streets, Photo])));
        Assert.Equal(
            [("Map layers", "layers,streets"), ("Hide streets", null)],
            LayerLinks(Draw([Almaty], Opened("streets"), tiles: [Streets, Photo])));
    }

    [Theory]
    [InlineData("layers,streets", "layers", "layers,tiles-photo")]
    [InlineData("layers,tiles-photo", "layers,streets", "layers")]
    [InlineData("layers,tiles-nope", "layers,streets,tiles-nope", "layers,tiles-nope,tiles-photo")]
    public void Choosing_a_tile_layer_replaces_the_other_and_leaves_other_parts_open(string open, string streets, string photo)
    {
        var links = LayerLinks(Draw([Almaty], Opened(open), tiles: [Streets, Photo]))[1..];

        Assert.Equal([streets, photo], links.Select(link => link.Open));
        Assert.Equal(open.Contains("streets", StringComparison.Ordinal), links[0].Words == "Hide streets");
        Assert.Equal(open.Contains("photo", StringComparison.Ordinal), links[1].Words == "Hide “<b>Photo</b>”");
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("streets", "https://tiles.example.org/{z}/{x}/{y}.png")]
    [InlineData("tiles-photo", "https://photo.example.org/{z}/{x}/{y}.jpg")]
    [InlineData("streets,tiles-photo", "https://tiles.example.org/{z}/{x}/{y}.png")]
    [InlineData("photo,tiles-,tiles-nope", null)]
    public void The_element_is_told_the_one_tile_layer_that_is_on(string open, string? url)
    {
        var map = Draw([Almaty], Opened(open), tiles: [Streets, Photo]).QuerySelector("event-map")!;

        Assert.Equal(url, map.GetAttribute("data-tiles"));
        Assert.Null(Draw([Almaty], Opened(open)).QuerySelector("event-map")!.GetAttribute("data-tiles"));
    }

    [Fact]
    public void The_ground_of_a_city_is_named_to_the_element_where_there_is_one()
    {
        var map = Draw([Almaty], city: new GroundTiles("/ground.pmtiles?v=1", "© <b>Somebody</b>")).QuerySelector("event-map")!;

        Assert.Equal(("/ground.pmtiles?v=1", "© <b>Somebody</b>"), (map.GetAttribute("data-ground"), map.GetAttribute("data-ground-by")));
        Assert.All(
            ["data-ground", "data-ground-by", "data-ground-missing"],
            name => Assert.Null(Draw([Almaty]).QuerySelector("event-map")!.GetAttribute(name)));
    }

    [Fact]
    public void A_name_with_markup_is_text()
    {
        var map = Draw([Almaty with { Label = new LocalString("<script>alert(1)</script>") }]);

        Assert.Empty(map.QuerySelectorAll("script"));
        Assert.Contains(map.QuerySelectorAll("text.name"), name => name.TextContent == "<script>alert(1)</script>");
    }

    [Fact]
    public void The_ground_is_one_image_placed_in_per_cent()
    {
        var image = Draw([Almaty]).QuerySelector("image")!;

        Assert.Equal("/d/kazakhstan-2022/basemap.svg?v=abc123", image.GetAttribute("href"));
        Assert.Equal(("-10%", "120%"), (image.GetAttribute("x"), image.GetAttribute("width")));
    }

    [Fact]
    public void A_forced_mode_is_asked_of_the_image() =>
        Assert.Equal(
            "/d/kazakhstan-2022/basemap.svg?theme=dark&v=abc123",
            Draw([Almaty], Address with { Options = Address.Options with { ThemeMode = "dark" } })
                .QuerySelector("image")!
                .GetAttribute("href"));

    [Fact]
    public void Countries_are_named_in_capitals_and_are_not_read_out()
    {
        var map = Draw([Almaty]);

        Assert.Contains("RUSSIA", map.QuerySelectorAll("[aria-hidden=true] text.country").Select(name => name.TextContent));
    }

    [Fact]
    public void A_map_without_marks_says_so() =>
        Assert.Equal("Map: no events to show", Draw([]).QuerySelector("svg[role=group]")!.GetAttribute("aria-label"));

    [Fact]
    public void Styles_of_elements_are_numbers_for_the_style_sheet_only() =>
        Assert.All(
            Draw([Almaty, Mangystau, Aktau], unlocated: 29).QuerySelectorAll("[style], style"),
            styled => Assert.Matches(@"^(--[a-z-]+\d?:(-?[\d.]+(px)?|start|middle|end)(;|$))+$", styled.GetAttribute("style")));

    [Fact]
    public void The_key_names_the_top_themes() =>
        Assert.Equal(
            ["demands", "unrest", "response", "cost", "aftermath"],
            Draw([Almaty]).QuerySelectorAll(".themes li span").Select(theme => theme.TextContent));

    private static PageAddress Opened(string open) => Address with { Options = Address.Options with { Open = IdSet.Of(open.Split(',')) } };

    private static (string Words, string? Open)[] LayerLinks(IElement map) =>
        [
            .. map.QuerySelectorAll(".layer a").Select(link => (link.TextContent, OpenIn(link.GetAttribute("href")!))),
        ];

    private static string? OpenIn(string href) => HttpUtility.ParseQueryString(new Uri(new("http://localhost"), href).Query)["open"];

    private static string Style(IRenderedComponent<EventMap> page, string mark) => page.Find($"a[data-id={mark}]").GetAttribute("style")!;

    private static double Pixels(IElement mark, string property) =>
        double.Parse(
            mark.GetAttribute("style")!.Split(';').Single(each => each.StartsWith($"--{property}:", StringComparison.Ordinal))[
                (property.Length + 3)..^2],
            CultureInfo.InvariantCulture);

    [Fact]
    public void Rings_key_and_hover_cards_follow_what_the_colours_stand_for()
    {
        var mix = new Dictionary<string, double> { ["army"] = 12, [ColourKeys.Other] = 4, [ColourKeys.NotRecorded] = 3 };
        var map = Render(new MapView([Almaty with { Mix = mix }], 0, []), legend: Winter.ByActor);
        var rings = map.FindAll("a.mark .ring").Select(ring => ring.ClassList.Single(name => name != "ring"));

        Assert.Equal(["t-1", "t-none"], rings.Distinct());
        Assert.Equal("1:12 none:7", map.Find("a.mark").GetAttribute("data-mix"));
        Assert.Equal(["Army", "Other or not recorded"], map.FindAll(".themes li span").Select(colour => colour.TextContent));
        Assert.Equal("Other or not recorded", map.Find("event-map").GetAttribute("data-theme-none"));
    }

    [Fact]
    public void The_key_offers_other_colours_and_keeps_the_rest_of_the_address()
    {
        var address = Address.TogglingPart("map-key").ColouredBy(ColourBy.Type);
        var links = Render(new MapView([Almaty], 0, []), address).FindAll(".choice a");

        Assert.Equal(
            Enum.GetValues<ColourBy>().Select(by => address.ColouredBy(by).Href),
            links.Select(link => link.GetAttribute("href")));
        Assert.Equal([null, "true", null, null], links.Select(link => link.GetAttribute("aria-current")));
    }

    [Fact]
    public void A_map_without_controls_says_what_its_colours_stand_for_and_offers_no_others()
    {
        var address = Address with { Options = new() { HasControls = false, Colour = ColourBy.Type } };
        var reading = Render(new MapView([Almaty], 0, []), address).Find(".reading");

        Assert.Empty(reading.QuerySelectorAll(".choice"));
        Assert.Contains("Colour by type", reading.TextContent, StringComparison.Ordinal);
    }

    private static Task Tell(IRenderedComponent<EventMap> page, int width) =>
        page.Find("event-map").TriggerEventAsync("onmaplayout", new MapLayoutEventArgs { Width = width });

    private IElement Draw(
        IReadOnlyList<Mark> marks,
        PageAddress? address = null,
        int unlocated = 0,
        SelectedPlace? selected = null,
        IReadOnlyList<MapLayer>? tiles = null,
        GroundTiles? city = null
    ) => Render(marks, address, unlocated, selected, tiles, city).Find("section.map");

    private IElement Draw(MapView view) => Render(view).Find("section.map");

    private IRenderedComponent<EventMap> Render(
        MapView view,
        PageAddress? address = null,
        SelectedPlace? selected = null,
        IReadOnlyList<MapLayer>? tiles = null,
        GroundTiles? city = null,
        Legend? legend = null
    ) =>
        context.Render<EventMap>(parameters =>
            parameters
                .Add(map => map.View, view)
                .Add(map => map.About, MapSamples.About)
                .Add(map => map.Legend, legend ?? Legend.OfThemes(Themes))
                .Add(map => map.Basemap, Ground with { Layers = tiles ?? [], Ground = city })
                .Add(map => map.SelectedPlace, selected)
                .AddCascadingValue(address ?? Address));

    private static Mark Cluster(int places, double? zoom) => Almaty with
    {
        Id = "76.8,43.1,77.2,43.4",
        Kind = MarkKind.Cluster,
        Cluster = new PlaceCluster(places, [Almaty.Label, new("Talgar")], new(76.8, 43.1, 77.2, 43.4), zoom),
    };

    private IRenderedComponent<EventMap> Render(
        IReadOnlyList<Mark> marks,
        PageAddress? address = null,
        int unlocated = 0,
        SelectedPlace? selected = null,
        IReadOnlyList<MapLayer>? tiles = null,
        GroundTiles? city = null
    ) => Render(new MapView(marks, unlocated, unlocated == 0 ? [] : ["kazakhstan"]), address, selected, tiles, city);
}
