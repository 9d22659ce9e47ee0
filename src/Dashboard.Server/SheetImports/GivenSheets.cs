using Dashboard.Server.SheetImports.Values;
using Dashboard.Server.Import.Files;
using Dashboard.Server.Sheets;

namespace Dashboard.Server.SheetImports;

/// <summary>
/// The sheets of a workbook that are named for files of a dataset folder (<c>places</c>, <c>claims</c>), as those of the template are, and
/// the sheet <c>dataset</c>. Their rows are taken as they are; events are made of the other sheets, which name these rows by id or by name.
/// </summary>
internal sealed class GivenSheets
{
    /// <summary>The sheet of the properties of <c>dataset.json</c>.</summary>
    public const string Dataset = "dataset";

    private static readonly FileColumns[] Files = [.. DatasetRows.Tables.Where(file => file != EventsFile.Columns)];

    private readonly Dictionary<FileColumns, Sheet> sheets = [];

    private GivenSheets(IReadOnlyList<Sheet> others) => Others = others;

    /// <summary>Name of the file.</summary>
    public required string File { get; init; }

    /// <summary>The sheets that events are made of.</summary>
    public IReadOnlyList<Sheet> Others { get; }

    /// <summary>
    /// Properties of <c>dataset.json</c> by name, as in <c>title_en</c> or <c>focus.from</c>; empty if there is no such sheet.
    /// </summary>
    public IReadOnlyDictionary<string, string> Properties { get; private init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Takes out of the sheets of a file those that are given.</summary>
    public static GivenSheets Of(IReadOnlyList<Sheet> all)
    {
        var others = new List<Sheet>();
        var found = new Dictionary<FileColumns, Sheet>();
        Sheet? dataset = null;
        foreach (var sheet in all)
        {
            if (Array.Find(Files, file => IsNamed(sheet, file.Sheet)) is { } file && !found.ContainsKey(file) && HasColumnOf(sheet, file))
                found.Add(file, sheet);
            else if (IsNamed(sheet, Dataset) && dataset is null && sheet.Rows.All(row => row.Cells.Count >= 2))
                dataset = sheet;
            else
                others.Add(sheet);
        }

        var given = new GivenSheets(others) { File = all[0].File, Properties = PropertiesOf(dataset) };
        foreach (var (file, sheet) in found)
            given.sheets.Add(file, sheet);
        return given;
    }

    /// <summary>The languages of the columns of texts, in their order.</summary>
    public IEnumerable<string> Languages => sheets
        .SelectMany(sheet => sheet.Value.Rows[0].Cells.Select(cell => sheet.Key.TextOf(ColumnOf(cell), "")?.Language ?? ""))
        .Concat(Properties.Keys.Select(LanguageOf))
        .Where(language => language.Length > 0)
        .Distinct(StringComparer.Ordinal);

    /// <summary>Whether there is a sheet for a file.</summary>
    public bool Has(FileColumns file) => sheets.ContainsKey(file);

    /// <summary>The columns of a file that are known by the beginning of their name.</summary>
    public IEnumerable<string> PrefixedColumns(FileColumns file) =>
        file.OptionalPrefix is { } prefix && sheets.TryGetValue(file, out var sheet)
            ? sheet.Rows[0].Cells.Select(ColumnOf).Where(column => column.StartsWith(prefix, StringComparison.Ordinal))
            : [];

    /// <summary>The rows of one file; those of the template's examples are left out.</summary>
    /// <param name="file">Its columns.</param>
    /// <param name="language">The language of columns of texts that name none.</param>
    /// <param name="order">The order of day and month, if it is said.</param>
    /// <param name="notes">Columns that are not known are named there, and examples.</param>
    public IReadOnlyList<GivenRow> Rows(FileColumns file, string language, DayOrder? order, ImportNotes notes)
    {
        if (!sheets.TryGetValue(file, out var sheet))
            return [];
        var header = sheet.Rows[0].Cells.Select(ColumnOf).ToArray();
        var columns = header.Select(cell => file.IsKnown(cell) ? NameOf(file, cell, language) : null).ToArray();
        foreach (var unknown in header.Where((cell, index) => cell.Length > 0 && columns[index] is null))
            notes.Say($"Columns of the sheet {sheet.Name} that are not known were left out", unknown);
        var days = GivenCells.OrderIn(sheet, columns, order);
        var rows = new List<GivenRow>();
        foreach (var row in sheet.Rows.Skip(1))
        {
            if (Example.IsIn(row))
            {
                notes.Say(Example.LeftOut, $"{sheet.Name}:{row.Number}");
                continue;
            }

            rows.Add(new GivenRow(
                $"{sheet.Name}:{row.Number}",
                columns.Index()
                    .Where(column => column.Item is not null && row[column.Index].Length > 0)
                    .DistinctBy(column => column.Item)
                    .ToDictionary(
                        column => column.Item!,
                        column => GivenCells.Normal(file, column.Item!, row[column.Index], days),
                        StringComparer.Ordinal)));
        }

        return rows;
    }

    private static bool IsNamed(Sheet sheet, string name) => string.Equals(sheet.Name?.Trim(), name, StringComparison.OrdinalIgnoreCase);

    private static bool HasColumnOf(Sheet sheet, FileColumns file) => sheet.Rows[0].Cells.Any(cell => file.IsKnown(ColumnOf(cell)));

    // Capitals and blanks of a header are no other column, but those of a language tag are: name_zh-Hant.
    private static string ColumnOf(string header)
    {
        var name = header.Trim().Replace(' ', '_');
        return name.Contains('-', StringComparison.Ordinal) ? name : name.ToLowerInvariant();
    }

    private static string NameOf(FileColumns file, string column, string language) =>
        file.TextOf(column, language) is { } text
            ? file.BareLanguageField is null ? $"{text.Field}_{text.Language}" : text.Language
            : column;

    private static Dictionary<string, string> PropertiesOf(Sheet? sheet)
    {
        var properties = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in sheet?.Rows ?? [])
        {
            if (row[1].Length > 0 && !Example.IsIn(row))
                properties.TryAdd(row[0], row[1]);
        }

        properties.Remove("property");
        return properties;
    }

    private static string LanguageOf(string property) =>
        property.Split('_') is [var field, var language] && DatasetJson.Texts.Contains(field, StringComparer.Ordinal) ? language : "";
}

/// <summary>A row of a given sheet.</summary>
/// <param name="Where">Where it is, for messages: "places:3".</param>
/// <param name="Cells">Its cells by column of the file; blank cells are absent.</param>
internal sealed record GivenRow(string Where, Dictionary<string, string> Cells)
{
    /// <summary>The cell, or null.</summary>
    public string? this[string column] => Cells.GetValueOrDefault(column);

    /// <summary>Fills a cell that is blank.</summary>
    public void Default(string column, string? value)
    {
        if (value is { Length: > 0 })
            Cells.TryAdd(column, value);
    }
}
