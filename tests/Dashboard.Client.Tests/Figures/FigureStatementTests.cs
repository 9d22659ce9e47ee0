using CsCheck;
using Dashboard.Client.Figures;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Tests.Figures;

public sealed class FigureStatementTests
{
    private static readonly ClaimView Official = Winter.Claim("official", 5, 238);
    private static readonly ClaimView Groups = Winter.Claim("groups", 4, 240).OrMore().By(ClaimantKind.Ngo, "Ten groups");

    [Fact]
    public void Each_end_is_named_with_its_figure() =>
        Assert.Equal([("238", "official"), ("240\u00A0or\u00A0more", "groups")], Said(Winter.Scope(Official, Groups)));

    [Fact]
    public void One_claim_that_gives_both_ends_is_named_with_both()
    {
        var estimate = Winter.Claim("estimate", 5, 14000) with { Low = 12000, High = null };
        var scope = Winter.Scope(estimate) with { Current = new FigureRange(12000, 14000, true, "estimate", "estimate") };

        Assert.Equal([("12,000 to 14,000\u00A0or\u00A0more", "estimate")], Said(scope));
        Assert.Equal(RangeWords.Text(scope), FigureStatement.Of(scope)[0].Figure);
    }

    [Fact]
    public void Every_end_of_a_range_is_a_number_of_who_is_named_for_it() => Gen.Select(Gen.Int[0, 30], Gen.Int[0, 9], Gen.Int[0, 9], Gen.Int[0, 7]).Array[1, 5].Sample(rows =>
    {
        var claims = rows.Select((row, i) => Winter.Claim($"c{i}", 1 + i, row.Item1 + row.Item2) with
        {
            Low = (row.Item4 & 1) == 0 ? row.Item1 : null,
            Best = (row.Item4 & 1) == 0 && (row.Item4 & 2) == 0 ? null : row.Item1 + row.Item2,
            High = (row.Item4 & 4) == 0 ? row.Item1 + row.Item2 + row.Item3 : null,
        }).ToList();
        var lowest = claims.OrderBy(claim => claim.Low ?? claim.Best).First();
        var highest = claims.OrderByDescending(claim => claim.High ?? claim.Best ?? claim.Low).ThenByDescending(claim => claim.IsOpenAbove).First();
        var range = new FigureRange((lowest.Low ?? lowest.Best)!.Value, (highest.High ?? highest.Best ?? highest.Low)!.Value, highest.IsOpenAbove, lowest.Id, highest.Id);
        var said = Said(Winter.Scope([.. claims]) with { Current = range }).ToDictionary(statement => statement.Item2, statement => statement.Item1);

        Assert.StartsWith($"{range.Low}", said[lowest.Id], StringComparison.Ordinal);
        Assert.Contains($"{range.High}", said[highest.Id].Split(' ', '\u00A0'));
        Assert.Equal(range.OrMore, said[highest.Id].EndsWith("or\u00A0more", StringComparison.Ordinal));
    });

    [Fact]
    public void Who_gave_only_a_word_is_named_too() =>
        Assert.Equal([("“dozens”", "word")], Said(Winter.Scope(Winter.Claim("word", 6, null) with { Words = new("dozens") })));

    [Fact]
    public void Who_speaks_of_a_part_only_states_no_figure_of_the_whole() =>
        Assert.Empty(Said(Winter.Scope(Winter.Claim("part", 6, 3) with { Coverage = Coverage.Part }) with { Current = null }));

    [Fact]
    public void Officials_are_named_where_others_state_the_same_later()
    {
        var foundation = Winter.Claim("foundation", 20, 238).By(ClaimantKind.Ngo, "Foundation");
        var scope = Winter.Scope(Official, Groups, foundation);

        Assert.Contains(("238", "official"), Said(scope with { Current = scope.Current! with { Lowest = "foundation" } }));
    }

    [Fact]
    public void A_side_between_the_ends_is_named_too()
    {
        var low = Winter.Claim("low", 6, 100).By(ClaimantKind.Media, "Paper");

        Assert.Equal([("100", "low"), ("238", "official"), ("240\u00A0or\u00A0more", "groups")], Said(Winter.Scope(Official, Groups, low)));
    }

    [Fact]
    public void One_who_gave_an_exact_number_is_not_made_to_say_or_more()
    {
        var exact = Winter.Claim("exact", 6, 240);

        Assert.DoesNotContain(("240 or more", "exact"), Said(Winter.Scope(Groups, exact)));
    }

    [Fact]
    public void A_doubtful_claim_speaks_for_nobody()
    {
        var doubtful = Groups with { Doubt = ClaimDoubt.Doubtful };
        var scope = Winter.Scope(Official) with { Claims = [Official, doubtful] };

        Assert.Equal([("238", "official")], Said(scope));
    }

    private static IEnumerable<(string, string)> Said(ScopeView scope) => FigureStatement.Of(scope).SelectMany(statement => statement.Claims.Select(claim => (statement.Figure, claim.Id)));
}
