using Dashboard.Server.Import.Files;

namespace Dashboard.Server.Import.Rules;

/// <summary>Rules for places and regions and their references to each other.</summary>
internal static class PlaceRules
{
    public static void Check(DatasetRows rows)
    {
        foreach (var (row, _, _, place) in rows.Places.All)
        {
            row.MustBeIn("region", place.Region, rows.Regions);
            row.MustBeIn("within", place.Within, rows.Places);
            if (string.Equals(place.Within, place.Id, StringComparison.Ordinal))
                row.Refuse("within", "a place is not within itself");
            else if (rows.Places.TryFind(place.Within, out var town) && town.Value.Within is not null)
                row.Refuse("within", "names a place that is itself within another; only a town holds spots");
            if (row.IsSound("latitude", "longitude") && place is { HasPoint: true, Latitude: 0, Longitude: 0 })
                row.Refuse("latitude", "0,0 is open sea and stands for a missing point");
        }

        foreach (var (row, _, _, region) in rows.Regions.All)
            row.MustBeIn("place", region.Place, rows.Places);
    }
}
