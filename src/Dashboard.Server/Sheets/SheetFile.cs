namespace Dashboard.Server.Sheets;

/// <summary>Reads a file of any known format as tables.</summary>
internal static class SheetFile
{
    /// <summary>The largest file, in bytes. Its content stays in memory while it is imported.</summary>
    public const long MaxBytes = 512L * 1024 * 1024;

    /// <summary>The tables of a file; those of a workbook in their order.</summary>
    /// <exception cref="UnreadableSheetException">It is not a file that can be read as a table.</exception>
    public static IReadOnlyList<Sheet> Read(string path)
    {
        var name = Path.GetFileName(path);
        var bytes = Bytes(path, name);
        var sheets = bytes switch
        {
            [] => throw new UnreadableSheetException($"{name} is empty."),
            [(byte)'P', (byte)'K', 3, 4, ..] => WorkbookSheets.Read(name, bytes),
            [0xD0, 0xCF, 0x11, 0xE0, ..] => throw new UnreadableSheetException(
                $"{name} is a workbook of Excel before 2007, or has a password; save it as .xlsx without a password."),
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => throw new UnreadableSheetException(
                $"{name} is a PDF; a table is needed: XLSX, CSV, GeoJSON or JSON."),
            _ => Text(name, bytes),
        };
        return sheets.Any(sheet => sheet.Rows.Count > 0)
            ? [.. sheets.Where(sheet => sheet.Rows.Count > 0).Select(UcdpHeader.AddTo)]
            : throw new UnreadableSheetException($"{name} has no row with a cell that is not blank.");
    }

    private static byte[] Bytes(string path, string name)
    {
        try
        {
            if (new FileInfo(path).Length > MaxBytes)
                throw new UnreadableSheetException($"{name} is larger than {MaxBytes >> 20} MB; divide it into several files.");
            return File.ReadAllBytes(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableSheetException(
                Directory.Exists(path) ? $"{name} is a folder; name the file to import." : $"{name} cannot be read: {error.Message}",
                error);
        }
    }

    private static IReadOnlyList<Sheet> Text(string name, byte[] bytes)
    {
        var text = DecodedText.Of(name, bytes);
        var start = text.Text.AsSpan().TrimStart();
        if (start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase))
            throw new UnreadableSheetException(
                $"{name} is a web page, not a table. Save the sheet as XLSX or CSV; an online sheet is published as CSV in its own menu.");
        return text.Text.AsSpan().TrimStart() is ['{' or '[', ..] && name.EndsWith("json", StringComparison.OrdinalIgnoreCase)
            ? JsonSheets.Read(name, text.Text)
            : [DelimitedSheet.Read(name, text)];
    }
}
