using Dashboard.Server.Import.Reading;
using Dashboard.Shared.Datasets;

namespace Dashboard.Server.Import.Files;

internal static class StatementsFile
{
    public static readonly FileColumns Columns = new("statements.csv", "statement")
    {
        Required = ["id", "stated_on", "speaker_kind", "account", "events", "sources"],
        Texts = ["speaker", "text"],
        RequiredTexts = ["speaker", "text"],
        Ids = new Dictionary<string, string>(StringComparer.Ordinal) { ["events"] = "events.csv", ["sources"] = "sources.csv" },
    };

    public static Statement Read(CsvRow row) => new()
    {
        Id = row.RequiredSlug("id"),
        StatedOn = row.RequiredDate("stated_on"),
        SpeakerKind = row.RequiredText("speaker_kind"),
        Account = row.RequiredText("account"),
        Events = row.List("events"),
        Sources = row.RequiredList("sources"),
    };
}
