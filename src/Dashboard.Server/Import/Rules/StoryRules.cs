using Dashboard.Server.Import.Files;
using Dashboard.Server.Import.Reading;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Snapshots;

namespace Dashboard.Server.Import.Rules;

/// <summary>Steps belong to a story and count from 1; what they cite exists; their addresses show something.</summary>
internal static class StoryRules
{
    public static void Check(DatasetRows rows)
    {
        foreach (var (row, _, _, step) in rows.StorySteps.All)
        {
            row.MustBeIn("story", step.Story, rows.Stories);
            row.MustBeIn("events", step.Events, rows.Events);
            row.MustBeIn("claims", step.Claims, rows.Claims);
        }

        var steps = rows.StorySteps.All.ToLookup(row => row.Value.Story, StringComparer.Ordinal);
        foreach (var (row, _, id, _) in rows.Stories.All.Where(story => story.Id.Length > 0 && !steps.Contains(story.Id)))
            row.Refuse("id", $"is a story without a step in {StoryStepsFile.Columns.File}");
        foreach (var story in steps.Where(story => story.Key.Length > 0))
        {
            var count = story.Count();
            foreach (var row in story.Where(row => row.Value.Number > count && !row.Cells.Failed))
                row.Cells.Refuse("step", "must count from 1 within its story, without a gap", $"the story has {count} rows");
        }
    }

    /// <summary>The address of each step is one of the dashboard, and shows something. Checked once all rows are in order.</summary>
    public static void CheckAddresses(DatasetRows rows, DatasetContent content)
    {
        if (rows.StorySteps.All.Count == 0)
            return;
        var snapshot = DatasetSnapshot.Build(content, new DatasetVersion(1, "", DateTimeOffset.UnixEpoch));
        foreach (var (row, _, _, step) in rows.StorySteps.All)
        {
            var parsed = QueryCodec.Parse(step.Address, snapshot, Parameters.OfSteps);
            foreach (var name in parsed.UnknownNames)
                row.Refuse(
                    "address",
                    "has a parameter that is none of a step",
                    ParameterNames.Suggest(name, Parameters.OfSteps) is { } meant ? $"did you mean {meant}?" : null,
                    name);
            foreach (var problem in parsed.Problems)
                row.Refuse("address", $"has a value of {problem.Parameter} that {problem.Rule}", Hint(problem, snapshot), problem.Value);
            if (parsed.Options.Select is { } select && !IsIn(snapshot, select))
                row.Refuse("address", "selects something that is not in this dataset", Hint(select, content), select.ToString());
            if (!row.Failed && !snapshot.Matching(parsed.Filter).Any())
                row.Refuse("address", "matches no event");
        }
    }

    private static bool IsIn(DatasetSnapshot snapshot, Selection select) => select.Kind switch
    {
        "events" => snapshot.FindEvent(select.Id) is not null,
        "places" => snapshot.FindPlace(select.Id) is not null,
        "claims" => snapshot.FindClaim(select.Id) is not null,
        "sources" => snapshot.FindSource(select.Id) is not null,
        _ => false,
    };

    private static string? Hint(Selection select, DatasetContent content) => NearestWord.Hint(
        select.Id,
        select.Kind switch
        {
            "events" => [.. content.Events.Select(e => e.Id)],
            "places" => [.. content.Places.Select(place => place.Id)],
            "claims" => [.. content.Claims.Select(claim => claim.Id)],
            _ => (string[])[],
        });

    private static string? Hint(QueryProblem problem, DatasetSnapshot snapshot) =>
        problem.Code == QueryRule.Unknown && Slug.Parse<Facet>(problem.Parameter) is { } facet
            ? NearestWord.Hint(problem.Value, snapshot.IdsOf(facet))
            : null;
}
