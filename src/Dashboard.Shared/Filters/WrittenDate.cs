using System.Globalization;

namespace Dashboard.Shared.Filters;

/// <summary>
/// Parses a day as people write it, in any interface language: "4 January 2022", "4 янв. 2022 г.", "2022 жылғы 4 қаңтар", "4.1.2022",
/// "2022-01-04". In numbers only, the day comes before the month unless that is not a date.
/// </summary>
public static class WrittenDate
{
    /// <summary>Maximum length of the text, characters.</summary>
    public const int MaxLength = 60;

    // How names of months begin, in lower case; letters missing on other keyboards are written as in Plain.
    private static readonly string[][] Months =
    [
        ["january", "январ", "кантар"],
        ["february", "феврал", "акпан"],
        ["march", "март", "наурыз"],
        ["april", "апрел", "сауир"],
        ["may", "май", "мая", "мае", "мамыр"],
        ["june", "июн", "маусым"],
        ["july", "июл", "шилде"],
        ["august", "август", "тамыз"],
        ["september", "сентябр", "кыркуйек"],
        ["october", "октябр", "казан"],
        ["november", "ноябр", "караша"],
        ["december", "декабр", "желтоксан"],
    ];

    private static readonly string[] Fillers =
    [
        "of",
        "the",
        "st",
        "nd",
        "rd",
        "th",
        "г",
        "год",
        "года",
        "ж",
        "жыл",
        "жылы",
        "жылгы",
        "с",
        "по",
        "кун",
        "куни",
    ];

    private static readonly char[] BeforeClock = [' ', '\u00A0', ',', 'T'];
    private static readonly string[] ClockFormats = ["H:mm", "HH:mm"];

    private enum Kind
    {
        Other,
        Digit,
        Letter,
    }

    /// <summary>
    /// The text as addresses write it, "2022-01-04" or, with a clock time after the day, "2022-01-04T18:00"; null if it is not a date.
    /// </summary>
    public static string? Iso(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Parse(text) is { } day)
            return new TimeBound(day).ToString();
        var space = text.LastIndexOfAny(BeforeClock);
        return space > 0
            && TimeOnly.TryParseExact(text[(space + 1)..], ClockFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            && Parse(text[..space]) is { } dayBefore
                ? $"{new TimeBound(dayBefore)}T{text[(space + 1)..].PadLeft(5, '0')}"
                : null;
    }

    /// <summary>The day, or null if the text is not a date. Two-digit years are of this century.</summary>
    public static DateOnly? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > MaxLength)
            return null;
        var numbers = new List<string>();
        int? month = null;
        foreach (var word in Words(Plain(text)))
        {
            if (char.IsAsciiDigit(word[0]))
                numbers.Add(word);
            else if (month is null && MonthOf(word) is { } named)
                month = named;
            else if (!Fillers.Contains(word, StringComparer.Ordinal))
                return null;
        }

        return (month, numbers) switch
        {
            ({ } named, [var year, var day]) when IsYear(year) => Day(year, named, day),
            ({ } named, [var day, var year]) => Day(year, named, day),
            (null, [var year, var second, var day]) when IsYear(year) => Day(year, second, day),
            (null, [var first, var second, var year]) => Day(year, second, first) ?? Day(year, first, second),
            _ => null,
        };
    }

    private static bool IsYear(string digits) => digits.Length == 4;

    private static DateOnly? Day(string year, string month, string day) => month.Length <= 2 ? Day(year, Number(month), day) : null;

    private static DateOnly? Day(string year, int month, string day)
    {
        if (year.Length is not (2 or 4) || day.Length > 2)
            return null;
        var full = IsYear(year) ? Number(year) : 2000 + Number(year);
        return full >= 1 && month is >= 1 and <= 12 && Number(day) >= 1 && Number(day) <= DateTime.DaysInMonth(full, month)
            ? new DateOnly(full, month, Number(day))
            : null;
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    // Three letters are enough; endings do not matter.
    private static int? MonthOf(string word)
    {
        var index =
            word.Length < 3
                ? -1
                : Array.FindIndex(
                    Months,
                    names =>
                        names.Any(name =>
                            name.StartsWith(word, StringComparison.Ordinal) || word.StartsWith(name, StringComparison.Ordinal)));
        return index < 0 ? null : index + 1;
    }

    private static string Plain(string text) => string.Concat(text.ToLowerInvariant().Select(letter => letter switch
    {
        'ә' => 'а',
        'ғ' => 'г',
        'қ' => 'к',
        'ң' => 'н',
        'ө' => 'о',
        'ұ' or 'ү' => 'у',
        'һ' => 'х',
        'і' => 'и',
        _ => letter,
    }));

    private static IEnumerable<string> Words(string text)
    {
        var start = 0;
        for (var end = 1; end <= text.Length; end++)
        {
            if (end < text.Length && KindOf(text[end]) == KindOf(text[start]))
                continue;
            if (KindOf(text[start]) != Kind.Other)
                yield return text[start..end];
            start = end;
        }
    }

    private static Kind KindOf(char letter) => char.IsAsciiDigit(letter) ? Kind.Digit : char.IsLetter(letter) ? Kind.Letter : Kind.Other;
}
