using System.Globalization;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;

namespace Dashboard.Client.Language;

/// <summary>
/// Dates in the reader's language. All are local dates of the place; no time zone is applied. Month names come from our own resources, so
/// that server and browser write them alike on every machine.
/// </summary>
public static class Dates
{
    /// <summary>"5 January 2022".</summary>
    public static string Full(DateOnly day) => Written(LanguageText.Full, day.Day, MonthOfDay(day), day.Year);

    /// <summary>"Wednesday 5 January", the heading of a day; with the year outside <paramref name="year"/>.</summary>
    public static string Heading(DateOnly day, int year)
    {
        var text = Written(
            day.Year == year ? LanguageText.Heading : LanguageText.HeadingWithYear,
            Name(LanguageText.Weekdays, (int)day.DayOfWeek),
            day.Day,
            MonthOfDay(day),
            day.Year);
        return char.ToUpperInvariant(text[0]) + text[1..];
    }

    /// <summary>"5 January".</summary>
    public static string DayAndMonth(DateOnly day) => Written(LanguageText.DayAndMonth, day.Day, MonthOfDay(day));

    /// <summary>"5 Jan", and "5 Jan 2023" outside <paramref name="year"/>. With 0 the year is always written.</summary>
    public static string Brief(DateOnly day, int year) =>
        Written(
            day.Year == year ? LanguageText.Brief : LanguageText.BriefWithYear,
            day.Day,
            Name(LanguageText.MonthsOfDaysBrief, day.Month - 1),
            day.Year);

    /// <summary>"January 2022".</summary>
    public static string MonthAndYear(DateOnly day) => Written(LanguageText.MonthAndYear, Month(day), day.Year);

    /// <summary>"January".</summary>
    public static string Month(DateOnly day) => Name(LanguageText.Months, day.Month - 1);

    /// <summary>"Jan", alone or before a year; in Russian "май", while a day has "5 мая".</summary>
    public static string BriefMonth(DateOnly day) => Name(LanguageText.MonthsBrief, day.Month - 1);

    /// <summary>"5 January 2022", "January 2022" or "2022": a day as precisely as it is known.</summary>
    public static string Known(DateOnly day, DatePrecision precision) => precision switch
    {
        DatePrecision.Year => Written(LanguageText.Year, day.Year),
        DatePrecision.Month => MonthAndYear(day),
        _ => Full(day),
    };

    /// <summary>"5 Jan 2022", "Jan 2022" or "2022": the short form; without the year within <paramref name="year"/>.</summary>
    public static string KnownBrief(DateOnly day, DatePrecision precision, int year) => precision switch
    {
        DatePrecision.Year => Written("{0}", day.Year),
        DatePrecision.Month => Written(LanguageText.BriefMonthAndYear, BriefMonth(day), day.Year),
        _ => Brief(day, year),
    };

    /// <summary>
    /// "2–11 January 2022", "30 December 2021 – 2 January 2022", "from 2 January 2022", "until 11 January 2022"; empty without ends.
    /// </summary>
    public static string Range(DateOnly? from, DateOnly? to) =>
        (from, to) switch
        {
            (null, null) => "",
            ({ } first, null) => Written(LanguageText.From, Full(first)),
            (null, { } last) => Written(LanguageText.Until, Full(last)),
            ({ } first, { } last) when first == last => Full(first),
            ({ } first, { } last) when first.Year == last.Year && first.Month == last.Month => Written(
                LanguageText.DaysOfMonth,
                first.Day,
                last.Day,
                MonthOfDay(last),
                last.Year),
            ({ } first, { } last) when first.Year == last.Year => Written(
                LanguageText.DaysOfYear,
                first.Day,
                MonthOfDay(first),
                last.Day,
                MonthOfDay(last),
                last.Year),
            ({ } first, { } last) => Written(LanguageText.Days, Full(first), Full(last)),
        };

    /// <summary>
    /// The same with hours: "5 January 2022, 18:00–20:59", "from 5 January 2022, 18:00", "4 January 2022, 22:00 – 5 January 2022, 05:59". A
    /// bound covers its hour.
    /// </summary>
    public static string Range(TimeBound? from, TimeBound? to) =>
        (from, to) switch
        {
            _ when (from?.Hour ?? to?.Hour) is null => Range(from?.Day, to?.Day),
            ({ Hour: null } first, null) => Range(first.Day, null),
            ({ Hour: { } hour } first, null) => Written(LanguageText.FromHour, AtHour(Full(first.Day), Numbers.From(0, Clock(hour)))),
            (null, { } last) => Written(LanguageText.UntilHour, AtHour(Full(last.Day), Numbers.To(59, ClockAtEnd(last.Hour)))),
            ({ } first, { } last) when first.Day == last.Day => AtHour(Full(first.Day), Hours(first.Hour, last.Hour)),
            ({ } first, { } last) => Written(
                LanguageText.Days,
                first.Hour is { } hour ? AtHour(Full(first.Day), Clock(hour)) : Full(first.Day),
                last.Hour is null ? Full(last.Day) : AtHour(Full(last.Day), ClockAtEnd(last.Hour))),
            _ => throw new InvalidOperationException("A range with an hour has an end."),
        };

    /// <summary>"5 January 2022", "5 January 2022, 18:00": a bound, for a field.</summary>
    public static string Full(TimeBound bound) => bound.Hour is { } hour ? AtHour(Full(bound.Day), Clock(hour)) : Full(bound.Day);

    /// <summary>"18:00".</summary>
    public static string Clock(int hour) => Written("{0:00}:00", hour);

    /// <summary>"18:59": the end of an hour; null is the last of the day.</summary>
    public static string ClockAtEnd(int? hour) => Written("{0:00}:59", hour ?? TimeBound.HoursOfDay - 1);

    /// <summary>"18:00–20:59": from the first to the last hour; null is the beginning or the end of the day.</summary>
    public static string Hours(int? first, int? last) => $"{Clock(first ?? 0)}–{ClockAtEnd(last)}";

    /// <summary>"5 January, 18:00–20:59": a time of a day.</summary>
    public static string AtHour(string day, string time) => Written(LanguageText.AtHour, day, time);

    /// <summary>A day as precisely as it is known, for <c>datetime</c> attributes: "2022-01-05", "2022-01", "2022".</summary>
    public static string KnownIso(DateOnly day, DatePrecision precision) => precision switch
    {
        DatePrecision.Year => Iso(day)[..4],
        DatePrecision.Month => Iso(day)[..7],
        _ => Iso(day),
    };

    /// <summary>ISO 8601, for <c>datetime</c> attributes.</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string MonthOfDay(DateOnly day) => Name(LanguageText.MonthsOfDays, day.Month - 1);

    private static string Name(string names, int index) => names.Split('|')[index];

    private static string Written(string format, params object[] parts) => string.Format(CultureInfo.InvariantCulture, format, parts);
}
