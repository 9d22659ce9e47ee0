using Dashboard.Client.Language;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Timeline;

/// <summary>A flag: key moments of one day, named above its bar.</summary>
/// <param name="Index">Index of the column.</param>
/// <param name="Day">The day.</param>
/// <param name="Moments">One or two.</param>
/// <param name="Row">Counts from 0, the uppermost.</param>
/// <param name="Leftwards">Whether the words run to the left, because they would not fit on the right.</param>
/// <param name="IsWideOnly">Whether it fits only in a wide drawing; in narrower ones its moments are ticks.</param>
public sealed record Flag(int Index, DateOnly Day, IReadOnlyList<Moment> Moments, int Row, bool Leftwards, bool IsWideOnly);

/// <summary>A key moment without a flag: a tick over the bar.</summary>
/// <param name="Index">Index of the column.</param>
/// <param name="Moment">The moment.</param>
/// <param name="Offset">Pixels from the middle of the column, so that several are side by side.</param>
/// <param name="IsMediumOnly">Whether a wide drawing names it on a flag.</param>
public readonly record struct MomentTick(int Index, Moment Moment, double Offset, bool IsMediumOnly);

/// <summary>Decides which key moments get flags and which are ticks: not all flags fit.</summary>
/// <param name="Flags">In time order, earlier ones higher.</param>
/// <param name="Ticks">The rest, in time order.</param>
public sealed record Moments(IReadOnlyList<Flag> Flags, IReadOnlyList<MomentTick> Ticks)
{
    /// <summary>Maximum number of flags.</summary>
    public const int MaxFlags = 8;

    private const int MaxMomentsPerFlag = 2;
    private const double TickGap = 5;
    private const double LetterSize = 12;
    private const double Line = 12;
    private const double Margin = 4; // between the words of a flag and their neighbours
    private const double Descent = 3;
    private static readonly (double Width, bool IsWideOnly)[] Widths = [(TimelineSize.WithFlags, false), (TimelineSize.Wide, true)];

    /// <summary>The moments of one part. Only the focus has flags, and none of them covers a bar.</summary>
    /// <param name="part">The part.</param>
    /// <param name="moments">Moments, of this part and of others.</param>
    /// <param name="scale">Scale of its bars.</param>
    public static Moments Of(TimelinePart part, IReadOnlyList<Moment> moments, TimelineScale scale)
    {
        var here = moments.Select(moment => (Moment: moment, Index: part.IndexOf(moment))).Where(at => at.Index >= 0).ToList();
        var flags = part.Stretch == Stretch.Focus ? Flagged(part, here, scale) : [];
        var named = flags
            .SelectMany(flag => flag.Moments.Select(moment => (moment, flag.IsWideOnly)))
            .ToDictionary(at => at.moment, at => at.IsWideOnly);
        var ticks = here.Where(at => !named.TryGetValue(at.Moment, out var isWideOnly) || isWideOnly)
            .GroupBy(at => at.Index)
            .SelectMany(column =>
                column.Select(
                    (at, place) =>
                        new MomentTick(
                            at.Index,
                            at.Moment,
                            Offset(place, column.Count(), flags.Any(flag => flag.Index == at.Index)),
                            named.ContainsKey(at.Moment))));
        return new Moments(flags, [.. ticks]);
    }

    /// <summary>Whether a flag overlaps words that end at the right edge of the part.</summary>
    /// <param name="part">The part.</param>
    /// <param name="words">The words.</param>
    /// <param name="baseline">Their baseline, pixels from the top of the plot.</param>
    /// <param name="width">Width of the whole drawing, pixels.</param>
    internal bool Overlaps(TimelinePart part, string words, double baseline, double width)
    {
        var edge = width * part.Width / 100;
        return Flags.Any(flag =>
            Math.Abs(TimelineSize.FlagBaseline(flag.Row) - baseline) < Line
            && (!flag.IsWideOnly || width >= TimelineSize.Wide)
            && (edge * part.Centre(flag.Index) / 100) + (flag.Leftwards ? 0 : LengthOf(flag.Day, flag.Moments))
                > edge - TextWidth.Of(words, LetterSize));
    }

    // From the leader; the day is bold.
    private static double LengthOf(DateOnly day, IReadOnlyList<Moment> moments) =>
        Margin
        + TextWidth.OfBold(TimelineWords.FlagDay(day), LetterSize)
        + TextWidth.Of(TimelineWords.Flag(day, moments)[TimelineWords.FlagDay(day).Length..] + " ", LetterSize);

    private static List<Flag> Flagged(TimelinePart part, List<(Moment Moment, int Index)> moments, TimelineScale scale)
    {
        var chosen = new SortedDictionary<int, List<Moment>>();
        foreach (var (moment, index) in moments.OrderBy(at => at.Moment.Priority))
        {
            if (chosen.TryGetValue(index, out var shared))
            {
                // A second moment of a day shares the flag only if it has the same priority, to keep flags short.
                if (shared.Count < MaxMomentsPerFlag && shared[0].Priority == moment.Priority)
                    shared.Add(moment);
            }
            else if (chosen.Count < MaxFlags)
            {
                chosen.Add(index, [moment]);
            }
        }

        var flags = new List<Flag>();
        foreach (var (index, named) in chosen)
        {
            if (Variants(index, named, flags.Count == 0 ? 0 : flags[^1].Row + 1).FirstOrDefault(Fits) is { } flag)
                flags.Add(flag);
        }

        return flags;

        bool Fits(Flag flag)
        {
            var width = flag.IsWideOnly ? TimelineSize.Wide : TimelineSize.WithFlags;
            // Few drawings are narrower than the second; a flag that hangs lower than it must runs into the ticks of its own bar.
            var usual = Math.Max(width, TimelineSize.Medium);
            return IsWithin(part, flag, width) && !IsUnderPlayButton(part, flag, usual) && !CoversBars(part, flag, scale, width);
        }
    }

    // To the right if possible, or below the play button; without a flag if it fits at no width.
    private static IEnumerable<Flag> Variants(int index, List<Moment> named, int row) =>
        from width in Widths
        from below in (int[])[row, Math.Max(row, TimelineSize.RowsBesidePlayButton)]
        from leftwards in (bool[])[false, true]
        select new Flag(index, named[0].Day, named, below, leftwards, width.IsWideOnly);

    // The button is in the upper right corner. The leader runs from the words down, so that it must pass beside it too.
    private static bool IsUnderPlayButton(TimelinePart part, Flag flag, double width)
    {
        if (flag.Row >= TimelineSize.RowsBesidePlayButton)
            return false;
        var at = (width * part.X / 100) + (width * part.Width * part.Centre(flag.Index) / 10_000);
        return (flag.Leftwards ? at : at + LengthOf(flag.Day, flag.Moments)) > width - TimelineSize.PlayButton;
    }

    // The words stay inside their part: other bars are named beside it.
    private static bool IsWithin(TimelinePart part, Flag flag, double width)
    {
        var (left, right) = (width * part.X / 100, width * (part.X + part.Width) / 100);
        var at = left + (width * part.Width * part.Centre(flag.Index) / 10_000);
        var length = LengthOf(flag.Day, flag.Moments);
        return flag.Leftwards ? at - length >= left : at + length <= right + TimelineSize.Beside(part, width);
    }

    // In the narrowest drawing words cover most columns. The flag's own bar is beside its words.
    private static bool CoversBars(TimelinePart part, Flag flag, TimelineScale scale, double width)
    {
        var column = width * part.Width / 100 / part.Columns;
        var columns = (int)Math.Ceiling(LengthOf(flag.Day, flag.Moments) / column);
        var under = flag.Leftwards ? part.Bins.Take(flag.Index).TakeLast(columns) : part.Bins.Skip(flag.Index + 1).Take(columns);
        var bottom = TimelineSize.FlagBaseline(flag.Row) + Descent;
        return under.Any(bin => TimelineSize.Plot * (1 - (scale.For(bin).Percent(bin.Count) / 100)) < bottom);
    }

    // The leader of a flag is in the middle of its column: ticks go to both sides of it.
    private static double Offset(int place, int count, bool flagged) => flagged
        ? ((place / 2) + 1) * (place % 2 == 0 ? TickGap : -TickGap)
        : (place - ((count - 1) / 2.0)) * TickGap;
}
