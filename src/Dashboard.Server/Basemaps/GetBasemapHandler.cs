using Dashboard.Server.Settings;
using Dashboard.Server.Snapshots;
using Dashboard.Shared.Views;
using MediatR;
using Microsoft.Extensions.Options;

namespace Dashboard.Server.Basemaps;

/// <summary>Answers with the basemap of a dataset.</summary>
internal sealed class GetBasemapHandler(
    RequestedSnapshots snapshots,
    BasemapFolder folder,
    CityGround ground,
    IOptions<DashboardOptions> options
) : IRequestHandler<GetBasemap, BasemapView>
{
    /// <inheritdoc/>
    /// <exception cref="InvalidDataException">It cannot be drawn; the message names the dataset and the files.</exception>
    public Task<BasemapView> Handle(GetBasemap request, CancellationToken cancellationToken)
    {
        try
        {
            var basemap = folder.Of(BasemapSource.Of(snapshots.Get(request.Dataset).Info));
            return Task.FromResult(
                basemap.View(request.Language) with
                {
                    Layers =
                    [
                        .. options.Value.OfferedTiles.Select(tiles =>
                            new MapLayer(tiles.Part, tiles.NameIn(request.Language), tiles.Url, tiles.Attribution, tiles.MaxZoom)),
                    ],
                    Ground = ground.View,
                });
        }
        catch (InvalidDataException error)
        {
            throw new InvalidDataException($"Dataset {request.Dataset}: {error.Message}", error);
        }
    }
}
