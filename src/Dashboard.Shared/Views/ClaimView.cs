using System.Text.Json.Serialization;
using Dashboard.Shared.Claims;
using Dashboard.Shared.Datasets;

namespace Dashboard.Shared.Views;

/// <summary>A claim with its status as of <c>known</c>.</summary>
/// <param name="Id">Id.</param>
/// <param name="Low">Lowest number meant, or null.</param>
/// <param name="Best">The number as stated, or null.</param>
/// <param name="High">Highest number meant; null with a low or best: open above.</param>
/// <param name="Words">The words used if they were vague ("dozens"), or null.</param>
/// <param name="ClaimantId">Id of the claimant; equal ids mean the same claimant.</param>
/// <param name="Claimant">Name of the claimant.</param>
/// <param name="ClaimantKind">What kind of claimant.</param>
/// <param name="Scope">What the figure covers, in words.</param>
/// <param name="Coverage">How much of its place and group it covers.</param>
/// <param name="StatedOn">The day, or any day of the period.</param>
/// <param name="StatedPrecision">Day, month or year.</param>
/// <param name="Status">As of <c>known</c>.</param>
/// <param name="WithdrawnOn">The day, if withdrawn as of <c>known</c>.</param>
/// <param name="WithdrawnBy">Claimant id, if withdrawn as of <c>known</c>.</param>
/// <param name="WithdrawnReason">Why, or null.</param>
/// <param name="SupersededBy">The claim that replaced it, if superseded as of <c>known</c>.</param>
/// <param name="SupersededHow">How, or null.</param>
/// <param name="SupersededOn">The day on which its successor was stated, or null.</param>
/// <param name="PartOf">The claim of which it is a part, or null.</param>
/// <param name="PartBy">How the whole is divided, or null.</param>
/// <param name="Parts">For a whole: its parts, by partition.</param>
/// <param name="AboutEvent">The event whose people it counts, or null.</param>
/// <param name="StatedAt">The event at which it was stated, or null.</param>
/// <param name="Doubt">A reservation about its use, or null.</param>
/// <param name="Sources">Sources.</param>
/// <param name="Verification">Whether the original was seen.</param>
public sealed record ClaimView(
    string Id,
    int? Low,
    int? Best,
    int? High,
    LocalString? Words,
    string ClaimantId,
    LocalString Claimant,
    ClaimantKind ClaimantKind,
    LocalString Scope,
    Coverage Coverage,
    DateOnly StatedOn,
    DatePrecision StatedPrecision,
    ClaimStatus Status,
    DateOnly? WithdrawnOn,
    string? WithdrawnBy,
    LocalString? WithdrawnReason,
    string? SupersededBy,
    SupersededHow? SupersededHow,
    DateOnly? SupersededOn,
    string? PartOf,
    Partition? PartBy,
    IReadOnlyList<PartitionView> Parts,
    string? AboutEvent,
    string? StatedAt,
    ClaimDoubt? Doubt,
    IReadOnlyList<SourceView> Sources,
    Verification Verification)
{
    /// <summary>"Or more": there is a number but no upper bound.</summary>
    public bool IsOpenAbove => Figure.IsOpenAbove;

    /// <summary>Its number in normal form.</summary>
    [JsonIgnore]
    public Figure Figure => Figure.Of(Low, Best, High);

    /// <summary>Position of its number on a scale.</summary>
    [JsonIgnore]
    public FigureOnScale OnScale => FigureOnScale.Of(Low, Best, High);

    /// <summary>The days on which it may have been stated.</summary>
    [JsonIgnore]
    public StatedPeriod Period => StatedPeriod.Of(StatedOn, StatedPrecision);

    /// <summary>Whether the exact day is known, not only the month or year.</summary>
    [JsonIgnore]
    public bool IsDayKnown => StatedPrecision <= DatePrecision.Day && Doubt != ClaimDoubt.Undated;

    /// <summary>Why it is excluded from ranges and headlines.</summary>
    [JsonIgnore]
    public Exclusion Exclusion => Exclusions.Of(Coverage, Doubt);

    /// <summary>Whether it counts in a range (rules of figures, 1).</summary>
    [JsonIgnore]
    public bool CountsInRange => IsCurrent && Exclusion == Exclusion.None && Figure.HasNumber;

    /// <summary>Whether it is current.</summary>
    [JsonIgnore]
    public bool IsCurrent => Status == ClaimStatus.Current;

    /// <summary>Whether a later claim replaced it.</summary>
    [JsonIgnore]
    public bool IsSuperseded => Status == ClaimStatus.Superseded;

    /// <summary>Whether it was withdrawn.</summary>
    [JsonIgnore]
    public bool IsWithdrawn => Status == ClaimStatus.Withdrawn;

    /// <summary>Whether it was withdrawn on the day on which it was stated.</summary>
    [JsonIgnore]
    public bool IsWithdrawnAtOnce => IsWithdrawn && IsDayKnown && WithdrawnOn == StatedOn;

    /// <summary>The last day on which it was current; null while it is, or if the day is not recorded.</summary>
    [JsonIgnore]
    public DateOnly? CurrentUntil => SupersededOn ?? WithdrawnOn;

    /// <summary>Whether it states the same figure as another: the same word if a word was used, else the same bounds.</summary>
    public bool HasSameFigureAs(ClaimView other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Words is { } word
            ? word.Text == other.Words?.Text
            : other.Words is null
                && (Figure.Lowest, Figure.Highest, IsOpenAbove) == (other.Figure.Lowest, other.Figure.Highest, other.IsOpenAbove);
    }
}
