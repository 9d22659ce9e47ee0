namespace Dashboard.Client.Casualties.Chart;

/// <summary>
/// Flags above the chart: labels in rows, each with a leader down to its mark. Flags to the right are in descending rows, earlier ones
/// higher; flags to the left, for those that would leave the picture, are above them, later ones higher. So leaders do not cross labels. A
/// flag is left out if it would still cross something or stand beside another mark.
/// </summary>
internal static class ClaimFlags
{
    private const int MaxFlags = 9;
    private const double Gap = 4;

    /// <summary>Flags for as many labels as possible.</summary>
    /// <param name="wanted">The labels, most important first.</param>
    /// <param name="plot">The marks.</param>
    /// <param name="words">Box of other words, or null.</param>
    public static IReadOnlyList<ClaimLabel> Of(IEnumerable<ClaimLabel> wanted, ClaimsPlot plot, ChartBox? words)
    {
        var pieces = ClaimObstacle.Of(plot).Where(obstacle => obstacle.Mark is not null).ToList();
        var obstacles = pieces.Where(piece => piece.IsMark).ToList();
        var flags = new List<ClaimLabel>();
        foreach (var label in wanted)
        {
            if (flags.Count == MaxFlags)
                break;
            var flag = Directions(label, plot).FirstOrDefault(run => !IsBlocked(run) && AreClear([.. flags, run], pieces));
            if (flag is not null)
                flags.Add(flag);
        }

        return InRows(flags);

        bool IsBlocked(ClaimLabel flag)
        {
            var leader = new ChartBox(flag.Mark.X, 0, flag.Mark.X, flag.Leader!.Value);
            return words?.Intersects(leader) == true
                || obstacles.Exists(obstacle => obstacle.Mark != flag.Mark && obstacle.Box.Intersects(leader));
        }
    }

    private static IEnumerable<ClaimLabel> Directions(ClaimLabel label, ClaimsPlot plot)
    {
        var right = label with { Offset = Gap, Leader = ClaimLabel.Top(label.Mark, plot.Size.Radius) - 3 };
        if (right.Bounds().Right <= plot.Size.Width + 10)
            yield return right;
        var left = right with { Offset = -Gap, Anchor = LabelAnchor.End };
        if (left.Bounds().Left >= 0)
            yield return left;
    }

    private static bool AreClear(List<ClaimLabel> flags, List<ClaimObstacle> pieces)
    {
        var rows = InRows(flags);
        return rows.All(flag => rows.All(other => !Crosses(flag, other.BoundsAtAnyWidth()))
            && pieces.TrueForAll(piece => piece.Mark == flag.Mark || piece.DistanceTo(flag, flag.Bounds()) > Gap));
    }

    /// <summary>Whether the leader of a flag crosses a box, at any width: boxes are measured from their mark.</summary>
    public static bool Crosses(ClaimLabel flag, ChartBox room) =>
        flag.Mark.X > room.Left && flag.Mark.X < room.Right && flag.Baseline < room.Top && flag.Leader > room.Top;

    private static List<ClaimLabel> InRows(List<ClaimLabel> flags) =>
    [
        .. flags.Where(flag => flag.Anchor == LabelAnchor.End).OrderByDescending(flag => flag.Mark.X)
            .Concat(flags.Where(flag => flag.Anchor != LabelAnchor.End).OrderBy(flag => flag.Mark.X))
            .Select((flag, row) => flag with { Baseline = ((row - flags.Count) * ClaimLabel.RowHeight) + 8 }),
    ];
}
