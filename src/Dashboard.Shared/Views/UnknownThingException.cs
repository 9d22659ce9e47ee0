namespace Dashboard.Shared.Views;

/// <summary>What was asked for does not exist. A page answers it with 404 and a way on, the API with 404 and a problem.</summary>
public sealed class UnknownThingException : Exception
{
    /// <summary>Says what was asked for.</summary>
    /// <param name="kind">What it should have been: <c>dataset</c>, <c>event</c>, <c>place</c>, <c>claim</c>, <c>source</c>.</param>
    /// <param name="id">What stood in the address.</param>
    /// <param name="dataset">The dataset it was looked for in; null when that is what is unknown.</param>
    /// <param name="suggestions">Ids that were perhaps meant, the nearest first.</param>
    public UnknownThingException(string kind, string id, string? dataset = null, params IReadOnlyList<string> suggestions)
        : base(dataset is null ? $"There is no {kind} \"{id}\"." : $"There is no {kind} \"{id}\" in {dataset}.")
    {
        Kind = kind;
        Id = id;
        Dataset = dataset;
        Suggestions = suggestions;
    }

    /// <summary>What it should have been, e.g. <c>event</c>.</summary>
    public string Kind { get; }

    /// <summary>What stood in the address.</summary>
    public string Id { get; }

    /// <summary>The dataset it was looked for in, or null.</summary>
    public string? Dataset { get; }

    /// <summary>Ids that were perhaps meant, the nearest first.</summary>
    public IReadOnlyList<string> Suggestions { get; }
}
