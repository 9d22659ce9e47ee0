using Dashboard.Shared.Datasets;

namespace Dashboard.Shared.Versions;

/// <summary>Compares two versions of a dataset, entity by entity and text by text.</summary>
public static class VersionDifference
{
    /// <summary>The added, removed and changed entities, without unchanged kinds.</summary>
    public static IReadOnlyList<KindChanges> Between(DatasetContent before, DatasetContent after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var reworded = Reworded(before.Texts, after.Texts);
        KindChanges[] changes =
        [
            Compare(EntityKind.Dataset, [before.Info], [after.Info], info => info.Id, "dataset", SameInfo),
            Compare(EntityKind.Event, before.Events, after.Events, e => e.Id, "event", SameEvent),
            Compare(EntityKind.Claim, before.Claims, after.Claims, c => c.Id, "claim", SameClaim),
            Compare(EntityKind.Statement, before.Statements, after.Statements, s => s.Id, "statement", SameStatement),
            Compare(EntityKind.Story, before.Stories, after.Stories, s => s.Id, "story", (a, _) => SameSteps(a.Id)),
            Compare(EntityKind.Source, before.Sources, after.Sources, s => s.Id, "source", (a, b) => a == b),
            Joined(
                Compare(EntityKind.Place, before.Places, after.Places, p => p.Id, "place", (a, b) => a == b),
                Compare(EntityKind.Place, before.Regions, after.Regions, r => r.Id, "region", (a, b) => a == b)),
            Compare(EntityKind.Actor, before.Actors, after.Actors, a => a.Id, "actor", (a, b) => a == b),
            Compare(EntityKind.Theme, before.Themes, after.Themes, t => t.Id, "theme", (a, b) => a == b),
            Kinds(before, after)
                .Select(kind => Compare(EntityKind.Word, Words(before, kind), Words(after, kind), w => w.Id, kind, (a, b) => a == b))
                .Aggregate(Nothing(EntityKind.Word), Joined),
        ];
        return [.. changes.Where(c => c.Added.Count + c.Removed.Count + c.Changed.Count > 0)];

        bool SameSteps(string story)
        {
            var (old, now) = (Steps(before, story), Steps(after, story));
            return old.Length == now.Length
                && old.Zip(now).All(pair => SameStep(pair.First, pair.Second))
                && !now.Any(step => reworded.Contains(("story_step", step.TextId)));
        }

        KindChanges Compare<T>(
            EntityKind kind,
            IReadOnlyList<T> old,
            IReadOnlyList<T> now,
            Func<T, string> idOf,
            string entity,
            Func<T, T, bool> same)
        {
            var known = old.ToDictionary(idOf, StringComparer.Ordinal);
            var left = now.Select(idOf).ToHashSet(StringComparer.Ordinal);
            return new KindChanges(
                kind,
                ChangedEntities.Of([.. now.Select(idOf).Where(id => !known.ContainsKey(id))]),
                ChangedEntities.Of([.. old.Select(idOf).Where(id => !left.Contains(id))]),
                ChangedEntities.Of([
                    .. now.Where(row =>
                            known.TryGetValue(idOf(row), out var was) && (!same(was, row) || reworded.Contains((entity, idOf(row)))))
                        .Select(idOf),
                ]));
        }
    }

    private static IEnumerable<string> Kinds(DatasetContent before, DatasetContent after) =>
        before.Words.Concat(after.Words).Select(w => w.Kind).Distinct(StringComparer.Ordinal);

    private static Word[] Words(DatasetContent content, string kind) => [.. content.Words.Where(w => w.Kind == kind)];

    private static StoryStep[] Steps(DatasetContent content, string story) =>
        [.. content.StorySteps.Where(step => step.Story == story).OrderBy(step => step.Number)];

    private static HashSet<(string Entity, string Id)> Reworded(IReadOnlyList<TextEntry> before, IReadOnlyList<TextEntry> after)
    {
        var texts = before.ToHashSet();
        texts.SymmetricExceptWith(after);
        return [.. texts.Select(text => (text.Entity, text.Id))];
    }

    private static KindChanges Nothing(EntityKind kind) =>
        new(kind, ChangedEntities.Of([]), ChangedEntities.Of([]), ChangedEntities.Of([]));

    private static KindChanges Joined(KindChanges one, KindChanges other) =>
        new(one.Kind, Joined(one.Added, other.Added), Joined(one.Removed, other.Removed), Joined(one.Changed, other.Changed));

    private static ChangedEntities Joined(ChangedEntities one, ChangedEntities other) =>
        new(one.Count + other.Count, [.. one.Ids.Concat(other.Ids).Take(ChangedEntities.MaxNamed)]);

    // Records compare lists by reference, so equal lists are substituted before the comparison.
    private static bool SameEvent(Event a, Event b) =>
        a with { Themes = b.Themes, Actors = b.Actors, Sources = b.Sources } == b
        && Same(a.Themes, b.Themes) && Same(a.Actors, b.Actors) && Same(a.Sources, b.Sources);

    private static bool SameClaim(Claim a, Claim b) => a with { Sources = b.Sources } == b && Same(a.Sources, b.Sources);

    private static bool SameStatement(Statement a, Statement b) =>
        a with { Events = b.Events, Sources = b.Sources } == b && Same(a.Events, b.Events) && Same(a.Sources, b.Sources);

    private static bool SameStep(StoryStep a, StoryStep b) =>
        a with { Events = b.Events, Claims = b.Claims } == b && Same(a.Events, b.Events) && Same(a.Claims, b.Claims);

    private static bool SameInfo(DatasetInfo a, DatasetInfo b) =>
        a with { Translations = b.Translations, Languages = b.Languages, StandfirstClaims = b.StandfirstClaims } == b
        && a.Languages.SequenceEqual(b.Languages)
        && a.StandfirstClaims.SequenceEqual(b.StandfirstClaims)
        && a.Translations.Count == b.Translations.Count
        && a.Translations.All(t => b.Translations.TryGetValue(t.Key, out var other) && other == t.Value);

    private static bool Same(string[] a, string[] b) => a.AsSpan().SequenceEqual(b);
}
