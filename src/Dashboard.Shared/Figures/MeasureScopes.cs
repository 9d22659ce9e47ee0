using Dashboard.Shared.Datasets;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Figures;

/// <summary>The scopes of one measure in order, and those of the headlines of the chosen places and of the whole dataset.</summary>
internal sealed class MeasureScopes
{
    private const int MaxNarrower = 3;

    private readonly DatasetSnapshot snapshot;
    private readonly Measure measure;
    private readonly ChosenPlaces chosen;
    private readonly DateOnly? known;
    private readonly List<Row> rows;

    private MeasureScopes(DatasetSnapshot snapshot, Measure measure, ChosenPlaces chosen, DateOnly? known)
    {
        (this.snapshot, this.measure, this.chosen, this.known) = (snapshot, measure, chosen, known);
        List<Subject> subjects = [.. snapshot.Ledger.Headlines.InOrder(chosen.Subjects, measure)];
        All = [.. InOrder(snapshot, ScopesOf(snapshot, measure), subjects, chosen)];
        rows =
        [
            .. subjects.Take(MeasureView.MaxChosen).Select(subject => RowOf(subject, isChosen: true)),
            .. chosen.Subjects.Any(subject => subject.Place == snapshot.Ledger.Whole.Place)
                ? []
                : (Row[])[RowOf(snapshot.Ledger.Whole, isChosen: false)],
        ];

        // Scopes of headlines are never left out; the others keep their order.
        var kept = All.OrderByDescending(IsDrawn).Take(Casualties.MaxScopes).ToHashSet();
        Kept = [.. All.Where(kept.Contains)];
    }

    /// <summary>All of them: scopes of chosen places first, then candidates for a headline, then the others.</summary>
    public IReadOnlyList<ClaimScope> All { get; }

    /// <summary>The scopes that fit into one response.</summary>
    public List<ClaimScope> Kept { get; }

    public static MeasureScopes Of(DatasetSnapshot snapshot, Measure measure, ChosenPlaces chosen, DateOnly? known) =>
        new(snapshot, measure, chosen, known);

    /// <summary>The scopes of chosen places, in the order of <see cref="All"/>; all scopes if none are chosen.</summary>
    public static IEnumerable<ClaimScope> OfChosen(DatasetSnapshot snapshot, Measure measure, ChosenPlaces chosen) => InOrder(
        snapshot,
        ScopesOf(snapshot, measure).Where(scope => chosen.Contains(scope.Place)),
        snapshot.Ledger.Headlines.InOrder(chosen.Subjects, measure),
        chosen);

    private static IEnumerable<ClaimScope> ScopesOf(DatasetSnapshot snapshot, Measure measure) =>
        snapshot.Ledger.Scopes.Where(scope => scope.Key.Measure == measure);

    // Chosen places first. Within equal ones: candidates for the headline of a chosen place or of the whole, in the order in which they are
    // tried, then other groups of these places, then other places, then single events; each by number of claims, then in file order. The
    // order does not depend on the known date, so that scopes stay where they are as it changes.
    private static IEnumerable<ClaimScope> InOrder(
        DatasetSnapshot snapshot,
        IEnumerable<ClaimScope> scopes,
        IEnumerable<Subject> subjects,
        ChosenPlaces chosen)
    {
        var headlines = snapshot.Ledger.Headlines;
        var places = subjects.Append(snapshot.Ledger.Whole).Select(subject => subject.Place).ToList();
        return scopes
            .OrderByDescending(scope => chosen.Leads(scope.Place))
            .ThenBy(Kind)
            .ThenBy(scope => Kind(scope) == ScopeKind.Candidate ? places.IndexOf(scope.Place) : 0)
            .ThenBy(scope => Kind(scope) == ScopeKind.Candidate ? headlines.RankOfBasis(scope) : 0)
            .ThenByDescending(scope => scope.Claims.Count);

        ScopeKind Kind(ClaimScope scope) =>
            scope.Key.About is not null ? ScopeKind.SingleEvent
            : !places.Contains(scope.Place) ? ScopeKind.OtherPlace
            : Headlines.IsCandidate(scope) ? ScopeKind.Candidate
            : ScopeKind.OtherGroup;
    }

    /// <summary>Whether it is the scope, or the first candidate, of a headline.</summary>
    public bool IsDrawn(ClaimScope scope) => rows.Exists(row => row.Drawn == scope);

    /// <summary>Whether it is listed under a place that has no headline figure.</summary>
    public bool IsNarrower(ClaimScope scope) => rows.Exists(row => row.ListedNarrower(Kept).Contains(scope));

    /// <summary>The measure.</summary>
    /// <param name="figures">Builds the views.</param>
    /// <param name="scopes">Views of the kept scopes.</param>
    public MeasureView View(FiguresAsKnown figures, IReadOnlyList<ScopeView> scopes) => ViewOf(Kept, scopes, figures);

    /// <summary>The measure with only the scopes of its headlines.</summary>
    public MeasureView OfHeadlines(FiguresAsKnown figures)
    {
        var drawn = Kept.FindAll(IsDrawn);
        return ViewOf(drawn, [.. drawn.Select(scope => figures.Shortened(scope, Casualties.MaxOfEntity))], figures);
    }

    private MeasureView ViewOf(List<ClaimScope> scopes, IReadOnlyList<ScopeView> views, FiguresAsKnown figures) => new(measure, views)
    {
        Headlines = [.. rows.Select(row => HeadlineOf(row, scopes, figures))],
        MoreHeadlines = Math.Max(0, chosen.Subjects.Count - MeasureView.MaxChosen),
        MoreScopes = All.Count - scopes.Count,
        ChosenScopes = scopes.Count(scope => chosen.Leads(scope.Place)),
    };

    private static int? Position(ClaimScope? scope, List<ClaimScope> scopes) => scope is null ? null : scopes.IndexOf(scope);

    private static Headline HeadlineOf(Row row, List<ClaimScope> scopes, FiguresAsKnown figures)
    {
        var narrower = row.ListedNarrower(scopes).Select(scope => Position(scope, scopes)!.Value).ToList();
        return new Headline(
            row.Subject.Place is { } place ? figures.Place(place) : null,
            row.IsChosen,
            row.Subject.Place == figures.Whole,
            Position(row.HeadlineScope, scopes),
            Position(row.Candidate, scopes),
            narrower,
            row.Narrower.Count - narrower.Count,
            row.SingleEvents);
    }

    private Row RowOf(Subject subject, bool isChosen)
    {
        if (subject.Place is { } place && snapshot.Ledger.Headlines.Of(place, measure, known) is { } stands)
            return new Row(subject, isChosen, stands, null, [], 0);
        var candidate = subject.Place is { } own ? snapshot.Ledger.Headlines.Candidates(own, measure).FirstOrDefault() : null;
        var narrower = All.Where(scope => subject.Includes(snapshot, scope.Place) && scope.Claims.Any(claim => claim.IsCurrent(known)))
            .ToList();
        return narrower.TrueForAll(scope => scope.Key.About is not null)
            ? new Row(subject, isChosen, null, candidate, [], narrower.Sum(scope => scope.Claims.Count(claim => claim.IsCurrent(known))))
            : new Row(subject, isChosen, null, candidate, [.. narrower], 0);
    }

    private enum ScopeKind
    {
        Candidate,
        OtherGroup,
        OtherPlace,
        SingleEvent,
    }

    // A place, the scope of its headline figure, else the first candidate, and the narrower scopes there.
    private sealed record Row(
        Subject Subject,
        bool IsChosen,
        ClaimScope? HeadlineScope,
        ClaimScope? Candidate,
        HashSet<ClaimScope> Narrower,
        int SingleEvents)
    {
        public ClaimScope? Drawn => HeadlineScope ?? Candidate;

        public IEnumerable<ClaimScope> ListedNarrower(IEnumerable<ClaimScope> scopes) => scopes.Where(Narrower.Contains).Take(MaxNarrower);
    }
}
