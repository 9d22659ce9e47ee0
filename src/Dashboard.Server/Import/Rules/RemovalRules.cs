using Dashboard.Server.Import.Files;
using Dashboard.Server.Import.Reading;
using Dashboard.Shared.Datasets;

namespace Dashboard.Server.Import.Rules;

/// <summary>What was published has an address: it stays, or <c>removed.csv</c> says what became of it.</summary>
internal static class RemovalRules
{
    /// <summary>What is listed as removed is not in the dataset.</summary>
    public static void Check(DatasetRows rows)
    {
        foreach (var (row, entity, id, _) in rows.Removed.Valid)
        {
            if (FileOf(rows, entity, id) is { } file)
                row.Refuse("id", $"is listed as removed, and {file} has it; remove one of the two rows");
        }
    }

    /// <summary>What was published and is neither in a dataset nor listed as removed.</summary>
    /// <param name="published">The last version.</param>
    /// <param name="content">The dataset as it would be published.</param>
    public static IReadOnlyList<ImportProblem> Gone(PublishedIds published, DatasetContent content)
    {
        var report = new ImportReport();
        var kept = PublishedIds.Of(content);
        foreach (var entity in RemovedFile.Entities)
        {
            foreach (var id in published[entity].Except(kept[entity], StringComparer.Ordinal))
                report.Refuse(
                    NameOfFile(entity),
                    null,
                    "id",
                    id,
                    $"was published and is gone; put the row back, or list it in {RemovedFile.Columns.File} with entity {entity}, its id, "
                        + "removed_on, reason, and what it said");
        }

        return report.Errors;
    }

    private static string? FileOf(DatasetRows rows, string entity, string id) => entity switch
    {
        "event" when rows.Events.TryFind(id, out _) => rows.Events.File,
        "claim" when rows.Claims.TryFind(id, out _) => rows.Claims.File,
        "statement" when rows.Statements.TryFind(id, out _) => rows.Statements.File,
        "place" when rows.Places.TryFind(id, out _) => rows.Places.File,
        "story" when rows.Stories.TryFind(id, out _) => rows.Stories.File,
        "source" when rows.Sources.TryFind(id, out _) => rows.Sources.File,
        _ => null,
    };

    private static string NameOfFile(string entity) => entity switch
    {
        "event" => EventsFile.Columns.File,
        "claim" => ClaimsFile.Columns.File,
        "statement" => StatementsFile.Columns.File,
        "place" => PlacesFile.Columns.File,
        "story" => StoriesFile.Columns.File,
        _ => SourcesFile.Columns.File,
    };
}
