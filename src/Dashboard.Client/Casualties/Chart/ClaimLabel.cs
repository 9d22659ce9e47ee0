using Dashboard.Client.Figures;
using Dashboard.Client.Language;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Casualties.Chart;

/// <summary>Which end of a label is at its anchor point.</summary>
public enum LabelAnchor
{
    /// <summary>Its beginning.</summary>
    Start,

    /// <summary>Its middle.</summary>
    Middle,

    /// <summary>Its end.</summary>
    End,
}

/// <summary>The label of a mark. Lengths are in pixels.</summary>
/// <param name="Mark">The mark.</param>
/// <param name="Figure">The figure, bold.</param>
/// <param name="Rest">Claimant and day; empty if only the figure is written.</param>
/// <param name="Offset">Anchor point, to the right of the mark.</param>
/// <param name="Baseline">Baseline of the line; negative above the chart.</param>
/// <param name="Anchor">Which end is at the anchor point.</param>
/// <param name="Leader">Lower end of the line from a flag to its mark; null: it is beside its mark.</param>
public sealed record ClaimLabel(
    PlottedClaim Mark,
    string Figure,
    string Rest,
    double Offset,
    double Baseline,
    LabelAnchor Anchor,
    double? Leader)
{
    /// <summary>Font size, pixels, as in the style sheet.</summary>
    public const double LetterSize = 12;

    /// <summary>Distance between rows of flags, pixels.</summary>
    public const double RowHeight = 19;

    /// <summary>Extra space between figure and claimant, pixels.</summary>
    public const double Gap = 3;

    private const double Ascent = 10;
    private const double FigureHeight = 9;
    private const double Descent = 3;

    /// <summary>A label without a position.</summary>
    public static ClaimLabel Of(PlottedClaim mark, MarkLabels labels, int year)
    {
        var claim = mark.Claim;
        return new ClaimLabel(
            mark,
            ClaimWords.Figure(claim),
            labels == MarkLabels.All ? Words(claim, year) : "",
            0,
            0,
            LabelAnchor.Start,
            null);
    }

    /// <summary>Upper end of a mark including its upward arrow.</summary>
    public static double Top(PlottedClaim mark, double radius) => Middle(mark) - (mark.Arrow < 0 ? 3.2 * radius : 1.2 * radius);

    /// <summary>Vertical middle of a mark or its bar.</summary>
    public static double Middle(PlottedClaim mark) => mark.Y ?? ((mark.Bar!.Value.High + mark.Bar.Value.Low) / 2);

    /// <summary>Start and end of the figure, relative to the mark; a withdrawn figure is struck through there.</summary>
    public (double From, double To) FigureSpan
    {
        get
        {
            var from = Offset - (Anchor == LabelAnchor.Middle ? Width / 2 : Anchor == LabelAnchor.End ? Width : 0);
            return (from, from + TextWidth.OfBold(Figure, LetterSize));
        }
    }

    private double Width => TextWidth.OfBold(Figure, LetterSize) + (Rest.Length == 0 ? 0 : Gap + TextWidth.Of(" " + Rest, LetterSize));

    internal ChartBox Bounds()
    {
        var left = Mark.X + FigureSpan.From;
        return new ChartBox(left - 2, Baseline - Ascent, left + Width + 2, Baseline + Descent);
    }

    /// <summary>The box of its figure, by which a reader recognises its mark.</summary>
    internal ChartBox FigureBounds() => new(Mark.X + FigureSpan.From, Baseline - FigureHeight, Mark.X + FigureSpan.To, Baseline);

    /// <summary>
    /// From its mark to its far end: in a wider picture, everything in between moves away from the mark and might reach the words.
    /// </summary>
    internal ChartBox BoundsAtAnyWidth()
    {
        var taken = Bounds();
        return taken with { Left = Math.Min(taken.Left, Mark.X), Right = Math.Max(taken.Right, Mark.X) };
    }

    // "Interior Ministry, 5 Jan", and its later status.
    private static string Words(ClaimView claim, int year)
    {
        var words = $"{ClaimantWords.Brief(claim.Claimant.Text)}, {ClaimWords.Day(claim, year)}";
        return claim.IsWithdrawn ? $"{words} — {ClaimWords.StatusNote(claim, [], year)}" : words;
    }
}

/// <summary>A rectangle that something takes, pixels.</summary>
/// <param name="Left">Left edge.</param>
/// <param name="Top">Upper edge.</param>
/// <param name="Right">Right edge.</param>
/// <param name="Bottom">Lower edge.</param>
internal readonly record struct ChartBox(double Left, double Top, double Right, double Bottom)
{
    /// <summary>Whether they overlap.</summary>
    public bool Intersects(ChartBox other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
}
