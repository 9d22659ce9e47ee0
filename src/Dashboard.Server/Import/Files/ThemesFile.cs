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
        Codes = new Dictionary<string, string[]>(StringComparer.Ordinal) { ["slot"] = ["1", "2", "3", "4", "5", "6", "ink"] },
        Ids = new Dictionary<string, string>(StringComparer.Ordinal) { ["parent"] = "themes.csv" },
    };

    public static Theme Read(CsvRow row) => new()
    {
        Id = row.RequiredSlug("id"),
        Parent = row.Text("parent"),
        Slot = row.Text("slot"),
    };
}
