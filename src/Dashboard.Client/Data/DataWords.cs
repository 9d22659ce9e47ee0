using Dashboard.Client.Figures;
using Dashboard.Client.Language;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Data;

/// <summary>Texts of table cells.</summary>
internal static class DataWords
{
    /// <summary>"5 Jan 2022", "Jan 2024"; "13–19 January 2022" for an event of several days.</summary>
    public static string Day(EventItem item) => item.Start == item.End || item.DatePrecision >= DatePrecision.Month
        ? Dates.KnownBrief(item.Start, item.DatePrecision, 0)
        : Dates.Range(item.Start, item.End);

    /// <summary>Precision of the time, in a word.</summary>
    public static string Precision(DatePrecision precision) => precision switch
    {
        DatePrecision.Minute => DataText.KnownToMinute,
        DatePrecision.Hour => DataText.KnownToHour,
        DatePrecision.PartOfDay => DataText.KnownToPartOfDay,
        DatePrecision.Day => DataText.KnownToDay,
        DatePrecision.Month => DataText.KnownToMonth,
        _ => DataText.KnownToYear,
    };

    /// <summary>Whether the original was seen.</summary>
    public static string Checked(Verification verification) => verification == Verification.Seen ? DataText.Seen : DataText.NotYetChecked;

    /// <summary>"current", "replaced 15 Jan 2022 by 225".</summary>
    public static string Status(ClaimView claim, IEnumerable<ClaimView> others) =>
        claim.IsCurrent ? DataText.Current : ClaimWords.StatusNote(claim, others, 0);
}
