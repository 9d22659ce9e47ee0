using Dashboard.Server.Import.Reading;
using Dashboard.Shared.Datasets;

namespace Dashboard.Server.Import.Files;

/// <summary><c>removed.csv</c>, which may be missing: what was published and is gone.</summary>
internal static class RemovedFile
{
    /// <summary>The entities that have addresses, and so are never removed without a word.</summary>
    public static readonly string[] Entities = ["event", "claim", "statement", "place", "source", "story"];

    public static readonly FileColumns Columns = new("removed.csv", Entity: "")
    {
        Required = ["entity", "id", "removed_on", "reason"],
        Optional = ["said"],
    };

    public static RemovedEntity Read(CsvRow row)
    {
        var removed = new RemovedEntity
        {
            Entity = row.RequiredText("entity"),
            Id = row.RequiredSlug("id"),
            RemovedOn = row.RequiredDate("removed_on"),
            Reason = row.RequiredText("reason"),
            Said = row.Text("said"),
        };
        if (removed.Entity.Length > 0 && !Entities.Contains(removed.Entity, StringComparer.Ordinal))
            row.Refuse("entity", $"must be one of {string.Join(", ", Entities)}");
        return removed;
    }
}
