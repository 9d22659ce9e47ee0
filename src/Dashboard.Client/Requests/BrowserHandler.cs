using Dashboard.Client.Addresses;
using Dashboard.Shared.Requests;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Client.Requests;

/// <summary>
/// Handles every request in the browser: with the snapshot of the dataset once it is loaded, as the server does; otherwise, and if a
/// request needs more than a snapshot, with the API.
/// </summary>
internal sealed class BrowserHandler<TRequest, TResponse>(LoadedSnapshots loaded, SnapshotRequestHandlers handlers, Api api)
    : IRequestHandler<TRequest, TResponse>
    where TRequest : IRequest<TResponse>
{
    /// <inheritdoc/>
    public Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken) =>
        request is IDatasetRequest { Dataset: var dataset }
        && loaded.Find(dataset) is not null
        && handlers is IRequestHandler<TRequest, TResponse> here
            ? here.Handle(request, cancellationToken)
            : api.GetAsync<TResponse>(ApiAddress.Of(request), cancellationToken);
}
