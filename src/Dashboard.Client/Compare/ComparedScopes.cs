using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Compare;

/// <summary>The scopes of both sides with the same measure, group and basis, which may be compared. Their places may differ.</summary>
/// <param name="Measure">What is counted.</param>
/// <param name="Group">The group.</param>
/// <param name="Basis">The basis.</param>
/// <param name="Sides">The scopes of the first side and of the second.</param>
internal sealed record ComparedScopes(Measure Measure, NamedRef Group, NamedRef Basis, IReadOnlyList<IReadOnlyList<ScopeView>> Sides)
{
    /// <summary>All of both sides, in the order of the first side; those of the second side only come last.</summary>
    public static IReadOnlyList<ComparedScopes> Of(Comparison comparison, Measure measure) =>
        [
            .. from scopes in comparison.Sides.SelectMany(side => side.Scopes(measure)).GroupBy(Key)
            select new ComparedScopes(
                measure,
                scopes.First().Group,
                scopes.First().Basis,
                [
                    .. comparison.Sides.Select(side =>
                        (IReadOnlyList<ScopeView>)[.. side.Scopes(measure).Where(scope => Key(scope) == scopes.Key)]),
                ]),
        ];

    private static (string Group, string Basis) Key(ScopeView scope) => (scope.Group.Id, scope.Basis.Id);
}
