using System.Globalization;
using Dashboard.Client.Language;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Casualties.Chart;

/// <summary>A labelled day on the axis.</summary>
/// <param name="X">Position, pixels.</param>
/// <param name="Text">The label.</param>
public readonly record struct DayTick(double X, string Text);

/// <summary>
/// Days from left to right: the focus of the dataset in half the width, then a break and a linear scale to 30 days after the last claim.
/// </summary>
public sealed class DayAxis
{
    private const int DaysAfterLastClaim = 30;
    private const int MaxDaysByDay = 62;
    private const double GapOfStretches = 8;
    private static readonly int[] DaySteps = [1, 5, 10, 20];
    private static readonly int[] MonthSteps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];
    private readonly PictureSize size;
    private readonly DateOnly first;
    private readonly DateOnly focusEnd;

    /// <summary>The axis for these claims.</summary>
    /// <param name="extent">Their days.</param>
    /// <param name="from">First day of the focus.</param>
    /// <param name="to">Last day of the focus.</param>
    /// <param name="size">Size of the chart.</param>
    public DayAxis(ScopeExtent extent, DateOnly from, DateOnly to, PictureSize size)
    {
        ArgumentNullException.ThrowIfNull(extent);
        ArgumentNullException.ThrowIfNull(size);
        this.size = size;
        focusEnd = to;
        first = extent.First < from ? extent.First : from;
        End = (extent.Last > to ? extent.Last : to).AddDays(DaysAfterLastClaim);
        Break = (size.Left + size.Right) / 2;
    }

    /// <summary>The last day.</summary>
    public DateOnly End { get; }

    /// <summary>The middle of the break, pixels.</summary>
    public double Break { get; }

    /// <summary>Start of the days after the focus, pixels.</summary>
    public double AfterLeft => Break + (size.Gap / 2);

    /// <summary>
    /// Label of the days before the break: "January 2022", "13 September – 31 October 2021", or the longest shorter form that fits.
    /// </summary>
    public string Focus =>
        Spellings().First(words => words.Length <= 4 || TextWidth.OfBold(words, ClaimLabel.LetterSize) <= AfterLeft - GapOfStretches);

    /// <summary>End of the focus, pixels.</summary>
    public double FocusRight => Break - (size.Gap / 2);

    /// <summary>Position of a day, pixels.</summary>
    public double X(DateOnly day) => day <= focusEnd
        ? Between(size.Left, FocusRight, day.DayNumber - first.DayNumber, focusEnd.DayNumber - first.DayNumber)
        : Between(AfterLeft, size.Right, day.DayNumber - focusEnd.DayNumber, End.DayNumber - focusEnd.DayNumber);

    /// <summary>Position of the end of a day, pixels; clamped to the axis.</summary>
    public double EndOf(DateOnly day)
    {
        if (day < first)
            return 0;
        return day >= End ? size.Width : (X(day) + X(day.AddDays(1))) / 2;
    }

    /// <summary>The labelled days, from the left.</summary>
    /// <param name="room">Minimum distance between two, pixels.</param>
    public IReadOnlyList<DayTick> Ticks(double room)
    {
        var byDay = focusEnd.DayNumber - first.DayNumber < MaxDaysByDay;
        return
        [
            .. byDay ? Days(room) : Months(first, focusEnd, room, size.Left, FocusRight),
            .. Months(focusEnd.AddDays(1), End, room, AfterLeft, size.Right),
        ];
    }

    private IEnumerable<string> Spellings()
    {
        if (first.Year == focusEnd.Year && first.Month == focusEnd.Month)
            yield return Dates.MonthAndYear(first);
        else
            yield return Dates.Range(first, focusEnd);
        yield return $"{Dates.Brief(first, focusEnd.Year)} – {Dates.Brief(focusEnd, 0)}";
        yield return $"{Dates.KnownBrief(first, DatePrecision.Month, 0)} – {Dates.KnownBrief(focusEnd, DatePrecision.Month, 0)}";
        yield return $"{first.Year} – {focusEnd.Year}";
        yield return Dates.KnownBrief(focusEnd, DatePrecision.Year, 0);
    }

    private static double Between(double left, double right, int days, int all) => left + ((right - left) * days / Math.Max(1, all));

    // The first and the last, and between them multiples of five, ten or twenty that fit.
    private IEnumerable<DayTick> Days(double room)
    {
        var inOneMonth = first.Month == focusEnd.Month && first.Year == focusEnd.Year;
        var perDay = (FocusRight - size.Left) / Math.Max(1, focusEnd.DayNumber - first.DayNumber);
        var distance = inOneMonth ? room * 0.6 : room;
        var step = Array.Find(DaySteps, days => days * perDay >= distance);
        for (var day = first; day <= focusEnd; day = day.AddDays(1))
        {
            var isEnd = day == first || day == focusEnd;
            var isWhole =
                step > 0
                && day.Day % step == 0
                && (day.DayNumber - first.DayNumber) * perDay >= distance * 0.9
                && (focusEnd.DayNumber - day.DayNumber) * perDay >= distance * 0.9;
            if (isEnd || isWhole)
                yield return new DayTick(X(day), inOneMonth ? day.Day.ToString(CultureInfo.InvariantCulture) : Dates.Brief(day, day.Year));
        }
    }

    private IEnumerable<DayTick> Months(DateOnly from, DateOnly to, double room, double left, double right)
    {
        var perMonth = (right - left) * 30.4 / Math.Max(1, to.DayNumber - from.DayNumber);
        var step = Array.Find(MonthSteps, months => months * perMonth >= room);
        if (step == 0)
            yield break;
        var start = from.Day == 1 ? from : new DateOnly(from.Year, from.Month, 1).AddMonths(1);
        for (var month = start; month <= to; month = month.AddMonths(1))
        {
            if (((month.Year * 12) + month.Month - 1) % step != 0 || (X(month) - left < room * 0.6 && left > size.Left))
                continue;
            yield return new DayTick(
                X(month),
                month.Month == 1 ? month.Year.ToString(CultureInfo.InvariantCulture) : Dates.BriefMonth(month));
        }
    }
}
