using Dashboard.Server.Import.Reading;
using Dashboard.Shared.Datasets;

namespace Dashboard.Server.Import.Files;

/// <summary><c>stories.csv</c>, which may be missing.</summary>
internal static class StoriesFile
{
    public static readonly FileColumns Columns = new("stories.csv", "story")
    {
        IsOptional = true,
        Required = ["id"],
        Texts = ["title", "description"],
        RequiredTexts = ["title"],
    };

    public static Story Read(CsvRow row) => new() { Id = row.RequiredSlug("id") };
}
