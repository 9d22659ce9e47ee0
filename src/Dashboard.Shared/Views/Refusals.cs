using Dashboard.Shared.Filters;

namespace Dashboard.Shared.Views;

/// <summary>A request whose values cannot be used. On the API it becomes 400 with one line for each problem.</summary>
public sealed class InvalidRequestException(IReadOnlyList<QueryProblem> problems)
    : Exception(string.Join(" ", problems.Select(p => $"{p.Parameter} {p.Rule}.")))
{
    /// <summary>What was wrong, by parameter.</summary>
    public IReadOnlyList<QueryProblem> Problems { get; } = problems;
}

/// <summary>A cursor of a version that is no longer held. On the API it becomes 410 with the address to start again.</summary>
/// <param name="dataset">The dataset.</param>
/// <param name="asked">Name or number of the version asked for.</param>
/// <param name="held">Name of the version that is held.</param>
public sealed class VersionGoneException(string dataset, string asked, string held)
    : Exception($"Version {asked} of {dataset} is no longer held; the current one is {held}. Start again without cursor and version.")
{
    /// <summary>The dataset.</summary>
    public string Dataset { get; } = dataset;

    /// <summary>Name or number of the version asked for.</summary>
    public string Asked { get; } = asked;

    /// <summary>Name of the version that is held.</summary>
    public string Held { get; } = held;
}
