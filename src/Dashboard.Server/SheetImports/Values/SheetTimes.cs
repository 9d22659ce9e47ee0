using System.Globalization;
using System.Text.RegularExpressions;

namespace Dashboard.Server.SheetImports.Values;

/// <summary>Reads clock times as people write them.</summary>
internal static partial class SheetTimes
{
    /// <summary>
    /// "15.00-16.00", "9:30 Uhr", "15h", "from 6 pm", "14.00-?": <c>HH:MM</c> or <c>HH:MM-HH:MM</c>, and its <c>time_kind</c>; null if the
    /// cell is no time of day.
    /// </summary>
    public static (string Time, string Kind)? Parse(string cell)
    {
        // A spreadsheet may take a time for a moment of some day.
        if (SheetDates.Parse(cell, DayOrder.DayFirst)?.Time is { } moment)
            return (moment, "at");
        if (Form().Match(Digits.Plain(cell)) is not { Success: true } match || Clock(match, "1") is not { } start)
            return null;
        if (match.Groups["h2"].Success)
            return Clock(match, "2") is { } end ? start == end ? (start, "at") : ($"{start}-{end}", "between") : null;
        return (start, match.Groups["from"].Success || match.Groups["open"].Success ? "from" : "at");
    }

    private static string? Clock(Match match, string end) =>
        Clock(match.Groups["h" + end].Value, match.Groups["m" + end].Value, match.Groups["half" + end].Value);

    private static string? Clock(string hours, string minutes, string half)
    {
        var hour = int.Parse(hours, CultureInfo.InvariantCulture);
        var minute = minutes.Length == 0 ? 0 : int.Parse(minutes, CultureInfo.InvariantCulture);
        if (half.Length > 0 && hour is >= 1 and <= 12)
            hour = (hour % 12) + (char.ToLowerInvariant(half[0]) == 'p' ? 12 : 0);
        if (hour == 24 && minute == 0)
            hour = 0;
        return hour <= 23 && minute <= 59 ? string.Create(CultureInfo.InvariantCulture, $"{hour:00}:{minute:00}") : null;
    }

    [GeneratedRegex(
        """
        \A (?<from> (?:ab|from|since|dès|a\spartir|desde|с)\s+ )?
        (?<h1>\d{1,2}) (?:[.:;_h](?<m1>\d{2}))? (?::\d{2})? \s* (?<half1>[ap]\.?m\.?)? \s* (?:uhr|h|ч)? \s*
        (?: (?:-|–|—|to|bis|до) \s*
            (?: (?<h2>\d{1,2}) (?:[.:;_h-](?<m2>\d{2}))? (?::\d{2})? \s* (?<half2>[ap]\.?m\.?)? \s* (?:uhr|h|ч)? | (?<open>\??) ) )? \z
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Form();
}
