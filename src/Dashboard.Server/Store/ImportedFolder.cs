namespace Dashboard.Server.Store;

/// <summary>The result of importing a dataset folder.</summary>
/// <param name="Dataset">Name of the folder.</param>
/// <param name="Current">The version to serve; null: there is none.</param>
/// <param name="Problems">Why the folder was not published, one sentence each; empty if <paramref name="Current"/> has its content.</param>
internal sealed record ImportedFolder(string Dataset, StoredVersion? Current, IReadOnlyList<string> Problems);
