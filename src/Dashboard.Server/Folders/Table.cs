using System.Text;
using CsvHelper;
using Dashboard.Server.Import.Files;

namespace Dashboard.Server.Folders;

/// <summary>One CSV file of a dataset folder, as text.</summary>
/// <param name="File">Its name.</param>
/// <param name="Columns">Its header.</param>
/// <param name="KeyColumns">The columns that name a row, such as <c>id</c>, or <c>kind</c> and <c>id</c>.</param>
internal sealed record Table(string File, IReadOnlyList<string> Columns, IReadOnlyList<string> KeyColumns)
{
    /// <summary>Its rows by their key, in order. A row lacks the columns in which it has nothing.</summary>
    public Dictionary<string, Dictionary<string, string>> Rows { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Whether the header names each column once, those of the key among them.</summary>
    public bool IsSound =>
        Columns.Distinct(StringComparer.Ordinal).Count() == Columns.Count
        && KeyColumns.All(key => Columns.Contains(key, StringComparer.Ordinal));

    /// <summary>An empty table with the columns of a file and its texts in some languages.</summary>
    public static Table Empty(FileColumns columns, IReadOnlyList<string> languages)
    {
        var keys = columns.Keys;
        return new(
            columns.File,
            [
                .. keys,
                .. columns.Texts.SelectMany(field =>
                    languages.Select(language => field == columns.BareLanguageField ? language : $"{field}_{language}")),
                .. columns.Required.Concat(columns.Optional).Except([.. keys, .. columns.Rare], StringComparer.Ordinal),
            ],
            keys);
    }

    /// <summary>Adds a row; null cells are left out.</summary>
    public void Add(params (string Column, string? Value)[] cells)
    {
        var row = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (column, value) in cells.Where(cell => !string.IsNullOrEmpty(cell.Value)))
            row[column] = value!;
        Rows[KeyOf(row)] = row;
    }

    /// <summary>Adds a row that has no blank cells.</summary>
    public void Add(Dictionary<string, string> row) => Rows[KeyOf(row)] = row;

    /// <summary>The key of a row.</summary>
    public string KeyOf(Dictionary<string, string> row) => string.Join('/', KeyColumns.Select(column => row.GetValueOrDefault(column, "")));

    /// <summary>The file as UTF-8.</summary>
    public byte[] Bytes()
    {
        using var stream = new MemoryStream();
        using (var csv = CsvWriter.Create(stream, leaveOpen: true))
        {
            csv.WriteRecord([.. Columns]);
            foreach (var row in Rows.Values)
                csv.WriteRecord([.. Columns.Select(column => Guarded(row.GetValueOrDefault(column)))]);
            csv.Flush();
        }

        return stream.ToArray();
    }

    /// <summary>The table in an existing file, with the columns of both.</summary>
    public static Table Parse(Table like, byte[] bytes)
    {
        using var csv = CsvReader.FromText(
            Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF'),
            new CsvReaderOptions { Separator = ',', HasHeader = false });
        string[] header = csv.Read() ? [.. csv.Current.ToArray().Select(cell => cell.Trim())] : [];
        var table = like with { Columns = header, Rows = new(StringComparer.Ordinal) };
        while (csv.Read())
        {
            var cells = csv.Current.ToArray();
            table.Add([.. header.Zip(cells, (column, cell) => (column, (string?)Unguarded(cell)))]);
        }

        return table;
    }

    // Spreadsheets run cells that begin like a formula; the loader removes exactly one apostrophe.
    private static string? Guarded(string? text) =>
        text is ['=' or '+' or '@' or '\t' or '\r' or '\'', ..] || text is ['-', not (>= '0' and <= '9'), ..] ? "'" + text : text;

    private static string Unguarded(string text) => text is ['\'', '=' or '+' or '-' or '@' or '\t' or '\r' or '\'', ..] ? text[1..] : text;
}
