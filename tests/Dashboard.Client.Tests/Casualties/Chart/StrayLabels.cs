using Dashboard.Client.Casualties.Chart;
using Dashboard.Client.Language;

namespace Dashboard.Client.Tests.Casualties.Chart;

/// <summary>Labels that a reader would take for those of another mark. Looked for in what is drawn, in the width in which it is drawn.</summary>
internal static class StrayLabels
{
    /// <summary>The labels that stand nearer to another mark than to their own: by the figure, or, of a flag, by all its words.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="stretch">How many times the least width it is wide: positions across grow, letters and marks do not.</param>
    public static IEnumerable<string> In(ClaimsPicture picture, double stretch)
    {
        var radius = picture.Plot.Size.Radius;
        foreach (var label in picture.Labels)
        {
            var point = label.Mark.X * stretch;
            var (words, own) = label.Leader is { } end
                ? (WordsOf(label, point), Distance(WordsOf(label, point), new Room(point, label.Baseline - 11, point, end)))
                : (FigureOf(label, point), Parts(label.Mark, point, radius).Min(part => Distance(FigureOf(label, point), part)));
            foreach (var other in picture.Plot.Claims.Where(other => other != label.Mark))
            {
                if (Parts(other, other.X * stretch, radius).Min(part => Distance(words, part)) <= own)
                    yield return $"{label.Figure} of {label.Mark.Claim.Id} stands by {other.Claim.Id}";
            }
        }
    }

    private static Room FigureOf(ClaimLabel label, double point)
    {
        var left = LeftOf(label, point);
        return new Room(left, label.Baseline - 9, left + TextWidth.OfBold(label.Figure, 12), label.Baseline);
    }

    private static Room WordsOf(ClaimLabel label, double point)
    {
        var left = LeftOf(label, point);
        return new Room(left, label.Baseline - 9, left + WidthOf(label), label.Baseline);
    }

    private static double LeftOf(ClaimLabel label, double point) =>
        point + label.Offset - (label.Anchor == LabelAnchor.End ? WidthOf(label) : label.Anchor == LabelAnchor.Middle ? WidthOf(label) / 2 : 0);

    private static double WidthOf(ClaimLabel label) =>
        TextWidth.OfBold(label.Figure, 12) + (label.Rest.Length == 0 ? 0 : 3 + TextWidth.Of(" " + label.Rest, 12));

    // The mark itself, its arrow, its bar.
    private static IEnumerable<Room> Parts(PlottedClaim mark, double x, double radius)
    {
        var middle = ClaimLabel.Middle(mark);
        yield return new Room(x - radius, middle - radius, x + radius, middle + radius);
        if (mark.Arrow != 0)
            yield return new Room(x, Math.Min(middle, middle + (mark.Arrow * 3.2 * radius)), x, Math.Max(middle, middle + (mark.Arrow * 3.2 * radius)));
        if (mark.Bar is { } bar)
            yield return new Room(x, bar.High, x, bar.Low);
    }

    private static double Distance(Room one, Room other)
    {
        var (across, down) = (Math.Max(0, Math.Max(other.Left - one.Right, one.Left - other.Right)), Math.Max(0, Math.Max(other.Top - one.Bottom, one.Top - other.Bottom)));
        return Math.Sqrt((across * across) + (down * down));
    }
}
