using CsCheck;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Figures;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Views;
using static Dashboard.Shared.Tests.Figures.Miniature;

namespace Dashboard.Shared.Tests.Figures;

/// <summary>Rules of figures, 9: the headline figure of a place.</summary>
public sealed class HeadlinesTests
{
    private static readonly string[] AllBases = ["count", "soldiers", "in-hospital", "treated", "by-name"];

    // Random claims with every basis; those missing from the vocabulary compete with each other.
    private static readonly Gen<DatasetSnapshot> Datasets =
        from claims in RulesOfFiguresTests.ClaimsByChance
        from bases in Gen.OneOf(AllBases).Array[14]
        from places in Gen.OneOf("country", "town", "town", "square", "harbour").Array[14]
        from order in Gen.Shuffle(AllBases)
        from named in Gen.Int[0, AllBases.Length]
        select With(
            [
                .. claims.Select(
                    (claim, i) => Free(claim) with { Basis = bases[i], Place = claim.AboutEvent is null ? places[i] : claim.Place }),
            ],
            bases: order[..named]);

    private static readonly Gen<EventFilter> Filters =
        from known in RulesOfFiguresTests.KnownByChance
        from places in Gen.OneOf("country", "town", "square", "harbour").Array[0, 4]
        from regions in Gen.OneOf("N", "S").Array[0, 2]
        from which in Gen.Int[0, 3]
        select new EventFilter
        {
            Known = known,
            Places = which is 1 or 3 ? IdSet.Of(places) : IdSet.Empty,
            Regions = which is 2 or 3 ? IdSet.Of(regions) : IdSet.Empty,
        };

    [Fact]
    public void A_headline_is_what_the_rule_says_of_the_rows() =>
        Gen.Select(Datasets, Filters)
            .Sample(
                (snapshot, filter) =>
                {
                    var naive = new NaiveHeadlines(snapshot.Content);
                    foreach (var measure in Casualties.View(snapshot, filter, "en").Measures)
                    {
                        var (chosen, whole) = naive.Places(filter, measure.Measure);
                        Assert.Equal(
                            [
                                .. chosen.Take(3).Select(place => (place, true)),
                                .. chosen.Contains(whole!) ? [] : ((string, bool)[])[(whole!, false)],
                            ],
                            measure.Headlines.Select(headline => (headline.Place!.Id, headline.IsChosen)));
                        Assert.Equal(Math.Max(0, chosen.Count - 3), measure.MoreHeadlines);
                        foreach (var headline in measure.Headlines)
                            Check(snapshot, naive, filter, measure, headline);
                    }
                },
                iter: 1000);

    [Fact]
    public void The_page_of_a_measure_has_the_headlines_of_the_dashboard() => Gen.Select(Datasets, Filters).Sample((snapshot, filter) =>
    {
        var view = Casualties.View(snapshot, filter, "en");
        foreach (var measure in view.Measures)
        {
            var page = Casualties.Detail(snapshot, filter, measure.Measure, "en");

            Assert.Equal(Said(measure), Said(page.Measure));
            Assert.Equal(Said(view.Measures[0]), Said(page.First!));
            Assert.Equal(measure.Leading().Count, page.Measure.Leading().Count);
        }
    });

    [Fact]
    public void The_ends_of_a_headline_are_listed_with_it() =>
        Gen.Select(Datasets, Filters)
            .Sample(
                (snapshot, filter) =>
                {
                    foreach (var measure in Casualties.View(snapshot, filter, "en").Measures)
                    {
                        foreach (var scope in measure.Headlines.Select(measure.ScopeOf).OfType<ScopeView>())
                        {
                            Assert.NotEmpty(scope.Claims);
                            if (scope.Current is { } range)
                                Assert.Equal(
                                    2,
                                    scope.Claims.Count(claim => claim.Id == range.Lowest)
                                        + scope.Claims.Count(claim => claim.Id == range.Highest));
                        }
                    }
                });

    [Theory]
    [InlineData("about-event")]
    [InlineData("group")]
    [InlineData("spot")]
    [InlineData("part")]
    [InlineData("more")]
    [InlineData("doubtful")]
    [InlineData("withdrawn")]
    public void Nothing_narrower_stands_for_a_place(string why)
    {
        var claim = Claim("a", 1, Day(5)) with { Place = "town" };
        claim = why switch
        {
            "about-event" => claim with { AboutEvent = "march" },
            "group" => claim with { Group = "children" },
            "spot" => claim with { Place = "square" },
            "part" => claim with { Coverage = Coverage.Part },
            "more" => claim with { Coverage = Coverage.More },
            "doubtful" => claim with { Doubt = ClaimDoubt.Doubtful },
            _ => claim.WithdrawnOn(Day(6)),
        };

        Assert.Null(Only(Of(claim), "town").Scope);
        Assert.Equal("town", Standing(Of(claim, Claim("b", 20, Day(9)) with { Place = "town" }), "town"));
    }

    [Fact]
    public void Beside_the_main_scope_stand_other_headlines_then_scopes_with_its_parts_then_the_rest() =>
        Gen.Select(Datasets, Filters)
            .Sample(
                (snapshot, filter) =>
                {
                    foreach (var measure in Casualties.View(snapshot, filter, "en").Measures)
                    {
                        var (main, beside) = (measure.Main(), measure.AllButMain());
                        var wholes = main?.Claims.Select(claim => claim.Id).ToList() ?? [];
                        var ranks = beside
                            .Select(scope =>
                                measure.Headlines.Any(headline => measure.ScopeOf(headline) == scope) ? 0
                                : scope.Claims.Any(claim => wholes.Contains(claim.PartOf!)) ? 1
                                : 2)
                            .ToList();

                        Assert.Equal(measure.Scopes.Where(scope => scope != main), measure.Scopes.Where(beside.Contains));
                        Assert.Equal(ranks.Order(), ranks);
                        Assert.All(
                            ranks.Zip(beside).GroupBy(at => at.First, at => measure.Scopes.ToList().IndexOf(at.Second)),
                            group => Assert.Equal(group.Order(), group));
                    }
                });

    [Fact]
    public void A_place_of_which_all_is_stated_later_is_told_from_one_without_a_figure()
    {
        var claim = Claim("a", 20, Day(9)) with { Place = "town" };

        Assert.True(IsLater(Of(claim), Day(8)));
        Assert.False(IsLater(Of(claim), Day(9)));
        Assert.False(IsLater(Of(claim, Claim("b", 3, Day(5)) with { Place = "town", Group = "children" }), Day(8)));
        Assert.False(IsLater(Of(claim, Claim("b", 3, Day(5)) with { AboutEvent = "march" }), Day(8)));
        Assert.False(IsLater(Of(claim with { Group = "children" }), Day(8)));

        static bool IsLater(DatasetSnapshot snapshot, DateOnly known)
        {
            var measure = Casualties.View(snapshot, new EventFilter { Known = known, Places = IdSet.Of("town") }, "en").Measures[0];
            return measure.IsStatedLater(measure.Leading()[0]);
        }
    }

    [Fact]
    public void What_was_simply_counted_stands_before_any_other_way_of_counting()
    {
        Claim[] claims = [Claim("a", 190, Day(5)) with { Basis = "treated" }, Claim("b", 7, Day(6)) with { Basis = "intensive" }];

        Assert.Equal("treated", Basis(With(claims, bases: ["treated", "intensive", "count"])));
        Assert.Equal("intensive", Basis(With(claims, bases: ["intensive", "treated"])));
        Assert.Equal("count", Basis(With([.. claims, Claim("c", 1, Day(7))], bases: ["intensive", "treated", "count"])));
        Assert.Equal("intensive", Basis(With([.. claims, Claim("c", 1, Day(7))], bases: ["intensive"]), Day(6)));
    }

    [Fact]
    public void Ways_of_counting_that_the_vocabulary_does_not_name_come_last_by_claims_then_day_then_id()
    {
        var one = Claim("b", 1, Day(5)) with { Basis = "x" };
        var another = Claim("a", 1, Day(5)) with { Basis = "y" };
        var later = one with { Id = "d", StatedOn = Day(6) };

        Assert.Equal("named", Basis(With([one, Claim("n", 1, Day(1)) with { Basis = "named" }, one with { Id = "b2" }], bases: ["named"])));
        Assert.Equal("x", Basis(Of(another, one, one with { Id = "c" })));
        Assert.Equal("x", Basis(Of(another, one with { StatedOn = Day(6) })));
        Assert.Equal("x", Basis(Of(one with { StatedOn = Day(4) }, later, another, another with { Id = "c" })));
        Assert.Equal("y", Basis(Of(one, another)));
        Assert.Equal("y", Basis(Of(one, another, one with { Id = "c" }, another with { Id = "d" })));
    }

    [Fact]
    public void A_figure_in_words_alone_stands_for_its_place()
    {
        var words = Claim("a", null, Day(5)) with { Place = "town" };

        Assert.Equal("town", Standing(Of(words), "town"));
    }

    [Fact]
    public void A_region_is_keyed_by_the_place_that_stands_for_it()
    {
        var snapshot = Of(Claim("a", 9, Day(5)) with { Place = "square" }, Claim("b", 20, Day(5)) with { Place = "harbour" });
        var (north, south) = (Only(snapshot, region: "N"), Only(snapshot, region: "S"));

        Assert.Equal(("town", null), (north.Place!.Id, north.Scope));
        Assert.Single(north.Narrower);
        Assert.Equal("harbour", south.Place!.Id);
        Assert.NotNull(south.Scope);
    }

    [Fact]
    public void Three_places_have_a_headline_and_the_others_are_counted()
    {
        var measure = View(Of(Claim("a", 1, Day(5))), new EventFilter { Places = IdSet.Of("country", "harbour", "square", "town") });

        Assert.Equal(["country", "harbour", "square"], measure.Headlines.Select(headline => headline.Place!.Id));
        Assert.Equal(1, measure.MoreHeadlines);
    }

    [Fact]
    public void Of_many_chosen_places_those_with_a_figure_lead_on_every_day()
    {
        var snapshot = Of(
            Claim("a", 1, Day(5)).WithdrawnOn(Day(7)) with
            {
                Place = "town",
            },
            Claim("b", 1, Day(6)) with
            {
                Place = "square",
                Group = "children",
            });
        DateOnly?[] days = [null, Day(4), Day(5), Day(6), Day(8)];

        Assert.All(
            days,
            known =>
                Assert.Equal(
                    ["town", "country", "harbour"],
                    View(snapshot, new EventFilter { Known = known, Places = IdSet.Of("country", "harbour", "square", "town") })
                        .Headlines.Where(headline => headline.IsChosen)
                        .Select(headline => headline.Place!.Id)));
    }

    [Fact]
    public void A_chosen_place_leads_whatever_region_is_chosen_beside_it()
    {
        var snapshot = Of(
            Claim("a", 44, Day(5)),
            Claim("b", 20, Day(5)) with
            {
                Place = "town",
            },
            Claim("c", 3, Day(5)) with
            {
                Place = "harbour",
            });
        var filter = new EventFilter { Places = IdSet.Of("town"), Regions = IdSet.Of("S") };

        var measure = View(snapshot, filter);

        Assert.Equal(["town"], measure.Leading().Select(headline => headline.Place!.Id));
        Assert.Equal(1, measure.ChosenScopes);
        Assert.Equal("town", measure.Scopes[0].Place.Id);
    }

    [Theory]
    [InlineData("town", "S", 1)]
    [InlineData("town", "N", 0)]
    [InlineData("town", null, 0)]
    [InlineData("nowhere", "S", 0)]
    public void A_chosen_place_outside_the_chosen_regions_is_named(string place, string? region, int outside)
    {
        var filter = new EventFilter { Places = IdSet.Of(place), Regions = region is null ? IdSet.Empty : IdSet.Of(region) };

        Assert.Equal(outside, Of(Claim("a", 44, Day(5))).View(filter, new PageOf()).PlacesOutside.Count);
    }

    [Fact]
    public void The_whole_follows_the_chosen_places_and_is_marked()
    {
        var measure = View(
            Of(Claim("a", 44, Day(5)), Claim("b", 20, Day(5)) with { Place = "town" }),
            new EventFilter { Places = IdSet.Of("town") });

        Assert.Equal(
            [("town", true, false), ("country", false, true)],
            measure.Headlines.Select(headline => (headline.Place!.Id, headline.IsChosen, headline.IsWhole)));
        Assert.Equal(["town"], measure.Leading().Select(headline => headline.Place!.Id));
        Assert.Equal("town", measure.Main()!.Place.Id);
        Assert.Empty(measure.Others());
    }

    [Fact]
    public void Where_all_is_about_single_events_what_stands_is_counted_and_nothing_listed()
    {
        var events = Enumerable
            .Range(0, 60)
            .Select(i => Claim($"c{i:00}", 4, Day(5)) with { AboutEvent = i % 2 == 0 ? "march" : "strike", Basis = $"way-{i}" });
        var headline = View(Of([.. events, Claim("gone", 4, Day(5)).WithdrawnOn(Day(6)) with { AboutEvent = "march" }])).Headlines[0];

        Assert.Equal(
            (null, null, 60, 0, 0),
            (headline.Scope, headline.Candidate, headline.SingleEvents, headline.Narrower.Count, headline.MoreNarrower));
    }

    [Fact]
    public void At_most_three_narrower_figures_are_listed_and_only_those_that_stand()
    {
        var groups = Enumerable.Range(0, 5).Select(i => Claim($"c{i}", i, Day(5)) with { Place = "town", Group = $"group-{i}" }).ToList();
        groups[0] = groups[0].WithdrawnOn(Day(6));
        var measure = View(
            Of([.. groups, Claim("e", 1, Day(5)) with { AboutEvent = "march" }]),
            new EventFilter { Places = IdSet.Of("town") });

        Assert.Equal(
            ["group-1", "group-2", "group-3"],
            measure.Headlines[0].Narrower.Select(position => measure.Scopes[position].Group.Id));
        Assert.Equal((2, 0), (measure.Headlines[0].MoreNarrower, measure.Headlines[0].SingleEvents));
    }

    [Fact]
    public void A_narrower_scope_is_listed_as_long_as_one_of_its_claims_stands()
    {
        var claim = Claim("a", 1, Day(5)) with { Place = "town", Group = "children" };
        var headline = Only(Of(claim, claim.WithdrawnOn(Day(6)) with { Id = "b" }), "town");

        Assert.Equal((1, 0), (headline.Narrower.Count, headline.MoreNarrower));
    }

    [Fact]
    public void Where_nothing_stands_yet_the_scope_is_named_in_which_it_will()
    {
        var measure = View(
            Of(Claim("a", 44, Day(9)) with { Basis = "treated" }, Claim("b", 45, Day(10))),
            new EventFilter { Known = Day(1) });

        Assert.Equal((null, "count"), (measure.Headlines[0].Scope, measure.DrawnScopeOf(measure.Headlines[0])!.Basis.Id));
        Assert.Equal(1, measure.DrawnScopeOf(measure.Headlines[0])!.LaterClaims);
        Assert.Equal((null, 0), (measure.Headlines[0].Scope, measure.Headlines[0].Narrower.Count));
    }

    [Fact]
    public void A_headline_is_never_among_the_scopes_left_out()
    {
        var many = Enumerable.Range(0, 80).Select(i => Claim($"c{i:00}", i, Day(9)) with { Place = "town", Basis = $"way-{i:00}" });
        var measure = View(
            With(
                [.. many, Claim("now", 5, Day(1)) with { Place = "town", Basis = "zzz" }],
                bases: [.. Enumerable.Range(0, 80).Select(i => $"way-{i:00}"), "zzz"]),
            new EventFilter { Known = Day(2), Places = IdSet.Of("town") });

        Assert.Equal("zzz", measure.ScopeOf(measure.Headlines[0])!.Basis.Id);
        Assert.Equal((50, 31), (measure.Scopes.Count, measure.MoreScopes));
        Assert.Equal(
            measure.Scopes.Select(scope => scope.Basis.Id).Order(StringComparer.Ordinal),
            measure.Scopes.Select(scope => scope.Basis.Id));
    }

    [Fact]
    public void Without_a_country_the_one_place_within_which_all_lie_is_the_whole_and_else_none()
    {
        Claim[] claims = [Claim("a", 20, Day(5)) with { Place = "town" }];
        var city = View(With(claims, places: place => place.Id is "town" or "square")).Headlines;
        var towns = View(With(claims, places: place => place.Id is "town" or "harbour")).Headlines;

        Assert.Equal(("town", true, 0), (city[0].Place!.Id, city[0].IsWhole, city[0].Scope));
        Assert.Equal((null, true, null), (towns[0].Place, towns[0].IsWhole, towns[0].Scope));
        Assert.Single(towns[0].Narrower);
    }

    [Fact]
    public void A_range_keeps_the_words_that_were_used()
    {
        var snapshot = With(
            [Claim("a", null, Day(5)) with { Low = 24 }, Claim("b", 44, Day(6)), Claim("c", null, Day(7)) with { Low = 200 }],
            texts: [Text("claim", "a", "words", "dozens"), Text("claim", "c", "words", "hundreds")]);

        Assert.Equal((new("dozens"), null), Words(Day(6)));
        Assert.Equal((new("dozens"), new("hundreds")), Words(Day(7)));

        (LocalString? Low, LocalString? High) Words(DateOnly known) =>
            snapshot.Scope(known).Current is { } range ? (range.LowWords, range.HighWords) : default;
    }

    [Fact]
    public void Only_scopes_of_the_whole_itself_are_of_the_whole()
    {
        var snapshot = Of(
            Claim("a", 1, Day(5)),
            Claim("b", 1, Day(5)) with
            {
                Place = "town",
            },
            Claim("c", 1, Day(5)) with
            {
                AboutEvent = "briefing",
            });

        Assert.Equal([true, false, false], snapshot.Scopes().Select(scope => scope.IsWhole));
    }

    private static void Check(DatasetSnapshot snapshot, NaiveHeadlines naive, EventFilter filter, MeasureView measure, Headline headline)
    {
        var place = headline.Place!.Id;
        var basis = naive.BasisOf(place, measure.Measure, filter.Known);
        var scope = measure.ScopeOf(headline);
        Assert.Equal(basis, scope?.Basis.Id);
        if (scope is not null)
        {
            Assert.Equal((null, place, "all"), (scope.About, scope.Place.Id, scope.Group.Id));
            Assert.Equal((0, 0, 0, null), (headline.Narrower.Count, headline.MoreNarrower, headline.SingleEvents, headline.Candidate));
            return;
        }

        var byRegion = filter.Places.Count == 0 && headline.IsChosen;
        var standing = snapshot
            .Content.Claims.Where(claim => claim.Measure == measure.Measure && naive.IsCurrent(claim, filter.Known))
            .Where(claim => place == "country" || naive.IsWithin(PlaceOf(snapshot, claim), place, byRegion))
            .ToList();
        var scopes = standing
            .Select(claim => (claim.AboutEvent, claim.AboutEvent is null ? claim.Place : null, claim.Group, claim.Basis))
            .Distinct()
            .Count();
        if (standing.TrueForAll(claim => claim.AboutEvent is not null))
            Assert.Equal((0, 0, standing.Count), (headline.Narrower.Count, headline.MoreNarrower, headline.SingleEvents));
        else
            Assert.Equal(
                (Math.Min(3, scopes), scopes, 0),
                (headline.Narrower.Count, headline.Narrower.Count + headline.MoreNarrower, headline.SingleEvents));
        Assert.All(
            headline.Narrower,
            position =>
                Assert.True(
                    measure.Scopes[position] is { Current: not null }
                        || measure.Scopes[position].Claims.Any(claim => claim.Status == ClaimStatus.Current)));
    }

    private static string PlaceOf(DatasetSnapshot snapshot, Claim claim) =>
        claim.AboutEvent is { } about ? snapshot.FindEvent(about)!.Place : claim.Place;

    // Its links would refer to claims with another key.
    private static Claim Free(Claim claim) =>
        claim.Status == ClaimStatus.Superseded
            ? claim with
            {
                Status = ClaimStatus.Withdrawn,
                SupersededBy = null,
                SupersededHow = null,
                WithdrawnOn = claim.StatedOn.AddDays(9),
            }
            : claim;

    private static IEnumerable<(string?, bool, string?, FigureRange?, int)> Said(MeasureView measure) =>
        measure.Headlines.Select(headline =>
            (
                headline.Place?.Id,
                headline.IsChosen,
                measure.ScopeOf(headline)?.Basis.Id,
                measure.ScopeOf(headline)?.Current,
                headline.SingleEvents));

    private static MeasureView View(DatasetSnapshot snapshot, EventFilter? filter = null) =>
        Casualties.View(snapshot, filter ?? EventFilter.None, "en").Measures[0];

    private static Headline Only(DatasetSnapshot snapshot, string? place = null, string? region = null) => View(snapshot, new EventFilter
    {
        Places = place is null ? IdSet.Empty : IdSet.Of(place),
        Regions = region is null ? IdSet.Empty : IdSet.Of(region),
    }).Headlines[0];

    private static string? Standing(DatasetSnapshot snapshot, string place) =>
        View(snapshot, new EventFilter { Places = IdSet.Of(place) }) is var measure
            ? measure.ScopeOf(measure.Headlines[0])?.Place.Id
            : null;

    private static string? Basis(DatasetSnapshot snapshot, DateOnly? known = null) =>
        View(snapshot, new EventFilter { Known = known }) is var measure ? measure.ScopeOf(measure.Headlines[0])?.Basis.Id : null;
}
