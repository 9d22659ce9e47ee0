using CsvHelper;
using Dashboard.Shared.Datasets;

namespace Dashboard.Server.Import.Reading;

/// <summary>The cells of one CSV file: UTF-8 with or without a byte order mark, commas, quotes as in RFC 4180, a header in row 1.</summary>
internal sealed class CsvTable
{
    private CsvTable(string file, IReadOnlyList<string> columns, IReadOnlyList<CsvRow> rows, bool hasUnreadableRows) =>
        (File, Columns, Rows, HasUnreadableRows) = (file, columns, rows, hasUnreadableRows);

    public string File { get; }

    public IReadOnlyList<string> Columns { get; }

    public IReadOnlyList<CsvRow> Rows { get; }

    /// <summary>Whether rows were left out, because they could not be split into cells.</summary>
    public bool HasUnreadableRows { get; }

    /// <summary>The table, without rows that cannot be split into cells; null if the whole file is unreadable.</summary>
    public static CsvTable? Parse(string file, byte[] bytes, ImportReport report)
    {
        if (FileText.Decode(file, bytes, report) is not { } text)
            return null;

        long broken = 0;
        using var reader = CsvReader.FromText(text, new CsvReaderOptions
        {
            Separator = ',',
            HasHeader = false,
            SkipEmptyLines = false,
            // A quotation mark within a cell that has none around it is itself.
            OnMalformedRecord = record => broken = record.Reason == CsvMalformedReason.StrayQuote ? broken : record.RecordNumber,
        });

        if (!reader.Read())
        {
            report.Refuse(file, "is empty; it needs at least a header row");
            return null;
        }

        var header = reader.Current.ToArray();
        if (OtherDialect(header) is { } dialect)
        {
            report.Refuse(file, 1, null, null, dialect);
            return null;
        }

        var positions = Positions(file, header, report);
        var rows = new List<CsvRow>();
        var hasUnreadable = false;
        while (reader.Read())
        {
            var number = (int)reader.RowNumber;
            var cells = reader.Current.ToArray();
            if (broken == number)
            {
                report.Refuse(file, number, null, null, "has a quotation mark that is neither closed nor doubled");
                hasUnreadable = true;
            }
            else if (cells.All(cell => Characters.IsBlank(cell)))
                continue;
            else if (cells.Length < header.Length || !cells.Skip(header.Length).All(cell => Characters.IsBlank(cell)))
            {
                report.Refuse(file, number, null, null, $"has {cells.Length} cells where the header has {header.Length}");
                hasUnreadable = true;
            }
            else
            {
                rows.Add(Checked(new CsvRow(file, number, positions, cells, report), header, cells));
            }
        }

        return new CsvTable(file, [.. positions.Keys], rows, hasUnreadable);
    }

    // Capitals and blanks around a name are no other name, except in a language tag: name_zh-Hant.
    private static string NameOf(string cell) =>
        cell.Contains('-', StringComparison.Ordinal) ? cell.Trim() : cell.Trim().ToLowerInvariant();

    private static CsvRow Checked(CsvRow row, string[] header, string[] cells)
    {
        for (var position = 0; position < header.Length; position++)
        {
            if (Characters.FirstForbidden(cells[position]) is { } forbidden)
                row.Refuse(NameOf(header[position]), FileText.Holds(forbidden));
            else if (Characters.IsBlank(header[position]) && !Characters.IsBlank(cells[position]))
                row.Refuse(null, $"has a cell in column {position + 1}, which has no name in the header");
        }

        return row;
    }

    // Spreadsheets use semicolons in countries with a decimal comma.
    private static string? OtherDialect(string[] header) =>
        header switch
        {
            [var cell, ..] when cell.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) =>
                "is a line for spreadsheets, sep=; save the file as CSV with commas and without that line",
            [var cell] when cell.Contains(';', StringComparison.Ordinal) =>
                "separates the columns by semicolons; save the file as CSV with commas",
            [var cell] when cell.Contains('\t', StringComparison.Ordinal) =>
                "separates the columns by tabs; save the file as CSV with commas",
            _ => null,
        };

    // Spreadsheets leave blank columns behind: they have no name, and are ignored while they are empty.
    private static Dictionary<string, int> Positions(string file, string[] header, ImportReport report)
    {
        var positions = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var position = 0; position < header.Length; position++)
        {
            if (Characters.FirstForbidden(header[position]) is { } forbidden)
                report.Refuse(file, 1, header[position], null, FileText.Holds(forbidden));
            else if (!Characters.IsBlank(header[position]) && !positions.TryAdd(NameOf(header[position]), position))
                report.Refuse(file, 1, header[position], null, "is the name of more than one column");
        }

        return positions;
    }
}
