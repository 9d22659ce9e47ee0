using Dashboard.Client.Language;
using Dashboard.Shared.Claims;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Figures;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Figures;

/// <summary>A claim in words. Statements are repeated, never judged.</summary>
public static class ClaimWords
{
    /// <summary>
    /// "240 or more", "12 to 15", "12 to 14 or more", "164", "5 or fewer": both ends, as in a range; in quotation marks if a word was used,
    /// because the number is our reading of it.
    /// </summary>
    public static string Figure(ClaimView claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return string.Concat(Pieces(claim).Select(piece => piece.Text));
    }

    /// <summary>The same, with the figure and words such as "or more" separate. A word used as a figure is one.</summary>
    public static IReadOnlyList<RangePiece> Pieces(ClaimView claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return claim.Words is { } words ? [new RangePiece(Quoted(words.Text), true, PageCulture.Mark(words))] : Pieces(claim.Figure);
    }

    /// <summary>The number alone, even if a word was used for it.</summary>
    public static string Number(Figure figure) => string.Concat(Pieces(figure).Select(piece => piece.Text));

    /// <summary>"6 Jan", "Jan 2024", "Jan 2022, day not found": when it was stated, as precisely as it is known.</summary>
    public static string Day(ClaimView claim, int year)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return AsFound(Dates.KnownBrief(claim.StatedOn, claim.StatedPrecision, year), claim);
    }

    /// <summary>"6 January 2022", "January 2022, day not found".</summary>
    public static string FullDay(ClaimView claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return AsFound(Dates.Known(claim.StatedOn, claim.StatedPrecision), claim);
    }

    /// <summary>"replaced 15 Jan by 225", "withdrawn the day it was stated"; empty while it is current.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="others">Claims that include its successor.</param>
    /// <param name="year">The year that is not written.</param>
    public static string StatusNote(ClaimView claim, IEnumerable<ClaimView> others, int year)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return claim switch
        {
            { IsWithdrawn: true } => Withdrawn(claim, year),
            { IsSuperseded: true } => Replaced(claim, others.FirstOrDefault(other => other.Id == claim.SupersededBy), year),
            _ => "",
        };
    }

    /// <summary>A reservation other than an unknown day, which the day mentions itself; empty if there is none.</summary>
    public static string Doubt(ClaimView claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        if (claim.Exclusion == Exclusion.Doubtful)
            return FiguresText.MayMeanElse;
        return claim.Verification == Verification.Check ? FiguresText.NotChecked : "";
    }

    /// <summary>The word in quotation marks.</summary>
    public static string Quoted(string word) => FiguresText.FormatQuoted(word);

    private static string AsFound(string day, ClaimView claim) =>
        claim.Doubt == ClaimDoubt.Undated ? $"{day}, {FiguresText.DayNotFound}" : day;

    private static string Withdrawn(ClaimView claim, int year) => claim switch
    {
        { IsWithdrawnAtOnce: true } => FiguresText.WithdrawnSameDay,
        { WithdrawnOn: { } day } => FiguresText.FormatWithdrawnOn(Dates.Brief(day, year)),
        _ => FiguresText.Withdrawn,
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

    private static IReadOnlyList<RangePiece> Pieces(Figure figure) => figure switch
    {
        { IsOpenBelow: true, Highest: { } high } => RangeWords.Fill(
            FiguresText.OrFewer,
            _ => new RangePiece(Numbers.Count(high), true, null)),
        { Lowest: { } low, Highest: { } high } => RangeWords.Of(low, high, figure.IsOpenAbove).Pieces,
        _ => [new RangePiece(FiguresText.NoNumber, true, null)],
    };
}
