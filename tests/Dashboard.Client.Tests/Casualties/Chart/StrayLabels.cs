using Dashboard.Client.Casualties.Chart;
using Dashboard.Client.Language;

namespace Dashboard.Client.Tests.Casualties.Chart;

/// <summary>Finds labels that seem to belong to another mark, at the width in which a chart is drawn.</summary>
internal static class StrayLabels
{
    /// <summary>The labels closer to another mark than to their own: by the figure, or for a flag by all its words.</summary>
    /// <param name="picture">The chart.</param>
    /// <param name="stretch">Width relative to the minimum: horizontal positions scale, letters and marks do not.</param>
    public static IEnumerable<string> In(ClaimsPicture picture, double stretch)
    {
        var radius = picture.Plot.Size.Radius;
        foreach (var label in picture.Labels)
        {
            var point = label.Mark.X * stretch;
            var (words, own) = label.Leader is { } end
                ? (WordsOf(label, point), Distance(WordsOf(label, point), new ChartBox(point, label.Baseline - 11, point, end)))
                : (FigureOf(label, point), Parts(label.Mark, point, radius).Min(part => Distance(FigureOf(label, point), part)));
            foreach (var other in picture.Plot.Claims.Where(other => other != label.Mark))
            {
                if (Parts(other, other.X * stretch, radius).Min(part => Distance(words, part)) <= own)
                    yield return $"{label.Figure} of {label.Mark.Claim.Id} stands by {other.Claim.Id}";
            }
        }
    }

    private static ChartBox FigureOf(ClaimLabel label, double point)
    {
        var left = LeftOf(label, point);
        return new ChartBox(left, label.Baseline - 9, left + TextWidth.OfBold(label.Figure, 12), label.Baseline);
    }

    private static ChartBox WordsOf(ClaimLabel label, double point)
    {
        var left = LeftOf(label, point);
        return new ChartBox(left, label.Baseline - 9, left + WidthOf(label), label.Baseline);
    }

    private static double LeftOf(ClaimLabel label, double point) =>
        point
        + label.Offset
        - (
            label.Anchor == LabelAnchor.End ? WidthOf(label)
            : label.Anchor == LabelAnchor.Middle ? WidthOf(label) / 2
            : 0);

    private static double WidthOf(ClaimLabel label) =>
        TextWidth.OfBold(label.Figure, 12) + (label.Rest.Length == 0 ? 0 : 3 + TextWidth.Of(" " + label.Rest, 12));

    // The mark itself, its arrow, its bar.
    private static IEnumerable<ChartBox> Parts(PlottedClaim mark, double x, double radius)
    {
        var middle = ClaimLabel.Middle(mark);
        yield return new ChartBox(x - radius, middle - radius, x + radius, middle + radius);
        if (mark.Arrow != 0)
            yield return new ChartBox(
                x,
                Math.Min(middle, middle + (mark.Arrow * 3.2 * radius)),
                x,
                Math.Max(middle, middle + (mark.Arrow * 3.2 * radius)));
        if (mark.Bar is { } bar)
            yield return new ChartBox(x, bar.High, x, bar.Low);
    }

    private static double Distance(ChartBox one, ChartBox other)
    {
        var (across, down) = (
            Math.Max(0, Math.Max(other.Left - one.Right, one.Left - other.Right)),
            Math.Max(0, Math.Max(other.Top - one.Bottom, one.Top - other.Bottom)));
        return Math.Sqrt((across * across) + (down * down));
    }
}
