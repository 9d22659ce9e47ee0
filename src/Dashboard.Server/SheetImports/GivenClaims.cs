using Dashboard.Server.Import.Files;

namespace Dashboard.Server.SheetImports;

/// <summary>Completes the claims of the keeper's own sheet: what a row leaves blank and can mean one thing.</summary>
/// <param name="tables">Where it is added; its event and place are there.</param>
/// <param name="language">The first language.</param>
/// <param name="places">The places.</param>
/// <param name="sources">The sources.</param>
/// <param name="title">Title of the dataset, the publisher of a figure that names no source.</param>
/// <param name="file">Name of the file, in which such a figure stands.</param>
internal sealed class GivenClaims(
    DatasetTables tables,
    string language,
    PlaceBook places,
    SourceBook sources,
    string title,
    string file)
{
    private readonly Ids ids = new([]);

    /// <summary>Adds the claim of a row.</summary>
    public void Add(GivenRow row)
    {
        if (row["about_event"] is { } item && tables.Events.Rows.TryGetValue(item, out var about))
            row.Default("place", about["place"]);
        else if (row["place"] is { } name && places.Find(name, null, null, null, null) is { } place)
            row.Cells["place"] = place.Id;
        row.Default($"claimant_{language}", row["claimant_id"]);
        if (row[$"claimant_{language}"] is { } claimant)
            row.Default("claimant_id", Ids.Slug(claimant));
        row.Default("group", "all");
        row.Default("basis", "count");
        row.Default("coverage", "whole");
        row.Default("stated_precision", "day");
        row.Default("status", row["withdrawn_on"] is not null ? "withdrawn" : row["superseded_by"] is not null ? "superseded" : "current");
        row.Default("verification", "check");
        if (row["place"] is { } where && tables.Places.Rows.TryGetValue(where, out var around))
            row.Default($"scope_{language}", around[$"name_{language}"]);
        // A number that is stated without bounds is exact.
        if (row["low"] is null && row["high"] is null)
        {
            row.Default("low", row["best"]);
            row.Default("high", row["best"]);
        }

        row.Cells["sources"] = row["sources"] is { } cited
            ? string.Join(';', sources.Of([.. NameBook.Names(cited)], []))
            : sources.Add(title, file);
        var subject = row["about_event"] ?? row["place"];
        row.Cells["id"] = ids.Of(row["id"] ?? $"{subject}-{row["measure"]}-{row["claimant_id"]}-{row["stated_on"]}", "claim");
        tables.Claims.Add(row.Cells);
    }
}
