using Dashboard.Client.Addresses;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Client.Requests;

/// <summary>Caches the basemap in the browser: requested once per document, because no filter changes it.</summary>
internal sealed class BasemapCache(Api api) : IRequestHandler<GetBasemap, BasemapView>
{
    private readonly Dictionary<GetBasemap, Task<BasemapView>> basemaps = [];

    /// <inheritdoc/>
    public Task<BasemapView> Handle(GetBasemap request, CancellationToken cancellationToken)
    {
        if (!basemaps.TryGetValue(request, out var basemap) || basemap.IsFaulted || basemap.IsCanceled)
            basemaps[request] = basemap = api.GetAsync<BasemapView>(ApiAddress.Of(request), CancellationToken.None);
        return basemap.WaitAsync(cancellationToken);
    }
}
