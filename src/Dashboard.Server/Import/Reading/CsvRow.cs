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

    /// <summary>The cell without blanks around it; null if it is blank or its column is absent.</summary>
    public string? Raw(string column) =>
        positions.TryGetValue(column, out var position) && !Characters.IsBlank(cells[position]) ? cells[position].Trim() : null;

    /// <summary>The first column with this prefix, or null.</summary>
    public string? ColumnThatBegins(string prefix) =>
        positions
            .OrderBy(column => column.Value)
            .Select(column => column.Key)
            .FirstOrDefault(column => column.StartsWith(prefix, StringComparison.Ordinal));

    /// <param name="column">The column; null for the whole row.</param>
    /// <param name="rule">The rule that it breaks: the same words for every row.</param>
    /// <param name="hint">What may help to mend this one.</param>
    /// <param name="value">The part of the cell that is wrong; null: the cell.</param>
    public void Refuse(string? column, string rule, string? hint = null, string? value = null)
    {
        Failed = true;
        report.Refuse(file, number, column, value ?? (column is null ? null : Raw(column)), rule, hint);
    }

    /// <summary>Reports a probable mistake; the row is accepted.</summary>
    public void Warn(string column, string why) => report.Warn(file, number, column, Raw(column), why);
}
