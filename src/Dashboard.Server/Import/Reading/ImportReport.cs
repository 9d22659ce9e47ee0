namespace Dashboard.Server.Import.Reading;

/// <summary>Collects all problems of a folder, so that editors see them at once.</summary>
internal sealed class ImportReport
{
    private readonly List<ImportProblem> errors = [];
    private readonly List<ImportProblem> warnings = [];

    /// <summary>Problems that prevent publication.</summary>
    public IReadOnlyList<ImportProblem> Errors => errors;

    /// <summary>Ignored parts and probable mistakes.</summary>
    public IReadOnlyList<ImportProblem> Warnings => warnings;

    public void Refuse(string file, string rule) => errors.Add(new(file, null, null, null, rule));

    public void Refuse(string file, int? row, string? column, string? value, string rule, string? hint = null) =>
        errors.Add(new(file, row, column, value, rule) { Hint = hint });

    public void Warn(string file, string column, string why, string? hint = null) =>
        warnings.Add(new(file, null, column, null, why) { Hint = hint });

    public void Warn(string file, int? row, string column, string? value, string why, string? hint = null) =>
        warnings.Add(new(file, row, column, value, why) { Hint = hint });
}
