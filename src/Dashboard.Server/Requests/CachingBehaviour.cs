using Dashboard.Server.Snapshots;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Server.Requests;

/// <summary>
/// Answers a request about a dataset from memory when the same one was answered before for the same version.
/// Requests are values and versions never change, so an answer never goes stale.
/// </summary>
internal sealed class CachingBehaviour<TRequest, TResponse>(SnapshotRegistry snapshots, ViewCache cache) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IRequest<TResponse>, IDatasetRequest
    where TResponse : class
{
    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        var key = (snapshots.Get(request.Dataset).Version.Name, (object)request);
        if (cache.TryGet<TResponse>(key, out var known))
            return known;
        var answer = await next();
        cache.Put(key, answer);
        return answer;
    }
}
