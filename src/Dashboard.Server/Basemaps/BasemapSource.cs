using Dashboard.Shared.Datasets;

namespace Dashboard.Server.Basemaps;

/// <summary>The basemap that a dataset names.</summary>
/// <param name="Bounds">Initial view of the map.</param>
/// <param name="Folder">A folder of <c>data/basemap</c>; null, or one that does not exist, means a ground cut from the world.</param>
/// <param name="Country">
/// ISO 3166-1 alpha-2 code of the dataset's country: drawn lighter, not named. Null: all countries look alike.
/// </param>
internal sealed record BasemapSource(BoundingBox Bounds, string? Folder, string? Country)
{
    public static BasemapSource Of(DatasetInfo info) => new(info.Bounds, info.Basemap, info.Country);
}
