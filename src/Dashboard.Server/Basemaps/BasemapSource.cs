using Dashboard.Shared.Datasets;

namespace Dashboard.Server.Basemaps;

/// <summary>What a dataset wants under its marks.</summary>
/// <param name="Bounds">What the map shows at first.</param>
/// <param name="Folder">A folder of <c>data/basemap</c>; null, or one that is not there, means the coarse world.</param>
/// <param name="Country">ISO 3166-1 alpha-2 code of the country that it is about: drawn lighter, not named. Null: all countries are drawn alike.</param>
internal sealed record BasemapSource(BoundingBox Bounds, string? Folder, string? Country)
{
    /// <summary>What this dataset wants.</summary>
    public static BasemapSource Of(DatasetInfo info) => new(info.Bounds, info.Basemap, info.Country);
}
