using Dashboard.Server.Snapshots;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Views;

namespace Dashboard.Server.Http;

/// <summary>What an address of the API asks: the dataset of its path and the filter of its query, both known to be right.</summary>
/// <param name="Snapshot">The dataset.</param>
/// <param name="Filter">What is asked for.</param>
/// <param name="Options">How it is to be answered.</param>
internal sealed record ApiRequest(DatasetSnapshot Snapshot, EventFilter Filter, ViewOptions Options)
{
    /// <summary>Slug of the dataset.</summary>
    public string Dataset => Snapshot.Info.Id;

    /// <summary>Reads the address.</summary>
    /// <exception cref="UnknownThingException">There is no such dataset.</exception>
    /// <exception cref="InvalidRequestException">A parameter is unknown, malformed or given twice.</exception>
    /// <exception cref="VersionGoneException">Another version than the one that is held was asked for.</exception>
    public static ValueTask<ApiRequest> BindAsync(HttpContext context)
    {
        var snapshot = context.RequestServices.GetRequiredService<SnapshotRegistry>().Get(context.Request.RouteValues["dataset"] as string ?? "");
        var parsed = QueryCodec.Parse(context.Request.QueryString.Value ?? "", snapshot);
        List<QueryProblem> problems =
        [
            .. parsed.Problems,
            .. parsed.UnknownNames.Select(name => new QueryProblem(name, "", $"is not a parameter; known are {string.Join(", ", Parameters.All.Order(StringComparer.Ordinal))}")),
        ];
        if (problems.Count > 0)
            throw new InvalidRequestException(problems);
        if (parsed.Options.Version is { } version && version != snapshot.Version.Name)
            throw new VersionGoneException(snapshot.Info.Id, version, snapshot.Version.Name);
        return ValueTask.FromResult(new ApiRequest(snapshot, parsed.Filter, parsed.Options));
    }
}
