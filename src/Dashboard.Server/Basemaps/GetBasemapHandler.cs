using Dashboard.Server.Snapshots;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Server.Basemaps;

/// <summary>Answers with the ground of a dataset.</summary>
internal sealed class GetBasemapHandler(SnapshotRegistry snapshots, BasemapFolder folder) : IRequestHandler<GetBasemap, BasemapView>
{
    /// <inheritdoc/>
    public Task<BasemapView> Handle(GetBasemap request, CancellationToken cancellationToken) =>
        Task.FromResult(folder.Of(BasemapSource.Of(snapshots.Get(request.Dataset).Info)).View(request.Language));
}
