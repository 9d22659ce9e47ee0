using Dashboard.Client.Addresses;
using Dashboard.Shared.Filters;

namespace Dashboard.Client.Loading;

/// <summary>The address for which a page is being loaded.</summary>
public sealed class PageQuery(PageAddress address, string id, IReadOnlyList<QueryProblem> problems)
{
    /// <summary>The address without invalid parts.</summary>
    public PageAddress Address { get; private set; } = address;

    /// <summary><see cref="PageRoute.Id"/>.</summary>
    public string Id { get; } = id;

    /// <summary>The problems.</summary>
    public IReadOnlyList<QueryProblem> Problems { get; private set; } = problems;

    /// <summary>Removes an invalid part from the address, with a reason.</summary>
    public void Drop(PageAddress without, string parameter, string value, QueryRule rule) =>
        Drop(without, new QueryProblem(parameter, value, rule));

    /// <summary>Removes an invalid part from the address, with a reason.</summary>
    public void Drop(PageAddress without, QueryProblem problem)
    {
        Address = without;
        Say(problem);
    }

    /// <summary>Says something about the address, which stays as it is.</summary>
    public void Say(QueryProblem problem) => Problems = [.. Problems, problem];
}
