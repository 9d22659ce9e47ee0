using Dashboard.Shared.Claims;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Figures;

/// <summary>Which scope gives the one figure that stands for a place and a measure (rules of figures, 9). Nothing else may choose one.</summary>
internal sealed class Headlines
{
    private readonly Dictionary<string, int> bases;
    private readonly ILookup<(string Place, Measure Measure), ClaimScope> candidates;

    /// <param name="words">The words of the dataset: bases are tried in their order.</param>
    /// <param name="scopes">All scopes.</param>
    public Headlines(IEnumerable<Word> words, IEnumerable<ClaimScope> scopes)
    {
        bases = words.Where(word => word.Kind == "basis")
            .Select((word, position) => (word.Id, position))
            .ToDictionary(basis => basis.Id, basis => basis.position, StringComparer.Ordinal);
        candidates = scopes.Where(IsCandidate).OrderBy(RankOfBasis).ToLookup(scope => (scope.Place, scope.Key.Measure));
    }

    /// <summary>The scope whose figure stands for the place as of <paramref name="known"/>; null: the place as a whole has no figure.</summary>
    public ClaimScope? Of(string place, Measure measure, DateOnly? known) => Candidates(place, measure)
        .Select(scope => (Scope: scope, Standing: scope.Claims.Where(claim => Stands(claim, known)).ToList()))
        .Where(candidate => candidate.Standing.Count > 0)
        .OrderBy(candidate => RankOfBasis(candidate.Scope))
        .ThenByDescending(candidate => candidate.Standing.Count)
        .ThenByDescending(candidate => candidate.Standing[^1].StatedBy)
        .ThenBy(candidate => candidate.Standing.Select(claim => claim.Claim.Id).Min(StringComparer.Ordinal), StringComparer.Ordinal)
        .FirstOrDefault()
        .Scope;

    /// <summary>
    /// Chosen places in the order of their headlines: first those for which a figure stands on some day, then those without one, each in the order of the
    /// filter. So a place without a figure takes no room from one that has it, and moving through the days moves no row.
    /// </summary>
    public IEnumerable<Subject> InOrder(IEnumerable<Subject> places, Measure measure) => places.OrderByDescending(place => StandsOnSomeDay(place, measure));

    /// <summary>The scopes that could stand for the place, whether or not anything is claimed in them now, in the order in which they are tried.</summary>
    public IEnumerable<ClaimScope> Candidates(string place, Measure measure) => candidates[(place, measure)];

    /// <summary>Whether it counts everyone of a place and not of an event, so that it could stand for the place.</summary>
    public static bool IsCandidate(ClaimScope scope) => scope.Key is { About: null, Group: ScopeView.Everyone };

    /// <summary>The position of its basis among those that are tried: what was simply counted first, what the vocabulary does not name last.</summary>
    public int RankOfBasis(ClaimScope scope) => scope.Key.Basis == ScopeView.Counted ? -1 : bases.GetValueOrDefault(scope.Key.Basis, int.MaxValue);

    private bool StandsOnSomeDay(Subject subject, Measure measure) =>
        subject.Place is { } place && Candidates(place, measure).SelectMany(scope => scope.Claims).Any(claim => Stands(claim, claim.StatedBy));

    private static bool Stands(DatedClaim claim, DateOnly? known) =>
        claim.IsCurrent(known) && claim.Exclusion == Exclusion.None;
}
