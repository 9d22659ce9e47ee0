using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Dashboard.Server.Import.Rules;

/// <summary>Finds the numbers in digits of a text that are no days, clock times or years.</summary>
internal static partial class WrittenNumbers
{
    private const int LastDay = 31;
    private const int Timeout = 1000; // milliseconds
    private const int MinStem = 3; // letters

    // Between two days of one month: "4 and 5 January", "15 to 18 January".
    private static readonly string[] Connectors =
    [
        "and", "to", "or", "until", "till", "through", "и", "по", "до", "или", "і", "й", "та", "або", "және", "мен", "бен", "пен", "не",
        "немесе", "und", "bis", "oder", "et", "au", "ou", "y", "e", "al", "a", "o", "i", "lub", "tot", "en", "of", "ve", "ile", "va", "och",
    ];

    // Between a day and its month: "5 of January", "5 de enero", "5th of January".
    private static readonly string[] Joints = ["of", "de", "do", "di", "the"];

    private static readonly ConcurrentDictionary<string, MonthNames> Names = new(StringComparer.Ordinal);

    /// <summary>The numbers, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language tag, whose names of months tell days.</param>
    public static IEnumerable<(decimal Value, string Written)> In(string text, string language)
    {
        var months = Names.GetOrAdd(language, tag => new MonthNames(tag));
        var tokens = Token().Matches(text).Where(token => !token.Groups["skipped"].Success).ToList();
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at].Groups["number"] is not { Success: true } number || Value(number.Value) is not { } value)
                continue;
            if (!IsYear(number.Value) && !IsDay(tokens, at, months))
                yield return (value, number.Value);
        }
    }

    private static bool IsYear(string written) =>
        written.Length == 4 && int.TryParse(Plain(written), CultureInfo.InvariantCulture, out var year) && year is >= 1800 and <= 2200;

    private static bool IsDay(List<Match> tokens, int at, MonthNames months)
    {
        if (!MayBeDay(tokens[at]))
            return false;
        if (months.StandFirst && at > 0 && months.Has(tokens[at - 1].Value) && !(at > 1 && MayBeDay(tokens[at - 2])))
            return true;
        var next = at + 1;
        while (next < tokens.Count)
        {
            if (months.Has(tokens[next].Value))
                return true;
            if (IsOneOf(Joints, tokens[next]))
                next++;
            else if (next + 1 < tokens.Count && IsConnector(tokens[next]) && MayBeDay(tokens[next + 1]))
                next += 2;
            else
                return false;
        }

        return false;
    }

    private static bool MayBeDay(Match token) =>
        token.Groups["number"] is { Success: true, Length: <= 2 } number && Value(number.Value) is >= 1 and <= LastDay;

    private static bool IsConnector(Match token) => token.Groups["dash"].Success || IsOneOf(Connectors, token);

    private static bool IsOneOf(string[] words, Match token) => words.Contains(token.Value, StringComparer.OrdinalIgnoreCase);

    private static decimal? Value(string written)
    {
        var plain = Plain(written);
        var isGrouped = Grouped().IsMatch(plain);
        var digits = isGrouped ? new string([.. plain.Where(char.IsAsciiDigit)]) : plain.Replace(',', '.');
        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    // Digits of any script.
    private static string Plain(string written) => string.Concat(written.Select(letter =>
        char.IsDigit(letter) ? (char)('0' + (int)char.GetNumericValue(letter)) : letter));

    /* Dates in numbers and clock times are skipped whole, and so are digits in names such as C-130; a digit may be followed by an ending
       (18-дің). Days and years of East Asian languages are marked by a letter. */
    [GeneratedRegex(
        """
        (?<skipped>
            \d{1,4}(?<separator>[./-])\d{1,2}\k<separator>\d{1,4}
          | \d{1,2}:\d{2}(:\d{2})?
          | \d+\s?[年月日년월일]
          | \p{L}+-?\d+[\p{L}\d]* )
        | (?<number> \d{1,3}([,.'’\u0020\u00A0\u2009\u202F]\d{3})+(?!\d) | \d+([.,]\d+)? ) (-?\p{L}{1,4}(?!\p{L}))?
        | (?<word> \p{L}[\p{L}\p{M}]* )
        | (?<dash> [-–—,/] )
        """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace,
        Timeout
    )]
    private static partial Regex Token();

    [GeneratedRegex(@"\A\d{1,3}([,.'’\u0020\u00A0\u2009\u202F]\d{3})+\z", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Grouped();

    // How the names of the months of a language begin; endings do not matter.
    private sealed class MonthNames
    {
        private readonly string[] stems;
        private readonly StringComparison comparison;

        public MonthNames(string language)
        {
            var format = CultureInfo.GetCultureInfo(language).DateTimeFormat;
            stems =
            [
                .. format.MonthNames.Zip(format.MonthGenitiveNames, Common)
                    .Concat(format.AbbreviatedMonthNames.Select(name => name.TrimEnd('.')))
                    .Where(name => name.Length >= MinStem),
            ];
            // "May" is a month in English, and "may" is not.
            comparison = char.IsUpper(format.MonthGenitiveNames[0][0]) ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
            StandFirst = format.MonthDayPattern.StartsWith('M');
        }

        /// <summary>Whether the month is written before the day.</summary>
        public bool StandFirst { get; }

        public bool Has(string word) => stems.Any(stem => word.StartsWith(stem, comparison));

        private static string Common(string name, string genitive) =>
            genitive[..name.ToLowerInvariant().AsSpan().CommonPrefixLength(genitive.ToLowerInvariant())];
    }
}
