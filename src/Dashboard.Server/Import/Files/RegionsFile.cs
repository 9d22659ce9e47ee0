using Dashboard.Server.Import.Reading;
using Dashboard.Shared.Datasets;

namespace Dashboard.Server.Import.Files;

internal static class RegionsFile
{
    public static readonly FileColumns Columns = new("regions.csv", "region")
    {
        Required = ["id", "place"],
        Texts = ["name"],
        RequiredTexts = ["name"],
        Ids = new Dictionary<string, string>(StringComparer.Ordinal) { ["place"] = "places.csv" },
    };

    public static Region Read(CsvRow row) => new()
    {
        Id = row.RequiredRegionId("id"),
        Place = row.RequiredText("place"),
    };
}
