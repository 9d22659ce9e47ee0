using Dashboard.Shared.Datasets;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Figures;

/// <summary>The scopes of one measure in order, and which of them stand for the chosen places and for the whole dataset.</summary>
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
        All = [.. InOrder(snapshot, measure, chosen)];
        rows =
        [
            .. snapshot.Ledger.Headlines.InOrder(chosen.Subjects, measure).Take(MeasureView.MaxChosen).Select(subject => RowOf(subject, isChosen: true)),
            .. chosen.Subjects.Any(subject => subject.Place == snapshot.Ledger.Whole.Place) ? [] : (Row[])[RowOf(snapshot.Ledger.Whole, isChosen: false)],
        ];

        // What stands for a place is never left out; what is kept stays in order.
        var kept = All.OrderByDescending(IsDrawn).Take(Casualties.MaxScopes).ToHashSet();
        Kept = [.. All.Where(kept.Contains)];
    }

    /// <summary>All of them.</summary>
    public IReadOnlyList<ClaimScope> All { get; }

    /// <summary>Those that an answer has room for.</summary>
    public IReadOnlyList<ClaimScope> Kept { get; }

    /// <summary>The scopes of a measure as of a day.</summary>
    public static MeasureScopes Of(DatasetSnapshot snapshot, Measure measure, ChosenPlaces chosen, DateOnly? known) => new(snapshot, measure, chosen, known);

    /// <summary>
    /// The scopes of a measure: those of chosen places first; of equal ones first those that could stand for a chosen place or the whole, as they are tried, then
    /// other groups of these places, then other places, then single events, each by number of claims, then by file. The order does not
    /// depend on <c>known</c>, so that scopes stay where they are while a reader moves through the days.
    /// </summary>
    public static IEnumerable<ClaimScope> InOrder(DatasetSnapshot snapshot, Measure measure, ChosenPlaces chosen)
    {
        var headlines = snapshot.Ledger.Headlines;
        var subjects = headlines.InOrder(chosen.Subjects, measure).Append(snapshot.Ledger.Whole).Select(subject => subject.Place).ToList();
        return snapshot.Ledger.Scopes.Where(scope => scope.Key.Measure == measure)
            .OrderByDescending(scope => chosen.Leads(scope.Place))
            .ThenBy(Kind)
            .ThenBy(scope => Kind(scope) == ScopeKind.Candidate ? subjects.IndexOf(scope.Place) : 0)
            .ThenBy(scope => Kind(scope) == ScopeKind.Candidate ? headlines.RankOfBasis(scope) : 0)
            .ThenByDescending(scope => scope.Claims.Count);

        ScopeKind Kind(ClaimScope scope) => scope.Key.About is not null ? ScopeKind.SingleEvent
            : !subjects.Contains(scope.Place) ? ScopeKind.OtherPlace
            : Headlines.IsCandidate(scope) ? ScopeKind.Candidate
            : ScopeKind.OtherGroup;
    }

    /// <summary>Whether the scope stands for a place in a headline, or would.</summary>
    public bool IsDrawn(ClaimScope scope) => rows.Exists(row => row.Drawn == scope);

    /// <summary>Whether the scope is listed under a place that has no figure.</summary>
    public bool IsNarrower(ClaimScope scope) => rows.Exists(row => row.ListedNarrower(Kept).Contains(scope));

    /// <summary>The measure.</summary>
    /// <param name="figures">How they were known.</param>
    /// <param name="scopes">Those that are kept, as they are to be shown.</param>
    public MeasureView View(FiguresAsKnown figures, IReadOnlyList<ScopeView> scopes) => new(measure, scopes)
    {
        Headlines = [.. rows.Select(row => HeadlineOf(row, Kept, figures))],
        MoreHeadlines = Math.Max(0, chosen.Subjects.Count - MeasureView.MaxChosen),
        MoreScopes = All.Count - Kept.Count,
        ChosenScopes = Kept.Count(scope => chosen.Leads(scope.Place)),
    };

    /// <summary>The measure with the scopes of its headlines alone.</summary>
    public MeasureView OfHeadlines(FiguresAsKnown figures)
    {
        var drawn = Kept.Where(IsDrawn).ToList();
        return new MeasureView(measure, [.. drawn.Select(scope => figures.Abridged(scope, Casualties.MaxOfThing))])
        {
            Headlines = [.. rows.Select(row => HeadlineOf(row, drawn, figures))],
            MoreHeadlines = Math.Max(0, chosen.Subjects.Count - MeasureView.MaxChosen),
            MoreScopes = All.Count - drawn.Count,
            ChosenScopes = drawn.Count(scope => chosen.Leads(scope.Place)),
        };
    }

    private static int? Position(ClaimScope? scope, IReadOnlyList<ClaimScope> scopes) =>
        scope is null ? null : scopes.Select((other, position) => (other, position)).First(at => at.other == scope).position;

    private static Headline HeadlineOf(Row row, IReadOnlyList<ClaimScope> scopes, FiguresAsKnown figures)
    {
        var narrower = row.ListedNarrower(scopes).Select(scope => Position(scope, scopes)!.Value).ToList();
        return new Headline(
            row.Subject.Place is { } place ? figures.Place(place) : null,
            row.IsChosen,
            row.Subject.Place == figures.Whole,
            Position(row.Stands, scopes),
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
        var narrower = All.Where(scope => subject.Includes(snapshot, scope.Place) && scope.Claims.Any(claim => claim.IsCurrent(known))).ToList();
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

    // A place, the scope that stands for it, else the one that would first, and what is claimed of others there.
    private sealed record Row(Subject Subject, bool IsChosen, ClaimScope? Stands, ClaimScope? Candidate, HashSet<ClaimScope> Narrower, int SingleEvents)
    {
        public ClaimScope? Drawn => Stands ?? Candidate;

        public IEnumerable<ClaimScope> ListedNarrower(IEnumerable<ClaimScope> scopes) => scopes.Where(Narrower.Contains).Take(MaxNarrower);
    }
}
