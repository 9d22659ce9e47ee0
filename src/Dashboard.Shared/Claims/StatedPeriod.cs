using Dashboard.Shared.Datasets;

namespace Dashboard.Shared.Claims;

/// <summary>The days on which a claim may have been stated: one day, or a whole month or year.</summary>
/// <param name="First">First day.</param>
/// <param name="Last">Last day: the claim was stated by the end of it, and counts from then on (rules of figures, 6).</param>
public readonly record struct StatedPeriod(DateOnly First, DateOnly Last)
{
    /// <summary>The period of a claim.</summary>
    public static StatedPeriod Of(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return Of(claim.StatedOn, claim.StatedPrecision);
    }

    /// <summary>The period of a day known to this precision.</summary>
    public static StatedPeriod Of(DateOnly day, DatePrecision precision) =>
        precision switch
        {
            DatePrecision.Year => new(new DateOnly(day.Year, 1, 1), new DateOnly(day.Year, 12, 31)),
            DatePrecision.Month => new(
                new DateOnly(day.Year, day.Month, 1),
                new DateOnly(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month))),
            _ => new(day, day),
        };
}
