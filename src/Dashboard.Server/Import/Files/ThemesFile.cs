using Dashboard.Server.Import.Reading;
using Dashboard.Shared.Datasets;

namespace Dashboard.Server.Import.Files;

internal static class ThemesFile
{
    public static readonly FileColumns Columns = new("themes.csv", "theme")
    {
        Required = ["id", "parent", "slot"],
        Texts = ["name", "definition"],
        RequiredTexts = ["name"],
    };

    public static Theme Read(CsvRow row) => new()
    {
        Id = row.RequiredSlug("id"),
        Parent = row.Text("parent"),
        Slot = row.Text("slot"),
    };
}
