using Dashboard.Client.Language;

namespace Dashboard.Client.Timeline;

/// <summary>The number of a gridline.</summary>
/// <param name="Tick">Events.</param>
/// <param name="Text">The number; one of the focus names what is counted too.</param>
/// <param name="Rise">Pixels from the gridline up to the line of letters.</param>
/// <param name="Shown">At which widths it is shown.</param>
/// <param name="IsUppermost">Whether it is the uppermost of a drawing of medium width.</param>
internal readonly record struct GridLabel(int Tick, string Text, double Rise, Widths Shown, bool IsUppermost);

/// <summary>Chooses what is written at the gridlines: where a flag is in the way a number gives way to it, and what is counted is said at the next.</summary>
internal static class GridLabels
{
    private const double AboveLine = 4;
    private const double LetterSize = 12;
    private const double Ascent = 9;
    private const double Descent = 3;

    /// <summary>The labels of a part, rising.</summary>
    /// <param name="part">The part.</param>
    /// <param name="scale">Its scale.</param>
    /// <param name="moments">Its flags.</param>
    public static IReadOnlyList<GridLabel> Of(TimelinePart part, TimelineScale scale, Moments moments) =>
    [
        .. BesideFlags(part, scale, moments, Widths.Medium, TimelineSize.Medium)
            .Concat(BesideFlags(part, scale, moments, Widths.Wide, TimelineSize.Wide))
            .Concat(OnAPhone(part, scale))
            .GroupBy(label => (label.Tick, label.Text, label.Rise))
            .Select(same => same.Aggregate((one, other) => one with { Shown = one.Shown | other.Shown, IsUppermost = one.IsUppermost || other.IsUppermost }))
            .OrderBy(label => label.Tick),
    ];

    private static IEnumerable<GridLabel> BesideFlags(TimelinePart part, TimelineScale scale, Moments moments, Widths of, double width)
    {
        var isNamed = part.Stretch != Stretch.Focus; // what lies beside it is named over its bars
        var isUppermost = of == Widths.Medium;
        foreach (var tick in scale.Ticks.Reverse())
        {
            var (named, plain) = (TimelineWords.Gridline(tick, true, part.Bins[0].Unit), TimelineWords.Gridline(tick, false, part.Bins[0].Unit));
            var isNaming = !isNamed && !IsCrowded(tick, named);
            if (!isNaming && IsCrowded(tick, plain))
                continue;
            yield return new GridLabel(tick, isNaming ? named : plain, AboveLine, of, isUppermost);
            (isNamed, isUppermost) = (isNamed || isNaming, false);
        }

        bool IsCrowded(int tick, string words) => moments.RunInto(part, words, (TimelineSize.Plot * (100 - scale.Percent(tick)) / 100) - AboveLine, width);
    }

    // The uppermost alone, which says what is counted, where it lies over no bar.
    private static IEnumerable<GridLabel> OnAPhone(TimelinePart part, TimelineScale scale)
    {
        if (part.Stretch != Stretch.Focus || scale.Ticks.Count == 0)
            yield break;
        var (tick, height) = (scale.Ticks[^1], TimelineSize.NarrowPlot * (100 - scale.Percent(scale.Ticks[^1])) / 100);
        var words = TimelineWords.Gridline(tick, true, part.Bins[0].Unit);
        var rise = Math.Min(AboveLine, height - Ascent);
        var columns = (int)Math.Ceiling(TextWidth.Of(words, LetterSize) * part.Columns / TimelineSize.Narrow);
        var free = TimelineSize.NarrowPlot - height + rise - Descent;
        if (part.Bins.TakeLast(columns).All(bin => TimelineSize.NarrowPlot * scale.Percent(bin.Count) / 100 < free))
            yield return new GridLabel(tick, words, rise, Widths.Narrow, false);
    }
}
