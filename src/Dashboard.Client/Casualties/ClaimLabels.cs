using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Casualties;

/// <summary>
/// Finds a place for what is written at the marks: beside the mark where there is room, else on a flag above the ground, in falling
/// steps, the earlier the higher. What fits nowhere is not written: the table has it.
/// </summary>
internal static class ClaimLabels
{
    private const int MostFlags = 9;
    private const double FlagOffset = 4;
    private const double HighestFigure = 34;

    /// <summary>The labels of a plot, in the order of its marks.</summary>
    /// <param name="plot">The marks.</param>
    /// <param name="range">The range of what is claimed, or null.</param>
    /// <param name="year">The year that need not be named.</param>
    /// <param name="reserved">Room in which other words stand, or null.</param>
    public static IReadOnlyList<ClaimLabel> Of(ClaimsPlot plot, FigureRange? range, int year, Room? reserved)
    {
        if (plot.Size.Labels == MarkLabels.None)
            return [];
        var wanted = ByImportance(plot, range).Select(mark => ClaimLabel.Of(mark, plot.Size.Labels, year)).ToList();
        var placed = Beside(wanted, plot, reserved);
        if (plot.Size.Labels == MarkLabels.All)
            placed = WithFlags(wanted, placed, plot);
        return [.. placed.OrderBy(label => label.Mark.X).ThenBy(label => label.Baseline)];
    }

    // Range, withdrawn, first, highest, newest: these name themselves before the others.
    private static IEnumerable<PlottedClaim> ByImportance(ClaimsPlot plot, FigureRange? range)
    {
        if (plot.Claims.Count == 0)
            return [];
        List<PlottedClaim> first =
        [
            .. plot.Claims.Where(mark => range is not null && (mark.Claim.Id == range.Highest || mark.Claim.Id == range.Lowest)),
            .. plot.Claims.Where(mark => mark.Claim.Status == ClaimStatus.Withdrawn),
            plot.Claims[0],
            plot.Claims.MinBy(ClaimLabel.Middle),
            plot.Claims[^1],
        ];
        var few = first.Distinct();
        return plot.Size.Labels == MarkLabels.FewFigures ? few : few.Concat(plot.Claims).Distinct();
    }

    private static List<ClaimLabel> Beside(List<ClaimLabel> wanted, ClaimsPlot plot, Room? reserved)
    {
        var taken = Obstacles(plot).ToList();
        if (reserved is { } room)
            taken.Add(room);
        var placed = new List<ClaimLabel>();
        foreach (var label in wanted)
        {
            var place = Candidates(label, plot.Size).FirstOrDefault(candidate => Fits(candidate.Taken()));
            if (place is null)
                continue;
            placed.Add(place);
            taken.Add(place.Taken());
        }

        return placed;

        bool Fits(Room place) =>
            place.Left >= 0 && place.Right <= plot.Size.Width + 10 && place.Top >= (plot.Size.Labels == MarkLabels.All ? -2 : -HighestFigure)
            && place.Bottom <= plot.Size.Ground && !taken.Exists(place.Meets);
    }

    private static IEnumerable<ClaimLabel> Candidates(ClaimLabel label, PictureSize size)
    {
        // A whisker grows with the width of the picture, the distance of the words does not.
        var whisker = label.Mark.Whisker is { } days ? 1.25 * (days.Last - days.First) / 2 : 0;
        var aside = Math.Max(size.Radius, whisker) + 6;
        var middle = ClaimLabel.Middle(label.Mark);
        var (level, above, below) = (middle + 4, ClaimLabel.Top(label.Mark, size.Radius) - 5, middle + (1.2 * size.Radius) + 13);
        return size.Labels == MarkLabels.All
            ?
            [
                label with { Offset = aside, Baseline = level },
                label with { Offset = -aside, Baseline = level, Anchor = LabelAnchor.End },
                label with { Offset = -size.Radius, Baseline = above },
                label with { Offset = size.Radius, Baseline = above, Anchor = LabelAnchor.End },
                label with { Offset = -size.Radius, Baseline = below },
                label with { Offset = size.Radius, Baseline = below, Anchor = LabelAnchor.End },
            ]
            :
            [
                label with { Baseline = above, Anchor = LabelAnchor.Middle },
                label with { Baseline = below, Anchor = LabelAnchor.Middle },
                label with { Offset = aside - 2, Baseline = level },
                label with { Offset = 2 - aside, Baseline = level, Anchor = LabelAnchor.End },
            ];
    }

    // A leader must not cut a label beside a mark: that label becomes a flag too, until none is cut.
    private static List<ClaimLabel> WithFlags(List<ClaimLabel> wanted, List<ClaimLabel> placed, ClaimsPlot plot)
    {
        while (true)
        {
            var beside = placed;
            var flagged = wanted.Where(label => !beside.Exists(other => other.Mark == label.Mark)).Take(MostFlags).ToList();
            var cut = beside.Where(label => flagged.Exists(flag => Cuts(flag, label.Taken()))).ToList();
            if (cut.Count == 0)
                return [.. beside, .. Flags(flagged, plot)];
            placed = [.. beside.Except(cut)];
        }

        static bool Cuts(ClaimLabel flag, Room room) => flag.Mark.X > room.Left && flag.Mark.X < room.Right && ClaimLabel.Middle(flag.Mark) > room.Top;
    }

    private static IEnumerable<ClaimLabel> Flags(List<ClaimLabel> flagged, ClaimsPlot plot) => flagged
        .OrderBy(label => label.Mark.Claim.StatedOn)
        .ThenBy(label => label.Mark.X)
        .Select((label, row) =>
        {
            var flag = label with
            {
                Offset = FlagOffset,
                Baseline = ((row - flagged.Count) * ClaimLabel.RowHeight) + 8,
                Leader = ClaimLabel.Top(label.Mark, plot.Size.Radius) - 3,
            };
            return flag.Taken().Right > plot.Size.Width + 10 ? flag with { Offset = -FlagOffset, Anchor = LabelAnchor.End } : flag;
        });

    private static IEnumerable<Room> Obstacles(ClaimsPlot plot)
    {
        var radius = plot.Size.Radius + 2;
        foreach (var mark in plot.Claims)
        {
            var middle = ClaimLabel.Middle(mark);
            yield return new Room(mark.X - radius, middle - radius, mark.X + radius, middle + radius);
            if (mark.Arrow != 0)
                yield return new Room(mark.X - 4, Math.Min(middle, middle + (mark.Arrow * 3.2 * plot.Size.Radius)), mark.X + 4, Math.Max(middle, middle + (mark.Arrow * 3.2 * plot.Size.Radius)));
            if (mark.Whisker is { } days)
                yield return new Room(days.First, middle - 3, days.Last, middle + 3);
            if (mark.Bar is { } bar)
                yield return new Room(mark.X - 3, bar.High, mark.X + 3, bar.Low);
        }

        foreach (var step in plot.Steps)
        {
            yield return new Room(Math.Min(step.FromX, step.ToX), step.FromY - 1, Math.Max(step.FromX, step.ToX), step.FromY + 1);
            yield return new Room(step.ToX - 1, Math.Min(step.FromY, step.ToY), step.ToX + 1, Math.Max(step.FromY, step.ToY));
        }

        if (plot.Band is { } band)
            yield return new Room(band.X, band.Y, plot.Size.Width, band.Y + band.Height);
    }
}
