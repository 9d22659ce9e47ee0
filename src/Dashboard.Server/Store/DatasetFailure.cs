namespace Dashboard.Server.Store;

/// <summary>A dataset that has a folder and is not served as that folder says.</summary>
/// <param name="Dataset">Name of the folder.</param>
/// <param name="Problems">Why, one sentence each, each beginning with the name of the folder; at least one.</param>
/// <param name="ServedVersion">Number of the version that is served instead; null: the dataset is not served.</param>
internal sealed record DatasetFailure(string Dataset, IReadOnlyList<string> Problems, int? ServedVersion);
