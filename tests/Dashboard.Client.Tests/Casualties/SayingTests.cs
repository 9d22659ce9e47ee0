using Dashboard.Client.Casualties;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Tests.Casualties;

public sealed class SayingTests
{
    private static readonly ClaimView Official = Winter.Claim("official", 5, 238);
    private static readonly ClaimView Groups = Winter.Claim("groups", 4, 240).OrMore().By(ClaimantKind.Ngo, "Ten groups");

    [Fact]
    public void Each_end_is_named_with_its_figure() =>
        Assert.Equal([("238", "official"), ("240 or more", "groups")], Said(Winter.Scope(Official, Groups)));

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

        Assert.Equal([("100", "low"), ("238", "official"), ("240 or more", "groups")], Said(Winter.Scope(Official, Groups, low)));
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

    private static IEnumerable<(string, string)> Said(ScopeView scope) => Saying.Of(scope).SelectMany(saying => saying.Claims.Select(claim => (saying.Figure, claim.Id)));
}
