using Dashboard.Shared.Views;

namespace Dashboard.Client.Casualties.Chart;

/// <summary>
/// Places labels at marks: beside the mark if there is room, else on a flag above the chart. A label that fits nowhere is left out: the
/// table has it.
/// </summary>
internal static class ClaimLabels
{
    private const double MaxHeadroom = 34;
    private const double MinDistanceLead = 4; // pixels by which a figure must be closer to its mark than to any other

    /// <summary>The labels of a plot, in the order of its marks.</summary>
    /// <param name="plot">The marks.</param>
    /// <param name="range">The range of current claims, or null.</param>
    /// <param name="year">The year that is not written.</param>
    /// <param name="known">The line of the known date, with its words; null if there is none.</param>
    public static IReadOnlyList<ClaimLabel> Of(ClaimsPlot plot, FigureRange? range, int year, KnownLine? known)
    {
        if (plot.Size.Labels == MarkLabels.None)
            return [];
        var wanted = ByImportance(plot, range).Select(mark => ClaimLabel.Of(mark, plot.Size.Labels, year)).ToList();
        var placed = PlaceBesideMarks(wanted, plot, known);
        if (plot.Size.Labels == MarkLabels.All)
            placed = WithFlags(wanted, placed, plot, known);
        return [.. placed.OrderBy(label => label.Mark.X).ThenBy(label => label.Baseline)];
    }

    // Ends of the range, withdrawn, first, highest and newest claims come first, then current before replaced ones.
    private static IEnumerable<PlottedClaim> ByImportance(ClaimsPlot plot, FigureRange? range)
    {
        if (plot.Claims.Count == 0)
            return [];
        List<PlottedClaim> first =
        [
            .. plot.Claims.Where(mark => range is not null && (mark.Claim.Id == range.Highest || mark.Claim.Id == range.Lowest)),
            .. plot.Claims.Where(mark => mark.Claim.IsWithdrawn),
            plot.Claims[0],
            plot.Claims.MinBy(ClaimLabel.Middle),
            plot.Claims[^1],
        ];
        var few = first.Distinct();
        return plot.Size.Labels == MarkLabels.FewFigures
            ? few
            : few.Concat(plot.Claims.OrderByDescending(mark => mark.Claim.IsCurrent)).Distinct();
    }

    private static List<ClaimLabel> PlaceBesideMarks(List<ClaimLabel> wanted, ClaimsPlot plot, KnownLine? known)
    {
        var pieces = ClaimObstacle.Of(plot).Where(obstacle => obstacle.Mark is not null).ToList();
        var obstacles = ClaimObstacle.Of(plot).Concat(known?.Obstacles(plot.Size) ?? []).ToList();
        var placed = new List<ClaimLabel>();
        foreach (var label in wanted)
        {
            if (Array.Find(Candidates(label, plot.Size), Fits) is { } place)
                placed.Add(place);
        }

        return placed;

        bool Fits(ClaimLabel label)
        {
            var room = label.Bounds();
            return room.Left >= 0
                && room.Right <= plot.Size.Width + 10
                && room.Top >= (plot.Size.Labels == MarkLabels.All ? -2 : -MaxHeadroom)
                && room.Bottom <= plot.Size.Ground
                && !obstacles.Exists(obstacle => obstacle.IsUnder(label))
                && !placed.Exists(other => other.BoundsAtAnyWidth().Intersects(label.BoundsAtAnyWidth()))
                && IsClosestToItsMark(label, pieces);
        }
    }

    // A reader takes a figure to belong to the nearest mark.
    private static bool IsClosestToItsMark(ClaimLabel label, List<ClaimObstacle> pieces)
    {
        var figure = label.FigureBounds();
        var own = pieces.Where(piece => piece.IsMark && piece.Mark == label.Mark).Min(piece => piece.DistanceTo(label, figure));
        return pieces.TrueForAll(piece => piece.Mark == label.Mark || piece.DistanceTo(label, figure) > own + MinDistanceLead);
    }

    private static ClaimLabel[] Candidates(ClaimLabel label, PictureSize size)
    {
        var middle = ClaimLabel.Middle(label.Mark);
        var (aside, level, above, below) = (
            size.Radius + 6,
            middle + 4,
            ClaimLabel.Top(label.Mark, size.Radius) - 5,
            middle + (1.2 * size.Radius) + 13);
        ClaimLabel[] overAndUnder =
            size.Labels == MarkLabels.All
                ?
                [
                    label with
                    {
                        Offset = -size.Radius,
                        Baseline = above,
                    },
                    label with
                    {
                        Offset = size.Radius,
                        Baseline = above,
                        Anchor = LabelAnchor.End,
                    },
                    label with
                    {
                        Offset = -size.Radius,
                        Baseline = below,
                    },
                    label with
                    {
                        Offset = size.Radius,
                        Baseline = below,
                        Anchor = LabelAnchor.End,
                    },
                ]
                :
                [
                    label with
                    {
                        Baseline = above,
                        Anchor = LabelAnchor.Middle,
                    },
                    label with
                    {
                        Baseline = below,
                        Anchor = LabelAnchor.Middle,
                    },
                ];
        // A whisker grows with the picture, so no label beside the mark can avoid it.
        if (label.Mark.Whisker is not null)
            return overAndUnder;
        return size.Labels == MarkLabels.All
            ?
            [
                label with
                {
                    Offset = aside,
                    Baseline = level,
                },
                label with
                {
                    Offset = -aside,
                    Baseline = level,
                    Anchor = LabelAnchor.End,
                },
                .. overAndUnder,
            ]
            :
            [
                .. overAndUnder,
                label with
                {
                    Offset = aside - 2,
                    Baseline = level,
                },
                label with
                {
                    Offset = 2 - aside,
                    Baseline = level,
                    Anchor = LabelAnchor.End,
                },
            ];
    }

    // A leader must not cross a label beside a mark: that label becomes a flag too, until nothing is crossed.
    private static List<ClaimLabel> WithFlags(List<ClaimLabel> wanted, List<ClaimLabel> placed, ClaimsPlot plot, KnownLine? known)
    {
        while (true)
        {
            var beside = placed;
            var flags = ClaimFlags.Of(wanted.Where(label => !beside.Exists(other => other.Mark == label.Mark)), plot, known?.Words);
            var crossed = beside.Where(label => flags.Any(flag => ClaimFlags.Crosses(flag, label.BoundsAtAnyWidth()))).ToList();
            if (crossed.Count == 0)
                return [.. beside, .. flags];
            placed = [.. beside.Except(crossed)];
        }
    }
}
