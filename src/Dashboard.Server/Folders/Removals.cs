using Dashboard.Shared.Datasets;

namespace Dashboard.Server.Folders;

/// <summary>What <c>removed.csv</c> must say when one version of a dataset takes the place of another.</summary>
internal static class Removals
{
    /// <summary>The removals of both that still hold, and what only the version replaced has.</summary>
    /// <param name="content">The version that takes its place.</param>
    /// <param name="replaced">The version replaced.</param>
    /// <param name="day">The day of the removal.</param>
    /// <param name="reason">Why.</param>
    public static IReadOnlyList<RemovedEntity> Of(DatasetContent content, DatasetContent replaced, DateOnly day, string reason)
    {
        var present = Entities(content).Select(one => (one.Entity, one.Id)).ToHashSet();
        return
        [
            .. replaced.Removed.Concat(content.Removed)
                .Concat(
                    Entities(replaced).Select(one => new RemovedEntity
                    {
                        Entity = one.Entity,
                        Id = one.Id,
                        RemovedOn = day,
                        Reason = reason,
                        Said = one.Said,
                    }))
                .Where(one => !present.Contains((one.Entity, one.Id)))
                .DistinctBy(one => (one.Entity, one.Id)),
        ];
    }

    /// <summary>What a claim said, in a few words.</summary>
    /// <param name="claimant">Who claimed it.</param>
    /// <param name="figure">Its figure or its words.</param>
    /// <param name="measure">Slug of what was counted.</param>
    public static string SaidByClaim(string? claimant, string? figure, string? measure) => $"{claimant}: {figure} {measure}";

    private static IEnumerable<(string Entity, string Id, string? Said)> Entities(DatasetContent content)
    {
        var texts = content.Texts.Where(text => text.Language == content.Info.FirstLanguage)
            .ToDictionary(text => (text.Entity, text.Id, text.Field), text => text.Text);
        string? Text(string entity, string id, string field) => texts.GetValueOrDefault((entity, id, field));
        return content.Events.Select(e => ("event", e.Id, Text("event", e.Id, "title")))
            .Concat(content.Claims.Select(claim => ("claim", claim.Id, SaidBy(claim))))
            .Concat(content.Statements.Select(one => ("statement", one.Id, Text("statement", one.Id, "text"))))
            .Concat(content.Stories.Select(story => ("story", story.Id, Text("story", story.Id, "title"))))
            .Concat(content.Places.Select(place => ("place", place.Id, Text("place", place.Id, "name"))))
            .Concat(content.Sources.Select(source => ("source", source.Id, (string?)source.Title)));

        string? SaidBy(Claim claim)
        {
            var figure = Cell.Of(claim.Best ?? claim.Low ?? claim.High) ?? Text("claim", claim.Id, "words");
            return SaidByClaim(Text("claim", claim.Id, "claimant"), figure, Slug.Of(claim.Measure));
        }
    }
}
