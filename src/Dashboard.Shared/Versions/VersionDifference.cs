using Dashboard.Shared.Datasets;

namespace Dashboard.Shared.Versions;

/// <summary>Compares two versions of a dataset, thing by thing and text by text.</summary>
public static class VersionDifference
{
    /// <summary>What was added, removed and changed, without the kinds of which nothing was.</summary>
    public static IReadOnlyList<KindChanges> Between(DatasetContent before, DatasetContent after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var reworded = Reworded(before.Texts, after.Texts);
        KindChanges[] changes =
        [
            Compare(ThingKind.Dataset, [before.Info], [after.Info], info => info.Id, "dataset", SameInfo),
            Compare(ThingKind.Event, before.Events, after.Events, e => e.Id, "event", SameEvent),
            Compare(ThingKind.Claim, before.Claims, after.Claims, c => c.Id, "claim", SameClaim),
            Compare(ThingKind.Statement, before.Statements, after.Statements, s => s.Id, "statement", SameStatement),
            Compare(ThingKind.Source, before.Sources, after.Sources, s => s.Id, "source", (a, b) => a == b),
            Joined(
                Compare(ThingKind.Place, before.Places, after.Places, p => p.Id, "place", (a, b) => a == b),
                Compare(ThingKind.Place, before.Regions, after.Regions, r => r.Id, "region", (a, b) => a == b)),
            Compare(ThingKind.Actor, before.Actors, after.Actors, a => a.Id, "actor", (a, b) => a == b),
            Compare(ThingKind.Theme, before.Themes, after.Themes, t => t.Id, "theme", (a, b) => a == b),
            Kinds(before, after)
                .Select(kind => Compare(ThingKind.Word, Words(before, kind), Words(after, kind), w => w.Id, kind, (a, b) => a == b))
                .Aggregate(Nothing(ThingKind.Word), Joined),
        ];
        return [.. changes.Where(c => c.Added.Count + c.Removed.Count + c.Changed.Count > 0)];

        KindChanges Compare<T>(ThingKind kind, IReadOnlyList<T> old, IReadOnlyList<T> now, Func<T, string> idOf, string entity, Func<T, T, bool> same)
        {
            var known = old.ToDictionary(idOf, StringComparer.Ordinal);
            var left = now.Select(idOf).ToHashSet(StringComparer.Ordinal);
            return new KindChanges(
                kind,
                ChangedThings.Of([.. now.Select(idOf).Where(id => !known.ContainsKey(id))]),
                ChangedThings.Of([.. old.Select(idOf).Where(id => !left.Contains(id))]),
                ChangedThings.Of([.. now.Where(row => known.TryGetValue(idOf(row), out var was) && (!same(was, row) || reworded.Contains((entity, idOf(row))))).Select(idOf)]));
        }
    }

    private static IEnumerable<string> Kinds(DatasetContent before, DatasetContent after) =>
        before.Words.Concat(after.Words).Select(w => w.Kind).Distinct(StringComparer.Ordinal);

    private static Word[] Words(DatasetContent content, string kind) => [.. content.Words.Where(w => w.Kind == kind)];

    private static HashSet<(string Entity, string Id)> Reworded(IReadOnlyList<TextEntry> before, IReadOnlyList<TextEntry> after)
    {
        var texts = before.ToHashSet();
        texts.SymmetricExceptWith(after);
        return [.. texts.Select(text => (text.Entity, text.Id))];
    }

    private static KindChanges Nothing(ThingKind kind) => new(kind, ChangedThings.Of([]), ChangedThings.Of([]), ChangedThings.Of([]));

    private static KindChanges Joined(KindChanges one, KindChanges other) =>
        new(one.Kind, Joined(one.Added, other.Added), Joined(one.Removed, other.Removed), Joined(one.Changed, other.Changed));

    private static ChangedThings Joined(ChangedThings one, ChangedThings other) =>
        new(one.Count + other.Count, [.. one.Ids.Concat(other.Ids).Take(ChangedThings.MaxNamed)]);

    // Records compare their lists by reference: what is the same in these is put in place of the other's first.
    private static bool SameEvent(Event a, Event b) =>
        a with { Themes = b.Themes, Actors = b.Actors, Sources = b.Sources } == b
        && Same(a.Themes, b.Themes) && Same(a.Actors, b.Actors) && Same(a.Sources, b.Sources);

    private static bool SameClaim(Claim a, Claim b) => a with { Sources = b.Sources } == b && Same(a.Sources, b.Sources);

    private static bool SameStatement(Statement a, Statement b) =>
        a with { Events = b.Events, Sources = b.Sources } == b && Same(a.Events, b.Events) && Same(a.Sources, b.Sources);

    private static bool SameInfo(DatasetInfo a, DatasetInfo b) =>
        a with { Translations = b.Translations } == b
        && a.Translations.Count == b.Translations.Count
        && a.Translations.All(t => b.Translations.TryGetValue(t.Key, out var other) && other == t.Value);

    private static bool Same(string[] a, string[] b) => a.AsSpan().SequenceEqual(b);
}
