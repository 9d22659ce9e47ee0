using Dashboard.Server.Settings;
using Dashboard.Server.Tiles;
using Dashboard.Shared.Views;
using Microsoft.Extensions.Options;

namespace Dashboard.Server.Basemaps;

/// <summary>The configured archive of streets and waters, if any.</summary>
internal sealed class CityGround(IOptions<DashboardOptions> options)
{
    /// <summary>The address from which browsers read it.</summary>
    public const string Address = "/ground.pmtiles";

    /// <summary>The archive, or null.</summary>
    public GroundArchive? Archive { get; } = options.Value.Ground is { } path ? GroundArchive.Open(path) : null;

    /// <summary>The data for pages, or null.</summary>
    public GroundTiles? View =>
        Archive is { Version: { } version } archive ? new GroundTiles($"{Address}?v={version}", archive.Attribution) : null;
}
