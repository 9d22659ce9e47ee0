using Dashboard.Shared.Datasets;

namespace Dashboard.Server.Import.Reading;

/// <summary>One row of a file. Invalid cells are reported here, and reading goes on.</summary>
internal sealed class CsvRow(string file, int number, IReadOnlyDictionary<string, int> positions, string[] cells, ImportReport report)
{
    public string File => file;

    /// <summary>As a spreadsheet shows it: the header is row 1.</summary>
    public int Number => number;

    private const string WholeRow = "";

    private HashSet<string>? failed; // most rows need none

    /// <summary>Whether a cell was rejected: rules that compare rows skip such a row, so that a mistake is reported once.</summary>
    public bool Failed => failed is not null;

    /// <summary>
    /// Whether none of these cells was rejected: a rule within a row is checked whatever is wrong with the cells that it does not compare.
    /// </summary>
    public bool IsSound(params ReadOnlySpan<string> columns)
    {
        if (failed is null)
            return true;
        foreach (var column in columns)
        {
            if (failed.Contains(column))
                return false;
        }

        return !failed.Contains(WholeRow);
    }

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
        (failed ??= new(StringComparer.Ordinal)).Add(column ?? WholeRow);
        report.Refuse(file, number, column, value ?? (column is null ? null : Raw(column)), rule, hint);
    }

    /// <summary>Reports a probable mistake; the row is accepted.</summary>
    public void Warn(string column, string why) => report.Warn(file, number, column, Raw(column), why);
}
