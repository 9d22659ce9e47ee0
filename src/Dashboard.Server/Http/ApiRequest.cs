using Dashboard.Server.Snapshots;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Views;

namespace Dashboard.Server.Http;

/// <summary>A valid request to the API: the dataset of its path and the filter of its query.</summary>
/// <param name="Snapshot">The dataset.</param>
/// <param name="Filter">The filter.</param>
/// <param name="Options">The view options.</param>
internal sealed record ApiRequest(DatasetSnapshot Snapshot, EventFilter Filter, ViewOptions Options)
{
    /// <summary>Slug of the dataset.</summary>
    public string Dataset => Snapshot.Info.Id;

    /// <summary>The requested sort order.</summary>
    /// <exception cref="InvalidRequestException">The table has no such order.</exception>
    public Sorting<TColumn> Sorting<TColumn>()
        where TColumn : struct, Enum =>
        Shared.Filters.Sorting.Parse<TColumn>(Options.Sort)
        ?? throw new InvalidRequestException([Shared.Filters.Sorting.Problem<TColumn>(Options.Sort!)]);

    /// <summary>Parses and validates the address.</summary>
    /// <exception cref="UnknownEntityException">There is no such dataset.</exception>
    /// <exception cref="InvalidRequestException">A parameter is unknown, malformed or given twice.</exception>
    public static ValueTask<ApiRequest> BindAsync(HttpContext context)
    {
        var snapshot = context
            .RequestServices.GetRequiredService<RequestedSnapshots>()
            .Get(context.Request.RouteValues["dataset"] as string ?? "");
        var parsed = Read(context.Request, snapshot);
        return ValueTask.FromResult(new ApiRequest(snapshot, parsed.Filter, parsed.Options));
    }

    /// <summary>Parses the query of an API address; any problem is an error.</summary>
    /// <param name="request">The request.</param>
    /// <param name="vocabulary">The values of the dataset.</param>
    /// <param name="others">Parameters that are read elsewhere.</param>
    /// <exception cref="InvalidRequestException">A parameter is unknown, malformed or given twice.</exception>
    public static ParsedQuery Read(HttpRequest request, IFilterVocabulary vocabulary, params IEnumerable<string> others)
    {
        var parsed = QueryCodec.Parse(request.QueryString.Value ?? "", vocabulary);
        List<QueryProblem> problems =
        [
            .. parsed.Problems,
            .. parsed.UnknownNames.Except(others, StringComparer.Ordinal).Select(name => QueryProblem.OfName(name, Parameters.All)),
        ];
        return problems.Count == 0 ? parsed : throw new InvalidRequestException(problems);
    }
}
