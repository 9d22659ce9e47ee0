namespace Dashboard.Shared.Datasets;

/// <summary>
/// A casualty figure as the claimant gave it. Columns of <c>claims.csv</c>; texts: <c>claimant</c>, <c>scope</c>, <c>words</c>,
/// <c>withdrawn_reason</c>.
/// </summary>
public sealed record Claim
{
    /// <summary>Unique and permanent.</summary>
    public required string Id { get; init; }

    /// <summary>The event whose people are counted, or null if the claim counts people of a place.</summary>
    public string? AboutEvent { get; init; }

    /// <summary>The event at which it was stated, or null.</summary>
    public string? StatedAt { get; init; }

    /// <summary>The place where people are counted.</summary>
    public required string Place { get; init; }

    /// <summary>What it counts.</summary>
    public required Measure Measure { get; init; }

    /// <summary>The group of people counted, a word of the vocabulary's <c>group</c>.</summary>
    public required string Group { get; init; }

    /// <summary>The way of counting, a word of the vocabulary's <c>basis</c>.</summary>
    public required string Basis { get; init; }

    /// <summary>How much of place and group it covers.</summary>
    public required Coverage Coverage { get; init; }

    /// <summary>Lowest number meant, people, or null.</summary>
    public int? Low { get; init; }

    /// <summary>The number as stated, people; null when only words were used.</summary>
    public int? Best { get; init; }

    /// <summary>Highest number meant, people. Null: open above ("or more"), or unknown if there is no number.</summary>
    public int? High { get; init; }

    /// <summary>Id of the claimant, in a namespace of its own: equal ids mean the same claimant.</summary>
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

    /// <summary>Id of the claimant who withdrew it, or null.</summary>
    public string? WithdrawnBy { get; init; }

    /// <summary>The claim that replaced it, or null.</summary>
    public string? SupersededBy { get; init; }

    /// <summary>How it was replaced; null when it was not.</summary>
    public SupersededHow? SupersededHow { get; init; }

    /// <summary>The claim of which this one is a part, or null.</summary>
    public string? PartOf { get; init; }

    /// <summary>How the whole is divided; null if this is not a part.</summary>
    public Partition? PartBy { get; init; }

    /// <summary>Ids of <c>sources.csv</c>, one or more.</summary>
    public required string[] Sources { get; init; }

    /// <summary>A reservation about its use, or null.</summary>
    public ClaimDoubt? Doubt { get; init; }

    /// <summary>Whether this project has seen the original.</summary>
    public required Verification Verification { get; init; }
}
