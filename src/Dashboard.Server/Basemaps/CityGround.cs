using Dashboard.Server.Settings;
using Dashboard.Server.Tiles;
using Dashboard.Shared.Views;
using Microsoft.Extensions.Options;

namespace Dashboard.Server.Basemaps;

/// <summary>The archive of streets and waters that the settings name, if they name one.</summary>
internal sealed class CityGround(IOptions<DashboardOptions> options)
{
    /// <summary>Where browsers read it.</summary>
    public const string Address = "/ground.pmtiles";

    /// <summary>The archive, or null.</summary>
    public GroundArchive? Archive { get; } = options.Value.Ground is { } path ? GroundArchive.Open(path) : null;

    /// <summary>What a page is told of it, or null.</summary>
    public GroundTiles? View => Archive is { Version: { } version } archive ? new GroundTiles($"{Address}?v={version}", archive.Attribution) : null;
}
