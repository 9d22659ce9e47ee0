using Dashboard.Shared.Datasets;

namespace Dashboard.Shared.Claims;

/// <summary>The number of a claim in normal form, so that equal figures compare as equal. In people.</summary>
/// <param name="Lowest">Low, else best; null if neither is given.</param>
/// <param name="Best">The number as stated, else the only bound given; null if there is no number.</param>
/// <param name="Highest">High, else best, else low; null if there is no number.</param>
/// <param name="IsOpenAbove">"Or more": there is a number but no upper bound.</param>
public readonly record struct Figure(int? Lowest, int? Best, int? Highest, bool IsOpenAbove)
{
    /// <summary>Whether there is a number; words alone ("dozens") are not one.</summary>
    public bool HasNumber => Highest is not null;

    /// <summary>"Or fewer": there is a number but no lower bound.</summary>
    public bool IsOpenBelow => HasNumber && Lowest is null;

    /// <summary>The number, if it is a single number with an upper bound; else null.</summary>
    public int? Exact => IsOpenAbove || Lowest != Highest ? null : Lowest;

    internal static Figure Of(Claim claim) => Of(claim.Low, claim.Best, claim.High);

    /// <summary>Null means that the number is not given.</summary>
    internal static Figure Of(int? low, int? best, int? high)
    {
        var lowest = low ?? best;
        return new(lowest, best ?? low ?? high, high ?? best ?? low, lowest is not null && high is null);
    }
}
