using System.Drawing;
using System.Globalization;
using Dashboard.Server.Codebook;
using Dashboard.Server.SheetImports;
using Dashboard.Server.Import.Files;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Validations;
using SpreadCheetah.Worksheets;

namespace Dashboard.Server.Workbooks;

/// <summary>
/// Writes a dataset as a workbook: a sheet for each file, a note on each column, drop-downs where a column has codes or ids. An import
/// reads it back.
/// </summary>
internal static class ModelWorkbook
{
    private const int LastRow = 2000; // for drop-downs
    private const double MinWidth = 12; // letters
    private const double WideWidth = 40;

    private static readonly string[] Wide =
        ["title", "summary", "text", "words", "scope", "definition", "method", "note", "url", "heading", "description", "address"];

    /// <summary>Writes the workbook.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="properties">The rows of the sheet <c>dataset</c>: name, value, explanation.</param>
    /// <param name="sheets">The other sheets, the events first.</param>
    /// <param name="cancellationToken">Cancels the writing.</param>
    public static async Task WriteAsync(
        Stream stream,
        IReadOnlyList<(string Name, string Value, string Meaning)> properties,
        IReadOnlyList<ModelSheet> sheets,
        CancellationToken cancellationToken)
    {
        await using var workbook = await Spreadsheet.CreateNewAsync(
            stream,
            new SpreadCheetahOptions { WriteCellReferenceAttributes = true },
            cancellationToken);
        var head = workbook.AddStyle(new Style { Font = { Bold = true }, Fill = { Color = Color.FromArgb(0xE8, 0xEC, 0xEF) } });
        var example = workbook.AddStyle(new Style { Font = { Italic = true, Color = Color.FromArgb(0x6B, 0x6B, 0x6B) } });
        foreach (var (index, sheet) in sheets.Index())
        {
            await AddAsync(workbook, sheet, sheets, head, example, cancellationToken);
            if (index == 0)
                await AddAsync(workbook, properties, head, cancellationToken);
        }

        await workbook.FinishAsync(cancellationToken);
    }

    private static async Task AddAsync(
        Spreadsheet workbook,
        IReadOnlyList<(string Name, string Value, string Meaning)> properties,
        StyleId head,
        CancellationToken cancellationToken)
    {
        var options = new WorksheetOptions { FrozenRows = 1 };
        options.Column(1).Width = MinWidth * 1.5;
        options.Column(2).Width = WideWidth;
        options.Column(3).Width = WideWidth * 2;
        await workbook.StartWorksheetAsync(GivenSheets.Dataset, options, cancellationToken);
        await workbook.AddHeaderRowAsync((string[])["property", "value", "meaning"], head, cancellationToken);
        foreach (var (name, value, meaning) in properties)
            await workbook.AddRowAsync([new DataCell(name), new DataCell(value), new DataCell(meaning)], cancellationToken);
    }

    private static async Task AddAsync(
        Spreadsheet workbook,
        ModelSheet sheet,
        IReadOnlyList<ModelSheet> all,
        StyleId head,
        StyleId example,
        CancellationToken cancellationToken)
    {
        var options = new WorksheetOptions { FrozenRows = 1 };
        foreach (var (index, column) in sheet.Columns.Index())
            options.Column(index + 1).Width = Wide.Contains(column.Split('_')[0], StringComparer.Ordinal)
                ? WideWidth
                : Math.Max(MinWidth, column.Length + 2);
        await workbook.StartWorksheetAsync(sheet.File.Sheet, options, cancellationToken);
        await workbook.AddHeaderRowAsync([.. sheet.Columns], head, cancellationToken);
        foreach (var (index, column) in sheet.Columns.Index())
        {
            var letters = Letters(index);
            workbook.AddNote($"{letters}1", NoteOn(sheet.File, column));
            if (DropDown(sheet, column, all) is { } list)
                workbook.AddDataValidation($"{letters}2:{letters}{LastRow}", list);
        }

        foreach (var row in sheet.Rows)
        {
            var isExample = row.Values.Any(cell => cell.StartsWith(Example.Mark, StringComparison.Ordinal));
            await workbook.AddRowAsync(
                [.. sheet.Columns.Select(column => CellOf(row.GetValueOrDefault(column), column, isExample ? example : null))],
                cancellationToken);
        }
    }

    private static string NoteOn(FileColumns file, string column) => DataDictionary.Load().Find(file, column) switch
    {
        null => column,
        { Empty.Length: 0 } known => $"{known.Type}. {known.Meaning}",
        var known => $"{known.Type}. {known.Meaning}\nBlank: {known.Empty}",
    };

    // Codes are a closed list; of ids the list helps, and a name that is not in it is a new place.
    private static DataValidation? DropDown(ModelSheet sheet, string column, IReadOnlyList<ModelSheet> all)
    {
        if (sheet.File.Codes.TryGetValue(column, out var codes))
        {
            var list = DataValidation.ListValues(codes);
            list.ErrorTitle = column;
            list.ErrorMessage = $"One of: {string.Join(", ", codes)}";
            return list;
        }

        if (sheet.File.Ids.TryGetValue(column, out var file) && all.FirstOrDefault(other => other.File.File == file) is { } named)
        {
            var letters = Letters(named.Columns.Index().First(other => other.Item == "id").Index);
            var list = DataValidation.ListValuesFromCells(named.File.Sheet, $"{letters}2:{letters}{LastRow}");
            list.ShowErrorAlert = false;
            return list;
        }

        return null;
    }

    private static Cell CellOf(string? text, string column, StyleId? style) =>
        text is not null && column is "latitude" or "longitude" or "low" or "best" or "high"
            && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? new Cell(number, style)
            : new Cell(text, style);

    private static string Letters(int index) =>
        index < 26 ? $"{(char)('A' + index)}" : $"{(char)('A' + (index / 26) - 1)}{(char)('A' + (index % 26))}";
}
