using Dashboard.Server.SheetImports.Values;
using Dashboard.Server.Folders;
using Dashboard.Server.Import.Files;
using Dashboard.Server.Sheets;
using Dashboard.Shared.Datasets;

namespace Dashboard.Server.SheetImports;

/// <summary>Writes the cells of a given sheet as the files of a dataset have them: days, numbers, codes.</summary>
internal static class GivenCells
{
    private static readonly string[] Days = ["start", "end", "stated_on", "withdrawn_on", "published"];
    private static readonly string[] Counts = ["low", "best", "high"];

    /// <summary>The order of day and month in the days of a sheet.</summary>
    public static DayOrder OrderIn(Sheet sheet, string?[] columns, DayOrder? said) =>
        said
        ?? SheetDates.OrderIn(
            columns.Index()
                .Where(column => Days.Contains(column.Item, StringComparer.Ordinal))
                .SelectMany(column => sheet.Rows.Skip(1).Select(row => row[column.Index])));

    /// <summary>A cell as its file has it. What cannot be read stays as it is, for the rules to name.</summary>
    public static string Normal(FileColumns file, string column, string cell, DayOrder order)
    {
        if (Days.Contains(column, StringComparer.Ordinal) && SheetDates.Parse(cell, order) is { } date)
            return Cell.Of(date.Day);
        if (Counts.Contains(column, StringComparer.Ordinal) && SheetNumbers.Count(cell) is { Words: null, Best: { } count })
            return Cell.Of((int?)count)!;
        if (file.Codes.TryGetValue(column, out var codes))
            return Array.Find(codes, code => string.Equals(code, cell.Replace(' ', '-'), StringComparison.OrdinalIgnoreCase)) ?? cell;
        return Characters.Replaced(cell);
    }
}
