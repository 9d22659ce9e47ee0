using System.Text.Json.Serialization;
using Dashboard.Shared.Datasets;

namespace Dashboard.Shared.Views;

/// <summary>Figures as known on a day, by measure.</summary>
/// <param name="Known">Known at the end of this day; null: now.</param>
/// <param name="Days">Days on which a figure was stated, superseded or withdrawn, in order: the steps of "as known on".</param>
/// <param name="Measures">Measures that have claims, in the order of <see cref="Measure"/>.</param>
public sealed record CasualtiesView(DateOnly? Known, IReadOnlyList<DateOnly> Days, IReadOnlyList<MeasureView> Measures);

/// <summary>The claims of one measure.</summary>
/// <param name="Measure">What is counted.</param>
/// <param name="Scopes">
/// The scopes. Those of chosen places come first; within these, and within the rest, first candidates for the headline of the place or the
/// whole, then other groups of the same places, then other places, then single events, each by number of claims. At most 50.
/// </param>
public sealed record MeasureView(Measure Measure, IReadOnlyList<ScopeView> Scopes)
{
    /// <summary>Maximum number of chosen places with a headline of their own.</summary>
    public const int MaxChosen = 3;

    /// <summary>
    /// The headline figures of the chosen places, at most <see cref="MaxChosen"/>, followed by that of the whole dataset.
    /// </summary>
    public IReadOnlyList<Headline> Headlines { get; init; } = [];

    /// <summary>Number of chosen places without a headline, because there are more than <see cref="MaxChosen"/>.</summary>
    public int MoreHeadlines { get; init; }

    /// <summary>Number of scopes left out.</summary>
    public int MoreScopes { get; init; }

    /// <summary>Number of scopes, from the first on, that belong to places chosen by the filter; 0 if it chooses none.</summary>
    public int ChosenScopes { get; init; }

    /// <summary>The leading headlines: those of the chosen places, else that of the whole.</summary>
    public IReadOnlyList<Headline> Leading() =>
        Headlines.Any(headline => headline.IsChosen) ? [.. Headlines.Where(headline => headline.IsChosen)] : Headlines;

    /// <summary>The scopes that give no headline figure.</summary>
    public IEnumerable<ScopeView> Others() => Scopes.Where((_, position) => Headlines.All(headline => headline.Scope != position));

    /// <summary>The scope to draw large if there is room for one: that of the first leading headline with a scope; else null.</summary>
    public ScopeView? Main() => Leading().Select(DrawnScopeOf).FirstOrDefault(scope => scope is not null);

    /// <summary>The scope of a headline figure; null if there is none.</summary>
    public ScopeView? ScopeOf(Headline headline)
    {
        ArgumentNullException.ThrowIfNull(headline);
        return headline.Scope is { } position ? Scopes[position] : null;
    }

    /// <summary>The scope of a headline figure, else the first candidate: the one to draw, with its withdrawn claims.</summary>
    public ScopeView? DrawnScopeOf(Headline headline)
    {
        ArgumentNullException.ThrowIfNull(headline);
        return (headline.Scope ?? headline.Candidate) is { } position ? Scopes[position] : null;
    }

    /// <summary>Whether everything claimed about the place of a headline was stated after <c>known</c>.</summary>
    public bool IsStatedLater(Headline headline) =>
        headline is { IsUnclaimed: true } && DrawnScopeOf(headline) is { IsStatedLater: true };

    /// <summary>All scopes except the one drawn large: first those of other headlines, then parts of it, then the rest in order.</summary>
    public IReadOnlyList<ScopeView> AllButMain()
    {
        var main = Main();
        var headlines = Headlines.Select(ScopeOf).ToList();
        var wholes = (main?.Claims ?? []).Select(claim => claim.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. Scopes.Where(scope => scope != main)
                .OrderByDescending(headlines.Contains)
                .ThenByDescending(scope => scope.Claims.Any(claim => claim.PartOf is { } whole && wholes.Contains(whole))),
        ];
    }
}

/// <summary>The headline figure of a place and a measure, or the absence of one (rules of figures, 9).</summary>
/// <param name="Place">The place; null: the whole dataset, if no place represents it.</param>
/// <param name="IsChosen">Whether the filter chooses it, or its region.</param>
/// <param name="IsWhole">Whether it is the whole dataset, which also has a headline if other places are chosen.</param>
/// <param name="Scope">
/// Position in <see cref="MeasureView.Scopes"/> of the scope that gives the figure: everyone there, in the first way of counting that has a
/// current claim. Null: there is no figure for the place as a whole.
/// </param>
/// <param name="Candidate">
/// Without a figure: position of the first candidate, for what was withdrawn in it or is stated later; else null.
/// </param>
/// <param name="Narrower">
/// Without a figure: positions of at most 3 narrower scopes with current claims: other groups, spots, or a part. Empty if there are only
/// claims about single events.
/// </param>
/// <param name="MoreNarrower">Number of further narrower scopes.</param>
/// <param name="SingleEvents">Without a figure, and with only claims about single events: number of current ones; else 0.</param>
public sealed record Headline(
    PlaceRef? Place,
    bool IsChosen,
    bool IsWhole,
    int? Scope,
    int? Candidate,
    IReadOnlyList<int> Narrower,
    int MoreNarrower,
    int SingleEvents)
{
    /// <summary>Whether nothing is currently claimed there: no headline figure, and no narrower one.</summary>
    [JsonIgnore]
    public bool IsUnclaimed => Scope is null && Narrower.Count == 0 && SingleEvents == 0;
}

/// <summary>
/// A group of comparable claims: same subject, measure, group and basis (rules of figures, 1). Scopes are never added up.
/// </summary>
/// <param name="Measure">What is counted.</param>
/// <param name="About">The event whose people are counted, or null when they are those of a place.</param>
/// <param name="Place">The place; for an event, its place.</param>
/// <param name="Group">Id and name of the group.</param>
/// <param name="Basis">Id and name of the basis.</param>
/// <param name="Current">The range of current claims, or null if there is none.</param>
/// <param name="Claims">
/// The claims stated by <c>known</c>, by the day stated. In the view of a dashboard, only the scopes of headlines, the first of chosen
/// places and those without a range list them.
/// </param>
/// <param name="LaterClaims">Number of claims stated after <c>known</c>, which are not listed.</param>
/// <param name="Why">The fields in which the claims differ; empty if they agree.</param>
/// <param name="Silent">Which side (officials, others) has no current claim.</param>
public sealed record ScopeView(
    Measure Measure,
    NamedRef? About,
    PlaceRef Place,
    NamedRef Group,
    NamedRef Basis,
    FigureRange? Current,
    IReadOnlyList<ClaimView> Claims,
    int LaterClaims,
    IReadOnlyList<Difference> Why,
    SilentSide Silent)
{
    /// <summary>The group of everyone.</summary>
    internal const string Everyone = "all";

    /// <summary>The basis of a plain count.</summary>
    internal const string Counted = "count";

    /// <summary>Number of claims stated by <c>known</c>, listed or not.</summary>
    public int ClaimCount { get; init; } = Claims.Count;

    /// <summary>What a chart of the scope has to fit; null if claims are not listed.</summary>
    public ScopeExtent? Extent { get; init; }

    /// <summary>Whether its place is the whole dataset. Never for scopes of single events.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Whether it counts everyone of its place, not of one event.</summary>
    [JsonIgnore]
    public bool IsOfEveryone => About is null && Group.Id == Everyone;

    /// <summary>Whether its basis is the plain count, which need not be named.</summary>
    [JsonIgnore]
    public bool IsPlainCount => Basis.Id == Counted;

    /// <summary>Whether all its claims were stated after <c>known</c>.</summary>
    [JsonIgnore]
    public bool IsStatedLater => ClaimCount == 0 && LaterClaims > 0;
}

/// <summary>
/// What a chart of all claims of a scope has to fit, including those stated after <c>known</c>, so that it keeps its scale as the known
/// date changes.
/// </summary>
/// <param name="First">The first day on which one of them may have been stated.</param>
/// <param name="Last">The last day on which one of them may have been stated.</param>
/// <param name="Highest">The highest number given, people; 0 if there is none.</param>
public sealed record ScopeExtent(DateOnly First, DateOnly Last, int Highest);

/// <summary>From the lowest to the highest current figure of one scope. No average, no sum.</summary>
/// <param name="Low">People.</param>
/// <param name="High">People.</param>
/// <param name="OrMore">Whether the highest claim is open above.</param>
/// <param name="Lowest">Id of the claim that gives <paramref name="Low"/>; of several, the newest.</param>
/// <param name="Highest">Id of the claim that gives <paramref name="High"/>; of several, the newest.</param>
public sealed record FigureRange(int Low, int High, bool OrMore, string Lowest, string Highest)
{
    /// <summary>The word used for <see cref="Low"/> ("dozens"), for which the number is our reading; null: a number was used.</summary>
    public LocalString? LowWords { get; init; }

    /// <summary>The word used for <see cref="High"/>; null: a number was used.</summary>
    public LocalString? HighWords { get; init; }
}

/// <summary>How two current claims of one scope differ, or a claim from its neighbours.</summary>
public enum Difference
{
    /// <summary>They were stated on different days.</summary>
    Date,

    /// <summary>One is a lower bound ("or more").</summary>
    Bound,

    /// <summary>They come from different claimants.</summary>
    Claimant,

    /// <summary>They cover different parts of the scope.</summary>
    Coverage,

    /// <summary>They count another group of people.</summary>
    Group,

    /// <summary>They count in another way.</summary>
    Basis,

    /// <summary>They count in another place.</summary>
    Place,
}

/// <summary>The side without a current figure.</summary>
public enum SilentSide
{
    /// <summary>Neither: both have current claims.</summary>
    None,

    /// <summary>Officials.</summary>
    Officials,

    /// <summary>Everyone else.</summary>
    Others,

    /// <summary>Both.</summary>
    Both,
}

/// <summary>The parts of a whole by one partition (rules of figures, 2).</summary>
/// <param name="By">How it is divided.</param>
/// <param name="Claims">Ids of the claims that are parts.</param>
/// <param name="Remainder">People not covered by the parts; null if the parts overlap or a number is missing.</param>
/// <param name="Overlap">Whether the parts as stated add up to more than the whole.</param>
public sealed record PartitionView(Partition By, IReadOnlyList<string> Claims, int? Remainder, bool Overlap);

/// <summary>One page of claims.</summary>
/// <param name="Total">Number of claims in the whole list.</param>
/// <param name="Items">Claims by the day on which they were stated.</param>
/// <param name="Next">Cursor of the next page, or null.</param>
public sealed record ClaimList(int Total, IReadOnlyList<ListedClaim> Items, string? Next);

/// <summary>A claim with the fields of its scope.</summary>
/// <param name="Measure">What is counted.</param>
/// <param name="Place">The place.</param>
/// <param name="Group">The group.</param>
/// <param name="Basis">The basis.</param>
/// <param name="Claim">The claim.</param>
public sealed record ListedClaim(Measure Measure, PlaceRef Place, NamedRef Group, NamedRef Basis, ClaimView Claim);
