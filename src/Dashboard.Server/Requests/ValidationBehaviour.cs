using System.Globalization;
using Dashboard.Server.Snapshots;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Server.Requests;

/// <summary>
/// Lets a request about a dataset through only when the dataset exists and the filter could stand in an address of it.
/// The rules are those of <see cref="QueryCodec"/>, so that an address and a request can never disagree.
/// </summary>
internal sealed class ValidationBehaviour<TRequest, TResponse>(SnapshotRegistry snapshots) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IRequest<TResponse>, IDatasetRequest
{
    public Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        var snapshot = snapshots.Get(request.Dataset);
        if (request is IFilteredRequest filtered)
        {
            var problems = QueryCodec.Parse(QueryCodec.Format(filtered.Filter, filtered.Options), snapshot).Problems;
            if (problems.Count > 0)
                throw new InvalidRequestException(problems);
            if (filtered.Options.Cursor is { } cursor && cursor.Version != snapshot.Version.Number)
                throw new VersionGoneException(request.Dataset, cursor.Version.ToString(CultureInfo.InvariantCulture), snapshot.Version.Name);
        }

        return next();
    }
}
