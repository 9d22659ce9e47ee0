namespace Dashboard.Server.Store;

/// <summary>A dataset with a folder that is not served, or not in the version of that folder.</summary>
/// <param name="Dataset">Name of the folder.</param>
/// <param name="Problems">The reasons, one sentence each, each beginning with the name of the folder; at least one.</param>
/// <param name="ServedVersion">Number of the version served instead; null: the dataset is not served.</param>
internal sealed record DatasetFailure(string Dataset, IReadOnlyList<string> Problems, int? ServedVersion);
