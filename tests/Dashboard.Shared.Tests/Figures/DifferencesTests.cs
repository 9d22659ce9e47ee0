using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;
using static Dashboard.Shared.Tests.Figures.Miniature;

namespace Dashboard.Shared.Tests.Figures;

/// <summary>Rules of figures, 3 and 4: silent sides, and why figures differ.</summary>
public sealed class DifferencesTests
{
    [Fact]
    public void Figures_that_agree_need_no_reason() =>
        Assert.Empty(Of(Claim("a", 238, Day(5)), Claim("b", 238, Day(9)).By("foundation", ClaimantKind.Ngo)).Scope().Why);

    [Fact]
    public void Figures_of_one_claimant_on_two_days_differ_by_date() =>
        Assert.Equal([Difference.Date], Of(Claim("a", 12, Day(5)), Claim("b", 14, Day(9))).Scope().Why);

    [Fact]
    public void Three_and_three_or_more_differ_by_bound() =>
        Assert.Equal([Difference.Bound], Of(Claim("a", 3, Day(9)), Claim("b", 3, Day(9)).OrMore()).Scope().Why);

    [Fact]
    public void Figures_of_two_claimants_on_one_day_differ_by_claimant() =>
        Assert.Equal(
            [Difference.Claimant],
            Of(Claim("a", 241, Day(29)), Claim("b", 240, Day(29)).By("ngos", ClaimantKind.Ngo)).Scope().Why);

    [Fact]
    public void A_figure_of_a_part_of_the_scope_differs_by_coverage_though_it_is_in_no_range() =>
        Assert.Equal(
            [Difference.Coverage],
            Of(Claim("a", 163, Day(9)), Claim("b", 216, Day(9)) with { Coverage = Coverage.Part }).Scope().Why);

    [Fact]
    public void Figures_of_one_event_at_two_places_differ_by_place() =>
        Assert.Equal(
            [Difference.Place],
            Of(
                Claim("a", 10, Day(9)) with { AboutEvent = "march", Place = "square" },
                Claim("b", 12, Day(9)) with { AboutEvent = "march", Place = "town" }).Scope().Why);

    [Fact]
    public void What_was_replaced_or_is_doubtful_explains_nothing() =>
        Assert.Empty(Of(
            Claim("a", 225, Day(9)).ReplacedBy("b"),
            Claim("b", 227, Day(12)),
            Claim("c", 999, Day(13)) with { Doubt = ClaimDoubt.Doubtful }).Scope().Why);

    [Fact]
    public void Reasons_are_those_of_the_day()
    {
        var snapshot = Of(Claim("a", 12, Day(5)), Claim("b", 14, Day(9)));

        Assert.Empty(snapshot.Scope(Day(8)).Why);
    }

    [Theory]
    [InlineData(ClaimantKind.Ngo)]
    [InlineData(ClaimantKind.Media)]
    [InlineData(ClaimantKind.International)]
    [InlineData(ClaimantKind.Witness)]
    public void Whoever_is_no_official_is_of_the_other_side(ClaimantKind kind)
    {
        var official = Claim("a", 3, Day(9));
        var other = Claim("b", 3, Day(11)).By("someone", kind);

        Assert.Equal(SilentSide.Others, Of(official).Scope().Silent);
        Assert.Equal(SilentSide.Officials, Of(other).Scope().Silent);
        Assert.Equal(SilentSide.None, Of(official, other).Scope().Silent);
        Assert.Equal(SilentSide.Others, Of(official, other).Scope(Day(10)).Silent);
    }

    [Fact]
    public void A_side_that_took_its_figure_back_is_silent() =>
        Assert.Equal(
            SilentSide.Officials,
            Of(Claim("a", 3, Day(9)).WithdrawnOn(Day(10)), Claim("b", 3, Day(9)).By("agency", ClaimantKind.Media)).Scope().Silent);

    [Fact]
    public void A_side_that_used_words_only_has_spoken() =>
        Assert.Equal(SilentSide.None, Of(Claim("a", null, Day(9)), Claim("b", 3, Day(9)).By("agency", ClaimantKind.Media)).Scope().Silent);
}
