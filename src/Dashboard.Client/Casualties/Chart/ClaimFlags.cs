namespace Dashboard.Client.Casualties.Chart;

/// <summary>
/// Flags above the ground: the words in rows, each with a leader down to its mark. Those that run to the right stand in falling steps, the earlier
/// the higher; those that would leave the picture run to the left and stand above them, the later the higher. So leaders pass beside the words;
/// what would be crossed all the same, would be led to through another mark or would stand beside one has no flag.
/// </summary>
internal static class ClaimFlags
{
    private const int Most = 9;
    private const double Aside = 4;

    /// <summary>Flags for as many labels as have room.</summary>
    /// <param name="wanted">The labels, the most important first.</param>
    /// <param name="plot">The marks.</param>
    /// <param name="words">Room in which other words stand, or null.</param>
    public static IReadOnlyList<ClaimLabel> Of(IEnumerable<ClaimLabel> wanted, ClaimsPlot plot, Room? words)
    {
        var pieces = ClaimObstacle.Of(plot).Where(obstacle => obstacle.Mark is not null).ToList();
        var obstacles = pieces.Where(piece => piece.IsMark).ToList();
        var flags = new List<ClaimLabel>();
        foreach (var label in wanted)
        {
            if (flags.Count == Most)
                break;
            var flag = Runs(label, plot).FirstOrDefault(run => !IsBlocked(run) && AreClear([.. flags, run], pieces));
            if (flag is not null)
                flags.Add(flag);
        }

        return InRows(flags);

        bool IsBlocked(ClaimLabel flag)
        {
            var leader = new Room(flag.Mark.X, 0, flag.Mark.X, flag.Leader!.Value);
            return words?.Intersects(leader) == true || obstacles.Exists(obstacle => obstacle.Mark != flag.Mark && obstacle.Room.Intersects(leader));
        }
    }

    private static IEnumerable<ClaimLabel> Runs(ClaimLabel label, ClaimsPlot plot)
    {
        var right = label with { Offset = Aside, Leader = ClaimLabel.Top(label.Mark, plot.Size.Radius) - 3 };
        if (right.Taken().Right <= plot.Size.Width + 10)
            yield return right;
        var left = right with { Offset = -Aside, Anchor = LabelAnchor.End };
        if (left.Taken().Left >= 0)
            yield return left;
    }

    private static bool AreClear(List<ClaimLabel> flags, List<ClaimObstacle> pieces)
    {
        var rows = InRows(flags);
        return rows.All(flag => rows.All(other => !Crosses(flag, other.Reach()))
            && pieces.TrueForAll(piece => piece.Mark == flag.Mark || piece.DistanceTo(flag, flag.Taken()) > Aside));
    }

    /// <summary>Whether the leader of a flag crosses a room. At any width: what a label reaches is measured from its mark.</summary>
    public static bool Crosses(ClaimLabel flag, Room room) =>
        flag.Mark.X > room.Left && flag.Mark.X < room.Right && flag.Baseline < room.Top && flag.Leader > room.Top;

    private static List<ClaimLabel> InRows(List<ClaimLabel> flags) =>
    [
        .. flags.Where(flag => flag.Anchor == LabelAnchor.End).OrderByDescending(flag => flag.Mark.X)
            .Concat(flags.Where(flag => flag.Anchor != LabelAnchor.End).OrderBy(flag => flag.Mark.X))
            .Select((flag, row) => flag with { Baseline = ((row - flags.Count) * ClaimLabel.RowHeight) + 8 }),
    ];
}
