namespace Dashboard.Client.Casualties.Chart;

/// <summary>A part of a claims chart that labels must avoid.</summary>
/// <param name="Box">Its room.</param>
/// <param name="X">Horizontal middle of a part that keeps its size in a wider picture; null if it grows.</param>
/// <param name="Mark">The mark to which it belongs, or null.</param>
internal readonly record struct ClaimObstacle(ChartBox Box, double? X, PlottedClaim? Mark)
{
    /// <summary>Whether it is part of a mark: a line across it would look like a withdrawn claim.</summary>
    public bool IsMark => Mark is not null && X is not null;

    /// <summary>Whether a label overlaps it, at any width of the picture.</summary>
    public bool IsUnder(ClaimLabel label) =>
        (X == label.Mark.X || Mark == label.Mark ? label.Bounds() : label.BoundsAtAnyWidth()).Intersects(Box);

    /// <summary>
    /// Its distance to the words of a label, at any width of the picture, pixels: in a wider picture the words keep their distance from
    /// their mark, and everything else moves away.
    /// </summary>
    /// <param name="label">The label.</param>
    /// <param name="words">The box of its words.</param>
    public double DistanceTo(ClaimLabel label, ChartBox words)
    {
        var (toTheRight, toTheLeft) = (Math.Max(0, Box.Left - words.Right), Math.Max(0, words.Left - Box.Right));
        var across = X is { } x
            ? x == label.Mark.X ? Math.Max(toTheRight, toTheLeft) : x > label.Mark.X ? toTheRight : toTheLeft
            : Box.Left > label.Mark.X ? toTheRight : Box.Right < label.Mark.X ? toTheLeft : 0;
        var down = Math.Max(0, Math.Max(Box.Top - words.Bottom, words.Top - Box.Bottom));
        return Math.Sqrt((across * across) + (down * down));
    }

    /// <summary>All obstacles of a plot.</summary>
    public static IEnumerable<ClaimObstacle> Of(ClaimsPlot plot)
    {
        var (radius, arrow) = (plot.Size.Radius + 2, 3.2 * plot.Size.Radius);
        foreach (var mark in plot.Claims)
        {
            var middle = ClaimLabel.Middle(mark);
            yield return Fixed(new(mark.X - radius, middle - radius, mark.X + radius, middle + radius), mark);
            if (mark.Arrow != 0)
                yield return Fixed(
                    new(
                        mark.X - 4,
                        Math.Min(middle, middle + (mark.Arrow * arrow)),
                        mark.X + 4,
                        Math.Max(middle, middle + (mark.Arrow * arrow))),
                    mark);
            if (mark.Bar is { } bar)
                yield return Fixed(new(mark.X - 3, bar.High, mark.X + 3, bar.Low), mark);
            if (mark.Whisker is { } days)
                yield return new(
                    new(days.First, middle - (0.6 * plot.Size.Radius), days.Last, middle + (0.6 * plot.Size.Radius)),
                    null,
                    mark);
        }

        foreach (var step in plot.Steps)
        {
            yield return new(
                new(Math.Min(step.FromX, step.ToX), step.FromY - 1, Math.Max(step.FromX, step.ToX), step.FromY + 1),
                null,
                null);
            yield return new(
                new(step.ToX - 1, Math.Min(step.FromY, step.ToY), step.ToX + 1, Math.Max(step.FromY, step.ToY)),
                step.ToX,
                null);
        }

        if (plot.Band is { } band)
            yield return new(new(band.X, band.Y, plot.Size.Width, band.Y + band.Height), null, null);

        static ClaimObstacle Fixed(ChartBox room, PlottedClaim mark) => new(room, mark.X, mark);
    }
}
