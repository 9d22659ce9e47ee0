using Dashboard.Shared.Datasets;

namespace Dashboard.Shared.Claims;

/// <summary>The number of a claim in one form, so that two can be compared: equal figures say the same. All in people.</summary>
/// <param name="Lowest">Low, else best; null when neither is given.</param>
/// <param name="Best">The number as stated, else the one bound that is given; null when there is no number.</param>
/// <param name="Highest">High, else best, else low; null when there is no number.</param>
/// <param name="IsOpenAbove">"Or more": a number is given and nothing bounds it above.</param>
public readonly record struct Figure(int? Lowest, int? Best, int? Highest, bool IsOpenAbove)
{
    /// <summary>Whether a number is given at all; words alone ("dozens") are none.</summary>
    public bool HasNumber => Highest is not null;

    /// <summary>"Or fewer": a number is given and nothing bounds it below.</summary>
    public bool IsOpenBelow => HasNumber && Lowest is null;

    /// <summary>The number when it is one number and bounded above, else null.</summary>
    public int? Exact => IsOpenAbove || Lowest != Highest ? null : Lowest;

    /// <summary>The figure of a claim.</summary>
    internal static Figure Of(Claim claim) => Of(claim.Low, claim.Best, claim.High);

    /// <summary>The figure that these numbers make; null where one is not given.</summary>
    internal static Figure Of(int? low, int? best, int? high) => new(low ?? best, best ?? low ?? high, high ?? best ?? low, (low ?? best) is not null && high is null);
}
