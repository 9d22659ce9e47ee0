using Dashboard.Server.Import.Reading;
using Dashboard.Shared.Datasets;

namespace Dashboard.Server.Import.Files;

/// <summary><c>story_steps.csv</c>, which may be missing.</summary>
internal static class StoryStepsFile
{
    public static readonly FileColumns Columns = new("story_steps.csv", "story_step")
    {
        IsOptional = true,
        Keys = ["story", "step"],
        Required = ["story", "step", "address", "events", "claims"],
        Texts = ["heading", "text"],
        RequiredTexts = ["heading", "text"],
        Ids = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["story"] = "stories.csv",
            ["events"] = "events.csv",
            ["claims"] = "claims.csv",
        },
    };

    public static StoryStep Read(CsvRow row) => new()
    {
        Story = row.RequiredText("story"),
        Number = row.RequiredPosition("step"),
        Address = row.RequiredText("address").TrimStart('?'),
        Events = row.List("events"),
        Claims = row.List("claims"),
    };
}
