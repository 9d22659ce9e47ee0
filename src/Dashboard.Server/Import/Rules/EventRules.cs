using Dashboard.Server.Import.Files;
using Dashboard.Server.Import.Reading;
using Dashboard.Shared.Datasets;

namespace Dashboard.Server.Import.Rules;

/// <summary>Rules within one event and for its references.</summary>
internal static class EventRules
{
    public static void Check(DatasetRows rows)
    {
        var timesOfDay = rows.Words.OfEntity(VocabularyFile.TimeOfDay);
        foreach (var (row, _, _, item) in rows.Events.All)
        {
            row.MustBeIn("place", item.Place, rows.Places);
            row.MustBeIn("themes", item.Themes, rows.Themes);
            row.MustBeIn("actors", item.Actors, rows.Actors);
            row.MustBeIn("sources", item.Sources, rows.Sources);
            row.MustBeIn("time_of_day", item.TimeOfDay, timesOfDay);
        }

        foreach (var (row, _, _, item) in rows.Events.All)
        {
            if (row.IsSound("start", "end") && item.End < item.Start)
                row.Refuse("end", "must not be before start", $"start is {item.Start:yyyy-MM-dd}");
            if (row.IsSound("date_precision", "time", "time_kind", "time_of_day"))
                CheckTime(row, item);
        }

        CheckSlugs("type", item => item.Type, rows.Events.All);
        CheckSlugs("sub_type", item => item.SubType, rows.Events.All);
    }

    // Addresses name types by their slugs, so a slug must have one name. Each further name is reported once, at its first row.
    public static void CheckSlugs(string column, Func<Event, string> nameOf, IEnumerable<FileRow<Event>> events)
    {
        var firsts = new Dictionary<string, (string Name, int Row)>(StringComparer.Ordinal);
        foreach (
            var (row, name) in events
                .Where(item => item.Cells.IsSound(column))
                .Select(item => (item.Cells, Name: nameOf(item.Value)))
                .DistinctBy(item => item.Name, StringComparer.Ordinal))
        {
            var slug = Slug.OfText(name);
            if (slug.Length == 0)
                row.Refuse(column, "needs a letter or a digit, by which addresses name it");
            else if (!firsts.TryAdd(slug, (name, row.Number)))
                row.Refuse(
                    column,
                    "is the same in addresses as another name; write one name for one thing",
                    $"both are {slug}, like \"{firsts[slug].Name}\" in row {firsts[slug].Row}");
        }
    }

    private static void CheckTime(CsvRow row, Event item)
    {
        var isToTheClock = item.DatePrecision is DatePrecision.Minute or DatePrecision.Hour;
        if (isToTheClock && item.Time is null)
            row.Refuse("time", "must be given where date_precision is minute or hour");
        if (!isToTheClock && item.Time is not null)
            row.Refuse("date_precision", "must be minute or hour where a time is given");
        if (item.DatePrecision is DatePrecision.PartOfDay && item.TimeOfDay is null)
            row.Refuse("time_of_day", "must be given where date_precision is part-of-day");

        if (item.Time is null != item.TimeKind is null)
            row.Refuse("time_kind", "must be given where time is, and only there");
        else if (item.Time is { } time && time.Contains('-', StringComparison.Ordinal) != item.TimeKind is TimeKind.Between)
            row.Refuse("time_kind", "must be between where the time is a span, and only there");
    }
}
