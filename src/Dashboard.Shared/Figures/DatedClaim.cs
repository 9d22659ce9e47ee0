using Dashboard.Shared.Claims;
using Dashboard.Shared.Datasets;

namespace Dashboard.Shared.Figures;

/// <summary>
/// A claim with the days on which its status changed (rules of figures, 6). <c>known</c> null means now: the status as recorded.
/// </summary>
internal sealed class DatedClaim
{
    private readonly DateOnly? supersededFrom;
    private readonly DateOnly? withdrawnFrom;

    /// <param name="claim">The claim.</param>
    /// <param name="position">Its position in the file.</param>
    /// <param name="successor">The claim that replaced it, or null.</param>
    public DatedClaim(Claim claim, int position, Claim? successor)
    {
        Claim = claim;
        Position = position;
        Key = ClaimKey.Of(claim);
        Figure = Figure.Of(claim);
        (FirstDay, StatedBy) = StatedPeriod.Of(claim);
        SuccessorStatedBy = successor is null ? null : StatedPeriod.Of(successor).Last;

        // A change without a recorded day counts from the day the claim was stated: a claim is never shown as current by guesswork.
        if (claim.Status == ClaimStatus.Superseded || successor is not null)
            supersededFrom = Later(StatedBy, SuccessorStatedBy);
        if (claim.Status == ClaimStatus.Withdrawn || claim.WithdrawnOn is not null)
            withdrawnFrom = Later(StatedBy, claim.WithdrawnOn);
    }

    /// <summary>The claim as written in the file.</summary>
    public Claim Claim { get; }

    /// <summary>Position in the file: the order within a day.</summary>
    public int Position { get; }

    /// <summary>The key of its scope.</summary>
    public ClaimKey Key { get; }

    /// <summary>Its number.</summary>
    public Figure Figure { get; }

    /// <summary>The first day on which it may have been stated: for a month or year, its first day.</summary>
    public DateOnly FirstDay { get; }

    /// <summary>The day by whose end it was stated: for a month or year, its last day. It counts from this day on.</summary>
    public DateOnly StatedBy { get; }

    /// <summary>The day by whose end its successor was stated, or null.</summary>
    public DateOnly? SuccessorStatedBy { get; }

    /// <summary>Why it is excluded from ranges and headlines.</summary>
    public Exclusion Exclusion => Exclusions.Of(Claim.Coverage, Claim.Doubt);

    /// <summary>Whether it counts in a range while it is current (rule 1): nothing excludes it, and it has a number.</summary>
    public bool CountsInRange => Exclusion == Exclusion.None && Figure.HasNumber;

    /// <summary>The days on which its status changes.</summary>
    public IEnumerable<DateOnly> Steps
    {
        get
        {
            yield return StatedBy;
            if (supersededFrom is { } superseded)
                yield return superseded;
            if (withdrawnFrom is { } withdrawn)
                yield return withdrawn;
        }
    }

    /// <summary>Whether it had been stated by then.</summary>
    public bool IsStated(DateOnly? known) => Reached(StatedBy, known);

    /// <summary>Whether its successor had been stated by then.</summary>
    public bool IsSuperseded(DateOnly? known) => Reached(supersededFrom, known);

    /// <summary>Whether it had been withdrawn by then.</summary>
    public bool IsWithdrawn(DateOnly? known) => Reached(withdrawnFrom, known);

    /// <summary>Whether it had been stated by then and was neither replaced nor withdrawn.</summary>
    public bool IsCurrent(DateOnly? known) => IsStated(known) && StatusAsOf(known) == ClaimStatus.Current;

    /// <summary>
    /// The status of a claim that had been stated by then. A claim that was both withdrawn and replaced has the status recorded last.
    /// </summary>
    public ClaimStatus StatusAsOf(DateOnly? known) => (IsSuperseded(known), IsWithdrawn(known)) switch
    {
        (true, true) => Claim.Status,
        (true, false) => ClaimStatus.Superseded,
        (false, true) => ClaimStatus.Withdrawn,
        (false, false) => ClaimStatus.Current,
    };

    private static bool Reached(DateOnly? day, DateOnly? known) => day is not null && (known is null || day <= known);

    private static DateOnly Later(DateOnly day, DateOnly? other) => other > day ? other.Value : day;
}
