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
            var info = snapshots.Get(request.Dataset).Info;
            var language = request.Language ?? info.FirstLanguage;
            var basemap = folder.Of(BasemapSource.Of(info));
            return Task.FromResult(
                basemap.View(language) with
                {
                    Layers =
                    [
                        .. options.Value.OfferedTiles.Select(tiles =>
                            new MapLayer(tiles.Part, tiles.NameIn(language), tiles.Url, tiles.Attribution, tiles.MaxZoom)),
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
