using System.Text;
using CsvHelper;

namespace Dashboard.Server.Import;

/// <summary>The cells of one CSV file: UTF-8 with or without a byte order mark, commas, quotes as in RFC 4180, a header in row 1.</summary>
internal sealed class CsvTable
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private CsvTable(string file, IReadOnlyList<string> columns, IReadOnlyList<CsvRow> rows) => (File, Columns, Rows) = (file, columns, rows);

    public string File { get; }

    public IReadOnlyList<string> Columns { get; }

    public IReadOnlyList<CsvRow> Rows { get; }

    /// <summary>The table, without the rows that cannot be cut into cells; null when the file as a whole cannot be read.</summary>
    public static CsvTable? Parse(string file, byte[] bytes, ImportReport report)
    {
        if (Decode(file, bytes, report) is not { } text)
            return null;

        long broken = 0;
        using var reader = CsvReader.FromText(text, new CsvReaderOptions
        {
            Separator = ',',
            HasHeader = false,
            SkipEmptyLines = false,
            OnMalformedRecord = record => broken = record.RecordNumber,
        });

        if (!reader.Read())
        {
            report.Refuse(file, "is empty; it needs at least a header row");
            return null;
        }

        var header = reader.Current.ToArray();
        var positions = Positions(file, header, report);
        var rows = new List<CsvRow>();
        while (reader.Read())
        {
            var number = (int)reader.RowNumber;
            var cells = reader.Current.ToArray();
            if (broken == number)
                report.Refuse(file, number, null, null, "has a quotation mark that is neither closed nor doubled");
            else if (cells.All(string.IsNullOrWhiteSpace))
                continue;
            else if (cells.Length != header.Length)
                report.Refuse(file, number, null, null, $"has {cells.Length} cells where the header has {header.Length}");
            else
                rows.Add(new CsvRow(file, number, positions, cells, report));
        }

        return new CsvTable(file, [.. positions.Keys], rows);
    }

    private static string? Decode(string file, byte[] bytes, ImportReport report)
    {
        try
        {
            var text = StrictUtf8.GetString(bytes).TrimStart('\uFEFF');
            if (!text.Contains('\0', StringComparison.Ordinal))
                return text;
        }
        catch (DecoderFallbackException)
        {
            // Told below, like the NUL characters of UTF-16.
        }

        report.Refuse(file, "is not UTF-8 text; save it as CSV UTF-8");
        return null;
    }

    private static Dictionary<string, int> Positions(string file, string[] header, ImportReport report)
    {
        var positions = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var position = 0; position < header.Length; position++)
        {
            if (!positions.TryAdd(header[position].Trim(), position))
                report.Refuse(file, 1, header[position], null, "is the name of more than one column");
        }

        return positions;
    }
}
