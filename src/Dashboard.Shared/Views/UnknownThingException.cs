namespace Dashboard.Shared.Views;

/// <summary>Something that was asked for by id and does not exist. On the API it becomes 404, on a page the "not found" page.</summary>
/// <param name="kind">"dataset", "event", "place", "claim" or "source".</param>
/// <param name="id">The id asked for.</param>
/// <param name="dataset">The dataset it was looked for in; null when the dataset itself is unknown.</param>
/// <param name="suggestions">Ids that exist and are written alike; empty when none is.</param>
public sealed class UnknownThingException(string kind, string id, string? dataset, IReadOnlyList<string> suggestions)
    : Exception(dataset is null ? $"There is no {kind} “{id}”." : $"There is no {kind} “{id}” in {dataset}.")
{
    /// <summary>"dataset", "event", "place", "claim" or "source".</summary>
    public string Kind { get; } = kind;

    /// <summary>The id asked for.</summary>
    public string Id { get; } = id;

    /// <summary>The dataset it was looked for in, or null.</summary>
    public string? Dataset { get; } = dataset;

    /// <summary>Ids that exist and are written alike.</summary>
    public IReadOnlyList<string> Suggestions { get; } = suggestions;
}
