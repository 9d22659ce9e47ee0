using Bunit;
using Dashboard.Client.Addresses;
using Dashboard.Client.Compare;
using Dashboard.Client.Tests.Language;
using Dashboard.Client.Tests.Map;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using MediatR;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Client.Tests.Compare;

public sealed class ComparePageTests : BunitContext
{
    private const string Two = "?place=town-1&with=place%3Dtown-2";

    private readonly FakeMediator mediator = new();

    public ComparePageTests()
    {
        Services.AddSingleton<IMediator>(mediator);
        Services.AddSingleton<IDatasetCatalog>(new AnyCatalog());
    }

    [Fact]
    public void Asks_for_the_view_of_each_filter()
    {
        Open("?theme=march&with=place%3Dquay");

        Assert.Equal(
            [new EventFilter { Themes = IdSet.Of("march") }, new EventFilter { Places = IdSet.Of("quay") }],
            mediator.Asked.OfType<GetView>().Select(asked => asked.Filter));
    }

    [Fact]
    public void Where_nothing_is_chosen_pairs_are_offered_of_the_largest_places_and_of_the_days_up_to_the_busiest()
    {
        var pairs = Open("").FindAll(".pairs a");

        // Only one theme has events.
        Assert.Equal(["Town 1 and Town 2", "1–3\u00A0May\u00A01931 and 4–31\u00A0May\u00A01931"], pairs.Select(pair => pair.TextContent));
        Assert.Equal(["Town 1", "Town 2"], Heads(Open(new Uri("http://localhost" + pairs[0].GetAttribute("href")).Query)));
    }

    [Fact]
    public void A_pair_of_themes_is_offered_where_two_have_events()
    {
        mediator.View = _ =>
            Sample.View with
            {
                Facets = Sample.Facets with { Theme = [.. Sample.Facets.Theme.Select(theme => theme with { Count = 5 })] },
            };

        Assert.Equal("Unrest and Curfew", Open("").FindAll(".pairs a")[1].TextContent);
    }

    [Theory]
    [InlineData(Two)]
    [InlineData("?theme=march")]
    public void Where_something_is_chosen_no_pair_is_offered(string query) => Assert.Empty(Open(query).FindAll(".pairs"));

    [Fact]
    public void A_filter_is_compared_with_everything_where_no_other_is_named() =>
        Assert.Equal(["Town 1", "Everything"], Heads(Open("?place=town-1")));

    [Theory]
    [InlineData("", "Compare two views")]
    [InlineData("?lang=ru", "Сравнение двух выборок")]
    [InlineData("?lang=kk", "Екі іріктемені салыстыру")]
    [InlineData("?theme=march", "March and Everything compared")]
    public void The_title_names_what_is_chosen_else_the_page(string query, string title)
    {
        using var _ = new In(query.StartsWith("?lang=", StringComparison.Ordinal) ? query[6..] : "en");
        JSInterop.Mode = JSRuntimeMode.Loose;
        var head = Render<HeadOutlet>();

        Open(query);

        Assert.StartsWith(title, head.Find("title").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_places_of_a_cluster_are_counted()
    {
        var cluster = new PlaceCluster(12, [new("Town 1"), new("Town 2")], new(1, 2, 3, 4), null);

        Assert.Equal("13", CompareWords.Places(new MapView([MapSamples.Almaty, MapSamples.Almaty with { Cluster = cluster }], 0, [])));
    }

    [Theory]
    [InlineData("en", "View 2")]
    [InlineData("ru", "Выборка 2")]
    [InlineData("kk", "2-\u2060іріктеме")]
    public void Each_side_is_named_in_the_language_of_the_page(string language, string name)
    {
        using var _ = new In(language);

        Assert.StartsWith(name, Open($"{Two}&lang={language}").Find("#view-2").TextContent.Trim(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?place=town-1&with=place%3Dtown-2")]
    [InlineData("?open=second&place=town-2&with=place%3Dtown-1")]
    public void The_sides_stand_in_their_order_whichever_of_them_the_address_is_of(string query)
    {
        var page = Open(query);

        Assert.Equal(["Town 1", "Town 2"], Heads(page));
        Assert.Equal($"http://localhost/d/{Sample.Dataset}/compare{Two}", Canonical(query));
    }

    [Theory]
    [InlineData(Two)]
    [InlineData("?open=second&place=town-2&with=place%3Dtown-1")]
    public void Swapping_exchanges_the_sides(string query)
    {
        var swapped = Open(query).Find(".about a").GetAttribute("href")!;

        Assert.Equal(["Town 2", "Town 1"], Heads(Open(new Uri("http://localhost" + swapped).Query)));
    }

    [Fact]
    public void A_bar_changes_the_side_that_it_stands_on_and_leaves_the_other()
    {
        var bars = Open(Two).FindAll("a.column[data-from='1931-05-03']").Select(bar => bar.GetAttribute("href")!).ToList();

        Assert.Equal(["3 May 1931, Town 1", "Town 2"], Heads(Open(new Uri("http://localhost" + bars[0]).Query)));
        Assert.Equal(["Town 1", "3 May 1931, Town 2"], Heads(Open(new Uri("http://localhost" + bars[1]).Query)));
    }

    [Fact]
    public void The_filters_of_a_side_unfold_on_that_side_only()
    {
        var unfold = Open(Two)
            .FindAll("a.button.filters")
            .Select(link => new Uri("http://localhost" + link.GetAttribute("href")).Query)
            .ToList();

        Assert.Equal(
            ["view-1", "view-2"],
            unfold.Select(query => Assert.Single(Open(query).FindAll(".view:has(.rail)")).GetAttribute("aria-labelledby")));
    }

    [Fact]
    public void A_form_of_the_second_side_keeps_the_first()
    {
        var fields = Open("?open=filters,second&place=town-2&with=place%3Dtown-1").FindAll(".rail .search input[type=hidden]");

        Assert.Equal(
            [("open", "filters,second"), ("place", "town-2"), ("with", "place=town-1")],
            fields.Select(field => (field.GetAttribute("name")!, field.GetAttribute("value")!)));
    }

    [Fact]
    public void A_side_leads_to_the_dashboard_and_from_there_back()
    {
        var links = Open(Two).FindAll(".links a").Select(link => link.GetAttribute("href")).ToList();

        Assert.Contains($"/d/{Sample.Dataset}?open=second&place=town-2&with=place%3Dtown-1", links);
        Assert.Contains($"/d/{Sample.Dataset}?place=town-2", links);
        Assert.Contains($"/d/{Sample.Dataset}/data?place=town-2", links);
    }

    [Fact]
    public void A_side_can_be_made_like_the_other() =>
        Assert.Equal(
            ["Town 1", "Town 1"],
            Heads(
                Open(
                    new Uri(
                        "http://localhost"
                            + Open(Two).FindAll(".links a").Single(link => link.TextContent == "Same as view 1").GetAttribute("href")
                    ).Query)));

    [Fact]
    public void What_is_wrong_in_the_other_filter_is_left_out_and_named()
    {
        var page = Open("?with=from%3Dnever%26place%3Dtown-2");

        Assert.Equal(
            "with: from=never was ignored: it is not a date; write it as 5 January 2022 or 2022-01-05.",
            page.Find(".notice li").TextContent);
        Assert.Equal(["Everything", "Town 2"], Heads(page));
    }

    [Fact]
    public void Both_timelines_have_one_scale()
    {
        mediator.View = request =>
            request.Filter.Places.Count == 0
                ? Sample.View
                : Sample.View with
                {
                    Timeline = Sample.Timeline with { Bins = [.. Sample.Timeline.Bins.Select(bin => bin with { Count = 10 * bin.Count })] },
                };

        var highest = Open("?place=town-1")
            .FindAll(".bars")
            .Select(bars => bars.QuerySelector(".grid-label.uppermost")!.TextContent.Trim())
            .ToList();

        Assert.Equal(2, highest.Count);
        Assert.Single(highest.Distinct());
    }

    [Fact]
    public void Dates_beside_the_focus_leave_both_axes_alike()
    {
        var quarter = new Bin(
            Sample.About.To.AddDays(1),
            new(1931, 6, 30),
            BinUnit.Quarter,
            4,
            0,
            new Dictionary<string, double>(StringComparer.Ordinal));
        IReadOnlyList<Bin> focus = [.. Sample.Timeline.Bins.Where(bin => bin.End <= Sample.About.To)];
        var days = Enumerable
            .Range(0, quarter.End.DayNumber - quarter.Start.DayNumber + 1)
            .Select(day =>
                quarter with
                {
                    Start = quarter.Start.AddDays(day),
                    End = quarter.Start.AddDays(day),
                    Unit = BinUnit.Day,
                    Count = day < 4 ? 1 : 0,
                });
        var later = quarter with { Start = new(1931, 7, 1), End = new(1931, 9, 30) };
        mediator.View = request =>
            Sample.View with
            {
                Timeline = request.Filter.From is null
                    ? Sample.Timeline with
                    {
                        Bins = [.. focus, quarter, later],
                    }
                    : Sample.Timeline with
                    {
                        Bins = [.. focus, .. days, later],
                        Zoom = new Zoom(quarter.Start, quarter.End),
                    },
            };

        var axes = Open("?from=1931-06-01")
            .FindAll(".bars")
            .Select(bars =>
                bars.QuerySelectorAll(".column").Select(column => (column.GetAttribute("data-from"), column.GetAttribute("data-count"))))
            .ToList();

        Assert.Equal(axes[1], axes[0]);
    }

    [Fact]
    public void Two_periods_begin_at_the_left_and_a_day_is_as_wide_in_both()
    {
        var page = Open("?from=1931-05-01&to=1931-05-01&with=from%3D1931-05-02%26to%3D1931-05-03");
        var bars = page.FindAll(".bars.periods")
            .Select(bars => bars.QuerySelectorAll(".column .hit").Select(bar => (bar.GetAttribute("x"), bar.GetAttribute("width"))))
            .ToList();

        Assert.Equal([("0%", "50%")], bars[0]);
        Assert.Equal([("0%", "50%"), ("50%", "50%")], bars[1]);
        Assert.Equal(["1\u00A0May\u00A01931", "2–3\u00A0May\u00A01931"], page.FindAll(".time h3 span").Select(days => days.TextContent));
    }

    [Theory]
    [InlineData("?from=1931-05-01&to=1931-05-01&with=from%3D1931-05-02")]
    [InlineData("?from=1931-05-01T18:00&to=1931-05-01&with=from%3D1931-05-01%26to%3D1931-05-01")]
    public void A_period_with_an_open_end_or_an_hour_is_shown_within_the_whole_time(string query) =>
        Assert.Empty(Open(query).FindAll(".bars.periods"));

    [Fact]
    public void The_figures_stand_in_one_table_as_ranges_beside_each_other()
    {
        var country = Winter.Scope(Winter.Claim("k1", 5, 164), Winter.Claim("k2", 9, 225).OrMore().By(ClaimantKind.Ngo, "Watch"));
        var town = Winter.Scope(Winter.Claim("k3", 6, 20)) with { Place = Winter.Town };
        mediator.View = request =>
            Sample.View with
            {
                Matched = request.Filter.Places.Count == 0 ? 40 : 12,
                Casualties = new(
                    null,
                    [],
                    [
                        (request.Filter.Places.Count == 0 ? Winter.Measured(country, town) : Winter.Measured(town, country)) with
                        {
                            ChosenScopes = request.Filter.Places.Count,
                        },
                    ]),
            };

        var table = Open("?with=place%3Dtown-1").Find("table");

        Assert.Equal(["40", "12"], table.QuerySelectorAll("tbody tr:first-child td").Take(2).Select(cell => cell.TextContent.Trim()));
        Assert.Equal(["164 to 225\u00A0or\u00A0more", "20"], table.QuerySelectorAll(".scope > b").Select(figure => figure.TextContent));
        Assert.Contains("Watch", table.QuerySelector(".scope")!.TextContent, StringComparison.Ordinal);
        Assert.All(table.QuerySelectorAll("th"), head => Assert.NotNull(head.GetAttribute("scope")));
    }

    [Fact]
    public void What_nobody_has_stated_of_a_side_is_not_known_and_not_zero()
    {
        var country = Winter.Scope(Winter.Claim("k1", 5, 164));
        mediator.View = request =>
            Sample.View with
            {
                Casualties = request.Filter.Places.Count == 0 ? Winter.Casualties(country) : Winter.Casualties() with { Measures = [] },
            };

        Assert.Equal("Not known", Open("?with=place%3Dtown-1").Find("table .unknown").TextContent);
    }

    [Fact]
    public void A_side_whose_place_has_no_figure_as_a_whole_says_so()
    {
        var country = Winter.Scope(Winter.Claim("k1", 5, 164));
        mediator.View = request =>
            Sample.View with
            {
                Casualties =
                    request.Filter.Places.Count == 0
                        ? Winter.Casualties(country)
                        : new(
                            null,
                            [],
                            [
                                new MeasureView(Measure.Killed, [country])
                                {
                                    Headlines = [Winter.None(Winter.Town), Winter.Headline(country, 0)],
                                },
                            ]),
            };

        Assert.Equal("No figure for Town as a whole", Open("?with=place%3Dtown-1").Find("table .unknown").TextContent);
    }

    [Fact]
    public void Who_says_it_is_named_also_where_it_makes_no_range()
    {
        var word = Winter.Scope(Winter.Claim("k1", 6, null) with { Words = new("dozens"), Claimant = new("City police") });
        mediator.View = _ => Sample.View with { Casualties = Winter.Casualties(word) };

        Assert.Contains("City police", Open("").Find("table .scope p").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Ids_are_of_one_thing_each()
    {
        var ids = Open(Two + "&open=filters").FindAll("[id]").Select(element => element.Id).ToList();

        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
    }

    private static string? Canonical(string query)
    {
        var parsed = QueryCodec.Parse(query, AnyVocabulary.Instance);
        return "http://localhost" + new PageAddress(Sample.Dataset, parsed.Filter, parsed.Options, "/compare").Canonical.Href;
    }

    private static IEnumerable<string> Heads(IRenderedComponent<ComparePage> page) =>
        page.FindAll("h2[id^=view]")
            .Select(head =>
                string.Join(' ', head.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Skip(2))
                    .Replace(" ,", ",", StringComparison.Ordinal));

    private IRenderedComponent<ComparePage> Open(string query)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/d/{Sample.Dataset}/compare{query}");
        return Render<ComparePage>(page => page.Add(component => component.Dataset, Sample.Dataset));
    }
}
