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
    private const int MaxLines = 60;

    /// <summary>What may help to mend it, such as "did you mean almaty?"; null if nothing is known. Not a part of the kind.</summary>
    public string? Hint { get; init; }

    /// <summary>"claims.csv, row 20, withdrawn_on "2022-13-01": must be a date written YYYY-MM-DD."</summary>
    public override string ToString() => Line([this]);

    /// <summary>
    /// The problems as lines, in order. Those of one kind are one line: "claims.csv, rows 2, 3, 4, 5, 6 and 275 more, stated_on, such as
    /// "9/13/2022": must be a date written YYYY-MM-DD." What is said of whole files is one line for all of them: "actors.csv and
    /// claims.csv: each is missing from the folder." Of very many kinds the last are counted.
    /// </summary>
    public static IEnumerable<string> Lines(IEnumerable<ImportProblem> problems)
    {
        var kinds = problems.GroupBy(problem => (problem.IsOfFile ? null : problem.File, problem.Column, problem.Rule))
            .Select(kind => kind.ToList())
            .ToList();
        var lines = kinds.Take(MaxLines).Select(Line);
        var rest = kinds.Skip(MaxLines).ToList();
        return rest.Count == 0
            ? lines
            : lines.Append($"And {rest.Sum(kind => kind.Count)} more problems of {rest.Count} more kinds; mend these first.");
    }

    private bool IsOfFile => Row is null && Column is null && Value is null && Hint is null;

    private static string Line(List<ImportProblem> alike)
    {
        var first = alike[0];
        string[] files = [.. alike.Select(problem => problem.File).Distinct(StringComparer.Ordinal)];
        if (files is [.. var others, var last] && others.Length > 0)
            return $"{string.Join(", ", others)} and {last}: each {first.Rule}.";
        int[] rows = [.. alike.Select(problem => problem.Row).OfType<int>().Distinct()];
        var row = rows.Length == 0 ? "" : Rows(rows);
        var column = first.Column is null ? "" : $", {first.Column}";
        var isOneValue = alike.TrueForAll(problem => problem.Value == first.Value);
        var value = string.IsNullOrEmpty(first.Value) ? "" : $"{(isOneValue ? "" : ", such as")} \"{Shown(first.Value)}\"";
        var hint = first.Hint is null || !isOneValue ? "" : $"; {first.Hint}";
        return $"{first.File}{row}{column}{value}: {first.Rule}{hint}{(hint.EndsWith('?') ? "" : ".")}";
    }

    private static string Rows(int[] rows) => rows.Length switch
    {
        1 => $", row {rows[0]}",
        <= MaxShownRows => $", rows {string.Join(", ", rows)}",
        _ => $", rows {string.Join(", ", rows.Take(MaxShownRows))} and {rows.Length - MaxShownRows} more",
    };

    // A log entry stays on one line, whatever the cell contains.
    private static string Shown(string value)
    {
        var line = string.Concat(value.Select(c => MayBeShown(c) ? c : ' '));
        return line.Length <= MaxShownLength ? line : string.Concat(line.AsSpan(0, MaxShownLength), "...");
    }

    private static bool MayBeShown(char c) => char.IsSurrogate(c) || !(char.IsControl(c) || Characters.FirstForbidden([c]) is not null);
}
