using System.Text.Json;
using Dashboard.Shared.Claims;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Figures;
using Dashboard.Shared.Views;
using static Dashboard.Shared.Tests.Figures.Miniature;

namespace Dashboard.Shared.Tests.Figures;

public sealed class ClaimsOfScopeTests
{
    [Fact]
    public void Current_claims_stand_highest_first_open_before_closed_and_earlier_before_later()
    {
        var scope = Of(
            Claim("words", null, Day(1)),
            Claim("month", 240, Day(1)) with { StatedPrecision = DatePrecision.Month },
            Claim("later", 240, Day(9)),
            Claim("earlier", 240, Day(5)),
            Claim("open", 240, Day(12)).OrMore(),
            Claim("high", null, Day(3)) with { High = 300 },
            Claim("gone", 999, Day(2)).WithdrawnOn(Day(4))).Scope();

        Assert.Equal(["high", "open", "earlier", "later", "month", "words"], scope.CurrentClaims().Select(claim => claim.Id));
        Assert.Equal(["gone"], scope.WithdrawnClaims().Select(claim => claim.Id));
    }

    [Fact]
    public void Where_there_is_no_range_what_covers_the_whole_is_said_before_what_is_newer_and_covers_a_part()
    {
        var (words, part) = (Claim("words", null, Day(5)), Claim("part", 3, Day(9)) with { Coverage = Coverage.Part });

        Assert.Equal("words", Of(words, part).Scope().WithoutRange()?.Id);
        Assert.Equal("part", Of(part, Claim("doubtful", 5, Day(3)) with { Doubt = ClaimDoubt.Doubtful }).Scope().WithoutRange()?.Id);
        Assert.Null(Of(words, part, Claim("number", 5, Day(7))).Scope().WithoutRange());
    }

    [Theory]
    [InlineData(Coverage.Whole, null, Exclusion.None)]
    [InlineData(Coverage.Whole, ClaimDoubt.Undated, Exclusion.None)]
    [InlineData(Coverage.Part, ClaimDoubt.Undated, Exclusion.Part)]
    [InlineData(Coverage.More, null, Exclusion.More)]
    [InlineData(Coverage.Part, ClaimDoubt.Doubtful, Exclusion.Doubtful)]
    public void A_claim_that_makes_no_range_says_why(Coverage coverage, ClaimDoubt? doubt, Exclusion exclusion)
    {
        var claim = Of(Claim("a", 63, Day(7)) with { Coverage = coverage, Doubt = doubt }).Claim("a");

        Assert.Equal((exclusion, exclusion == Exclusion.None), (claim.Exclusion, claim.CountsInRange));
    }

    [Fact]
    public void What_was_taken_back_or_replaced_counts_in_no_range() =>
        Assert.All(
            Of(Claim("a", 1, Day(5)).WithdrawnOn(Day(6)), Claim("b", 2, Day(5)).ReplacedBy("c"), Claim("c", null, Day(7))).Scope().Claims,
            claim => Assert.False(claim.CountsInRange));

    [Fact]
    public void The_last_figure_is_named_where_nothing_is_left_because_it_was_withdrawn()
    {
        var withdrawn = Claim("a", 63, Day(7)).WithdrawnOn(Day(8));
        var (alone, before) = (Of(withdrawn).Scope(), Of(withdrawn).Scope(Day(6)));

        Assert.Equal(("a", true), (alone.LastWithdrawn()?.Id, alone.IsUnknown()));
        Assert.Equal((null, true, true), (before.LastWithdrawn()?.Id, before.IsUnknown(), before.IsStatedLater));
        Assert.Null(Of(withdrawn, Claim("words", null, Day(5))).Scope().LastWithdrawn());
        Assert.Null(
            Of(withdrawn, Claim("b", 2, Day(9)).ReplacedBy("c"), Claim("c", 3, Day(10)) with { Group = "children" })
                .Scopes()
                .First()
                .LastWithdrawn());
    }

    [Fact]
    public void A_figure_stands_since_the_same_claimant_began_to_state_it()
    {
        var scope = Of(
            Claim("other", 44, Day(3)).ReplacedBy("first"),
            Claim("first", 225, Day(5)).ReplacedBy("second"),
            Claim("second", 225, Day(9)).ReplacedBy("third"),
            Claim("third", 225, Day(12))).Scope();

        Assert.Equal("first", scope.FirstOfSame(scope.Claims[^1]).Id);
        Assert.Equal("other", scope.FirstOfSame(scope.Claims[0]).Id);
    }

    [Theory]
    [InlineData("another claimant")]
    [InlineData("another figure")]
    [InlineData("undated")]
    [InlineData("of a month")]
    [InlineData("the same day")]
    [InlineData("before one of a month")]
    [InlineData("before an undated one")]
    public void It_does_not_stand_since_a_claim_that_is(string kind)
    {
        var (earlier, now) = (Claim("earlier", 225, Day(5)).ReplacedBy("now"), Claim("now", 225, Day(31)));
        now = kind switch
        {
            "before one of a month" => now with { StatedPrecision = DatePrecision.Month },
            "before an undated one" => now with { Doubt = ClaimDoubt.Undated },
            _ => now,
        };
        earlier = kind switch
        {
            "another claimant" => earlier.By("ngo", ClaimantKind.Ngo),
            "another figure" => earlier.OrMore(),
            "undated" => earlier with { Doubt = ClaimDoubt.Undated },
            "of a month" => earlier with { StatedPrecision = DatePrecision.Month },
            "the same day" => earlier with { StatedOn = Day(31) },
            _ => earlier,
        };
        var scope = Of(earlier, now).Scope();

        Assert.Equal("now", scope.FirstOfSame(scope.Claims.Single(claim => claim.Id == "now")).Id);
    }

    [Fact]
    public void A_scope_is_part_of_what_its_current_claims_are_part_of()
    {
        Claim[] wholes = [Claim("whole", 164, Day(5)), Claim("newer", 225, Day(6))];
        var (gone, stands) = (
            In("gone", Day(8)).WithdrawnOn(Day(9)).PartOf("newer", Partition.Place),
            In("stands", Day(7)).PartOf("whole", Partition.Place));

        Assert.Equal("whole", Town([.. wholes, stands, gone]).Part()?.PartOf);
        Assert.Equal("newer", Town([.. wholes, gone]).Part()?.PartOf);
        Assert.Null(Town([.. wholes, gone, In("alone", Day(6))]).Part());

        static Claim In(string id, DateOnly day) => Claim(id, 20, day) with { Place = "town" };
        static ScopeView Town(Claim[] claims) => Of(claims).Scopes().Single(scope => scope.Place.Id == "town");
    }

    [Theory]
    [InlineData(SilentSide.Officials, ClaimantKind.Media, ClaimantKind.Official)]
    [InlineData(SilentSide.Others, ClaimantKind.Official, ClaimantKind.Media)]
    public void A_silent_side_that_spoke_before_is_told_from_one_that_never_did(
        SilentSide silent,
        ClaimantKind speaking,
        ClaimantKind other)
    {
        var now = Claim("a", 5, Day(5)).By("one", speaking);
        var (never, before) = (Of(now).Scope(), Of(now, Claim("b", 4, Day(3)).By("other", other).WithdrawnOn(Day(4))).Scope());

        Assert.Equal((silent, false), (never.Silent, never.HasSilentSideSpoken()));
        Assert.Equal((silent, true), (before.Silent, before.HasSilentSideSpoken()));
    }

    [Fact]
    public void Where_both_sides_speak_or_neither_does_no_side_is_silent_alone()
    {
        var (official, paper) = (Claim("a", 5, Day(5)), Claim("b", 4, Day(3)).By("paper", ClaimantKind.Media));

        Assert.False(Of(official, paper).Scope().HasSilentSideSpoken());
        Assert.False(Of(official.WithdrawnOn(Day(6)), paper.WithdrawnOn(Day(6))).Scope().HasSilentSideSpoken());
    }

    [Theory]
    [InlineData("all", "count", null, true, true)]
    [InlineData("children", "count", null, false, true)]
    [InlineData("all", "by-name", null, true, false)]
    [InlineData("all", "count", "march", false, true)]
    public void A_scope_says_whether_it_counts_everyone_and_whether_it_simply_counts(
        string group,
        string basis,
        string? about,
        bool isOfEveryone,
        bool isPlainCount)
    {
        var scope = Of(Claim("a", 5, Day(5)) with { Group = group, Basis = basis, AboutEvent = about }).Scope();

        Assert.Equal((isOfEveryone, isPlainCount), (scope.IsOfEveryone, scope.IsPlainCount));
    }

    [Theory]
    [InlineData(9, DatePrecision.Day, null, true)]
    [InlineData(12, DatePrecision.Day, null, false)]
    [InlineData(9, DatePrecision.Month, null, false)]
    [InlineData(9, DatePrecision.Day, ClaimDoubt.Undated, false)]
    public void Only_of_a_day_that_was_found_is_it_said_that_a_claim_was_withdrawn_on_it(
        int day,
        DatePrecision precision,
        ClaimDoubt? doubt,
        bool atOnce)
    {
        var claim = Claim("a", 164, Day(9)).WithdrawnOn(Day(day)) with { StatedPrecision = precision, Doubt = doubt };

        Assert.Equal(atOnce, Of(claim).Claim("a").IsWithdrawnAtOnce);
    }

    [Fact]
    public void A_claim_was_current_until_its_successor_was_stated_or_it_was_withdrawn()
    {
        var snapshot = Of(Claim("a", 1, Day(5)).ReplacedBy("b"), Claim("b", 2, Day(9)).WithdrawnOn(Day(12)), Claim("c", 3, Day(9)));

        Assert.Equal([Day(9), Day(12), null], snapshot.Scope().Claims.Select(claim => claim.CurrentUntil));
        Assert.Null(snapshot.Claim("b", Day(11)).CurrentUntil);
    }

    [Fact]
    public void What_follows_from_the_fields_of_a_claim_is_computed_where_it_is_read_and_does_not_travel()
    {
        var written = JsonSerializer.SerializeToElement(Of(Claim("a", 1, Day(5))).Claim("a"), JsonSerializerOptions.Web);
        var fields = typeof(ClaimView)
            .GetConstructors()
            .Single(constructor => constructor.GetParameters().Length > 1)
            .GetParameters()
            .Select(field => JsonNamingPolicy.CamelCase.ConvertName(field.Name!));

        Assert.Equal([.. fields, "isOpenAbove"], written.EnumerateObject().Select(property => property.Name));
    }

    [Fact]
    public void Nor_does_what_follows_from_the_claims_of_a_scope()
    {
        var written = JsonSerializer.SerializeToElement(Of(Claim("a", 1, Day(5))).Scope(), JsonSerializerOptions.Web);

        Assert.Equal(
            [
                "measure",
                "about",
                "place",
                "group",
                "basis",
                "current",
                "claims",
                "laterClaims",
                "why",
                "silent",
                "claimCount",
                "extent",
                "isWhole",
            ],
            written.EnumerateObject().Select(property => property.Name));
    }
}
