using System.Text;
using CsvHelper;

namespace Dashboard.Server.Import.Reading;

/// <summary>Decodes a CSV file. Bytes that are not UTF-8 are rejected with their cell; guessing the encoding could change names.</summary>
internal static class FileText
{
    private const string NotUtf8 = "not UTF-8; save the file as CSV UTF-8";

    // A noncharacter, which no valid text contains.
    private const char Unreadable = '\uFFFF';

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding LenientUtf8 = Encoding.GetEncoding(
        "utf-8",
        EncoderFallback.ReplacementFallback,
        new DecoderReplacementFallback($"{Unreadable}"));

    /// <summary>The text without its byte order mark; null if it was rejected.</summary>
    public static string? Decode(string file, byte[] bytes, ImportReport report)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            report.Refuse(file, $"is UTF-16, {NotUtf8}");
            return null;
        }

        try
        {
            return StrictUtf8.GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            RefuseCell(file, LenientUtf8.GetString(bytes), report);
            return null;
        }
    }

    /// <summary>The message for a cell with a forbidden character.</summary>
    public static string Holds(string forbidden) => $"holds {forbidden}, which may not stand in a text; remove it";

    // Only the first cell is reported: a file in another encoding has thousands.
    private static void RefuseCell(string file, string text, ImportReport report)
    {
        using var reader = CsvReader.FromText(
            text,
            new CsvReaderOptions
            {
                Separator = ',',
                HasHeader = false,
                SkipEmptyLines = false,
                OnMalformedRecord = _ => { },
            });
        string[] header = [];
        while (reader.Read())
        {
            var cells = reader.Current.ToArray();
            header = header.Length == 0 ? cells : header;
            var position = Array.FindIndex(cells, cell => cell.Contains(Unreadable, StringComparison.Ordinal));
            if (position < 0)
                continue;
            var column = reader.RowNumber > 1 && position < header.Length ? header[position].Trim() : null;
            report.Refuse(file, (int)reader.RowNumber, column, cells[position], $"holds bytes that are {NotUtf8}");
            return;
        }

        report.Refuse(file, $"is {NotUtf8}");
    }
}
