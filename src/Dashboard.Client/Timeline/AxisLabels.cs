using System.Globalization;
using Dashboard.Client.Language;
using Dashboard.Shared.Datasets;
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
    private static readonly (Widths Of, double Pixels, double Room)[] Nominal =
        [(Widths.Narrow, 320, 40), (Widths.Medium, 540, 17), (Widths.Wide, 760, 17)];

    private static readonly int[] Steps = [1, 2, 5, 10, 20, 50, 100];

    /// <summary>The labels of a part, from the left.</summary>
    public static IReadOnlyList<AxisLabel> Of(TimelinePart part)
    {
        var labels = new List<AxisLabel>();
        if (part.Stretch != Stretch.Focus || part.Bins[0].Unit != BinUnit.Day)
            AddYears(part, labels);
        else
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
                var column = (of == Widths.Narrow ? pixels : pixels * part.Width / 100) / part.Bins.Count;
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
        return index == 0 || day.Day == 1 || (step is > 0 and <= 10 && day.Day % step == 0 && untilNext > 0.9 * step && day.Day > step / 2);
    }

    // Coarse bins are labelled where a year begins, and where a month does if there is room left, as long as the labels keep their
    // distance. The last may reach a little into the margin, which is narrow where the drawing is, and not into the part that follows.
    private static void AddYears(TimelinePart part, List<AxisLabel> labels)
    {
        const double letters = 26, margin = 14;
        var names = Names(part);
        var shown = new Widths[part.Bins.Count];
        foreach (var (of, pixels, _) in Nominal.Where(nominal => nominal.Of != Widths.Narrow || part.Stretch == Stretch.Focus))
        {
            var width = of == Widths.Narrow ? pixels : pixels * part.Width / 100;
            var end = part.Stretch == Stretch.Before ? width : of == Widths.Wide ? double.PositiveInfinity : width + margin;
            var taken = new List<(double From, double To)>();
            foreach (var (index, _, room) in names)
            {
                var x = width * part.Left(index) / 100;
                if (taken.Any(label => x < label.To && label.From < x + room) || x + letters > end)
                    continue;
                taken.Add((x, x + room));
                shown[index] |= of;
            }
        }

        labels.AddRange(names.Where(name => shown[name.Index] != Widths.None).OrderBy(name => name.Index).Select(name => new AxisLabel(name.Index, name.Text, shown[name.Index])));
    }

    // What matters most first: where all begins and the year of each January, then halves of a year, quarters and other months.
    private static List<(int Index, string Text, double Room)> Names(TimelinePart part)
    {
        const double year = 28, month = 32, both = 62;
        var bins = part.Bins;
        var months = part.Stretch == Stretch.Focus && bins[0].Unit is BinUnit.Week or BinUnit.Month;
        var begin = Enumerable.Range(0, bins.Count).ToLookup(index => index == 0 || bins[index - 1].Start.Year != bins[index].Start.Year);
        List<(int, string, double)> names =
        [
            .. begin[true].Select(index => months && bins[index].Start.Month != 1
                ? (index, Dates.KnownBrief(bins[index].Start, DatePrecision.Month, 0), both)
                : (index, bins[index].Start.Year.ToString(CultureInfo.InvariantCulture), year)),
        ];
        if (months)
        {
            names.AddRange(begin[false].Where(index => bins[index - 1].Start.Month != bins[index].Start.Month)
                .OrderBy(index => bins[index].Start.Month % 6 == 1 ? 0 : bins[index].Start.Month % 3 == 1 ? 1 : 2)
                .Select(index => (index, Dates.BriefMonth(bins[index].Start), month)));
        }

        return names;
    }
}
