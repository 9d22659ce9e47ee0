using Dashboard.Shared.Datasets;

namespace Dashboard.Shared.Views;

/// <summary>
/// A requested id does not exist. The API returns 404, a page becomes the "not found" page; 410 if it was removed from the dataset.
/// </summary>
/// <param name="kind">"dataset", "event", "place", "claim" or "source".</param>
/// <param name="id">The requested id.</param>
/// <param name="dataset">The dataset searched; null if the dataset itself is unknown.</param>
/// <param name="suggestions">Similar ids that exist; may be empty.</param>
public sealed class UnknownEntityException(string kind, string id, string? dataset, IReadOnlyList<string> suggestions)
    : Exception(dataset is null ? $"There is no {kind} “{id}”." : $"There is no {kind} “{id}” in {dataset}.")
{
    /// <summary>"dataset", "event", "place", "claim" or "source".</summary>
    public string Kind { get; } = kind;

    /// <summary>The requested id.</summary>
    public string Id { get; } = id;

    /// <summary>What the dataset says of its removal; null: it never existed.</summary>
    public RemovedEntity? Removed { get; init; }

    /// <summary>The dataset searched, or null.</summary>
    public string? Dataset { get; } = dataset;

    /// <summary>Similar ids that exist.</summary>
    public IReadOnlyList<string> Suggestions { get; } = suggestions;
}
