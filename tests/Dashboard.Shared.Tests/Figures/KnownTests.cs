using Dashboard.Shared.Datasets;
using Dashboard.Shared.Snapshots;
using static Dashboard.Shared.Tests.Figures.Miniature;

namespace Dashboard.Shared.Tests.Figures;

/// <summary>Rules of figures, 5 and 6: the status of claims as of a day.</summary>
public sealed class KnownTests
{
    // The shipped case in miniature: 164 stated and withdrawn on 9 January, 44 on the 10th, 225 on the 15th, revised to 227 and so on.
    private static readonly DatasetSnapshot Case = Of(
        Claim("c19", 164, Day(9)).WithdrawnOn(Day(9)),
        Claim("c12", 44, Day(10)).By("newspaper", ClaimantKind.Media).ReplacedBy("c35"),
        Claim("c35", 225, Day(15)).ReplacedBy("c38"),
        Claim("c38", 227, Day(18)).ReplacedBy("c58"),
        Claim("c54", 240, Day(29, 7)).OrMore().By("ten-ngos", ClaimantKind.Ngo),
        Claim("c58", 238, Day(5, 1, 2023)));

    [Fact]
    public void A_figure_that_was_withdrawn_on_the_day_it_was_stated_is_shown_as_just_that()
    {
        var claim = Case.Claim("c19", Day(9));

        Assert.Equal(ClaimStatus.Withdrawn, claim.Status);
        Assert.Equal(Day(9), claim.WithdrawnOn);
        Assert.Equal("ministry", claim.WithdrawnBy);
        Assert.Null(Case.Scope(Day(9)).Current);
    }

    [Fact]
    public void As_known_on_10_January_the_44_is_current()
    {
        var scope = Case.Scope(Day(10));

        Assert.Equal(["c19", "c12"], scope.Claims.Select(c => c.Id));
        Assert.Equal(4, scope.LaterClaims);
        Assert.Equal(new(44, 44, false, "c12", "c12"), scope.Current);
        Assert.Equal(ClaimStatus.Current, scope.Claims[1].Status);
        Assert.Null(scope.Claims[1].SupersededBy);
        Assert.Null(scope.Claims[1].SupersededHow);
        Assert.Null(scope.Claims[1].SupersededOn);
    }

    [Fact]
    public void On_the_day_its_successor_is_stated_a_claim_is_superseded_and_names_it()
    {
        Assert.Equal(ClaimStatus.Current, Case.Status("c12", Day(14)));

        var claim = Case.Claim("c12", Day(15));
        Assert.Equal(ClaimStatus.Superseded, claim.Status);
        Assert.Equal("c35", claim.SupersededBy);
        Assert.Equal(SupersededHow.Revised, claim.SupersededHow);
        Assert.Equal(Day(15), claim.SupersededOn);
    }

    [Fact]
    public void Now_the_figures_are_238_to_240_or_more() => Assert.Equal(new(238, 240, true, "c58", "c54"), Case.Scope().Current);

    [Fact]
    public void Before_anything_was_stated_the_scope_says_how_many_claims_came_later()
    {
        var scope = Case.Scope(Day(8));

        Assert.Empty(scope.Claims);
        Assert.Null(scope.Current);
        Assert.Equal(6, scope.LaterClaims);
    }

    [Fact]
    public void The_steps_are_the_days_on_which_something_was_stated_superseded_or_withdrawn()
    {
        Assert.Equal([Day(9), Day(10), Day(15), Day(18), Day(29, 7), Day(5, 1, 2023)], Case.AsKnown(Day(10)).Days);
        Assert.Equal([Day(3), Day(8)], Of(Claim("a", 1, Day(3)).WithdrawnOn(Day(8))).AsKnown().Days);
    }

    [Theory]
    [InlineData(DatePrecision.Month, 31, 1)]
    [InlineData(DatePrecision.Year, 31, 12)]
    public void A_claim_dated_to_a_period_counts_from_its_last_day(DatePrecision precision, int day, int month)
    {
        var snapshot = Of(Claim("a", 15, Day(1)) with { StatedPrecision = precision });

        Assert.Empty(snapshot.Scope(Day(day, month).AddDays(-1)).Claims);
        Assert.Single(snapshot.Scope(Day(day, month)).Claims);
    }

    [Fact]
    public void A_claim_is_superseded_only_from_the_last_day_of_the_month_in_which_its_successor_was_stated()
    {
        var snapshot = Of(Claim("a", 10, Day(3)).ReplacedBy("b"), Claim("b", 12, Day(1)) with { StatedPrecision = DatePrecision.Month });

        Assert.Equal(ClaimStatus.Current, snapshot.Status("a", Day(30)));
        Assert.Equal(ClaimStatus.Superseded, snapshot.Status("a", Day(31)));
    }

    [Fact]
    public void Two_figures_of_one_day_leave_the_later_one_current()
    {
        var snapshot = Of(Claim("morning", 12, Day(6)).ReplacedBy("evening"), Claim("evening", 18, Day(6)));

        Assert.Equal(new(18, 18, false, "evening", "evening"), snapshot.Scope(Day(6)).Current);
    }

    [Fact]
    public void A_claim_that_was_withdrawn_and_later_replaced_says_both()
    {
        var snapshot = Of(Claim("a", 164, Day(9)).ReplacedBy("b").WithdrawnOn(Day(10)), Claim("b", 225, Day(15)));

        Assert.Equal((ClaimStatus.Current, null), (snapshot.Status("a", Day(9)), snapshot.Claim("a", Day(9)).WithdrawnBy));
        Assert.Equal((ClaimStatus.Withdrawn, "ministry"), (snapshot.Status("a", Day(10)), snapshot.Claim("a", Day(10)).WithdrawnBy));
        Assert.Null(snapshot.Claim("a", Day(10)).SupersededBy);
        Assert.Equal((ClaimStatus.Withdrawn, "b"), (snapshot.Status("a", Day(15)), snapshot.Claim("a", Day(15)).SupersededBy));
    }

    [Fact]
    public void A_change_whose_day_is_not_recorded_counts_from_the_day_the_claim_was_stated()
    {
        var snapshot = Of(Claim("a", 5, Day(3)) with { Status = ClaimStatus.Withdrawn });

        Assert.Equal(ClaimStatus.Withdrawn, snapshot.Status("a", Day(3)));
        Assert.Null(snapshot.Claim("a").WithdrawnOn);
    }
}
