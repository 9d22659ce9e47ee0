using System.Globalization;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Shared.Requests;

/// <summary>
/// Rejects a request for an available dataset unless its filter could occur in an address of that dataset. Requests for other datasets
/// pass: their handler reports the error. The rules are those of <see cref="QueryCodec"/>, so that addresses and requests can never
/// disagree.
/// </summary>
public sealed class ValidationBehaviour<TRequest, TResponse>(ISnapshots snapshots) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IRequest<TResponse>, IDatasetRequest
{
    /// <inheritdoc/>
    public Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        ArgumentNullException.ThrowIfNull(next);
        if (request is IFilteredRequest filtered && snapshots.Find(request.Dataset) is { } snapshot)
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
