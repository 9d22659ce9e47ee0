namespace Dashboard.Shared.Datasets;

/// <summary>A casualty figure as its claimant gave it. Columns of <c>claims.csv</c>; texts: <c>claimant</c>, <c>scope</c>, <c>words</c>, <c>withdrawn_reason</c>.</summary>
public sealed record Claim
{
    /// <summary>Unique; never turns into 404.</summary>
    public required string Id { get; init; }

    /// <summary>The event that the figure counts people of, or null when it counts those of a place.</summary>
    public string? AboutEvent { get; init; }

    /// <summary>The event where it was said, or null.</summary>
    public string? StatedAt { get; init; }

    /// <summary>The place that it counts in.</summary>
    public required string Place { get; init; }

    /// <summary>What it counts.</summary>
    public required Measure Measure { get; init; }

    /// <summary>Whom it counts, a word of the vocabulary's <c>group</c>.</summary>
    public required string Group { get; init; }

    /// <summary>How it counts, a word of the vocabulary's <c>basis</c>.</summary>
    public required string Basis { get; init; }

    /// <summary>What of place and group it covers.</summary>
    public required Coverage Coverage { get; init; }

    /// <summary>Lowest number meant, people, or null.</summary>
    public int? Low { get; init; }

    /// <summary>The number as stated, people; null when only words were used.</summary>
    public int? Best { get; init; }

    /// <summary>Highest number meant, people; null: open above ("or more"), or not known where there is no number at all.</summary>
    public int? High { get; init; }

    /// <summary>Who claims, an id of a namespace of its own: the same id means the same claimant.</summary>
    public required string ClaimantId { get; init; }

    /// <summary>What kind of claimant.</summary>
    public required ClaimantKind ClaimantKind { get; init; }

    /// <summary>The day on which it was stated (or any day of the period, see <see cref="StatedPrecision"/>).</summary>
    public required DateOnly StatedOn { get; init; }

    /// <summary><see cref="DatePrecision.Day"/>, <see cref="DatePrecision.Month"/> or <see cref="DatePrecision.Year"/>.</summary>
    public required DatePrecision StatedPrecision { get; init; }

    /// <summary>Its state today.</summary>
    public required ClaimStatus Status { get; init; }

    /// <summary>The day on which it was withdrawn, or null.</summary>
    public DateOnly? WithdrawnOn { get; init; }

    /// <summary>Claimant id of who withdrew it, or null.</summary>
    public string? WithdrawnBy { get; init; }

    /// <summary>The claim that replaced it, or null.</summary>
    public string? SupersededBy { get; init; }

    /// <summary>How it was replaced; null when it was not.</summary>
    public SupersededHow? SupersededHow { get; init; }

    /// <summary>The claim that this one is a part of, or null.</summary>
    public string? PartOf { get; init; }

    /// <summary>By what that whole is divided; null when not a part.</summary>
    public Partition? PartBy { get; init; }

    /// <summary>Ids of <c>sources.csv</c>, one or more.</summary>
    public required string[] Sources { get; init; }

    /// <summary>What limits its use, or null.</summary>
    public ClaimDoubt? Doubt { get; init; }

    /// <summary>Whether this project saw the original.</summary>
    public required Verification Verification { get; init; }
}
