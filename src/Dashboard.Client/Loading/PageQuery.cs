using Dashboard.Client.Addresses;
using Dashboard.Shared.Filters;

namespace Dashboard.Client.Loading;

/// <summary>An address for which a page is being loaded.</summary>
public sealed class PageQuery(PageAddress address, string id, IReadOnlyList<QueryProblem> problems)
{
    /// <summary>The address, without what could not be used.</summary>
    public PageAddress Address { get; private set; } = address;

    /// <summary><see cref="PageRoute.Id"/>.</summary>
    public string Id { get; } = id;

    /// <summary>What could not be used.</summary>
    public IReadOnlyList<QueryProblem> Problems { get; private set; } = problems;

    /// <summary>Leaves something out of the address, and says why.</summary>
    public void Drop(PageAddress without, string parameter, string value, QueryRule rule) => Drop(without, new QueryProblem(parameter, value, rule));

    /// <summary>Leaves something out of the address, for a reason.</summary>
    public void Drop(PageAddress without, QueryProblem problem)
    {
        Address = without;
        Problems = [.. Problems, problem];
    }
}
