using Dashboard.Client.Figures;
using Dashboard.Client.Language;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Casualties.Chart;

/// <summary>Which end of a label stands at its point.</summary>
public enum LabelAnchor
{
    /// <summary>Its beginning.</summary>
    Start,

    /// <summary>Its middle.</summary>
    Middle,

    /// <summary>Its end.</summary>
    End,
}

/// <summary>What is written at a mark. Lengths are in pixels.</summary>
/// <param name="Mark">The mark.</param>
/// <param name="Figure">The figure, bold.</param>
/// <param name="Rest">Claimant and day; empty where only the figure is written.</param>
/// <param name="Offset">How far right of the mark its point is.</param>
/// <param name="Baseline">Where the line is written; above the ground it is negative.</param>
/// <param name="Anchor">Which end is at the point.</param>
/// <param name="Leader">Where the line from a flag down to its mark ends; null: it stands beside its mark.</param>
public sealed record ClaimLabel(PlottedClaim Mark, string Figure, string Rest, double Offset, double Baseline, LabelAnchor Anchor, double? Leader)
{
    /// <summary>Size of letters, pixels, as in the style sheet.</summary>
    public const double LetterSize = 12;

    /// <summary>Distance of two rows of flags, pixels.</summary>
    public const double RowHeight = 19;

    /// <summary>What stands between figure and claimant beside a space, pixels.</summary>
    public const double Gap = 3;

    private const double Ascent = 10;
    private const double FigureHeight = 9;
    private const double Descent = 3;

    /// <summary>A label that has no place yet.</summary>
    public static ClaimLabel Of(PlottedClaim mark, MarkLabels labels, int year)
    {
        var claim = mark.Claim;
        return new ClaimLabel(mark, ClaimWords.Figure(claim), labels == MarkLabels.All ? Words(claim, year) : "", 0, 0, LabelAnchor.Start, null);
    }

    /// <summary>Half the height of a mark and of its arrow upwards.</summary>
    public static double Top(PlottedClaim mark, double radius) => Middle(mark) - (mark.Arrow < 0 ? 3.2 * radius : 1.2 * radius);

    /// <summary>Where a mark or its bar has its middle.</summary>
    public static double Middle(PlottedClaim mark) => mark.Y ?? ((mark.Bar!.Value.High + mark.Bar.Value.Low) / 2);

    /// <summary>Where the figure begins and ends, from the mark: a figure that was withdrawn is struck there.</summary>
    public (double From, double To) FigureSpan
    {
        get
        {
            var from = Offset - (Anchor == LabelAnchor.Middle ? Width / 2 : Anchor == LabelAnchor.End ? Width : 0);
            return (from, from + TextWidth.OfBold(Figure, LetterSize));
        }
    }

    private double Width => TextWidth.OfBold(Figure, LetterSize) + (Rest.Length == 0 ? 0 : Gap + TextWidth.Of(" " + Rest, LetterSize));

    /// <summary>The room that it takes.</summary>
    internal Room Taken()
    {
        var left = Mark.X + FigureSpan.From;
        return new Room(left - 2, Baseline - Ascent, left + Width + 2, Baseline + Descent);
    }

    /// <summary>The room of its figure, by which a reader knows the mark that it belongs to.</summary>
    internal Room FigureTaken() => new(Mark.X + FigureSpan.From, Baseline - FigureHeight, Mark.X + FigureSpan.To, Baseline);

    /// <summary>From its mark to its far end: in a wider picture what stands between comes to stand farther from the mark, and might come to stand on the words.</summary>
    internal Room Reach()
    {
        var taken = Taken();
        return taken with { Left = Math.Min(taken.Left, Mark.X), Right = Math.Max(taken.Right, Mark.X) };
    }

    // "Interior Ministry, 5 Jan", and what became of it where it was taken back.
    private static string Words(ClaimView claim, int year)
    {
        var words = $"{ClaimantWords.Brief(claim.Claimant.Text)}, {ClaimWords.Day(claim, year)}";
        return claim.Status == ClaimStatus.Withdrawn ? $"{words} — {ClaimWords.Standing(claim, [], year)}" : words;
    }
}

/// <summary>A rectangle that something takes, pixels.</summary>
/// <param name="Left">Left edge.</param>
/// <param name="Top">Upper edge.</param>
/// <param name="Right">Right edge.</param>
/// <param name="Bottom">Lower edge.</param>
internal readonly record struct Room(double Left, double Top, double Right, double Bottom)
{
    /// <summary>Whether two take some of the same room.</summary>
    public bool Intersects(Room other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
}
