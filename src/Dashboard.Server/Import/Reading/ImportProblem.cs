using Dashboard.Shared.Datasets;

namespace Dashboard.Server.Import.Reading;

/// <summary>A problem in a dataset folder, described so that an editor can find it.</summary>
/// <param name="File">Name of the file in the folder.</param>
/// <param name="Row">Row as a spreadsheet shows it (the header is row 1); null for the whole file.</param>
/// <param name="Column">Column, or property of <c>dataset.json</c>; null for the whole row or file.</param>
/// <param name="Value">The value of the cell; null if it is empty or does not matter.</param>
/// <param name="Rule">The rule that it breaks: a clause without a full stop.</param>
internal sealed record ImportProblem(string File, int? Row, string? Column, string? Value, string Rule)
{
    private const int MaxShownLength = 80;
    private const int MaxShownRows = 5;

    /// <summary>"claims.csv, row 20, withdrawn_on "2022-13-01": must be a date written YYYY-MM-DD."</summary>
    public override string ToString() => Line(Row is { } row ? [row] : []);

    /// <summary>
    /// The problems as lines, in order. The same problem in many rows, such as an empty column, is one line: "claims.csv, rows 2, 3, 4, 5,
    /// 6 and 275 more, scope: is empty."
    /// </summary>
    public static IEnumerable<string> Lines(IEnumerable<ImportProblem> problems) =>
        problems.GroupBy(problem => problem.Value is null ? problem with { Row = null } : problem)
            .Select(alike => alike.Key.Line([.. alike.Select(problem => problem.Row).OfType<int>().Distinct()]));

    private string Line(IReadOnlyList<int> rows)
    {
        var row = rows.Count == 0 ? "" : Rows(rows);
        var column = Column is null ? "" : $", {Column}";
        var value = string.IsNullOrEmpty(Value) ? "" : $" \"{Shown(Value)}\"";
        return $"{File}{row}{column}{value}: {Rule}.";
    }

    private static string Rows(IReadOnlyList<int> rows) => rows.Count switch
    {
        1 => $", row {rows[0]}",
        <= MaxShownRows => $", rows {string.Join(", ", rows)}",
        _ => $", rows {string.Join(", ", rows.Take(MaxShownRows))} and {rows.Count - MaxShownRows} more",
    };

    // A log entry stays on one line, whatever the cell contains.
    private static string Shown(string value)
    {
        var line = string.Concat(value.Select(c => MayBeShown(c) ? c : ' '));
        return line.Length <= MaxShownLength ? line : string.Concat(line.AsSpan(0, MaxShownLength), "...");
    }

    private static bool MayBeShown(char c) => char.IsSurrogate(c) || !(char.IsControl(c) || Characters.FirstForbidden([c]) is not null);
}
