using Dashboard.Client.Coded;
using Dashboard.Client.Colours;
using Dashboard.Client.Language;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Timeline;

/// <summary>Texts of the timeline that consist of several parts.</summary>
internal static class TimelineWords
{
    private static readonly TimeOnly Noon = new(12, 0);

    /// <summary>"Events per day", "Deaths coded by ACLED, per day": what the bars of the focus count.</summary>
    public static string Title(BinUnit unit, string? countedBy) =>
        Of(countedBy is null ? TimelineText.Title : CodedText.FormatBars(countedBy), unit);

    /// <summary>"January 2022", or the days of the focus, and the meaning of the colours.</summary>
    public static string Focus(DatasetSummary about, ColourBy by)
    {
        var isMonth = about.From.Day == 1 && about.From.AddMonths(1).AddDays(-1) == about.To;
        return $"{(isMonth ? Dates.MonthAndYear(about.From) : Dates.Range(about.From, about.To))}; {ColourWords.Bar(by)}";
    }

    /// <summary>"5 January"; "31 March 2022" outside the focus, or if the title does not name its year.</summary>
    public static string Day(DateOnly day, DatasetSummary about) =>
        YearOfFocus.Of(about, day) == day.Year ? Dates.DayAndMonth(day) : Dates.Full(day);

    /// <summary>"5 January", "5 January, 18:00": where the chosen time begins.</summary>
    public static string? First(TimeBound? from, DatasetSummary about) => from switch
    {
        null => null,
        { Hour: { } hour } bound => Dates.AtHour(Day(bound.Day, about), Dates.Clock(hour)),
        { } bound => Day(bound.Day, about),
    };

    /// <summary>"5 January", "5 January, 18:59": where the chosen time ends; it covers its hour.</summary>
    public static string? Last(TimeBound? to, DatasetSummary about) => to switch
    {
        null => null,
        { Hour: { } hour } bound => Dates.AtHour(Day(bound.Day, about), Dates.ClockAtEnd(hour)),
        { } bound => Day(bound.Day, about),
    };

    /// <summary>"Afterwards, by quarter", "Before, by year".</summary>
    public static string PartHeading(Stretch stretch, BinUnit unit) =>
        Of(stretch == Stretch.Before ? TimelineText.Before : TimelineText.Afterwards, unit);

    /// <summary>"Before: 2 events", "Afterwards: 12 events".</summary>
    public static string PartCount(TimelinePart part, string? countedBy)
    {
        var events = CodedWords.Number(part.Bins.Sum(bin => bin.Count), countedBy);
        return part.Stretch == Stretch.Before ? TimelineText.FormatEventsBefore(events) : TimelineText.FormatEventsAfterwards(events);
    }

    /// <summary>"Wednesday 5 January, 37 events": the name of a column.</summary>
    public static string Column(Bin bin, DatasetSummary about, string? countedBy)
    {
        var days =
            bin.Unit == BinUnit.Hour ? Hours(bin, Dates.Heading(bin.Start, YearOfFocus.Of(about, bin.Start)))
            : bin.Unit == BinUnit.Day ? Dates.Heading(bin.Start, YearOfFocus.Of(about, bin.Start))
            : bin.Unit == BinUnit.Week ? Dates.Range(bin.Start, bin.End)
            : Days(bin.Start, bin.End);
        return bin.Count == 0 && countedBy is null
            ? TimelineText.FormatNoEvents(days)
            : $"{days}, {CodedWords.Number(bin.Count, countedBy)}";
    }

    /// <summary>"April 2022", "April to June 2022", "2–15 April 2022", "1 Apr 2022 – 31 Jan 2023".</summary>
    public static string Days(DateOnly from, DateOnly to)
    {
        if (from.Year != to.Year)
            return $"{Dates.Brief(from, 0)}\u00A0– {Dates.Brief(to, 0)}";
        if (from.Day != 1 || to.AddDays(1).Day != 1)
            return Dates.Range(from, to);
        return from.Month == to.Month ? Dates.MonthAndYear(to) : TimelineText.FormatMonths(Dates.Month(from), Dates.Month(to), to.Year);
    }

    /// <summary>
    /// "4–6 January 2022; local time, UTC+6", "…; each place's own clock: UTC+5, UTC+6": the days that are shown by hours, and whose hours
    /// they are.
    /// </summary>
    public static string DaysByHour(Zoom days, IReadOnlyList<string> zones)
    {
        var shown = Days(days.From, days.To);
        List<string> offsets =
        [
            .. zones
                .SelectMany(zone => new[] { days.From, days.To }.Select(day => Clocks.Offset(zone, day.ToDateTime(Noon)) ?? zone))
                .Distinct(StringComparer.Ordinal)
                .OrderBy(name => name.Length)
                .ThenBy(name => name, StringComparer.Ordinal),
        ];
        var clocks = offsets switch
        {
            [] => TimelineText.FormatNoClocks(shown),
            [var only] => TimelineText.FormatOneClock(shown, only),
            _ => TimelineText.FormatClocks(shown, string.Join(", ", offsets)),
        };
        return $"{clocks}; {TimelineText.Unknown}";
    }

    /// <summary>"30 events a day": the highest gridline.</summary>
    public static string Gridline(int tick, BinUnit unit, string? countedBy) =>
        Of(TimelineText.FormatGridline(CodedWords.BriefNumber(tick, countedBy)), unit);

    /// <summary>"5 Jan".</summary>
    public static string FlagDay(DateOnly day) => Dates.Brief(day, day.Year);

    /// <summary>"5 Jan Cabinet resigns · State of emergency": the whole of a flag.</summary>
    public static string Flag(DateOnly day, IEnumerable<Moment> moments) =>
        $"{FlagDay(day)} {string.Join(" · ", moments.Select(moment => moment.Label.Text))}";

    /// <summary>"5 January: Cabinet resigns": the name of a key moment.</summary>
    public static string Moment(Moment moment, DatasetSummary about) => $"{Day(moment.Day, about)}: {moment.Label.Text}";

    private static string Hours(Bin bin, string day) => bin switch
    {
        { Hour: null } => TimelineText.FormatHourUnknown(day),
        { Hours: null } => Dates.AtHour(day, Dates.Hours(bin.From.Hour, bin.To.Hour)),
        _ => TimelineText.FormatPartOfDay(day, Dates.Hours(bin.From.Hour, bin.To.Hour)),
    };

    private static string Of(string units, BinUnit unit) => units.Split('|')[(int)unit];
}
