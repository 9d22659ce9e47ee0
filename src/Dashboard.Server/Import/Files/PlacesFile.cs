using Dashboard.Server.Import.Reading;
using Dashboard.Shared.Datasets;

namespace Dashboard.Server.Import.Files;

internal static class PlacesFile
{
    private const string RegionSince = "region_since_";

    public static readonly FileColumns Columns = new("places.csv", "place")
    {
        Required = ["id", "latitude", "longitude", "precision"],
        Optional = ["within", "region", "time_zone", "geonames_id", "coordinates_from", "note"],
        OptionalPrefix = RegionSince,
        Texts = ["label", "name", "note"],
        EnglishTexts = ["label", "name"],
    };

    public static Place Read(CsvRow row) => new()
    {
        Id = row.RequiredSlug("id"),
        Within = row.Text("within"),
        Region = row.Text("region"),
        TimeZone = row.TimeZone("time_zone"),
        Latitude = row.Degrees("latitude", 90),
        Longitude = row.Degrees("longitude", 180),
        Precision = row.RequiredCode<GeoPrecision>("precision"),
        GeonamesId = row.Text("geonames_id"),
        CoordinatesFrom = row.Text("coordinates_from"),
        RegionLater = row.ColumnThatBegins(RegionSince) is { } later ? row.RegionId(later) : null,
        Note = row.Text("note"),
    };
}
