using System.Globalization;
using System.IO.Compression;
using System.Xml;
using MiniExcelLibs;
using MiniExcelLibs.OpenXml;

namespace Dashboard.Server.Sheets;

/// <summary>Reads the sheets of an XLSX workbook: values of formulas as they were last computed, merged cells as their first.</summary>
internal static class WorkbookSheets
{
    private const long MaxUnpackedBytes = 2L * 1024 * 1024 * 1024;

    public static IReadOnlyList<Sheet> Read(string file, byte[] bytes)
    {
        try
        {
            CheckSize(file, bytes);
            using var names = new MemoryStream(bytes);
            return [.. names.GetSheetNames().Select(name => new Sheet(file, name, Rows(bytes, name)))];
        }
        catch (Exception error) when (
            error is InvalidDataException or XmlException or FormatException or KeyNotFoundException or ArgumentException
                or InvalidOperationException or NullReferenceException or NotSupportedException or OverflowException)
        {
            throw new UnreadableSheetException($"{file} cannot be read as a workbook ({error.Message}); save it anew as .xlsx.", error);
        }
    }

    private static List<SheetRow> Rows(byte[] bytes, string name)
    {
        var rows = new List<SheetRow>();
        using var stream = new MemoryStream(bytes);
        var number = 0;
        foreach (IDictionary<string, object?> row in stream.Query(
            useHeaderRow: false,
            sheetName: name,
            excelType: ExcelType.XLSX,
            configuration: new OpenXmlConfiguration { FillMergedCells = true }))
        {
            number++;
            string[] cells = [.. row.Values.Select(Text)];
            if (cells.Any(cell => cell.Length > 0))
                rows.Add(new SheetRow(number, cells));
        }

        return rows;
    }

    // A bomb unpacks to a multiple of what any keeper of a sheet has.
    private static void CheckSize(string file, byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes));
        if (archive.GetEntry("xl/workbook.xml") is null)
            throw new UnreadableSheetException($"{file} is an archive without a workbook; import XLSX, CSV, GeoJSON or JSON.");
        if (archive.Entries.Sum(entry => entry.Length) > MaxUnpackedBytes)
            throw new UnreadableSheetException($"{file} unpacks to more than {MaxUnpackedBytes >> 30} GB; divide it.");
    }

    private static string Text(object? value) => value switch
    {
        null => "",
        string text => text.Trim(),
        DateTime { TimeOfDay.Ticks: 0 } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        TimeSpan time => time.ToString(@"hh\:mm", CultureInfo.InvariantCulture),
        bool flag => flag ? "yes" : "no",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()?.Trim() ?? "",
    };
}
