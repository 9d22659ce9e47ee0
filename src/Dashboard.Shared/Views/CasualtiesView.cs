using System.Text.Json.Serialization;
using Dashboard.Shared.Datasets;

namespace Dashboard.Shared.Views;

/// <summary>Figures as they were known, measure by measure.</summary>
/// <param name="Known">The day at whose end they were known; null: now.</param>
/// <param name="Days">Days on which a figure was stated, superseded or withdrawn, in order: the steps of "as known on".</param>
/// <param name="Measures">Measures that have claims, in the order of <see cref="Measure"/>.</param>
public sealed record CasualtiesView(DateOnly? Known, IReadOnlyList<DateOnly> Days, IReadOnlyList<MeasureView> Measures);

/// <summary>The claims of one measure.</summary>
/// <param name="Measure">What is counted.</param>
/// <param name="Scopes">
/// Comparable groups; those of chosen places first. Of these, and of the rest, first those that could stand for the place or the whole,
/// then other groups of the same places, then those of other places, then those of single events, each by number of claims. At most 50.
/// </param>
public sealed record MeasureView(Measure Measure, IReadOnlyList<ScopeView> Scopes)
{
    /// <summary>The most chosen places that have a headline of their own.</summary>
    public const int MaxChosen = 3;

    /// <summary>The figures that stand for the chosen places, at most <see cref="MaxChosen"/>, and after them the one for the whole dataset.</summary>
    public IReadOnlyList<Headline> Headlines { get; init; } = [];

    /// <summary>How many chosen places have no headline here, because there are more than <see cref="MaxChosen"/>.</summary>
    public int MoreHeadlines { get; init; }

    /// <summary>How many scopes are left out.</summary>
    public int MoreScopes { get; init; }

    /// <summary>How many of the scopes, from the first on, are of places that the filter chooses; 0 where it chooses none.</summary>
    public int ChosenScopes { get; init; }

    /// <summary>The headlines that lead: those of the chosen places, else the one of the whole.</summary>
    public IReadOnlyList<Headline> Leading() => Headlines.Any(headline => headline.IsChosen) ? [.. Headlines.Where(headline => headline.IsChosen)] : Headlines;

    /// <summary>The scopes that stand for none of the places of the headlines.</summary>
    public IEnumerable<ScopeView> Others() => Scopes.Where((_, position) => Headlines.All(headline => headline.Scope != position));

    /// <summary>The scope that is drawn large where there is room for one: that of the first leading headline that has any; else null.</summary>
    public ScopeView? Main() => Leading().Select(DrawnScopeOf).FirstOrDefault(scope => scope is not null);

    /// <summary>The scope that stands for the place of a headline; null where none does.</summary>
    public ScopeView? ScopeOf(Headline headline)
    {
        ArgumentNullException.ThrowIfNull(headline);
        return headline.Scope is { } position ? Scopes[position] : null;
    }

    /// <summary>The scope that stands for the place of a headline, else the one in which it would be: what is drawn, and where withdrawn claims are.</summary>
    public ScopeView? DrawnScopeOf(Headline headline)
    {
        ArgumentNullException.ThrowIfNull(headline);
        return (headline.Scope ?? headline.Candidate) is { } position ? Scopes[position] : null;
    }

    /// <summary>Whether all that is claimed of the place of a headline was stated after <c>known</c>.</summary>
    public bool IsStatedLater(Headline headline) =>
        headline is { IsUnclaimed: true } && DrawnScopeOf(headline) is { IsStatedLater: true };

    /// <summary>All scopes but the one that is drawn large: those of other headlines first, then those with parts of it, then the rest in their order.</summary>
    public IReadOnlyList<ScopeView> BesideMain()
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

/// <summary>The one figure that stands for a place and a measure, or that there is none (rules of figures, 9).</summary>
/// <param name="Place">The place; null: the whole dataset, which no place stands for.</param>
/// <param name="IsChosen">Whether the filter chooses it, or its region.</param>
/// <param name="IsWhole">Whether it is the whole dataset; it then also stands where other places are chosen.</param>
/// <param name="Scope">Position in <see cref="MeasureView.Scopes"/> of the scope that stands for it: everyone there, in the first way of counting that has a current claim. Null: there is no figure for it as a whole.</param>
/// <param name="Candidate">Where none stands: position of the scope that would first, for what was withdrawn in it or is stated later; else null.</param>
/// <param name="Narrower">Where none stands: positions of at most 3 scopes there in which something is claimed: other groups, spots, or a part. Empty where there are only claims about single events.</param>
/// <param name="MoreNarrower">How many more such scopes there are.</param>
/// <param name="SingleEvents">Where none stands and all that is claimed there is about single events: how many such claims are current; else 0.</param>
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
    /// <summary>Whether nothing is currently claimed there: no figure stands for it, and none for anything narrower.</summary>
    [JsonIgnore]
    public bool IsUnclaimed => Scope is null && Narrower.Count == 0 && SingleEvents == 0;
}

/// <summary>
/// A group of claims that can be compared: same subject, measure, group and basis (rules of figures, 1).
/// Scopes are never added up.
/// </summary>
/// <param name="Measure">What is counted.</param>
/// <param name="About">The event whose people are counted, or null when they are those of a place.</param>
/// <param name="Place">The place; of an event, its place.</param>
/// <param name="Group">Id and name of the group.</param>
/// <param name="Basis">Id and name of the basis.</param>
/// <param name="Current">The range of what is claimed, or null when no current claim gives a number.</param>
/// <param name="Claims">The claims stated by <c>known</c>, in the order of the days on which they were stated. In a dashboard's view only the scopes of headlines, the first of chosen places and those without a range list them.</param>
/// <param name="LaterClaims">How many claims were stated after <c>known</c> and are not listed.</param>
/// <param name="Why">Why the claims differ, from their fields; empty when they do not.</param>
/// <param name="Silent">Whether one of the two sides (officials, others) has stated nothing current.</param>
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
    /// <summary>The group that is everyone.</summary>
    internal const string Everyone = "all";

    /// <summary>The basis that simply counts.</summary>
    internal const string Counted = "count";

    /// <summary>How many claims were stated by <c>known</c>, listed or not.</summary>
    public int ClaimCount { get; init; } = Claims.Count;

    /// <summary>What a picture of the scope must have room for; null where claims are not listed.</summary>
    public ScopeExtent? Extent { get; init; }

    /// <summary>Whether its place is the whole of the dataset. Of scopes of single events it never is.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Whether it counts everyone of its place, and not of one event.</summary>
    [JsonIgnore]
    public bool IsOfEveryone => About is null && Group.Id == Everyone;

    /// <summary>Whether it simply counts, so that its basis need not be named.</summary>
    [JsonIgnore]
    public bool IsPlainCount => Basis.Id == Counted;

    /// <summary>Whether all its claims were stated after <c>known</c>.</summary>
    [JsonIgnore]
    public bool IsStatedLater => ClaimCount == 0 && LaterClaims > 0;
}

/// <summary>
/// The room that all claims of a scope take, also those stated after <c>known</c>: so a picture keeps its scale while a reader moves
/// through the days.
/// </summary>
/// <param name="First">The first day on which one of them may have been stated.</param>
/// <param name="Last">The last day on which one of them may have been stated.</param>
/// <param name="Highest">The highest number given, people; 0 when none is.</param>
public sealed record ScopeExtent(DateOnly First, DateOnly Last, int Highest);

/// <summary>From the lowest to the highest that is currently claimed within one scope. No average, no sum.</summary>
/// <param name="Low">People.</param>
/// <param name="High">People.</param>
/// <param name="OrMore">Whether the claim at the top is open above.</param>
/// <param name="Lowest">Id of the claim that gives <paramref name="Low"/>; of several, the newest.</param>
/// <param name="Highest">Id of the claim that gives <paramref name="High"/>; of several, the newest.</param>
public sealed record FigureRange(int Low, int High, bool OrMore, string Lowest, string Highest)
{
    /// <summary>The word that was used for <see cref="Low"/> ("dozens"), of which the number is our reading; null: a number was.</summary>
    public LocalString? LowWords { get; init; }

    /// <summary>The word that was used for <see cref="High"/>; null: a number was.</summary>
    public LocalString? HighWords { get; init; }
}

/// <summary>In what two current claims of one scope differ, or a claim in it from its neighbours.</summary>
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

/// <summary>Which side has stated no current figure.</summary>
public enum SilentSide
{
    /// <summary>Neither: both have spoken.</summary>
    None,

    /// <summary>Officials have not.</summary>
    Officials,

    /// <summary>Nobody but officials has.</summary>
    Others,

    /// <summary>Nobody has.</summary>
    Both,
}

/// <summary>The parts of a whole by one partition (rules of figures, 2).</summary>
/// <param name="By">By what it is divided.</param>
/// <param name="Claims">Ids of the claims that are parts.</param>
/// <param name="Remainder">People not broken down; null when the parts overlap or a number is missing.</param>
/// <param name="Overlap">Whether the parts as stated add up to more than the whole.</param>
public sealed record PartitionView(Partition By, IReadOnlyList<string> Claims, int? Remainder, bool Overlap);

/// <summary>One page of claims.</summary>
/// <param name="Total">All claims of the list.</param>
/// <param name="Items">Claims, in the order of the days on which they were stated.</param>
/// <param name="Next">Cursor of the page after, or null.</param>
public sealed record ClaimList(int Total, IReadOnlyList<ListedClaim> Items, string? Next);

/// <summary>A claim with the scope that it belongs to.</summary>
/// <param name="Measure">What is counted.</param>
/// <param name="Place">Where.</param>
/// <param name="Group">Whom.</param>
/// <param name="Basis">How.</param>
/// <param name="Claim">The claim.</param>
public sealed record ListedClaim(Measure Measure, PlaceRef Place, NamedRef Group, NamedRef Basis, ClaimView Claim);
