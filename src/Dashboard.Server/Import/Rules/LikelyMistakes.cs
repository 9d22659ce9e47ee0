using System.Text.RegularExpressions;
using Dashboard.Server.Import.Files;
using Dashboard.Server.Import.Reading;
using Dashboard.Server.World;
using Dashboard.Shared.Claims;
using Dashboard.Shared.Datasets;

namespace Dashboard.Server.Import.Rules;

/// <summary>Names what keeps every rule and is likely wrong. It prevents nothing.</summary>
internal static partial class LikelyMistakes
{
    private const int FarYears = 20; // from the focus
    private const int FewPlaces = 3; // say nothing about the order of bbox

    /// <summary>Adds warnings.</summary>
    /// <param name="rows">The rows of the files.</param>
    /// <param name="info">The dataset; null if <c>dataset.json</c> has errors.</param>
    /// <param name="texts">All texts.</param>
    /// <param name="report">Where they are reported.</param>
    /// <param name="today">Nothing can have been said later.</param>
    public static void Name(DatasetRows rows, DatasetInfo? info, TextCollector texts, ImportReport report, DateOnly today)
    {
        if (info is not null)
        {
            if (!IsExchanged(info.Bounds, rows, report))
                NameFarPlaces(rows, info.Bounds);
            NameFarDays(rows, info);
            // Codes with X are for users to assign.
            if (info.Country is [not 'X', ..] and var country && Countries.Load().CodeOf(country) is var code && code != country)
                report.Warn(
                    DatasetJson.File,
                    null,
                    "country",
                    country,
                    "is the code of no country (ISO 3166-1), so none is drawn lighter",
                    code is null ? null : $"did you mean {code}?");
        }

        NameEarlyClaims(rows);
        NameFutureClaims(rows, today);
        NameSumsOfParts(rows);
        NameBrokenLetters(texts, report);
        OtherScripts.Name(texts, report);
    }

    // West, south, east, north: whoever writes latitudes first has moved the map to where no place is.
    private static bool IsExchanged(BoundingBox map, DatasetRows rows, ImportReport report)
    {
        var places = rows.Places.Valid.Select(row => row.Value).Where(place => place.HasPoint).ToList();
        var exchanged = new BoundingBox(map.MinLatitude, map.MinLongitude, map.MaxLatitude, map.MaxLongitude);
        if (places.Count < FewPlaces
            || !exchanged.IsValid
            || places.Exists(place => map.Contains(place.Longitude, place.Latitude))
            || !places.TrueForAll(place => exchanged.Contains(place.Longitude, place.Latitude)))
            return false;
        report.Warn(DatasetJson.File, "bbox", "holds no place, and holds all when latitudes and longitudes are exchanged; "
            + "the order is west, south, east, north");
        return true;
    }

    private static void NameFarPlaces(DatasetRows rows, BoundingBox map)
    {
        foreach (var (row, _, _, place) in rows.Places.Valid)
        {
            if (!place.HasPoint || map.Contains(place.Longitude, place.Latitude))
                continue;
            row.Warn(
                "latitude",
                map.Contains(place.Latitude, place.Longitude)
                    ? "lies outside the bbox of dataset.json, and inside it when exchanged with the longitude; "
                        + "look whether the two are swapped"
                    : "lies outside the bbox of dataset.json, so that the map does not show it at first");
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

    private static void NameFutureClaims(DatasetRows rows, DateOnly today)
    {
        foreach (var (row, _, _, claim) in rows.Claims.Valid.Where(row => row.Value.StatedOn > today))
            row.Warn("stated_on", "is in the future");
    }

    // Parts may be counted later than their whole, so that this may be right; it is worth a look.
    private static void NameSumsOfParts(DatasetRows rows)
    {
        foreach (var parts in rows.Claims.Valid
            .Where(row => row.Value is { PartOf: not null, Status: ClaimStatus.Current, Coverage: Coverage.Whole })
            .GroupBy(row => (row.Value.PartOf, row.Value.PartBy)))
        {
            var sum = parts.Sum(part => (long)(part.Value.Low ?? part.Value.Best ?? 0));
            if (rows.Claims.TryFind(parts.Key.PartOf, out var whole)
                && (whole.Value.High ?? whole.Value.Best) is { } most
                && sum > most)
                whole.Cells.Warn("high", $"is less than the sum of its parts by {Slug.Of(parts.Key.PartBy!.Value)}, {sum}");
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
