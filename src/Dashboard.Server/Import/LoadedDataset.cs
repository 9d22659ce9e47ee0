using Dashboard.Server.Import.Reading;
using Dashboard.Shared.Datasets;

namespace Dashboard.Server.Import;

/// <summary>The result of reading a folder.</summary>
/// <param name="Content">Null if there are errors.</param>
/// <param name="Errors">All of them, file by file.</param>
/// <param name="Warnings">Ignored parts and probable mistakes.</param>
internal sealed record LoadedDataset(DatasetContent? Content, IReadOnlyList<ImportProblem> Errors, IReadOnlyList<ImportProblem> Warnings);
