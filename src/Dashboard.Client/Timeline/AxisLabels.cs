using System.Globalization;
using Dashboard.Client.Language;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Timeline;

/// <summary>Widths of the drawing.</summary>
[Flags]
internal enum Widths
{
    /// <summary>No width.</summary>
    None = 0,

    /// <summary>Less than 540 px.</summary>
    Narrow = 1,

    /// <summary>From 540 px.</summary>
    Medium = 2,

    /// <summary>From 760 px.</summary>
    Wide = 4,
}

/// <summary>A label under a column.</summary>
/// <param name="Index">Which column.</param>
/// <param name="Text">What it says.</param>
/// <param name="Shown">At which widths it is shown.</param>
internal readonly record struct AxisLabel(int Index, string Text, Widths Shown);

/// <summary>Chooses which columns are labelled: all where there is room, else every other, fifth, tenth.</summary>
internal static class AxisLabels
{
    // The narrowest drawing of each kind, and the room that a label of one or two digits gets there, in pixels.
    internal static readonly (Widths Of, double Pixels, double Room)[] Nominal =
        [(Widths.Narrow, 320, 40), (Widths.Medium, 540, 17), (Widths.Wide, 760, 17)];

    private static readonly int[] Steps = [1, 2, 5, 10, 20, 50, 100];

    /// <summary>The labels of a part, from the left.</summary>
    public static IReadOnlyList<AxisLabel> Of(TimelinePart part)
    {
        if (part.Stretch != Stretch.Focus || part.Bins[0].Unit != BinUnit.Day)
            return PeriodLabels.Of(part);
        var labels = new List<AxisLabel>();
        AddDays(part, labels);
        return labels;
    }

    private static void AddDays(TimelinePart part, List<AxisLabel> labels)
    {
        var months = part.Bins[0].Start.Month != part.Bins[^1].Start.Month;
        Func<int, IReadOnlyList<Bin>, int, bool> isChosen = months ? IsChosenOfMonths : IsChosenOfMonth;
        for (var index = 0; index < part.Bins.Count; index++)
        {
            var day = part.Bins[index].Start;
            var text = months && day.Day == 1 ? Dates.Brief(day, day.Year) : day.Day.ToString(CultureInfo.InvariantCulture);
            var shown = Widths.None;
            foreach (var (of, pixels, room) in Nominal)
            {
                // On a phone the focus has the whole width: the other parts are not drawn.
                var column = (of == Widths.Narrow ? pixels : pixels * part.Width / 100) / part.Columns;
                if (isChosen(index, part.Bins, Array.Find(Steps, step => step * column >= room)))
                    shown |= of;
            }

            if (shown != Widths.None)
                labels.Add(new AxisLabel(index, text, shown));
        }
    }

    private static bool IsChosenOfMonth(int index, IReadOnlyList<Bin> days, int step) => step switch
    {
        1 => true,
        2 => index % 2 == 0,
        _ => index == 0 || index == days.Count - 1 || (days[index].Start.Day % step == 0 && index < days.Count - 1 - (step / 2)),
    };

    // The first of each month carries its name; what would stand too close before it gives way.
    private static bool IsChosenOfMonths(int index, IReadOnlyList<Bin> days, int step)
    {
        var day = days[index].Start;
        var untilNext = DateTime.DaysInMonth(day.Year, day.Month) - day.Day + 1;
        // Of few columns to a label, a name takes the room of two.
        var (after, before) = step <= 2 ? (2 * step, 2 * step) : (step / 2, (int)(0.9 * step) + 1);
        return index == 0 || day.Day == 1 || (step is > 0 and <= 10 && day.Day % step == 0 && untilNext >= before && day.Day > after);
    }
}
