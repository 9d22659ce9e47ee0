using Dashboard.Server.Snapshots;
using Dashboard.Server.Store;
using Dashboard.Shared.Views;
using MediatR;
using Microsoft.Extensions.Options;

namespace Dashboard.Server.Basemaps;

/// <summary>Answers with the ground of a dataset.</summary>
internal sealed class GetBasemapHandler(SnapshotRegistry snapshots, BasemapFolder folder, CityGround ground, IOptions<DashboardOptions> options) : IRequestHandler<GetBasemap, BasemapView>
{
    /// <inheritdoc/>
    public Task<BasemapView> Handle(GetBasemap request, CancellationToken cancellationToken) =>
        Task.FromResult(folder.Of(BasemapSource.Of(snapshots.Get(request.Dataset).Info)).View(request.Language) with { Streets = Streets(options.Value.StreetTiles), Ground = ground.View });

    private static StreetTiles? Streets(StreetTilesOptions tiles) => tiles.Url.Length == 0 ? null : new StreetTiles(tiles.Url, tiles.Attribution);
}
