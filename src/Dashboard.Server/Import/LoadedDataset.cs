using Dashboard.Server.Import.Reading;
using Dashboard.Shared.Datasets;

namespace Dashboard.Server.Import;

/// <summary>What became of reading a folder.</summary>
/// <param name="Content">Null when there are errors.</param>
/// <param name="Errors">All of them, file by file.</param>
/// <param name="Warnings">What was ignored.</param>
internal sealed record LoadedDataset(DatasetContent? Content, IReadOnlyList<ImportProblem> Errors, IReadOnlyList<ImportProblem> Warnings);
