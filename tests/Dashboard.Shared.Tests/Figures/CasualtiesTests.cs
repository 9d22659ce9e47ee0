using Dashboard.Shared.Datasets;
using Dashboard.Shared.Figures;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Views;
using static Dashboard.Shared.Tests.Figures.Miniature;

namespace Dashboard.Shared.Tests.Figures;

public sealed class CasualtiesTests
{
    [Fact]
    public void Measures_without_a_claim_are_left_out_and_the_others_stand_in_their_fixed_order()
    {
        var view = Of(Claim("a", 9900, Day(11)) with { Measure = Measure.Detained }, Claim("b", 26, Day(7))).AsKnown(Day(8));

        Assert.Equal([Measure.Killed, Measure.Detained], view.Measures.Select(m => m.Measure));
        Assert.Equal(Day(8), view.Known);
    }

    [Fact]
    public void The_widest_scope_comes_first_then_those_with_more_claims_then_the_order_of_the_file()
    {
        var snapshot = Of(
            Claim("one", 1, Day(5)) with { Place = "harbour" },
            Claim("another", 1, Day(5)) with { Place = "town" },
            Claim("two", 2, Day(5)) with { Group = "children" },
            Claim("two-too", 2, Day(9)) with { Group = "children" },
            Claim("widest", 44, Day(10)));

        Assert.Equal([("country", "all"), ("country", "children"), ("harbour", "all"), ("town", "all")], Order(snapshot, EventFilter.None));
        Assert.Equal(Order(snapshot, EventFilter.None), Order(snapshot, new EventFilter { Known = Day(4) }));
    }

    [Fact]
    public void Candidates_stand_in_the_order_in_which_they_are_tried_and_all_others_by_their_number_of_claims()
    {
        Claim[] claims =
        [
            .. Scope(3, "harbour", "all", "count").Select(claim => claim with { AboutEvent = "strike" }),
            .. Scope(2, "country", "children", "count"),
            .. Scope(1, "country", "all", "count"),
            .. Scope(1, "square", "all", "count"),
            .. Scope(1, "harbour", "children", "count"),
            .. Scope(2, "town", "children", "count"),
            .. Scope(3, "town", "children", "named"),
            .. Scope(3, "town", "all", "named"),
            .. Scope(2, "town", "all", "treated"),
            .. Scope(1, "harbour", "all", "count"),
        ];
        var snapshot = With(
            [.. claims.Select((claim, i) => claim with { Id = FormattableString.Invariant($"c{i:00}") })],
            bases: ["treated", "named"]);

        Assert.Equal(
            [
                "harbour all count",
                "town all treated",
                "town all named",
                "town children named",
                "town children count",
                "harbour children count",
                "square all count",
                "strike",
                "country all count",
                "country children count",
            ],
            Casualties
                .View(snapshot, new EventFilter { Places = IdSet.Of("harbour", "town") }, "en")
                .Measures[0]
                .Scopes.Select(scope => scope.About?.Id ?? $"{scope.Place.Id} {scope.Group.Id} {scope.Basis.Id}"));

        static IEnumerable<Claim> Scope(int claims, string place, string group, string basis) =>
            Enumerable.Repeat(Claim("", 1, Day(5)) with { Place = place, Group = group, Basis = basis }, claims);
    }

    [Fact]
    public void A_chosen_place_with_a_figure_stands_before_the_whole_without_one() =>
        Assert.Equal(
            [("harbour", "all"), ("country", "all")],
            Order(
                Of(Claim("part", 9, Day(5)) with { Coverage = Coverage.Part }, Claim("a", 1, Day(5)) with { Place = "harbour" }),
                new EventFilter { Places = IdSet.Of("country", "harbour") }));

    [Theory]
    [InlineData("town", null, "square")]
    [InlineData("square", null, "square")]
    [InlineData(null, "S", "harbour")]
    public void Scopes_of_chosen_places_come_before_the_widest(string? place, string? region, string first)
    {
        var snapshot = Of(
            Claim("widest", 44, Day(10)),
            Claim("a", 1, Day(5)) with { AboutEvent = "march", Place = "square" },
            Claim("b", 1, Day(5)) with { Place = "harbour" });
        var filter = new EventFilter
        {
            Places = place is null ? IdSet.Empty : IdSet.Of(place),
            Regions = region is null ? IdSet.Empty : IdSet.Of(region),
        };

        Assert.Equal([first, "country"], Order(snapshot, filter).Select(s => s.Place).Take(2));
        Assert.Equal(1, snapshot.View(filter, new PageOf()).Casualties.Measures[0].ChosenScopes);
    }

    [Fact]
    public void Where_no_place_is_chosen_no_scope_is_of_a_chosen_one() =>
        Assert.Equal(
            0,
            Of(Claim("a", 1, Day(5)), Claim("b", 1, Day(5)) with { Place = "harbour" })
                .View(EventFilter.None, new PageOf())
                .Casualties.Measures[0]
                .ChosenScopes);

    [Fact]
    public void No_other_part_of_a_filter_changes_the_figures()
    {
        var snapshot = Of(Claim("a", 1, Day(5)), Claim("b", 1, Day(5)) with { Place = "harbour" });
        var filter = new EventFilter { From = Day(20), To = Day(21), Text = "nothing", Sources = IdSet.Of("radio") };

        Assert.Equal(Order(snapshot, EventFilter.None), Order(snapshot, filter));
    }

    [Fact]
    public void Claims_stand_in_the_order_of_the_days_stated_then_of_the_file()
    {
        var scope = Of(
            Claim("year", 1, Day(1)) with { StatedPrecision = DatePrecision.Year },
            Claim("late", 2, Day(9)),
            Claim("early", 3, Day(5)),
            Claim("late-too", 4, Day(9))).Scope();

        Assert.Equal(["early", "late", "late-too", "year"], scope.Claims.Select(c => c.Id));
    }

    [Fact]
    public void An_event_has_the_scopes_of_its_people_and_those_of_what_was_said_at_it()
    {
        var snapshot = Of(
            Claim("about", 10, Day(6)) with { AboutEvent = "march" },
            Claim("both", 3, Day(6)) with { AboutEvent = "briefing", StatedAt = "briefing" },
            Claim("said", 225, Day(15)) with { StatedAt = "briefing" },
            Claim("said-too", 19, Day(15)) with { StatedAt = "briefing", Group = "security" },
            Claim("other", 44, Day(10)));

        Assert.Equal(["about"], Casualties.ScopesAbout(snapshot, "march", null, "en").SelectMany(s => s.Claims).Select(c => c.Id));
        Assert.Equal(["both"], Casualties.ScopesAbout(snapshot, "briefing", null, "en").SelectMany(s => s.Claims).Select(c => c.Id));
        Assert.Equal(["all", "security"], Casualties.ScopesStatedAt(snapshot, "briefing", null, "en").Select(s => s.Group.Id));
        Assert.Equal(["both", "said", "said-too"], Casualties.ClaimsStatedAt(snapshot, "briefing", null, "en").Select(c => c.Id));
        Assert.Equal(["both"], Casualties.ClaimsStatedAt(snapshot, "briefing", Day(10), "en").Select(c => c.Id));
        Assert.Empty(Casualties.ScopesStatedAt(snapshot, "briefing", Day(10), "en"));
        Assert.Empty(Casualties.ScopesAbout(snapshot, "strike", null, "en"));
    }

    [Fact]
    public void Texts_are_in_the_language_asked_for_and_say_when_they_are_not()
    {
        var snapshot = Of(
            [Claim("a", 164, Day(9)).WithdrawnOn(Day(10))],
            [],
            [
                Text("claim", "a", "claimant", "Ministry"),
                Text("claim", "a", "claimant", "Министерство", "ru"),
                Text("claim", "a", "scope", "nationwide"),
                Text("claim", "a", "withdrawn_reason", "technical error"),
                Text("group", "all", "name", "все", "ru"),
                Text("basis", "count", "name", "подсчёт", "ru"),
            ]);

        var scope = Casualties.View(snapshot, EventFilter.None, "ru").Measures[0].Scopes[0];
        Assert.Equal((new("все"), new("подсчёт")), (scope.Group.Name, scope.Basis.Name));
        Assert.Equal(new("Министерство"), scope.Claims[0].Claimant);
        Assert.Equal(new("nationwide", "en"), scope.Claims[0].Scope);
        Assert.Equal("technical error", scope.Claims[0].WithdrawnReason?.Text);
        Assert.Null(snapshot.Claim("a", Day(9)).WithdrawnReason);
    }

    [Fact]
    public void A_scope_about_an_event_has_its_title() =>
        Assert.Equal(
            new LocalString("A march"),
            Of([Claim("a", 10, Day(6)) with { AboutEvent = "march" }], [], [Text("event", "march", "title", "A march")])
                .Scope()
                .About?.Name);

    [Fact]
    public void Scopes_about_an_event_stand_in_file_order_of_their_first_claims()
    {
        var march = Claim("", 10, Day(6)) with { AboutEvent = "march" };
        var snapshot = Of(march with { Id = "a" }, march with { Id = "b", Group = "children" }, march with { Id = "c" });

        Assert.Equal(["all", "children"], Casualties.ScopesAbout(snapshot, "march", null, "en").Select(scope => scope.Group.Id));
    }

    [Fact]
    public void The_scopes_of_a_place_stand_by_measure_and_those_beyond_50_are_counted()
    {
        var town = Claim("", 1, Day(5)) with { Place = "town" };
        Claim[] killed = [.. Enumerable.Range(0, 60).Select(i => town with { Id = $"c{i:00}", Group = $"group-{i:00}" })];
        var detained = town with { Id = "detained", Measure = Measure.Detained };

        var (few, none) = At(Of(detained, killed[0]));
        var (many, eleven) = At(Of([detained, .. killed]));

        Assert.Equal([Measure.Killed, Measure.Detained], few.Select(scope => scope.Measure));
        Assert.Equal(Enumerable.Repeat(Measure.Killed, 50), many.Select(scope => scope.Measure));
        Assert.Equal((0, 11), (none, eleven));

        static (IReadOnlyList<ScopeView> Scopes, int More) At(DatasetSnapshot snapshot) =>
            Casualties.ScopesAt(snapshot, new EventFilter { Places = IdSet.Of("town") }, "en");
    }

    [Fact]
    public void Of_a_chosen_place_the_first_five_scopes_list_their_claims()
    {
        var groups = Enumerable.Range(0, 6).Select(i => Claim($"c{i}", i, Day(5)) with { Place = "town", Group = $"group-{i}" });
        var snapshot = Of([Claim("all", 20, Day(5)) with { Place = "town" }, .. groups]);
        var scopes = Casualties.View(snapshot, new EventFilter { Places = IdSet.Of("town") }, "en").Measures[0].Scopes;

        Assert.Equal([1, 1, 1, 1, 1, 0, 0], scopes.Select(scope => scope.Claims.Count));
    }

    [Fact]
    public void A_view_holds_at_most_50_scopes_of_a_measure_and_says_how_many_it_leaves_out()
    {
        var snapshot = Of([.. Enumerable.Range(0, 60).Select(i => Claim($"c{i}", i + 1, Day(5)) with { Group = $"group-{i}" })]);
        var measure = snapshot.AsKnown().Measures[0];
        Assert.Equal((Casualties.MaxScopes, 10), (measure.Scopes.Count, measure.MoreScopes));
    }

    [Fact]
    public void A_view_lists_the_claims_of_the_first_scope_and_counts_those_of_the_others()
    {
        var snapshot = Of(Claim("wide", 9, Day(5)), Claim("wide-too", 10, Day(6)), Claim("narrow", 3, Day(5)) with { Place = "harbour" });
        var scopes = snapshot.AsKnown().Measures[0].Scopes;
        Assert.Equal((2, 2), (scopes[0].Claims.Count, scopes[0].ClaimCount));
        Assert.Equal((0, 1), (scopes[1].Claims.Count, scopes[1].ClaimCount));
    }

    [Fact]
    public void A_scope_without_a_range_lists_its_claims_wherever_it_stands()
    {
        var snapshot = Of(
            Claim("wide", 9, Day(5)),
            Claim("wide-too", 10, Day(6)),
            Claim("part", 3, Day(5)) with
            {
                Place = "harbour",
                Coverage = Coverage.Part,
            });
        Assert.Equal("part", Assert.Single(snapshot.AsKnown().Measures[0].Scopes[1].Claims).Id);
    }

    [Fact]
    public void A_chart_has_room_for_the_days_and_numbers_of_all_claims_also_those_stated_later()
    {
        var month = Claim("month", 44, Day(1)) with { StatedPrecision = DatePrecision.Month };

        Assert.Equal(new ScopeExtent(Day(1), Day(31), 44), Of(Claim("a", 10, Day(9)), month).Scope(Day(10)).Extent);
        Assert.Equal(new ScopeExtent(Day(9), Day(9), 0), Of(Claim("words", null, Day(9))).Scope().Extent);
    }

    [Fact]
    public void The_page_shows_the_first_measure_that_has_claims_unless_one_is_named()
    {
        var snapshot = Of(
            Claim("a", 9900, Day(11)) with
            {
                Measure = Measure.Detained,
            },
            Claim("b", 26, Day(7)) with
            {
                Measure = Measure.Injured,
            });

        Assert.Equal(Measure.Injured, Page(snapshot, null).Measure.Measure);
        Assert.Equal(Measure.Detained, Page(snapshot, Measure.Detained).Measure.Measure);
        Assert.Equal([Measure.Injured, Measure.Detained], Page(snapshot, null).Measures);
    }

    [Fact]
    public void The_page_of_a_measure_without_claims_has_no_scope()
    {
        Assert.Empty(Page(Of(Claim("a", 26, Day(7))), Measure.Missing).Measure.Scopes);
        Assert.Equal(Measure.Killed, Page(Of(), null).Measure.Measure);
    }

    [Fact]
    public void The_page_steps_through_the_days_of_its_own_measure() =>
        Assert.Equal(
            [Day(7), Day(9)],
            Page(
                Of(Claim("a", 26, Day(7)).WithdrawnOn(Day(9)), Claim("b", 9900, Day(11)) with { Measure = Measure.Detained }),
                Measure.Killed
            ).Days);

    [Fact]
    public void Of_a_scope_with_more_than_200_claims_the_page_lists_those_that_stand_and_the_newest()
    {
        Claim[] stand = [Claim("low", 1, Day(1, 1, 2021)), Claim("middle", 2, Day(2, 1, 2021)), Claim("high", 300, Day(1, 12))];
        var replaced = Enumerable.Range(0, 250).Select(i => Claim($"c{i:000}", i, Day(1).AddDays(i)).ReplacedBy("high"));
        var page = Page(Of([.. stand, .. replaced]), null);
        var scope = page.Measure.Scopes[0];

        Assert.Equal((Casualties.MaxClaimsOfScope, 253, 253), (scope.Claims.Count, scope.ClaimCount, page.ClaimCount));
        Assert.Equal(
            ["low", "middle", "c053", "high"],
            new[] { scope.Claims[0].Id, scope.Claims[1].Id, scope.Claims[2].Id, scope.Claims[^1].Id });
    }

    [Fact]
    public void Of_more_than_200_claims_that_stand_the_page_lists_the_ends_of_the_range_and_the_newest()
    {
        var claims = Enumerable.Range(0, 250).Select(i => Claim($"c{i:000}", i switch { 0 => 1, 1 => 99, _ => 50 }, Day(1).AddDays(i)));
        var listed = Page(Of([.. claims]), null).Measure.Scopes[0].Claims;

        Assert.Equal(Casualties.MaxClaimsOfScope, listed.Count);
        Assert.Equal(["c000", "c001", "c052"], listed.Take(3).Select(claim => claim.Id));
    }

    [Fact]
    public void A_page_lists_at_most_1000_claims()
    {
        var claims = Enumerable.Range(0, 1800).Select(i => Claim($"c{i}", i, Day(5)) with { Group = $"group-{i % 9}" });

        Assert.Equal(Casualties.MaxClaims, Page(Of([.. claims]), null).Measure.Scopes.Sum(s => s.Claims.Count));
    }

    [Fact]
    public void The_headline_is_that_of_the_first_measure_whatever_measure_is_shown()
    {
        var snapshot = Of(
            Claim("a", 26, Day(7)),
            Claim("b", 9900, Day(11)) with
            {
                Measure = Measure.Detained,
            },
            Claim("c", 3, Day(7)) with
            {
                Place = "town",
            });

        var first = Page(snapshot, Measure.Detained).First!;

        Assert.Equal((Measure.Killed, 26), (first.Measure, first.ScopeOf(first.Headlines[0])!.Current!.Low));
        Assert.Null(Page(Of(), null).First);
    }

    [Fact]
    public void Before_the_headline_is_stated_the_page_has_the_scope_that_will_give_it()
    {
        var snapshot = Of(Claim("a", 26, Day(7)), Claim("b", 9900, Day(11)) with { Measure = Measure.Detained });

        var first = Casualties.Detail(snapshot, new EventFilter { Known = Day(1) }, Measure.Detained, "en").First!;

        Assert.Null(first.ScopeOf(first.Headlines[0]));
        Assert.Equal((Measure.Killed, 1), (first.DrawnScopeOf(first.Headlines[0])!.Measure, first.Scopes[0].LaterClaims));
    }

    [Fact]
    public void The_filter_counts_events_and_leaves_claims_alone()
    {
        var snapshot = Of(Claim("a", 26, Day(7)));
        var page = Casualties.Detail(snapshot, new EventFilter { From = Day(20), To = Day(21) }, null, "en");

        Assert.Equal((0, 1), (page.Matched, page.ClaimCount));
    }

    private static CasualtiesDetail Page(DatasetSnapshot snapshot, Measure? measure) =>
        Casualties.Detail(snapshot, EventFilter.None, measure, "en");

    private static IEnumerable<(string Place, string Group)> Order(DatasetSnapshot snapshot, EventFilter filter) =>
        Casualties.View(snapshot, filter, "en").Measures.SelectMany(m => m.Scopes).Select(s => (s.Place.Id, s.Group.Id));
}
