using Dashboard.Shared.Datasets;

namespace Dashboard.Server.Import.Reading;

/// <summary>One row of a file. Invalid cells are reported here, and reading goes on.</summary>
internal sealed class CsvRow(string file, int number, IReadOnlyDictionary<string, int> positions, string[] cells, ImportReport report)
{
    public string File => file;

    /// <summary>As a spreadsheet shows it: the header is row 1.</summary>
    public int Number => number;

    /// <summary>Whether a cell was rejected: rules that compare rows skip such a row, so that a mistake is reported once.</summary>
    public bool Failed { get; private set; }

    /// <summary>The cell as written; null if it is blank or its column is absent.</summary>
    public string? Raw(string column) =>
        positions.TryGetValue(column, out var position) && !Characters.IsBlank(cells[position]) ? cells[position] : null;

    /// <summary>The first column with this prefix, or null.</summary>
    public string? ColumnThatBegins(string prefix) =>
        positions
            .OrderBy(column => column.Value)
            .Select(column => column.Key)
            .FirstOrDefault(column => column.StartsWith(prefix, StringComparison.Ordinal));

    public void Refuse(string? column, string rule)
    {
        Failed = true;
        report.Refuse(file, number, column, column is null ? null : Raw(column), rule);
    }

    /// <summary>Reports a probable mistake; the row is accepted.</summary>
    public void Warn(string column, string why) => report.Warn(file, number, column, Raw(column), why);
}
