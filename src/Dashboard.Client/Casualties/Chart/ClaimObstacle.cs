namespace Dashboard.Client.Casualties.Chart;

/// <summary>Something that is drawn in a picture of claims, where no words can stand.</summary>
/// <param name="Room">Its room.</param>
/// <param name="X">The middle of what keeps its size when the picture is wider; null where it grows.</param>
/// <param name="Mark">The mark that it is a piece of, or null.</param>
internal readonly record struct ClaimObstacle(Room Room, double? X, PlottedClaim? Mark)
{
    /// <summary>Whether it is part of a mark, which a line across would make a withdrawn one.</summary>
    public bool IsMark => Mark is not null && X is not null;

    /// <summary>Whether words lie on it, however wide the picture is.</summary>
    public bool IsUnder(ClaimLabel label) => (X == label.Mark.X || Mark == label.Mark ? label.Taken() : label.Reach()).Intersects(Room);

    /// <summary>How near it comes to words of a label, however wide the picture is, pixels: the words keep their distance from their mark, and all else moves away from it.</summary>
    /// <param name="label">The label.</param>
    /// <param name="words">The words of it.</param>
    public double DistanceTo(ClaimLabel label, Room words)
    {
        var (toTheRight, toTheLeft) = (Math.Max(0, Room.Left - words.Right), Math.Max(0, words.Left - Room.Right));
        var across = X is { } x
            ? x == label.Mark.X ? Math.Max(toTheRight, toTheLeft) : x > label.Mark.X ? toTheRight : toTheLeft
            : Room.Left > label.Mark.X ? toTheRight : Room.Right < label.Mark.X ? toTheLeft : 0;
        var down = Math.Max(0, Math.Max(Room.Top - words.Bottom, words.Top - Room.Bottom));
        return Math.Sqrt((across * across) + (down * down));
    }

    /// <summary>All that is drawn.</summary>
    public static IEnumerable<ClaimObstacle> Of(ClaimsPlot plot)
    {
        var (radius, arrow) = (plot.Size.Radius + 2, 3.2 * plot.Size.Radius);
        foreach (var mark in plot.Claims)
        {
            var middle = ClaimLabel.Middle(mark);
            yield return Fixed(new(mark.X - radius, middle - radius, mark.X + radius, middle + radius), mark);
            if (mark.Arrow != 0)
                yield return Fixed(new(mark.X - 4, Math.Min(middle, middle + (mark.Arrow * arrow)), mark.X + 4, Math.Max(middle, middle + (mark.Arrow * arrow))), mark);
            if (mark.Bar is { } bar)
                yield return Fixed(new(mark.X - 3, bar.High, mark.X + 3, bar.Low), mark);
            if (mark.Whisker is { } days)
                yield return new(new(days.First, middle - (0.6 * plot.Size.Radius), days.Last, middle + (0.6 * plot.Size.Radius)), null, mark);
        }

        foreach (var step in plot.Steps)
        {
            yield return new(new(Math.Min(step.FromX, step.ToX), step.FromY - 1, Math.Max(step.FromX, step.ToX), step.FromY + 1), null, null);
            yield return new(new(step.ToX - 1, Math.Min(step.FromY, step.ToY), step.ToX + 1, Math.Max(step.FromY, step.ToY)), step.ToX, null);
        }

        if (plot.Band is { } band)
            yield return new(new(band.X, band.Y, plot.Size.Width, band.Y + band.Height), null, null);

        static ClaimObstacle Fixed(Room room, PlottedClaim mark) => new(room, mark.X, mark);
    }
}
