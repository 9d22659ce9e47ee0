using Dashboard.Server.Import.Reading;
using Dashboard.Shared.Datasets;

namespace Dashboard.Server.Import.Files;

internal static class ActorsFile
{
    public static readonly FileColumns Columns = new("actors.csv", "actor")
    {
        Required = ["id", "kind"],
        Texts = ["name"],
        RequiredTexts = ["name"],
    };

    public static Actor Read(CsvRow row) => new()
    {
        Id = row.RequiredSlug("id"),
        Kind = row.RequiredText("kind"),
    };
}
