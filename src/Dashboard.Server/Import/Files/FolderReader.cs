using Dashboard.Server.Import.Reading;
using Dashboard.Shared.Datasets;

namespace Dashboard.Server.Import.Files;

/// <summary>Reads the CSV files of one folder into rows and texts.</summary>
internal sealed class FolderReader(
    IReadOnlyDictionary<string, byte[]> files,
    string firstLanguage,
    TextCollector texts,
    ImportReport report)
{
    /// <summary>The rows of one file; text columns go to the texts.</summary>
    public FileRows<T> Read<T>(FileColumns columns, Func<CsvRow, T> read, Func<T, string> id) =>
        Read(columns, read, _ => columns.Entity, id);

    /// <summary>The rows of a file with several kinds of entities; ids are unique within a kind.</summary>
    public FileRows<T> Read<T>(FileColumns columns, Func<CsvRow, T> read, Func<T, string> entity, Func<T, string> id)
    {
        if (Open(columns) is not { } table)
            return new(columns.File, [], isIncomplete: true);

        var textColumns = table.Columns
            .Select(column => (Column: column, Text: columns.TextOf(column, firstLanguage)))
            .Where(column => column.Text is not null)
            .ToArray();
        var seen = new HashSet<(string Entity, string Id)>();
        var rows = new List<FileRow<T>>(table.Rows.Count);
        foreach (var cells in table.Rows)
        {
            var value = read(cells);
            var row = new FileRow<T>(cells, entity(value), id(value), value);
            rows.Add(row);
            if (row.Id.Length == 0)
                continue;
            if (!seen.Add((row.Entity, row.Id)))
            {
                cells.Refuse(columns.Keys[^1], "is the id of an earlier row too");
                continue;
            }

            foreach (var (column, text) in textColumns)
                AddText(cells, column, row.Entity, row.Id, text!.Value.Field, text.Value.Language);
        }

        return new(columns.File, rows, table.HasUnreadableRows);
    }

    /// <summary>The rows of a file that may be missing.</summary>
    public FileRows<T> ReadOptional<T>(FileColumns columns, Func<CsvRow, T> read, Func<T, string> entity, Func<T, string> id) =>
        files.ContainsKey(columns.File) ? Read(columns, read, entity, id) : new(columns.File, [], isIncomplete: false);

    /// <summary>Rows of all <c>texts.{language}.csv</c>: one file, many or none.</summary>
    public IReadOnlyList<FileRow<TextEntry>> ReadTexts()
    {
        var rows = new List<FileRow<TextEntry>>();
        foreach (var file in files.Keys.Where(TextsFile.IsName).Order(StringComparer.Ordinal))
        {
            var language = TextsFile.LanguageOf(file);
            if (!FileColumns.IsLanguage(language))
                report.Refuse(file, "must be named for a language, like texts.ru.csv");
            else if (Open(TextsFile.ColumnsOf(file)) is { } table)
                rows.AddRange(table.Rows.Select(cells => ReadText(cells, language)));
        }

        return rows;
    }

    private FileRow<TextEntry> ReadText(CsvRow cells, string language)
    {
        var entry = TextsFile.Read(cells, language);
        AddText(cells, "text", entry.Entity, entry.Id, entry.Field, language);
        return new(cells, entry.Entity, entry.Id, entry);
    }

    private void AddText(CsvRow cells, string column, string entity, string id, string field, string language)
    {
        if (cells.Text(column) is { } text
            && !texts.TryAdd(new TextEntry { Entity = entity, Id = id, Field = field, Language = language, Text = text }))
            cells.Refuse(column, $"gives {field} of {entity} {id} in {language} a second time");
    }

    private CsvTable? Open(FileColumns columns)
    {
        if (!files.TryGetValue(columns.File, out var bytes))
        {
            report.Refuse(columns.File, "is missing from the folder");
            return null;
        }

        if (CsvTable.Parse(columns.File, bytes, report) is not { } table)
            return null;

        var missing = columns.Required.Except(table.Columns, StringComparer.Ordinal).ToArray();
        foreach (var column in missing)
            report.Refuse(columns.File, 1, column, null, "this column is missing from the header");
        string[] known = [.. columns.Required, .. columns.Optional, .. columns.Texts];
        foreach (var column in table.Columns.Where(column => !columns.IsKnown(column)))
            report.Warn(
                columns.File,
                column,
                "is not a column that is known here, so it is ignored",
                NearestWord.Hint(FileColumns.StemOf(column), [.. known.Except(table.Columns, StringComparer.Ordinal)]));

        return missing.Length == 0 ? table : null;
    }
}
