namespace Dashboard.Server.SheetImports;

/// <summary>How far an import is.</summary>
/// <param name="Step">What it does: words.</param>
/// <param name="Done">Rows that are done.</param>
/// <param name="Total">All rows; 0 if the step does not count them.</param>
internal readonly record struct ImportProgress(string Step, int Done, int Total);
