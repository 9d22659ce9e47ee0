using Dashboard.Client.Language;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Figures;

/// <summary>A claim in words. What was said is repeated, never judged.</summary>
public static class ClaimWords
{
    /// <summary>"240 or more", "12 to 15", "12 to 14 or more", "164", "5 or fewer": both its ends, as a range has them; the word in quotation marks where a word was used, since its number is ours.</summary>
    public static string Figure(ClaimView claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return claim switch
        {
            { Words: { } words } => Quoted(words.Text),
            { Low: null, Best: null, High: { } high } => FiguresText.FormatOrFewer(Numbers.Count(high)),
            _ when (claim.Low ?? claim.Best) is { } low && (claim.High ?? claim.Best ?? claim.Low) is { } high =>
                RangeWords.Of(new FigureRange(low, high, claim.IsOpenAbove, claim.Id, claim.Id)).ToString(),
            _ => FiguresText.NoNumber,
        };
    }

    /// <summary>"6 Jan", "Jan 2024": when it was stated, as far as that is known.</summary>
    public static string Day(ClaimView claim, int year)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return Dates.KnownBrief(claim.StatedOn, claim.StatedPrecision, year);
    }

    /// <summary>"replaced 15 Jan by 225", "withdrawn the day it was stated"; empty while it stands.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="others">Claims among which its successor is looked for.</param>
    /// <param name="year">The year that need not be named.</param>
    public static string Standing(ClaimView claim, IEnumerable<ClaimView> others, int year)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return claim.Status switch
        {
            ClaimStatus.Withdrawn => Withdrawn(claim, year),
            ClaimStatus.Superseded => Replaced(claim, others.FirstOrDefault(other => other.Id == claim.SupersededBy), year),
            _ => "",
        };
    }

    /// <summary>What limits its use; empty when nothing does.</summary>
    public static string Doubt(ClaimView claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return claim.Doubt switch
        {
            ClaimDoubt.Undated => FiguresText.DayNotFound,
            ClaimDoubt.Doubtful => FiguresText.MayMeanElse,
            _ => claim.Verification == Verification.Check ? FiguresText.NotChecked : "",
        };
    }

    /// <summary>The last day on which it may have been stated: from then on it counts (rules of figures, 6).</summary>
    public static DateOnly CountsFrom(ClaimView claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return Period(claim).Last;
    }

    /// <summary>The days on which it may have been stated: one, or those of its month or year.</summary>
    public static (DateOnly First, DateOnly Last) Period(ClaimView claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var day = claim.StatedOn;
        return claim.StatedPrecision switch
        {
            DatePrecision.Year => (new DateOnly(day.Year, 1, 1), new DateOnly(day.Year, 12, 31)),
            DatePrecision.Month => (new DateOnly(day.Year, day.Month, 1), new DateOnly(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month))),
            _ => (day, day),
        };
    }

    /// <summary>The word between quotation marks.</summary>
    public static string Quoted(string word) => FiguresText.FormatQuoted(word);

    private static string Withdrawn(ClaimView claim, int year) => claim.WithdrawnOn switch
    {
        null => FiguresText.Withdrawn,
        { } day when day == claim.StatedOn && claim.StatedPrecision <= DatePrecision.Day => FiguresText.WithdrawnSameDay,
        { } day => FiguresText.FormatWithdrawnOn(Dates.Brief(day, year)),
    };

    private static string Replaced(ClaimView claim, ClaimView? successor, int year)
    {
        var on = claim.SupersededOn is { } day ? Dates.KnownBrief(day, successor?.StatedPrecision ?? DatePrecision.Day, year) : null;
        return (on, successor) switch
        {
            (null, null) => FiguresText.Replaced,
            (null, _) => FiguresText.FormatReplacedBy(Figure(successor)),
            (_, null) => FiguresText.FormatReplacedOn(on),
            _ => FiguresText.FormatReplacedOnBy(on, Figure(successor)),
        };
    }
}
