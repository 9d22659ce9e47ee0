using Dashboard.Shared.Datasets;
using Dashboard.Shared.Figures;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Snapshots;

/// <summary>Queries about stories.</summary>
public static class StoryQueries
{
    /// <summary>A story with its steps. Cited claims are as known on the day of the step, else today.</summary>
    /// <exception cref="UnknownEntityException">There is no such story.</exception>
    public static StoryView Story(this DatasetSnapshot snapshot, string id, string? language)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var summary = snapshot.Summary(language);
        var story = summary.Stories.FirstOrDefault(story => story.Id == id)
            ?? throw snapshot.Unknown("story", id, snapshot.Content.Stories.Select(story => story.Id));
        var wording = snapshot.In(language);
        return new StoryView(summary, story, [.. snapshot.StepsOf(id).Select(step => View(snapshot, step, wording))]);
    }

    /// <summary>The steps of a story, in order.</summary>
    internal static IEnumerable<StoryStep> StepsOf(this DatasetSnapshot snapshot, string story) =>
        snapshot.Content.StorySteps.Where(step => step.Story == story).OrderBy(step => step.Number);

    private static StoryStepView View(DatasetSnapshot snapshot, StoryStep step, Wording wording)
    {
        var parsed = QueryCodec.Parse(step.Address, snapshot, Parameters.OfSteps);
        return new StoryStepView(
            step.Number,
            wording.Text("story_step", step.TextId, "heading"),
            wording.Text("story_step", step.TextId, "text"),
            QueryCodec.Format(parsed.Filter, parsed.Options),
            [.. step.Events.Select(id => wording.Event(snapshot.IndexOfEvent(id)))],
            [.. step.Claims.Select(id => ClaimDetails.Listed(snapshot, snapshot.Ledger.Find(id), parsed.Filter.Known, wording.Language))]);
    }
}
