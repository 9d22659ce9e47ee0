using Dashboard.Server.SheetImports.Values;
using Dashboard.Server.Sheets;

namespace Dashboard.Server.SheetImports;

/// <summary>Where a sheet has its header, and what its columns are.</summary>
/// <param name="Sheet">The sheet.</param>
/// <param name="HeaderRow">Position of the header in its rows.</param>
/// <param name="Columns">All columns, in their order.</param>
/// <param name="Language">The first language that a column names, else that of most headers, as a tag; null if none says.</param>
internal sealed record SheetLayout(Sheet Sheet, int HeaderRow, IReadOnlyList<SheetColumn> Columns, string? Language)
{
    private const int Searched = 20; // rows in which a header is looked for
    private const int Sampled = 500; // rows that confirm a guess
    private const double EnoughDates = 0.6;

    /// <summary>The languages that columns name (<c>title_kk</c>), in their order.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>The columns of <c>events.csv</c> that are taken as they are.</summary>
    public IReadOnlyList<SheetColumn> Own { get; } =
        [.. Columns.Where(column => column.Field is { } field && EventsFileColumns.Find(field) is not null)];

    /// <summary>Some titles and summaries, else places: their letters say something of their language.</summary>
    public IEnumerable<string> Texts => Columns
        .Where(column => column.Field is "title" or "summary" || (column.Field == "place" && !Has("title")))
        .SelectMany(column => Rows.Take(Sampled).Select(row => row[column.Index]));

    /// <summary>The rows below the header.</summary>
    public IEnumerable<SheetRow> Rows => Sheet.Rows.Skip(HeaderRow + 1);

    /// <summary>Whether events can be made of it: it has a date.</summary>
    public bool HasDates => Has("date") || Has("year");

    /// <summary>Guesses the layout; columns that the mapping names are taken from there.</summary>
    public static SheetLayout Guess(Sheet sheet, IReadOnlyDictionary<string, string?> mapping)
    {
        // The first of the rows with most known words: a header may stand below a title.
        var header = Enumerable.Range(0, Math.Min(Searched, sheet.Rows.Count))
            .MaxBy(row => sheet.Rows[row].Cells.Count(cell =>
                mapping.ContainsKey(cell) || EventsFileColumns.Find(cell) is not null || HeaderWords.Find(cell) is not null));
        var cells = sheet.Rows[header].Cells;
        var values = sheet.Rows.Skip(header + 1).Where(row => !HxlTags.AreIn(row) && !Example.IsIn(row)).Take(Sampled).ToList();
        if (values.Count == 0)
            values = [.. sheet.Rows.Skip(header + 1)];
        SheetColumn? doubtful = null;
        var isOfAcled = cells.Contains("event_id_cnty", StringComparer.OrdinalIgnoreCase);
        var languages = new List<string>();
        var texts = new List<string>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var columns = new List<SheetColumn>();
        foreach (var (index, name) in cells.Index())
        {
            if (mapping.TryGetValue(name, out var mapped))
            {
                columns.Add(new SheetColumn(index, name, mapped, "as import.json says"));
                if (mapped is not null)
                    taken.Add(mapped);
                continue;
            }

            if (EventsFileColumns.Find(name) is { } own)
            {
                var isFilled = values.Exists(row => row[index].Length > 0);
                columns.Add(new SheetColumn(
                    index,
                    name,
                    taken.Add(own.Column) ? own.Column : null,
                    isFilled ? "a column of events.csv" : "a column of events.csv; it is empty"));
                texts.AddRange(own.Language is { } tag ? [tag] : []);
                continue;
            }

            if (HeaderWords.Find(name) is not { } known)
            {
                columns.Add(new SheetColumn(index, name, null, name.Length == 0 ? "it has no header" : "its header is not known"));
                continue;
            }

            if (known.Field == HeaderWords.LeftOut)
            {
                columns.Add(new SheetColumn(index, name, null, "it is not used"));
                continue;
            }

            if (Contradiction(known.Field, name, values, index) is { } why)
            {
                columns.Add(new SheetColumn(index, name, null, why));
                if (known.Field == "date")
                    doubtful ??= columns[^1];
                continue;
            }

            if (isOfAcled && NotOfTheEvent.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                columns.Add(new SheetColumn(index, name, null, "in ACLED it does not describe the event"));
                continue;
            }

            var isOnce = !Repeatable.Contains(known.Field, StringComparer.Ordinal);
            if (isOnce && !taken.Add(known.Field))
            {
                columns.Add(new SheetColumn(index, name, null, $"another column is the {known.Field} already"));
                continue;
            }

            languages.Add(known.Language);
            columns.Add(new SheetColumn(index, name, known.Field, "by its header"));
        }

        if (!taken.Contains("date") && !taken.Contains("year") && !TakeDatesByValue(columns, values) && doubtful is { } dates
            && values.Exists(row => SheetDates.LooksLikeDate(row[dates.Index])))
            columns[dates.Index] = dates with { Field = "date", Why = "by its header, though most of its cells are no dates" };
        var language = texts.FirstOrDefault() ?? languages.GroupBy(tag => tag).MaxBy(group => group.Count())?.Key;
        return new SheetLayout(sheet, header, SheetCoder.Settled(columns, mapping), language)
        {
            Languages = [.. texts.Distinct(StringComparer.Ordinal)],
        };
    }

    // A part of the world, and notes of the coders.
    private static readonly string[] NotOfTheEvent = ["region", "tags"];

    private static readonly string[] Repeatable = ["actors", "source", "url", "themes"];

    // A word alone may mislead: "Art" is the type in German and a subject in English.
    private static string? Contradiction(string field, string header, List<SheetRow> rows, int column)
    {
        var cells = rows.Select(row => row[column]).Where(cell => cell.Length > 0 && cell != header).ToList();
        if (cells.Count == 0)
            return "it is empty";
        return field switch
        {
            "date" or "end" when ShareOf(cells, SheetDates.LooksLikeDate) < EnoughDates => "most of its cells are no dates",
            "latitude" or "longitude" when ShareOf(cells, cell => SheetNumbers.Degrees(cell) is not null) < EnoughDates =>
                "most of its cells are no degrees",
            "url" when ShareOf(cells, cell => cell.StartsWith("http", StringComparison.OrdinalIgnoreCase)) < EnoughDates =>
                "most of its cells are no web addresses",
            _ => null,
        };
    }

    private static bool TakeDatesByValue(List<SheetColumn> columns, List<SheetRow> rows)
    {
        var found = columns.Where(column => column.Field is null).FirstOrDefault(column =>
            rows.Select(row => row[column.Index]).Where(cell => cell.Length > 0).ToList() is { Count: > 0 } cells
                && ShareOf(cells, SheetDates.LooksLikeDate) >= EnoughDates);
        if (found is not null)
            columns[found.Index] = found with { Field = "date", Why = "by its cells, which are dates" };
        return found is not null;
    }

    private static double ShareOf(List<string> cells, Func<string, bool> holds) => (double)cells.Count(holds) / cells.Count;

    private bool Has(string field) => Columns.Any(column => column.Field == field);
}
