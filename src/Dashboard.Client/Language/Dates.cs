using System.Globalization;
using Dashboard.Shared.Datasets;

namespace Dashboard.Client.Language;

/// <summary>Days in words. All are local dates of the place; no time zone is applied.</summary>
public static class Dates
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>"5 January 2022".</summary>
    public static string Full(DateOnly day) => day.ToString("d MMMM yyyy", English);

    /// <summary>"Wednesday 5 January", the heading of a day; with the year outside <paramref name="year"/>.</summary>
    public static string Heading(DateOnly day, int year) => day.ToString(day.Year == year ? "dddd d MMMM" : "dddd d MMMM yyyy", English);

    /// <summary>"5 January".</summary>
    public static string DayAndMonth(DateOnly day) => day.ToString("d MMMM", English);

    /// <summary>"5 Jan", and "5 Jan 2023" outside <paramref name="year"/>. Pass 0 to name the year always.</summary>
    public static string Brief(DateOnly day, int year) => day.ToString(day.Year == year ? "d MMM" : "d MMM yyyy", English).Replace("Sept", "Sep", StringComparison.Ordinal);

    /// <summary>"5 January 2022", "January 2022" or "2022": as much of a day as is known.</summary>
    public static string Known(DateOnly day, DatePrecision precision) => precision switch
    {
        DatePrecision.Year => day.ToString("yyyy", English),
        DatePrecision.Month => day.ToString("MMMM yyyy", English),
        _ => Full(day),
    };

    /// <summary>"5 Jan 2022", "Jan 2022" or "2022": as much of a day as is known, short; the year is left out within <paramref name="year"/>.</summary>
    public static string KnownBrief(DateOnly day, DatePrecision precision, int year) => precision switch
    {
        DatePrecision.Year => day.ToString("yyyy", English),
        DatePrecision.Month => day.ToString("MMM yyyy", English),
        _ => Brief(day, year),
    };

    /// <summary>"2–11 January 2022", "30 December 2021 – 2 January 2022", "from 2 January 2022", "until 11 January 2022"; empty without ends.</summary>
    public static string Range(DateOnly? from, DateOnly? to) => (from, to) switch
    {
        (null, null) => "",
        ({ } first, null) => "from " + Full(first),
        (null, { } last) => "until " + Full(last),
        ({ } first, { } last) when first == last => Full(first),
        ({ } first, { } last) when first.Year == last.Year && first.Month == last.Month => $"{first.Day.ToString(English)}–{Full(last)}",
        ({ } first, { } last) when first.Year == last.Year => $"{DayAndMonth(first)} – {Full(last)}",
        ({ } first, { } last) => $"{Full(first)} – {Full(last)}",
    };

    /// <summary>As much of a day as is known, for <c>datetime</c> attributes: "2022-01-05", "2022-01", "2022".</summary>
    public static string KnownIso(DateOnly day, DatePrecision precision) => precision switch
    {
        DatePrecision.Year => Iso(day)[..4],
        DatePrecision.Month => Iso(day)[..7],
        _ => Iso(day),
    };

    /// <summary>ISO 8601, for <c>datetime</c> attributes.</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
