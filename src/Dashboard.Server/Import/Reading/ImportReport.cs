namespace Dashboard.Server.Import.Reading;

/// <summary>Collects everything that is wrong with a folder, so that its keeper sees all of it at once.</summary>
internal sealed class ImportReport
{
    private readonly ProblemList errors = new();
    private readonly ProblemList warnings = new();

    /// <summary>What makes the dataset unfit to be published.</summary>
    public IReadOnlyList<ImportProblem> Errors => errors.All;

    /// <summary>What was ignored or is likely wrong.</summary>
    public IReadOnlyList<ImportProblem> Warnings => warnings.All;

    public void Refuse(string file, string rule) => errors.Add(new(file, null, null, null, rule));

    public void Refuse(string file, int? row, string? column, string? value, string rule) => errors.Add(new(file, row, column, value, rule));

    public void Warn(string file, string column, string why) => Warn(file, null, column, null, why);

    public void Warn(string file, int? row, string column, string? value, string why) => warnings.Add(new(file, row, column, value, why));

    // What is wrong with many rows alike, as that a column is empty, is one problem.
    private sealed class ProblemList
    {
        private readonly List<ImportProblem> all = [];
        private readonly Dictionary<(string File, string? Column, string Rule), int> alike = [];

        public IReadOnlyList<ImportProblem> All => all;

        public void Add(ImportProblem problem)
        {
            if (problem is not { Row: { } row, Value: null })
                all.Add(problem);
            else if (alike.TryGetValue((problem.File, problem.Column, problem.Rule), out var position))
                all[position].MoreRows.Add(row);
            else
            {
                alike.Add((problem.File, problem.Column, problem.Rule), all.Count);
                all.Add(problem);
            }
        }
    }
}
