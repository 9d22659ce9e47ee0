using Dashboard.Server.Sheets;

namespace Dashboard.Server.SheetImports;

/// <summary>The rows of examples in the template, which an import leaves out.</summary>
internal static class Example
{
    /// <summary>What one cell of each begins with.</summary>
    public const string Mark = "Example:";

    /// <summary>The sentence about rows that were left out.</summary>
    public const string LeftOut = $"Rows with a cell that begins with \"{Mark}\" are the template's examples, and were left out";

    /// <summary>Whether a row is one.</summary>
    public static bool IsIn(SheetRow row) => row.Cells.Any(cell => cell.StartsWith(Mark, StringComparison.Ordinal));
}
