using Dashboard.Shared.Datasets;

namespace Dashboard.Server.Import.Reading;

/// <summary>One thing that is wrong with a dataset folder, told so that the person who keeps the files can find it.</summary>
/// <param name="File">Name of the file in the folder.</param>
/// <param name="Row">Row as a spreadsheet shows it (the header is row 1); null when it concerns the whole file.</param>
/// <param name="Column">Column, or property of <c>dataset.json</c>; null when it concerns the whole row or file.</param>
/// <param name="Value">What the cell says; null when it is empty or does not matter.</param>
/// <param name="Rule">The rule that it breaks: a clause without a full stop.</param>
internal sealed record ImportProblem(string File, int? Row, string? Column, string? Value, string Rule)
{
    private const int LongestShownValue = 80;
    private const int MaxShownRows = 5;

    /// <summary>"claims.csv, row 20, withdrawn_on "2022-13-01": must be a date written YYYY-MM-DD."</summary>
    public override string ToString() => Line(Row is { } row ? [row] : []);

    /// <summary>
    /// The problems as lines, in their order. What is wrong with many rows alike, as that a column is empty, is one line: "claims.csv, rows 2, 3, 4, 5,
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

    // A log line stays one line, whatever the cell holds.
    private static string Shown(string value)
    {
        var line = string.Concat(value.Select(c => MayBeShown(c) ? c : ' '));
        return line.Length <= LongestShownValue ? line : string.Concat(line.AsSpan(0, LongestShownValue), "...");
    }

    private static bool MayBeShown(char c) => char.IsSurrogate(c) || !(char.IsControl(c) || Characters.FirstForbidden([c]) is not null);
}
