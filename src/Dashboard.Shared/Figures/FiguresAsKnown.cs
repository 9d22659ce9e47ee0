using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Figures;

/// <summary>Builds the views of claims and scopes as known at the end of a day, in one language.</summary>
/// <param name="snapshot">The snapshot.</param>
/// <param name="known">The day; null: now.</param>
/// <param name="language">Language tag.</param>
internal sealed class FiguresAsKnown(DatasetSnapshot snapshot, DateOnly? known, string? language)
{
    private readonly Wording wording = snapshot.In(language);

    /// <summary>The place that represents the whole dataset, or null.</summary>
    public string? Whole => snapshot.Ledger.Whole.Place;

    public PlaceRef Place(string id) => wording.Place(id);

    /// <summary>A scope with the claims that had been stated.</summary>
    public ScopeView Scope(ClaimScope scope) => Shortened(scope, int.MaxValue);

    /// <summary>
    /// A scope with at most this many of the claims stated by then: the ends of the range first, then current before other claims, newer
    /// before older.
    /// </summary>
    public ScopeView Shortened(ClaimScope scope, int most)
    {
        var range = Range(scope);
        var listed = scope.Claims.Take(range.ClaimCount)
            .Select((claim, position) => (Claim: claim, Position: position))
            .OrderByDescending(at => at.Claim.Claim.Id == range.Current?.Lowest || at.Claim.Claim.Id == range.Current?.Highest)
            .ThenByDescending(at => at.Claim.IsCurrent(known))
            .ThenByDescending(at => at.Position)
            .Take(most)
            .OrderBy(at => at.Position);
        return range with { Claims = [.. listed.Select(at => Claim(at.Claim))], Extent = scope.Extent };
    }

    /// <summary>
    /// A scope with at most this many of the claims stated by then: the ends of the range and the neighbours of one claim.
    /// </summary>
    public ScopeView Scope(ClaimScope scope, int most, DatedClaim near)
    {
        var range = Range(scope);
        var before = scope.Claims.Take(range.ClaimCount).TakeWhile(c => c != near).Count();
        var start = Math.Clamp(before - (most / 2), 0, Math.Max(0, range.ClaimCount - most));
        var kept = scope.Claims.Take(range.ClaimCount).Where((c, i) =>
            (i >= start && i < start + most) || c.Claim.Id == range.Current?.Lowest || c.Claim.Id == range.Current?.Highest);
        return range with { Claims = [.. kept.Select(Claim)] };
    }

    /// <summary>A scope with its range, without the list of claims.</summary>
    public ScopeView Range(ClaimScope scope)
    {
        var stated = scope.Claims.TakeWhile(c => c.IsStated(known)).ToList();
        var current = stated.Where(c => c.IsCurrent(known)).ToList();
        var (measure, about, _, group, basis) = scope.Key;
        return new ScopeView(
            measure,
            about is null ? null : new NamedRef(about, wording.Text("event", about, "title")),
            wording.Place(scope.Place),
            wording.Named("group", group),
            wording.Named("basis", basis),
            InWords(Ranges.Of(current)),
            [],
            scope.Claims.Count - stated.Count,
            Differences.Among(current),
            Sides.Silent(current))
        {
            ClaimCount = stated.Count,
            IsWhole = about is null && scope.Place == Whole,
        };
    }

    /// <summary>A claim stated by then. Later changes, and a whole that was stated later, are left out (rules of figures, 6).</summary>
    public ClaimView Claim(DatedClaim dated)
    {
        var claim = dated.Claim;
        var isSuperseded = dated.IsSuperseded(known);
        var isWithdrawn = dated.IsWithdrawn(known);
        var isPart = claim.PartOf is { } whole && snapshot.Ledger.Find(whole).IsStated(known);
        return new ClaimView(
            claim.Id,
            claim.Low,
            claim.Best,
            claim.High,
            wording.Find("claim", claim.Id, "words"),
            claim.ClaimantId,
            wording.Text("claim", claim.Id, "claimant"),
            claim.ClaimantKind,
            wording.Text("claim", claim.Id, "scope"),
            claim.Coverage,
            claim.StatedOn,
            claim.StatedPrecision,
            dated.StatusAsOf(known),
            isWithdrawn ? claim.WithdrawnOn : null,
            isWithdrawn ? claim.WithdrawnBy : null,
            isWithdrawn ? wording.Find("claim", claim.Id, "withdrawn_reason") : null,
            isSuperseded ? claim.SupersededBy : null,
            isSuperseded ? claim.SupersededHow : null,
            isSuperseded ? dated.SuccessorStatedBy : null,
            isPart ? claim.PartOf : null,
            isPart ? claim.PartBy : null,
            Partitions.Of(dated, snapshot.Ledger.PartsOf(claim.Id), known),
            claim.AboutEvent,
            claim.StatedAt,
            claim.Doubt,
            [.. claim.Sources.Select(wording.Source)],
            claim.Verification);
    }

    /// <summary>The same with the scope of the claim.</summary>
    public ListedClaim Listed(DatedClaim dated) => new(
        dated.Claim.Measure,
        wording.Place(dated.Claim.Place),
        wording.Named("group", dated.Claim.Group),
        wording.Named("basis", dated.Claim.Basis),
        Claim(dated));

    private FigureRange? InWords(FigureRange? range) => range is null ? null : range with
    {
        LowWords = wording.Find("claim", range.Lowest, "words"),
        HighWords = wording.Find("claim", range.Highest, "words"),
    };
}
