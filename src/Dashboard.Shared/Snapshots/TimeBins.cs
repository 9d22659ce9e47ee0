using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Snapshots;

/// <summary>How the time of a dataset is cut: days within its focus, coarser calendar units before and after it; at most 400 bins, without gaps.</summary>
internal sealed class TimeBins
{
    private const int MostInFocus = 200;
    private const int MostBeside = 100;
    private readonly int firstDay;
    private readonly int[] binOfDay;

    private TimeBins(List<Span> spans)
    {
        Spans = spans;
        firstDay = spans[0].Start.DayNumber;
        binOfDay = new int[spans[^1].End.DayNumber - firstDay + 1];
        for (var i = 0; i < spans.Count; i++)
            binOfDay.AsSpan(spans[i].Start.DayNumber - firstDay, spans[i].End.DayNumber - spans[i].Start.DayNumber + 1).Fill(i);
    }

    /// <summary>The bins in time order.</summary>
    public IReadOnlyList<Span> Spans { get; }

    /// <summary>Cuts the time from the first to the last day of focus and events.</summary>
    public static TimeBins Of(DatasetInfo info, IReadOnlyList<Event> events)
    {
        var first = events.Count == 0 || events[0].Start > info.FocusFrom ? info.FocusFrom : events[0].Start;
        var lastEvent = events.Count == 0 ? info.FocusTo : events.Max(e => e.End);
        var last = lastEvent > info.FocusTo ? lastEvent : info.FocusTo;

        List<Span> spans = [];
        if (first < info.FocusFrom)
            spans.AddRange(Beside(first, info.FocusFrom.AddDays(-1)));
        spans.AddRange(Finest([BinUnit.Day, BinUnit.Week, BinUnit.Month, BinUnit.Quarter, BinUnit.Year], info.FocusFrom, info.FocusTo, MostInFocus));
        if (last > info.FocusTo)
            spans.AddRange(Beside(info.FocusTo.AddDays(1), last));
        return new TimeBins(spans);
    }

    /// <summary>The bin of a day within the range.</summary>
    public int IndexOf(int dayNumber) => binOfDay[dayNumber - firstDay];

    // Half a year reads best by week, two years by month; beyond that quarters keep the tail beside the focus, not over it.
    private static List<Span> Beside(DateOnly from, DateOnly to)
    {
        var days = to.DayNumber - from.DayNumber + 1;
        BinUnit[] units = days <= 26 * 7 ? [BinUnit.Week] : days <= 731 ? [BinUnit.Month] : [BinUnit.Quarter, BinUnit.Year];
        return Finest(units, from, to, MostBeside);
    }

    private static List<Span> Finest(BinUnit[] units, DateOnly from, DateOnly to, int most)
    {
        foreach (var unit in units)
        {
            var spans = Cut(unit, 1, from, to, most);
            if (spans is not null)
                return spans;
        }

        for (var years = 2; ; years *= 2)
        {
            if (Cut(BinUnit.Year, years, from, to, most) is { } spans)
                return spans;
        }
    }

    private static List<Span>? Cut(BinUnit unit, int step, DateOnly from, DateOnly to, int most)
    {
        List<Span> spans = [];
        for (var start = from; start <= to;)
        {
            if (spans.Count == most)
                return null;
            var lastOfUnit = LastDay(unit, step, start);
            var end = lastOfUnit < to ? lastOfUnit : to;
            spans.Add(new Span(start, end, unit));
            start = end.AddDays(1);
        }

        return spans;
    }

    private static DateOnly LastDay(BinUnit unit, int step, DateOnly day) => unit switch
    {
        BinUnit.Day => day,
        BinUnit.Week => day.AddDays((7 - (int)day.DayOfWeek) % 7),
        BinUnit.Month => new DateOnly(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month)),
        BinUnit.Quarter => new DateOnly(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1).AddMonths(3).AddDays(-1),
        _ => new DateOnly(Math.Min(9999, day.Year - (day.Year % step) + step - 1), 12, 31),
    };

    /// <summary>A span of days.</summary>
    internal readonly record struct Span(DateOnly Start, DateOnly End, BinUnit Unit);
}
