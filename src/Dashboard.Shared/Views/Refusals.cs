using Dashboard.Shared.Filters;

namespace Dashboard.Shared.Views;

/// <summary>A request with unusable values. The API returns 400 with one line for each problem.</summary>
public sealed class InvalidRequestException(IReadOnlyList<QueryProblem> problems)
    : Exception(string.Join(" ", problems.Select(p => $"{p.Parameter} {p.Rule}.")))
{
    /// <summary>The problems, by parameter.</summary>
    public IReadOnlyList<QueryProblem> Problems { get; } = problems;
}

/// <summary>A cursor of a version that is no longer kept. The API returns 410 with the address of the first page.</summary>
/// <param name="dataset">The dataset.</param>
/// <param name="asked">Name or number of the requested version.</param>
/// <param name="held">Name of the current version.</param>
public sealed class VersionGoneException(string dataset, string asked, string held)
    : Exception($"Version {asked} of {dataset} is no longer held; the current one is {held}. Start again without cursor and version.")
{
    /// <summary>The dataset.</summary>
    public string Dataset { get; } = dataset;

    /// <summary>Name or number of the requested version.</summary>
    public string Asked { get; } = asked;

    /// <summary>Name of the current version.</summary>
    public string Held { get; } = held;
}
