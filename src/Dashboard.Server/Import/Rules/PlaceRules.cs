using Dashboard.Server.Import.Files;
using Dashboard.Shared.Datasets;

namespace Dashboard.Server.Import.Rules;

/// <summary>Rules for places and regions and their references to each other.</summary>
internal static class PlaceRules
{
    /// <param name="rows">The rows of the files.</param>
    /// <param name="map">Bounds of the map; null if <c>dataset.json</c> has none.</param>
    public static void Check(DatasetRows rows, BoundingBox? map)
    {
        foreach (var (row, _, _, place) in rows.Places.All)
        {
            row.MustBeIn("region", place.Region, rows.Regions);
            row.MustBeIn("within", place.Within, rows.Places);
            if (string.Equals(place.Within, place.Id, StringComparison.Ordinal))
                row.Refuse("within", "a place is not within itself");
            else if (rows.Places.TryFind(place.Within, out var town) && town.Value.Within is not null)
                row.Refuse("within", "names a place that is itself within another; only a town holds spots");
            if (!row.Failed && place is { HasPoint: true, Latitude: 0, Longitude: 0 })
                row.Refuse("latitude", "0,0 is open sea and stands for a missing point");
            else if (
                !row.Failed
                && place.HasPoint
                && map is { } box
                && !box.Contains(place.Longitude, place.Latitude)
                && box.Contains(place.Latitude, place.Longitude))
                row.Warn(
                    "latitude",
                    "lies outside the bbox of dataset.json, and inside it when exchanged with the longitude; look whether the two are swapped"
                );
        }

        foreach (var (row, _, _, region) in rows.Regions.All)
            row.MustBeIn("place", region.Place, rows.Places);
    }
}
