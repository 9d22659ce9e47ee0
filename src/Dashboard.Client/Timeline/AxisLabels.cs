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
internal readonly record struct AxisLabel(int Index, string Text, Widths Shown)
{
    /// <summary>Whether it starts at the edge of the drawing, because half of it would not fit left of its day.</summary>
    public bool IsAtEdge => Index == 0 && Text.Length > 2;
}

/// <summary>Chooses which columns are labelled: all if there is room, else every second, fifth or tenth.</summary>
internal static class AxisLabels
{
    // The narrowest drawing of each kind, and the space for a label of one or two digits there, in pixels.
    internal static readonly (Widths Of, double Pixels, double Room)[] Nominal =
        [(Widths.Narrow, 320, 40), (Widths.Medium, 540, 17), (Widths.Wide, 760, 17)];

    private const double LetterSize = 12;
    private const double Gap = 4;
    private const double RoomBesideName = 26;
    private static readonly int[] Steps = [1, 2, 5, 10, 20, 50, 100];

    /// <summary>The labels of a part, from the left.</summary>
    /// <param name="part">The part.</param>
    /// <param name="year">The year that is not written, or 0. If there is room the heading names it, else the first day does.</param>
    /// <param name="pixels">The width of a picture, in which only the focus is drawn; null: one label for each width of a page.</param>
    public static IReadOnlyList<AxisLabel> Of(TimelinePart part, int year, double? pixels = null) =>
        part.HasHours ? [] // HourLabels
            : part.Stretch != Stretch.Focus || part.Bins[0].Unit != BinUnit.Day ? PeriodLabels.Of(part, pixels)
            :
            [
                .. DrawnAt(pixels)
                    .SelectMany(nominal => Days(part, nominal, year))
                    .GroupBy(label => (label.Index, label.Text))
                    .Select(Together)
                    .OrderBy(label => label.Index),
            ];

    /// <summary>The widths to choose labels for: those of a page, or only that of a picture.</summary>
    internal static IEnumerable<(Widths Of, double Pixels, double Room)> DrawnAt(double? pixels) =>
        pixels is { } picture ? [Nominal[0] with { Pixels = picture }] : Nominal;

    private static AxisLabel Together(IEnumerable<AxisLabel> same) =>
        same.Aggregate((one, other) => one with { Shown = one.Shown | other.Shown });

    private static IEnumerable<AxisLabel> Days(TimelinePart part, (Widths Of, double Pixels, double Room) nominal, int year)
    {
        var months = part.Bins[0].Start.Month != part.Bins[^1].Start.Month;
        // On a phone the focus has the whole width: the other parts are not drawn.
        var column = (nominal.Of == Widths.Narrow ? nominal.Pixels : nominal.Pixels * part.Width / 100) / part.Columns;
        var step = Array.Find(Steps, step => step * column >= nominal.Room);
        var (first, end) = (double.NegativeInfinity, double.NegativeInfinity);
        for (var index = 0; index < part.Bins.Count; index++)
        {
            var day = part.Bins[index].Start;
            var isNamed = index == 0 ? months || NeedsYear(day) : months && day.Day == 1;
            // The first starts at the edge; the others are centred on their day.
            var isChosen = months
                ? IsChosenOfMonths(index, part.Bins, step, (int)Math.Ceiling(RoomBesideName / column))
                : IsChosenOfMonth(index, part.Bins, step);
            if (!isChosen)
                continue;
            var text = isNamed
                ? Dates.Brief(day, index == 0 && NeedsYear(day) ? 0 : day.Year)
                : day.Day.ToString(CultureInfo.InvariantCulture);
            var width = TextWidth.Of(text, LetterSize);
            var left = index == 0 && text.Length > 2 ? 0 : ((index + 0.5) * column) - (width / 2);
            if (index > 0 && (left < first || (left < end && !isNamed)))
                continue;
            end = left + width + Gap;
            if (isNamed && index == 0)
                first = end;
            yield return new AxisLabel(index, text, nominal.Of);
        }

        bool NeedsYear(DateOnly day) => nominal.Of != Widths.Wide && day.Year != year;
    }

    private static bool IsChosenOfMonth(int index, IReadOnlyList<Bin> days, int step) => step switch
    {
        1 => true,
        2 => index % 2 == 0,
        _ => index == 0 || index == days.Count - 1 || (days[index].Start.Day % step == 0 && index < days.Count - 1 - (step / 2)),
    };

    // The first label of each month has its name; labels too close before it are left out.
    private static bool IsChosenOfMonths(int index, IReadOnlyList<Bin> days, int step, int beside)
    {
        var day = days[index].Start;
        var untilNext = DateTime.DaysInMonth(day.Year, day.Month) - day.Day + 1;
        // If there are few columns per label, a name takes the space of two.
        var (after, before) = step <= 2 ? (2 * step, 2 * step) : (Math.Max(step / 2, beside), Math.Max((int)(0.9 * step) + 1, beside));
        return index == 0 || day.Day == 1 || (step is > 0 and <= 10 && day.Day % step == 0 && untilNext >= before && day.Day > after);
    }
}
