namespace Dashboard.Server.Store;

/// <summary>What became of importing a dataset folder.</summary>
/// <param name="Dataset">Name of the folder.</param>
/// <param name="Current">The version to be served; null: there is none.</param>
/// <param name="Problems">Why the folder was not published, one sentence each; none when <paramref name="Current"/> is what the folder says.</param>
internal sealed record ImportedFolder(string Dataset, StoredVersion? Current, IReadOnlyList<string> Problems);
