using Dashboard.Shared.Datasets;

namespace Dashboard.Server.Import.Rules;

/// <summary>The ids of a version that have addresses, those listed as removed among them.</summary>
/// <param name="ByEntity">By entity, in file order.</param>
internal sealed record PublishedIds(ILookup<string, string> ByEntity)
{
    /// <summary>The ids of an entity: <c>event</c>, <c>claim</c>, <c>statement</c>, <c>place</c>, <c>source</c> or <c>story</c>.</summary>
    public IReadOnlySet<string> this[string entity] => ByEntity[entity].ToHashSet(StringComparer.Ordinal);

    /// <summary>Those of a dataset.</summary>
    public static PublishedIds Of(DatasetContent content) => Of(
        content.Events.Select(e => e.Id),
        content.Claims.Select(claim => claim.Id),
        content.Statements.Select(statement => statement.Id),
        content.Places.Select(place => place.Id),
        content.Sources.Select(source => source.Id),
        content.Stories.Select(story => story.Id),
        content.Removed);

    /// <summary>Those of these lists.</summary>
    public static PublishedIds Of(
        IEnumerable<string> events,
        IEnumerable<string> claims,
        IEnumerable<string> statements,
        IEnumerable<string> places,
        IEnumerable<string> sources,
        IEnumerable<string> stories,
        IEnumerable<RemovedEntity> removed) =>
        new(
            events.Select(id => ("event", id))
                .Concat(claims.Select(id => ("claim", id)))
                .Concat(statements.Select(id => ("statement", id)))
                .Concat(places.Select(id => ("place", id)))
                .Concat(sources.Select(id => ("source", id)))
                .Concat(stories.Select(id => ("story", id)))
                .Concat(removed.Select(one => (one.Entity, one.Id)))
                .ToLookup(one => one.Item1, one => one.Item2, StringComparer.Ordinal));
}
