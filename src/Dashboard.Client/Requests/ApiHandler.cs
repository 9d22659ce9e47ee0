using MediatR;

namespace Dashboard.Client.Requests;

/// <summary>Answers every request in the browser: by the API.</summary>
internal sealed class ApiHandler<TRequest, TResponse>(Api api) : IRequestHandler<TRequest, TResponse>
    where TRequest : IRequest<TResponse>
{
    /// <inheritdoc/>
    public Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken) => api.GetAsync<TResponse>(ApiAddress.Of(request), cancellationToken);
}
