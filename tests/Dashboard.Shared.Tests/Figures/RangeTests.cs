using Dashboard.Shared.Datasets;
using static Dashboard.Shared.Tests.Figures.Miniature;

namespace Dashboard.Shared.Tests.Figures;

/// <summary>Rules of figures, 1: ranges within one key.</summary>
public sealed class RangeTests
{
    [Fact]
    public void Of_several_claims_that_give_the_same_end_the_newest_is_named()
    {
        var scope = Of(Claim("a", 238, Day(5)), Claim("b", 238, Day(9)), Claim("c", 238, Day(9))).Scope();

        Assert.Equal(new(238, 238, false, "c", "c"), scope.Current);
    }

    [Fact]
    public void Of_two_claims_that_tie_at_the_top_the_open_one_wins()
    {
        var scope = Of(Claim("open", 240, Day(5)).OrMore(), Claim("closed", 240, Day(9))).Scope();

        Assert.Equal(new(240, 240, true, "closed", "open"), scope.Current);
    }

    [Fact]
    public void An_open_claim_under_the_top_does_not_open_the_range()
    {
        var scope = Of(Claim("a", 4000, Day(5)).OrMore(), Claim("b", 4353, Day(6))).Scope();

        Assert.Equal(new(4000, 4353, false, "a", "b"), scope.Current);
    }

    [Fact]
    public void Low_and_high_of_a_claim_reach_further_than_its_best()
    {
        var scope = Of(Claim("a", 2250, Day(5)) with { Low = 2200, High = 2300 }).Scope();

        Assert.Equal(new(2200, 2300, false, "a", "a"), scope.Current);
    }

    [Fact]
    public void Words_without_a_number_give_no_range_and_are_not_zero()
    {
        var scope = Of([Claim("a", null, Day(6))], [], [Text("claim", "a", "words", "dozens")]).Scope();

        Assert.Null(scope.Current);
        Assert.Equal("dozens", Assert.Single(scope.Claims).Words?.Text);
    }

    [Fact]
    public void At_most_alone_gives_no_range_and_beside_a_number_only_its_upper_end()
    {
        var atMost = Claim("a", null, Day(5)) with { High = 50 };

        Assert.Null(Of(atMost).Scope().Current);
        Assert.Equal(new(20, 50, false, "b", "a"), Of(atMost, Claim("b", 20, Day(6))).Scope().Current);
    }

    [Fact]
    public void Zero_that_was_stated_is_a_figure() =>
        Assert.Equal(new(0, 0, false, "a", "a"), Of(Claim("a", 0, Day(5))).Scope().Current);

    [Theory]
    [InlineData(Coverage.Part)]
    [InlineData(Coverage.More)]
    public void A_claim_that_covers_not_just_the_scope_is_listed_and_in_no_range(Coverage coverage)
    {
        var scope = Of(Claim("a", 163, Day(9)), Claim("b", 216, Day(7)) with { Coverage = coverage }).Scope();

        Assert.Equal(2, scope.Claims.Count);
        Assert.Equal(new(163, 163, false, "a", "a"), scope.Current);
    }

    [Fact]
    public void Claims_of_different_measure_subject_group_or_basis_are_scopes_of_their_own()
    {
        var scopes = Of(
            Claim("a", 1, Day(5)),
            Claim("b", 2, Day(5)) with { Measure = Measure.Injured },
            Claim("c", 3, Day(5)) with { Place = "town" },
            Claim("d", 4, Day(5)) with { Group = "children" },
            Claim("e", 5, Day(5)) with { Basis = "identified-by-name" },
            Claim("f", 6, Day(5)) with { AboutEvent = "march" }).Scopes();

        Assert.Equal(6, scopes.Count());
        Assert.All(scopes, s => Assert.Equal(s.Current!.Low, s.Current.High));
    }

    [Fact]
    public void Claims_about_one_event_are_compared_wherever_they_place_it()
    {
        var scope = Of(
            Claim("a", 10, Day(5)) with { AboutEvent = "march", Place = "square" },
            Claim("b", 12, Day(6)) with { AboutEvent = "march", Place = "town" }).Scope();

        Assert.Equal(new(10, 12, false, "a", "b"), scope.Current);
        Assert.Equal("march", scope.About?.Id);
        Assert.Equal("square", scope.Place.Id);
    }
}
