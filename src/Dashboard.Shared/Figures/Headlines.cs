using Dashboard.Shared.Claims;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Figures;

/// <summary>
/// Chooses the scope that gives the headline figure of a place and a measure (rules of figures, 9). This is the only place where one is
/// chosen.
/// </summary>
internal sealed class Headlines
{
    private readonly Dictionary<string, int> bases;
    private readonly ILookup<(string Place, Measure Measure), ClaimScope> candidates;

    /// <param name="words">The vocabulary: bases are tried in its order.</param>
    /// <param name="scopes">All scopes.</param>
    public Headlines(IEnumerable<Word> words, IEnumerable<ClaimScope> scopes)
    {
        bases = words.Where(word => word.Kind == "basis")
            .Select((word, position) => (word.Id, position))
            .ToDictionary(basis => basis.Id, basis => basis.position, StringComparer.Ordinal);
        candidates = scopes.Where(IsCandidate).OrderBy(RankOfBasis).ToLookup(scope => (scope.Place, scope.Key.Measure));
    }

    /// <summary>
    /// The scope of the headline figure of the place as of <paramref name="known"/>; null: there is no figure for the place as a whole.
    /// </summary>
    public ClaimScope? Of(string place, Measure measure, DateOnly? known) => Candidates(place, measure)
        .Select(scope => (Scope: scope, Standing: scope.Claims.Where(claim => HasFigure(claim, known)).ToList()))
        .Where(candidate => candidate.Standing.Count > 0)
        .OrderBy(candidate => RankOfBasis(candidate.Scope))
        .ThenByDescending(candidate => candidate.Standing.Count)
        .ThenByDescending(candidate => candidate.Standing[^1].StatedBy)
        .ThenBy(candidate => candidate.Standing.Select(claim => claim.Claim.Id).Min(StringComparer.Ordinal), StringComparer.Ordinal)
        .FirstOrDefault()
        .Scope;

    /// <summary>
    /// Chosen places in the order of their headlines: those with a figure on any day first, then the others, each in the order of the
    /// filter. So a place without a figure never displaces one with a figure, and rows do not move as the known date changes.
    /// </summary>
    public IEnumerable<Subject> InOrder(IEnumerable<Subject> places, Measure measure) =>
        places.OrderByDescending(place => HasFigureOnAnyDay(place, measure));

    /// <summary>
    /// The scopes that can give the headline figure of the place, with or without current claims, in the order in which they are tried.
    /// </summary>
    public IEnumerable<ClaimScope> Candidates(string place, Measure measure) => candidates[(place, measure)];

    /// <summary>Whether the scope counts everyone of a place, not of an event, and so can give its headline figure.</summary>
    public static bool IsCandidate(ClaimScope scope) => scope.Key is { About: null, Group: ScopeView.Everyone };

    /// <summary>Rank of its basis: the plain count first, bases missing from the vocabulary last.</summary>
    public int RankOfBasis(ClaimScope scope) =>
        scope.Key.Basis == ScopeView.Counted ? -1 : bases.GetValueOrDefault(scope.Key.Basis, int.MaxValue);

    private bool HasFigureOnAnyDay(Subject subject, Measure measure) =>
        subject.Place is { } place
        && Candidates(place, measure).SelectMany(scope => scope.Claims).Any(claim => HasFigure(claim, claim.StatedBy));

    private static bool HasFigure(DatedClaim claim, DateOnly? known) =>
        claim.IsCurrent(known) && claim.Exclusion == Exclusion.None;
}
