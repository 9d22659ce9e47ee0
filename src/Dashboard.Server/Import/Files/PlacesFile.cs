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
        RequiredTexts = ["label", "name"],
        Codes = new Dictionary<string, string[]>(StringComparer.Ordinal) { ["precision"] = FileColumns.CodesOf<GeoPrecision>() },
        Ids = new Dictionary<string, string>(StringComparer.Ordinal) { ["within"] = "places.csv", ["region"] = "regions.csv" },
    };

    public static Place Read(CsvRow row)
    {
        var precision = row.RequiredCode<GeoPrecision>("precision");
        var isUnknown = precision == GeoPrecision.Unknown;
        if (isUnknown && (row.Raw("latitude") ?? row.Raw("longitude")) is not null)
            row.Refuse("precision", "must not be unknown, because the place has a point");
        var mayLackPoint = isUnknown || (precision == GeoPrecision.Country && (row.Raw("latitude") ?? row.Raw("longitude")) is null);
        return new()
        {
            Id = row.RequiredSlug("id"),
            Within = row.Text("within"),
            Region = row.Text("region"),
            TimeZone = row.TimeZone("time_zone"),
            Latitude = mayLackPoint ? 0 : row.Degrees("latitude", 90),
            Longitude = mayLackPoint ? 0 : row.Degrees("longitude", 180),
            Precision = precision,
            GeonamesId = row.Text("geonames_id"),
            CoordinatesFrom = row.Text("coordinates_from"),
            RegionLater = row.ColumnThatBegins(RegionSince) is { } later ? row.RegionId(later) : null,
            Note = row.Text("note"),
        };
    }
}
