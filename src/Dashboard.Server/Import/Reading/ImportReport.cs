namespace Dashboard.Server.Import.Reading;

/// <summary>Collects everything that is wrong with a folder, so that its keeper sees all of it at once.</summary>
internal sealed class ImportReport
{
    private readonly List<ImportProblem> errors = [];
    private readonly List<ImportProblem> warnings = [];

    /// <summary>What makes the dataset unfit to be published.</summary>
    public IReadOnlyList<ImportProblem> Errors => errors;

    /// <summary>What was ignored or is likely wrong.</summary>
    public IReadOnlyList<ImportProblem> Warnings => warnings;

    public void Refuse(string file, string rule) => errors.Add(new(file, null, null, null, rule));

    public void Refuse(string file, int? row, string? column, string? value, string rule) => errors.Add(new(file, row, column, value, rule));

    public void Warn(string file, string column, string why) => Warn(file, null, column, null, why);

    public void Warn(string file, int? row, string column, string? value, string why) => warnings.Add(new(file, row, column, value, why));
}
