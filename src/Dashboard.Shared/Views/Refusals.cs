using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;

namespace Dashboard.Shared.Views;

/// <summary>A request with unusable values. The API returns 400 with one line for each problem.</summary>
public sealed class InvalidRequestException(IReadOnlyList<QueryProblem> problems)
    : Exception(string.Join(" ", problems.Select(p => $"{p.Parameter} {p.Rule}.")))
{
    /// <summary>The problems, by parameter.</summary>
    public IReadOnlyList<QueryProblem> Problems { get; } = problems;
}

/// <summary>
/// A version that is not kept, or a cursor of another version than the one shown. The API returns 410 and says where to go on.
/// </summary>
/// <param name="dataset">The dataset.</param>
/// <param name="asked">Name or number of the requested version, or the requested day.</param>
/// <param name="held">Name of the version to go on with: the one shown, or the current one.</param>
/// <param name="nearest">The nearest version that is kept; null if a cursor was refused.</param>
public sealed class VersionGoneException(string dataset, string asked, string held, DatasetVersion? nearest = null)
    : Exception(
        nearest is null
            ? $"Version {asked} of {dataset} is not the one shown, which is {held}. Start again without cursor."
            : $"Version {asked} of {dataset} is not kept. The nearest one that is kept is {nearest.Name} of {nearest.ImportedAt:yyyy-MM-dd}; "
                + $"the current one is {held}.")
{
    /// <summary>The nearest version that is kept, or null.</summary>
    public DatasetVersion? Nearest { get; } = nearest;

    /// <summary>The dataset.</summary>
    public string Dataset { get; } = dataset;

    /// <summary>Name or number of the requested version.</summary>
    public string Asked { get; } = asked;

    /// <summary>Name of the current version.</summary>
    public string Held { get; } = held;
}
