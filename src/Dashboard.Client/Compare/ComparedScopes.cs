using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Compare;

/// <summary>What is claimed on each side of one measure, group and basis: what may stand beside each other. Places may differ; each scope stands for itself.</summary>
/// <param name="Measure">What is counted.</param>
/// <param name="Group">Whom.</param>
/// <param name="Basis">How.</param>
/// <param name="Sides">The scopes of the first side and of the second.</param>
internal sealed record ComparedScopes(Measure Measure, NamedRef Group, NamedRef Basis, IReadOnlyList<IReadOnlyList<ScopeView>> Sides)
{
    /// <summary>All of two sides, in the order of the first side; what only the second has comes after.</summary>
    public static IReadOnlyList<ComparedScopes> Of(Comparison comparison, Measure measure) =>
    [
        .. from scopes in comparison.Sides.SelectMany(side => side.Scopes(measure)).GroupBy(Key)
           select new ComparedScopes(
               measure,
               scopes.First().Group,
               scopes.First().Basis,
               [.. comparison.Sides.Select(side => (IReadOnlyList<ScopeView>)[.. side.Scopes(measure).Where(scope => Key(scope) == scopes.Key)])]),
    ];

    private static (string Group, string Basis) Key(ScopeView scope) => (scope.Group.Id, scope.Basis.Id);
}
