using CsvHelper;

namespace Dashboard.Server.Sheets;

/// <summary>Reads delimited text in every dialect that spreadsheets write.</summary>
internal static class DelimitedSheet
{
    private const string SeparatorLine = "sep=";
    private const int Sampled = 50; // rows that decide about the separator
    private static readonly char[] Separators = [',', ';', '\t', '|'];

    public static Sheet Read(string file, DecodedText text)
    {
        var (separator, body, skipped) = DialectOf(text.Text);
        var broken = new HashSet<long>();
        var rows = new List<SheetRow>();
        using var reader = Open(body, separator, record => broken.Add(record));
        while (reader.Read())
        {
            string[] cells = [.. reader.Current.ToArray().Select(cell => cell.Trim())];
            if (broken.Contains(reader.RowNumber))
                throw new UnreadableSheetException(
                    $"{file}, row {reader.RowNumber + skipped} has a quotation mark that is neither closed nor doubled; mend it.");
            if (cells.Any(cell => cell.Length > 0))
                rows.Add(new SheetRow((int)reader.RowNumber + skipped, cells));
        }

        return new Sheet(file, null, rows)
        {
            Notes = [.. ((string?[])[text.Note, NoteOn(separator)]).OfType<string>()],
        };
    }

    // The separator by which most of the first rows have the same number of columns.
    private static (char Separator, string Body, int Skipped) DialectOf(string text)
    {
        if (text.StartsWith(SeparatorLine, StringComparison.OrdinalIgnoreCase)
            && text.Length > SeparatorLine.Length
            && text.IndexOf('\n', StringComparison.Ordinal) is > 0 and var end)
            return (text[SeparatorLine.Length], text[(end + 1)..], 1);

        return (Separators.MaxBy(separator => Evenness(text, separator)), text, 0);
    }

    private static (double Share, int Columns) Evenness(string text, char separator)
    {
        var counts = new List<int>();
        using var reader = Open(text, separator, _ => { });
        while (counts.Count < Sampled && reader.Read())
        {
            var cells = reader.Current.ToArray();
            if (cells.Any(cell => !string.IsNullOrWhiteSpace(cell)))
                counts.Add(cells.Length);
        }

        return counts.GroupBy(count => count).MaxBy(rows => rows.Count()) is { Key: > 1 } most
            ? ((double)most.Count() / counts.Count, most.Key)
            : (0, 0);
    }

    private static CsvReader Open(string text, char separator, Action<long> onBroken) => CsvReader.FromText(
        text,
        new CsvReaderOptions
        {
            Separator = separator,
            HasHeader = false,
            SkipEmptyLines = false,
            // A quotation mark within a cell that has none around it is itself.
            OnMalformedRecord = record =>
            {
                if (record.Reason != CsvMalformedReason.StrayQuote)
                    onBroken(record.RecordNumber);
            },
        });

    private static string? NoteOn(char separator) => separator switch
    {
        ',' => null,
        ';' => "its columns are separated by semicolons",
        '\t' => "its columns are separated by tabs",
        _ => $"its columns are separated by \"{separator}\"",
    };
}
