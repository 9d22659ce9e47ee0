using CsCheck;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Figures;
using Dashboard.Shared.Views;
using static Dashboard.Shared.Tests.Figures.Miniature;

namespace Dashboard.Shared.Tests.Figures;

/// <summary>Rules of figures, 3: the claimants named with a range.</summary>
public sealed class FigureStatementTests
{
    private static readonly Claim Official = Claim("official", 238, Day(5));
    private static readonly Claim Groups = Claim("groups", 240, Day(4)).OrMore().By("groups", ClaimantKind.Ngo);

    [Fact]
    public void Each_end_is_named() => Assert.Equal(["official", "groups"], Named(Official, Groups));

    [Fact]
    public void One_claim_that_gives_both_ends_is_named_once() =>
        Assert.Equal(["estimate"], Named(Claim("estimate", 14000, Day(5)) with { Low = 12000, High = null }));

    [Fact]
    public void Both_ends_and_both_sides_of_a_range_are_named_by_claims_that_count_in_it() =>
        RulesOfFiguresTests.ClaimsByChance.Sample(claims =>
        {
            foreach (var scope in Of(claims).Scopes())
            {
                var statements = FigureStatement.Of(scope);
                var named = statements.SelectMany(statement => statement.Claims).ToList();
                Assert.Equal(named.Count, named.DistinctBy(claim => claim.Id).Count());
                foreach (var statement in statements)
                {
                    Assert.Single(
                        statement
                            .Claims.Select(claim => (claim.Words?.Text, claim.Figure.Lowest, claim.Figure.Highest, claim.IsOpenAbove))
                            .Distinct());
                    Assert.Equal(statement.Claims.OrderBy(claim => claim.ClaimantKind != ClaimantKind.Official), statement.Claims);
                    Assert.True(statement.Claims.Count <= 2);
                    var claimants = scope
                        .Claims.Where(claim => claim.CountsInRange && claim.HasSameFigureAs(statement.Claims[0]))
                        .Select(claim => claim.ClaimantId)
                        .Distinct()
                        .ToList();
                    if (scope.Current is not null)
                        Assert.Equal(
                            claimants.Count,
                            statement.Claims.Select(claim => claim.ClaimantId).Distinct().Count() + statement.MoreClaimants);
                    Assert.True(statement.Claims.Count == 2 || statement.MoreClaimants == 0);
                }

                if (scope.Current is not { } range)
                    continue;
                var counted = scope.Claims.Where(claim => claim.CountsInRange).ToList();
                Assert.Contains(named, claim => claim.Id == range.Lowest);
                Assert.Contains(named, claim => claim.Id == range.Highest);
                Assert.All(named, claim => Assert.Contains(claim, counted));
                Assert.Equal(counted.Select(IsOfficial).Distinct().Order(), named.Select(IsOfficial).Distinct().Order());
                Assert.Equal(named.Select(LowerEnd).Order(), named.Select(LowerEnd));
            }
        });

    [Fact]
    public void Who_gave_only_a_word_is_named_too() =>
        Assert.Equal(["word"], Ids(Of([Claim("word", null, Day(6))], [], [Text("claim", "word", "words", "dozens")]).Scope()));

    [Fact]
    public void Who_speaks_of_a_part_only_states_no_figure_of_the_whole() =>
        Assert.Empty(Named(Claim("part", 3, Day(6)) with { Coverage = Coverage.Part }));

    [Fact]
    public void Officials_are_named_with_others_that_state_the_same_later()
    {
        var foundation = Claim("foundation", 238, Day(20)).By("foundation", ClaimantKind.Ngo);

        Assert.Equal(["official foundation", "groups"], Named(Official, Groups, foundation));
    }

    [Fact]
    public void Two_of_one_side_who_state_the_same_are_both_named()
    {
        var prosecutor = Claim("prosecutor", 238, Day(20)).By("prosecutor", ClaimantKind.Official);

        Assert.Equal(["prosecutor official", "groups"], Named(Official, Groups, prosecutor));
    }

    [Fact]
    public void Of_more_than_two_who_state_the_same_both_sides_are_named_and_the_others_are_counted()
    {
        Claim[] claims =
        [
            Official,
            Claim("prosecutor", 238, Day(20)).By("prosecutor", ClaimantKind.Official),
            Claim("paper", 238, Day(7)).By("paper", ClaimantKind.Media),
        ];

        var statement = Assert.Single(FigureStatement.Of(Of(claims).Scope()));
        Assert.Equal(["prosecutor", "paper"], statement.Claims.Select(claim => claim.Id));
        Assert.Equal(1, statement.MoreClaimants);
    }

    [Fact]
    public void Of_equal_lower_ends_the_one_that_reaches_less_far_is_named_first()
    {
        var estimate = Claim("estimate", 240, Day(3)) with { Low = 238, High = 260 };

        Assert.Equal(["official", "estimate"], Named(estimate.By("groups", ClaimantKind.Ngo), Official));
    }

    [Fact]
    public void A_side_between_the_ends_is_named_with_its_newest_figure()
    {
        var (low, older) = (Claim("low", 100, Day(6)).By("paper", ClaimantKind.Media), Claim("older", 200, Day(3)));

        Assert.Equal(["low", "official", "groups"], Named(older, Official, Groups, low));
    }

    [Fact]
    public void A_figure_of_a_month_is_as_new_as_its_last_day()
    {
        var low = Claim("low", 100, Day(6)).By("paper", ClaimantKind.Media);
        var month = Claim("month", 200, Day(1)) with { StatedPrecision = DatePrecision.Month };

        Assert.Equal(["low", "month", "groups"], Named(month, Official, Groups, low));
    }

    [Fact]
    public void Figures_stand_by_their_lower_ends_and_at_most_by_its_only_one()
    {
        var estimate = Claim("estimate", 240, Day(3)).By("groups", ClaimantKind.Ngo) with { Low = 100, High = 300 };
        var atMost = Claim("at most", null, Day(9)) with { High = 350 };

        Assert.Equal(["estimate", "official"], Named(Official, estimate));
        Assert.Equal(["estimate", "at most"], Named(Official, estimate, atMost));
    }

    [Fact]
    public void Others_between_two_ends_of_officials_are_named_too()
    {
        var (first, last) = (Claim("first", 100, Day(3)), Claim("last", 300, Day(9)));

        Assert.Equal(["first", "groups", "last"], Named(first, Groups, last));
    }

    [Fact]
    public void One_who_gave_an_exact_number_is_not_made_to_say_or_more() =>
        Assert.Equal(["exact", "groups"], Named(Groups, Claim("exact", 240, Day(6))));

    [Fact]
    public void The_same_word_is_the_same_figure_however_it_is_read()
    {
        Claim[] claims = [Claim("a", 24, Day(5)).OrMore(), Claim("b", 30, Day(6)).OrMore().By("groups", ClaimantKind.Ngo)];
        TextEntry[] words = [Text("claim", "a", "words", "dozens"), Text("claim", "b", "words", "dozens")];

        Assert.Equal(["a b"], Ids(Of(claims, [], words).Scope()));
        Assert.Equal(["a", "b"], Ids(Of(claims, [], words[..1]).Scope()));
    }

    [Fact]
    public void A_claimant_who_used_one_word_for_both_ends_is_named_once()
    {
        Claim[] claims =
        [
            Claim("a", 24, Day(5)).OrMore(),
            Claim("b", 30, Day(6)).OrMore(),
            Claim("c", 27, Day(7)).OrMore().By("groups", ClaimantKind.Ngo),
        ];

        Assert.Equal(["a c"], Ids(Of(claims, [], [.. claims.Select(claim => Text("claim", claim.Id, "words", "dozens"))]).Scope()));
    }

    [Fact]
    public void A_doubtful_claim_speaks_for_nobody() =>
        Assert.Equal(["official"], Named(Official, Groups with { Doubt = ClaimDoubt.Doubtful }));

    private static IEnumerable<string> Named(params Claim[] claims) => Ids(Of(claims).Scope());

    private static IEnumerable<string> Ids(ScopeView scope) =>
        FigureStatement.Of(scope).Select(statement => string.Join(' ', statement.Claims.Select(claim => claim.Id)));

    private static bool IsOfficial(ClaimView claim) => claim.ClaimantKind == ClaimantKind.Official;

    private static int? LowerEnd(ClaimView claim) => claim.Figure.Lowest ?? claim.Figure.Highest;
}
