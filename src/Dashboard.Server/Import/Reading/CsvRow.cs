using Dashboard.Shared.Datasets;

namespace Dashboard.Server.Import.Reading;

/// <summary>One row of a file. Whoever reads a cell and finds it wrong refuses it here, and reading goes on.</summary>
internal sealed class CsvRow(string file, int number, IReadOnlyDictionary<string, int> positions, string[] cells, ImportReport report)
{
    public string File => file;

    /// <summary>As a spreadsheet shows it: the header is row 1.</summary>
    public int Number => number;

    /// <summary>Whether a cell was refused: rules that compare rows leave such a row out, so that one slip is told once.</summary>
    public bool Failed { get; private set; }

    /// <summary>The cell as written; null when it is blank or its column is absent.</summary>
    public string? Raw(string column) =>
        positions.TryGetValue(column, out var position) && !Characters.IsBlank(cells[position]) ? cells[position] : null;

    /// <summary>The first column whose name begins so, or null.</summary>
    public string? ColumnThatBegins(string prefix) =>
        positions.OrderBy(column => column.Value).Select(column => column.Key).FirstOrDefault(column => column.StartsWith(prefix, StringComparison.Ordinal));

    public void Refuse(string? column, string rule)
    {
        Failed = true;
        report.Refuse(file, number, column, column is null ? null : Raw(column), rule);
    }

    /// <summary>Reports a cell that is likely wrong; the row is taken as it is.</summary>
    public void Warn(string column, string why) => report.Warn(file, number, column, Raw(column), why);
}
