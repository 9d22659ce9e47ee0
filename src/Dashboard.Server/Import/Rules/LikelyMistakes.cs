using System.Text.RegularExpressions;
using Dashboard.Server.Import.Files;
using Dashboard.Server.Import.Reading;
using Dashboard.Shared.Claims;
using Dashboard.Shared.Datasets;

namespace Dashboard.Server.Import.Rules;

/// <summary>Names what keeps every rule and is likely wrong. It prevents nothing.</summary>
internal static partial class LikelyMistakes
{
    private const int FarYears = 20; // from the focus

    /// <summary>Adds warnings.</summary>
    /// <param name="rows">The rows of the files.</param>
    /// <param name="info">The dataset; null if <c>dataset.json</c> has errors.</param>
    /// <param name="texts">All texts.</param>
    /// <param name="report">Where they are reported.</param>
    public static void Name(DatasetRows rows, DatasetInfo? info, TextCollector texts, ImportReport report)
    {
        if (info is not null)
        {
            NameFarPlaces(rows, info.Bounds);
            NameFarDays(rows, info);
        }

        NameEarlyClaims(rows);
        NameBrokenLetters(texts, report);
    }

    private static void NameFarPlaces(DatasetRows rows, BoundingBox map)
    {
        foreach (var (row, _, _, place) in rows.Places.Valid)
        {
            var isSwapped = map.Contains(place.Latitude, place.Longitude);
            if (place.HasPoint && !isSwapped && !map.Contains(place.Longitude, place.Latitude))
                row.Warn("latitude", "lies outside the bbox of dataset.json, so that the map does not show it at first");
        }
    }

    private static void NameFarDays(DatasetRows rows, DatasetInfo info)
    {
        var (first, last) = (info.FocusFrom.AddYears(-FarYears), info.FocusTo.AddYears(FarYears));
        foreach (var (row, _, _, item) in rows.Events.Valid.Where(row => row.Value.Start < first || row.Value.Start > last))
            row.Warn("start", $"is more than {FarYears} years from the focus of dataset.json; look whether the year is right");
    }

    private static void NameEarlyClaims(DatasetRows rows)
    {
        foreach (var (row, _, _, claim) in rows.Claims.Valid)
        {
            if (claim.Doubt is not ClaimDoubt.Undated
                && rows.Events.TryFind(claim.AboutEvent, out var item)
                && !item.Cells.Failed
                && StatedPeriod.Of(claim).Last < item.Value.Start)
                row.Warn("stated_on", $"is before the event that it is about, which began on {item.Value.Start:yyyy-MM-dd}");
        }
    }

    // One line for all texts of a kind: a file in a wrong encoding has thousands.
    private static void NameBrokenLetters(TextCollector texts, ImportReport report)
    {
        foreach (
            var broken in texts.Entries
                .Where(text => BrokenLetters().IsMatch(text.Text))
                .GroupBy(text => (text.Entity, text.Field, text.Language)))
        {
            var (entity, field, language) = broken.Key;
            var first = broken.First();
            report.Warn(
                "texts",
                null,
                $"{field} of {broken.Count()} {entity} rows in {language}, such as {first.Id}",
                first.Text,
                "looks as if letters were lost or read in a wrong encoding (????, \uFFFD, Ã¤); export the file anew as UTF-8");
        }
    }

    // Letters that were replaced, and UTF-8 that was read as Windows-1252 or Windows-1251.
    [GeneratedRegex(
        """
        \?{4} | \uFFFD
        | Ã[\u0080-\u00BFŸ„–œ] | â€[™œ“”\u009D] | (?:Ð[\u0080-\u00BF]|Ñ[\u0080-\u00BF]){2}
        | (?:Р[\u0400-\u040F\u0450-\u045F\u00A0-\u00BF]|С[\u0400-\u040F\u0450-\u045F‚„…†‡€‰‹]){3}
        """,
        RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex BrokenLetters();
}
