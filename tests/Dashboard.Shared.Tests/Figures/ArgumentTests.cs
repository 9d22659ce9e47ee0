using Dashboard.Shared.Claims;
using Dashboard.Shared.Figures;
using Dashboard.Shared.Views;
using static Dashboard.Shared.Tests.Figures.Miniature;

namespace Dashboard.Shared.Tests.Figures;

public sealed class ArgumentTests
{
    private static readonly Action<ScopeView>[] OfScopes =
    [
        scope => scope.CurrentClaims(),
        scope => scope.WithdrawnClaims(),
        scope => scope.WithoutRange(),
        scope => scope.IsUnknown(),
        scope => scope.FirstOfSame(Of(Claim("a", 1, Day(5))).Claim("a")),
        scope => scope.Part(),
        scope => scope.HasSilentSideSpoken(),
        scope => FigureStatement.Of(scope),
    ];

    [Fact]
    public void A_missing_scope_is_refused_by_name() =>
        Assert.All(OfScopes, rule => Assert.Throws<ArgumentNullException>("scope", () => rule(null!)));

    [Fact]
    public void A_missing_claim_is_refused_by_name()
    {
        var scope = Of(Claim("a", 1, Day(5))).Scope();

        Assert.Throws<ArgumentNullException>("claim", () => StatedPeriod.Of(null!));
        Assert.Throws<ArgumentNullException>("claim", () => scope.FirstOfSame(null!));
    }
}
