using Dashboard.Client.Language;

namespace Dashboard.Client.Timeline;

/// <summary>The number of a gridline.</summary>
/// <param name="Tick">Events.</param>
/// <param name="Text">The number; one label of the focus adds the unit.</param>
/// <param name="Rise">Pixels from the gridline up to the baseline.</param>
/// <param name="Shown">At which widths it is shown.</param>
/// <param name="IsUppermost">Whether it is the uppermost of a drawing of medium width.</param>
internal readonly record struct GridLabel(int Tick, string Text, double Rise, Widths Shown, bool IsUppermost);

/// <summary>Chooses the labels of gridlines: a label in the way of a flag is left out, and the next one has the unit.</summary>
internal static class GridLabels
{
    private const double AboveLine = 4;
    private const double LetterSize = 12;
    private const double Ascent = 9;
    private const double Descent = 3;

    /// <summary>The labels of a part, ascending.</summary>
    /// <param name="part">The part.</param>
    /// <param name="scale">Its scale.</param>
    /// <param name="moments">Its flags.</param>
    /// <param name="countedBy">The coder whose deaths the bars count; null: events.</param>
    public static IReadOnlyList<GridLabel> Of(TimelinePart part, TimelineScale scale, Moments moments, string? countedBy = null)
    {
        string[] words = [.. scale.Ticks.Select(tick => TimelineWords.Gridline(tick, part.Bins[0].Unit, countedBy))];
        return
        [
            .. AvoidingFlags(part, scale, words, moments, Widths.Medium, TimelineSize.Medium)
                .Concat(AvoidingFlags(part, scale, words, moments, Widths.Wide, TimelineSize.Wide))
                .Concat(ForPhone(part, scale, words))
                .GroupBy(label => (label.Tick, label.Text, label.Rise))
                .Select(same =>
                    same.Aggregate(
                        (one, other) => one with { Shown = one.Shown | other.Shown, IsUppermost = one.IsUppermost || other.IsUppermost }))
                .OrderBy(label => label.Tick),
        ];
    }

    private static IEnumerable<GridLabel> AvoidingFlags(
        TimelinePart part,
        TimelineScale scale,
        string[] words,
        Moments moments,
        Widths of,
        double width)
    {
        var isNamed = part.Stretch != Stretch.Focus; // the other parts have a name over their bars
        var isUppermost = of == Widths.Medium;
        foreach (var (tick, named) in scale.Ticks.Zip(words).Reverse())
        {
            var plain = Numbers.Count(tick);
            var isNaming = !isNamed && !IsCrowded(tick, named);
            if (!isNaming && IsCrowded(tick, plain))
                continue;
            // Within the plot: above it is the play button.
            var rise = Math.Min(AboveLine, Height(tick) - Ascent);
            yield return new GridLabel(tick, isNaming ? named : plain, rise, of, isUppermost);
            (isNamed, isUppermost) = (isNamed || isNaming, false);
        }

        bool IsCrowded(int tick, string words) =>
            moments.Overlaps(part, words, Height(tick) - AboveLine, width);

        double Height(int tick) => TimelineSize.Plot * (100 - scale.Percent(tick)) / 100;
    }

    // Only the uppermost, which has the unit, if it covers no bar.
    private static IEnumerable<GridLabel> ForPhone(TimelinePart part, TimelineScale scale, string[] named)
    {
        if (part.Stretch != Stretch.Focus || scale.Ticks.Count == 0)
            yield break;
        var (tick, height) = (scale.Ticks[^1], TimelineSize.NarrowPlot * (100 - scale.Percent(scale.Ticks[^1])) / 100);
        var words = named[^1];
        var rise = Math.Min(AboveLine, height - Ascent);
        var columns = (int)Math.Ceiling(TextWidth.Of(words, LetterSize) * part.Columns / TimelineSize.Narrow);
        var free = TimelineSize.NarrowPlot - height + rise - Descent;
        if (part.Bins.TakeLast(columns).All(bin => TimelineSize.NarrowPlot * scale.For(bin).Percent(bin.Count) / 100 < free))
            yield return new GridLabel(tick, words, rise, Widths.Narrow, false);
    }
}
