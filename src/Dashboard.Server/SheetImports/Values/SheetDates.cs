using System.Globalization;
using System.Text.RegularExpressions;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Letters;

namespace Dashboard.Server.SheetImports.Values;

/// <summary>The order of day and month in dates of numbers only.</summary>
internal enum DayOrder
{
    /// <summary>The column does not say: every date in it could be read in both ways.</summary>
    Unknown,

    /// <summary>Day, month, year.</summary>
    DayFirst,

    /// <summary>Month, day, year.</summary>
    MonthFirst,

    /// <summary>Some dates can be only one, others only the other: a spreadsheet has changed some of them.</summary>
    Mixed,
}

/// <summary>A date in a sheet.</summary>
/// <param name="Day">The day; any day of the month or year if only that is known.</param>
/// <param name="Precision">Day, month or year.</param>
/// <param name="Time"><c>HH:MM</c>, or null.</param>
internal readonly record struct SheetDate(DateOnly Day, DatePrecision Precision, string? Time = null);

/// <summary>First and last day of what a cell names.</summary>
internal readonly record struct SheetSpan(SheetDate First, SheetDate Last);

/// <summary>Reads dates as people and spreadsheets write them.</summary>
internal static partial class SheetDates
{
    private const int ShortYearsFrom = 1970; // 70 is 1970, 69 is 2069
    private static readonly string[] LanguagesOfMonths =
        ["en", "de", "fr", "es", "pt", "it", "nl", "pl", "tr", "ru", "uk", "kk", "cs", "sv", "ro", "id", "el", "ka", "ky", "uz"];

    private static readonly Dictionary<string, int> Months = NamesOfMonths();

    /// <summary>Whether a cell is a date in some way of writing.</summary>
    public static bool LooksLikeDate(string cell) =>
        ParseAll(cell, DayOrder.DayFirst).Count > 0 || ParseAll(cell, DayOrder.MonthFirst).Count > 0;

    /// <summary>The order of day and month in a column.</summary>
    public static DayOrder OrderIn(IEnumerable<string> cells)
    {
        var (dayFirst, monthFirst, any) = (false, false, false);
        foreach (var cell in cells)
        {
            if (Slashed().Match(Digits.Plain(cell)) is not { Success: true } match)
                continue;
            any = true;
            dayFirst |= Number(match, "a") > 12;
            monthFirst |= Number(match, "b") > 12;
        }

        return (dayFirst, monthFirst) switch
        {
            (true, true) => DayOrder.Mixed,
            (true, false) => DayOrder.DayFirst,
            (false, true) => DayOrder.MonthFirst,
            _ => any ? DayOrder.Unknown : DayOrder.DayFirst,
        };
    }

    /// <summary>Whether a cell is one day if it begins with the day, and another if it begins with the month.</summary>
    public static bool CanBeReadInTwoWays(string cell) =>
        Slashed().IsMatch(Digits.Plain(cell)) && Parse(cell, DayOrder.DayFirst) != Parse(cell, DayOrder.MonthFirst);

    /// <summary>The date in a cell; null if it is none, or if the order decides and is not known.</summary>
    public static SheetDate? Parse(string cell, DayOrder order)
    {
        cell = Digits.Plain(cell);
        if (Iso().Match(cell) is { Success: true } iso)
            return Day(Number(iso, "y"), Number(iso, "m"), Number(iso, "d"), TimeOf(iso));
        if (Compact().Match(cell) is { Success: true } compact)
            return Day(Number(compact, "y"), Number(compact, "m"), Number(compact, "d"));
        if (Dotted().Match(cell) is { Success: true } dotted)
            return Day(Year(dotted.Groups["y"].Value), Number(dotted, "m"), Number(dotted, "d"), TimeOf(dotted));
        if (Slashed().Match(cell) is { Success: true } slashed)
        {
            var (first, second, year) = (Number(slashed, "a"), Number(slashed, "b"), Year(slashed.Groups["y"].Value));
            return order switch
            {
                // In a column of both orders some can be only one day.
                DayOrder.DayFirst => Day(year, second, first, TimeOf(slashed)) ?? Day(year, first, second, TimeOf(slashed)),
                DayOrder.MonthFirst => Day(year, first, second, TimeOf(slashed)) ?? Day(year, second, first, TimeOf(slashed)),
                _ => null,
            };
        }

        if (MonthOnly().Match(cell) is { Success: true } month)
            return Of(Number(month, "y"), Number(month, "m"), 1, DatePrecision.Month);
        if (YearOnly().Match(cell) is { Success: true })
            return Of(int.Parse(cell, CultureInfo.InvariantCulture), 1, 1, DatePrecision.Year);
        return Named(cell);
    }

    /// <summary>
    /// All that a cell names: a date, a span ("25.01.2016 bis 31.03.2016"), or a list of dates, each of which is a day of its own. Empty if
    /// one of them cannot be read.
    /// </summary>
    public static IReadOnlyList<SheetSpan> ParseAll(string cell, DayOrder order)
    {
        cell = Digits.Plain(cell);
        if (Parse(cell, order) is { } only)
            return [new SheetSpan(only, only)];
        if (Joint().Split(cell) is [var from, var to]
            && Parse(from.Trim(), order) is { } first && Parse(to.Trim(), order) is { } last && first.Day <= last.Day)
            return [new SheetSpan(first, last)];
        var dates = cell.Split([' ', ',', ';', '\n', '\r', '\t', '+', '&'], StringSplitOptions.RemoveEmptyEntries)
            .Where(part => part is not ("und" or "and" or "et" or "и" or "y" or "e"))
            .Select(part => Parse(part, order))
            .ToList();
        return dates.Count > 1 && dates.All(date => date is { Precision: DatePrecision.Day })
            ? [.. dates.OfType<SheetDate>().Distinct().Select(date => new SheetSpan(date, date))]
            : [];
    }

    /// <summary>The date in three cells, of which month and day may be empty.</summary>
    public static SheetDate? Parse(string year, string month, string day)
    {
        (year, month, day) = (Digits.Plain(year), Digits.Plain(month), Digits.Plain(day));
        if (!int.TryParse(year, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var y))
            return null;
        int? m = month.Length == 0 ? null
            : int.TryParse(month, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : Months.TryGetValue(Folding.ForOrder.Fold(month), out var named) ? named : -1;
        if (m is null)
            return Of(y, 1, 1, DatePrecision.Year);
        if (day.Length == 0)
            return Of(y, m.Value, 1, DatePrecision.Month);
        return int.TryParse(day, NumberStyles.None, CultureInfo.InvariantCulture, out var d) ? Day(y, m.Value, d) : null;
    }

    // "16 May 2025", "7-Feb-25", "May 16, 2025", "5 қаңтар 2022", "5 января 2022 г."
    private static SheetDate? Named(string cell)
    {
        var words = Folding.ForOrder.Words(cell);
        var month = words.Select(word => Months.GetValueOrDefault(word)).FirstOrDefault(number => number > 0);
        string[] numbers = [.. words.Where(word => word.All(char.IsAsciiDigit))];
        if (month == 0 || words.Length > 5)
            return null;
        return numbers switch
        {
            [{ Length: 4 } year] => Of(int.Parse(year, CultureInfo.InvariantCulture), month, 1, DatePrecision.Month),
            [{ Length: 4 } year, { Length: <= 2 } day] => Day(Year(year), month, int.Parse(day, CultureInfo.InvariantCulture)),
            [{ Length: <= 2 } day, { Length: 2 or 4 } year] => Day(Year(year), month, int.Parse(day, CultureInfo.InvariantCulture)),
            _ => null,
        };
    }

    private static SheetDate? Day(int year, int month, int day, string? time = null) =>
        Of(year, month, day, DatePrecision.Day) is { } date ? date with { Time = time } : null;

    private static SheetDate? Of(int year, int month, int day, DatePrecision precision) =>
        year is >= 1800 and <= 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new SheetDate(new DateOnly(year, month, day), precision)
            : null;

    private static int Year(string text)
    {
        var year = int.Parse(text, CultureInfo.InvariantCulture);
        return text.Length > 2 ? year : year + (year >= ShortYearsFrom % 100 ? 1900 : 2000);
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    // Midnight is how spreadsheets write a day without a time.
    private static string? TimeOf(Match match) =>
        match.Groups["t"] is { Success: true, Value: not "00:00" and var time } ? time.PadLeft(5, '0') : null;

    private static Dictionary<string, int> NamesOfMonths()
    {
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var format in LanguagesOfMonths.Select(tag => CultureInfo.GetCultureInfo(tag).DateTimeFormat))
        {
            string[][] lists =
                [format.MonthNames, format.MonthGenitiveNames, format.AbbreviatedMonthNames, format.AbbreviatedMonthGenitiveNames];
            foreach (var list in lists)
            {
                for (var month = 0; month < 12; month++)
                {
                    if (Folding.ForOrder.Fold(list[month]) is { Length: > 2 } name && !name.All(char.IsAsciiDigit))
                        names.TryAdd(name, month + 1);
                }
            }
        }

        names.TryAdd("sept", 9);
        return names;
    }

    [GeneratedRegex(
        @"\A(?<y>\d{4})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})(?:[T ](?<t>\d{1,2}:\d{2})(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?\z",
        RegexOptions.None,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Iso();

    [GeneratedRegex(@"\A(?<y>(?:18|19|20|21)\d{2}|2200)(?<m>\d{2})(?<d>\d{2})\z", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Compact();

    [GeneratedRegex(
        @"\A(?:\p{L}{2,3}\.?,? )?(?<d>\d{1,2})\.\s?(?<m>\d{1,2})\.\s?(?<y>\d{4}|\d{2})(?:,? (?<t>\d{1,2}:\d{2})(?::\d{2})?)?\z",
        RegexOptions.None,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Dotted();

    [GeneratedRegex(
        @"\A(?<a>\d{1,2})[/-](?<b>\d{1,2})[/-](?<y>\d{4}|\d{2})(?:,? (?<t>\d{1,2}:\d{2})(?::\d{2})?)?\z",
        RegexOptions.None,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Slashed();

    [GeneratedRegex(
        @"\s(?:bis(?:\szum)?|to|until|through|au|al|hasta|до|по|-|–|—)\s|(?<=\d)[–—](?=\d)|(?<=\d)\s*[-–—]\s+(?=\d)",
        RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Joint();

    [GeneratedRegex(@"\A(?<y>\d{4})-(?<m>\d{1,2})\z", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MonthOnly();

    [GeneratedRegex(@"\A(?:(?:18|19|20|21)\d{2}|2200)\z", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex YearOnly();
}
