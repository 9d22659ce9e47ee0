using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Snapshots;

/// <summary>
/// The bins of the timeline: days within the focus, coarser calendar units before and after it, and finer ones around dates chosen there;
/// hours around chosen hours. At most 400 bins, without gaps.
/// </summary>
internal sealed class TimeBins
{
    private const int MaxInFocus = 200;
    private const int MaxCoarseBins = 68;
    private const int MaxInZoom = 62;
    private const int MaxBins = 400;
    private static readonly BinUnit[] Units = [.. Enum.GetValues<BinUnit>().Where(unit => unit != BinUnit.Hour)];
    private readonly DateOnly focusFrom;
    private readonly DateOnly focusTo;
    private readonly int firstDay;
    private readonly int[] binOfDay;

    private TimeBins(DateOnly focusFrom, DateOnly focusTo, List<Span> spans, Zoom? zoom = null)
    {
        (this.focusFrom, this.focusTo) = (focusFrom, focusTo);
        Spans = spans;
        Zoom = zoom;
        firstDay = spans[0].Start.DayNumber;
        binOfDay = new int[spans[^1].End.DayNumber - firstDay + 1];
        // Of the bins of a day with hours its first.
        for (var i = spans.Count - 1; i >= 0; i--)
            binOfDay.AsSpan(spans[i].Start.DayNumber - firstDay, spans[i].End.DayNumber - spans[i].Start.DayNumber + 1).Fill(i);
    }

    /// <summary>The bins in time order.</summary>
    public IReadOnlyList<Span> Spans { get; }

    /// <summary>The period with fine bins besides the focus, or with hours; null if there is none.</summary>
    public Zoom? Zoom { get; }

    /// <summary>Whether the zoomed period has hours.</summary>
    public bool HasHours { get; private init; }

    /// <summary>Bins from the first to the last day of focus and events.</summary>
    public static TimeBins Of(DatasetInfo info, IReadOnlyList<Event> events)
    {
        var first = events.Count == 0 || events[0].Start > info.FocusFrom ? info.FocusFrom : events[0].Start;
        var lastEvent = events.Count == 0 ? info.FocusTo : events.Max(e => e.End);
        var last = lastEvent > info.FocusTo ? lastEvent : info.FocusTo;

        List<Span> spans = [];
        if (first < info.FocusFrom)
            spans.AddRange(CoarseSpans(first, info.FocusFrom.AddDays(-1)));
        spans.AddRange(Finest(Units, info.FocusFrom, info.FocusTo, MaxInFocus));
        if (last > info.FocusTo)
            spans.AddRange(CoarseSpans(info.FocusTo.AddDays(1), last));
        return new TimeBins(info.FocusFrom, info.FocusTo, spans);
    }

    /// <summary>
    /// The bins with hours around chosen hours of at most three days, or with fine ones around dates that lie wholly before or after the
    /// focus; else unchanged.
    /// </summary>
    /// <param name="from">First day or hour; null from the beginning.</param>
    /// <param name="to">Last day or hour; null to the end.</param>
    public TimeBins ZoomedTo(TimeBound? from, TimeBound? to)
    {
        if (FrameOfHours(from, to) is { } days)
            return new TimeBins(focusFrom, focusTo, Hourly(days), days) { HasHours = true };
        if (Frame(from?.Day, to?.Day) is { } frame)
            return new TimeBins(
                focusFrom,
                focusTo,
                [.. Before(frame), .. Finest(Units, frame.From, frame.To, MaxInZoom), .. After(frame)],
                frame);
        return this;
    }

    /// <summary>The bin of a day within the range, and of a part of it (<see cref="BinOfDay"/>) where hours are shown.</summary>
    public int IndexOf(int dayNumber, int partOfDay) => binOfDay[dayNumber - firstDay] + (IsByHour(dayNumber) ? partOfDay : 0);

    /// <summary>Whether a day is shown by hours.</summary>
    public bool IsByHour(int dayNumber) => HasHours && Zoom!.From.DayNumber <= dayNumber && dayNumber <= Zoom.To.DayNumber;

    private IEnumerable<Span> Before(Zoom frame) =>
        Spans.Where(span => span.Start < frame.From).Select(span => span with { End = Earlier(span.End, frame.From.AddDays(-1)) });

    private IEnumerable<Span> After(Zoom frame) =>
        Spans.Where(span => span.End > frame.To).Select(span => span with { Start = Later(span.Start, frame.To.AddDays(1)) });

    private List<Span> Hourly(Zoom days)
    {
        List<Span> hours = [.. Enumerable.Range(days.From.DayNumber, days.To.DayNumber - days.From.DayNumber + 1).SelectMany(Hours)];
        List<Span> all = [.. Before(days), .. hours, .. After(days)];
        if (all.Count <= MaxBins)
            return all;
        var (first, last) = (Spans[0].Start, Spans[^1].End);
        return
        [
            .. first < days.From ? CoarseSpans(first, days.From.AddDays(-1)) : [],
            .. hours,
            .. days.To < last ? CoarseSpans(days.To.AddDays(1), last) : [],
        ];
    }

    // In the order of BinOfDay.
    private static IEnumerable<Span> Hours(int dayNumber)
    {
        var day = DateOnly.FromDayNumber(dayNumber);
        return Enumerable.Range(0, TimeBound.HoursOfDay)
            .Select(hour => new Span(day, day, BinUnit.Hour, hour))
            .Prepend(new Span(day, day, BinUnit.Hour))
            .Concat(PartsOfDay.All.Select(part => new Span(day, day, BinUnit.Hour, part.Hour, part.Hours)));
    }

    // Three days around the chosen ones, so that the hours beside them can be reached.
    private Zoom? FrameOfHours(TimeBound? from, TimeBound? to)
    {
        if ((from?.Hour ?? to?.Hour) is null || from is not { Day: var start } || to is not { Day: var end })
            return null;
        var days = end.DayNumber - start.DayNumber + 1;
        var (first, last) = (Spans[0].Start, Spans[^1].End);
        if (days > TimeBound.MostDaysByHour || start > last || end < first)
            return null;
        var latest = Later(first, last.DayNumber < TimeBound.MostDaysByHour ? first : last.AddDays(1 - TimeBound.MostDaysByHour));
        var shown = Earlier(latest, Later(first, days == TimeBound.MostDaysByHour || start <= first ? start : start.AddDays(-1)));
        return new Zoom(shown, DateOnly.FromDayNumber(Math.Min(shown.DayNumber + TimeBound.MostDaysByHour - 1, last.DayNumber)));
    }

    /// <summary>The finest calendar units that cut these days into few enough spans.</summary>
    public static IReadOnlyList<Span> Finest(DateOnly from, DateOnly to, int most) => Finest(Units, from, to, most);

    // Whole months around the dates: they can be moved by a day, and the period shown stays the same meanwhile. Whole weeks if they are few
    // enough to be shown by day.
    private Zoom? Frame(DateOnly? from, DateOnly? to)
    {
        var (first, last) = (Spans[0].Start, Spans[^1].End);
        if (from > focusTo)
            first = focusTo.AddDays(1);
        else if (to < focusFrom)
            last = focusFrom.AddDays(-1);
        else
            return null;

        var (start, end) = (Later(from ?? first, first), Earlier(to ?? last, last));
        if (start > end)
            return null;
        var (months, weeks) = (Around(BinUnit.Month), Around(BinUnit.Week));
        return Days(months) > MaxInZoom && Days(weeks) <= MaxInZoom ? weeks : months;

        Zoom Around(BinUnit unit) => new(Later(unit.FirstDay(start), first), Earlier(unit.LastDay(end), last));
        static int Days(Zoom zoom) => zoom.To.DayNumber - zoom.From.DayNumber + 1;
    }

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    // Half a year reads best by week, two years by month; for longer periods, quarters keep the bins beside the focus from dwarfing it.
    private static List<Span> CoarseSpans(DateOnly from, DateOnly to)
    {
        var days = to.DayNumber - from.DayNumber + 1;
        BinUnit[] units = days <= 26 * 7 ? [BinUnit.Week] : days <= 731 ? [BinUnit.Month] : [BinUnit.Quarter, BinUnit.Year];
        return Finest(units, from, to, MaxCoarseBins);
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

    private static DateOnly LastDay(BinUnit unit, int step, DateOnly day) =>
        step == 1 ? unit.LastDay(day) : new DateOnly(Math.Min(9999, day.Year - (day.Year % step) + step - 1), 12, 31);

    internal readonly record struct Span(DateOnly Start, DateOnly End, BinUnit Unit, int? Hour = null, int? Hours = null);
}
