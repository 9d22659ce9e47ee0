using CsCheck;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Versions;

namespace Dashboard.Shared.Tests.Versions;

public sealed class VersionDifferenceTests
{
    private static readonly Gen<(DatasetContent Before, DatasetContent After)> Cases = Gen.Select(Generated.Dataset, Generated.Dataset);

    [Fact]
    public void A_version_differs_from_itself_in_nothing() => Generated.Dataset.Sample(content =>
        Assert.Empty(VersionDifference.Between(content, Copied(content))));

    [Fact]
    public void What_one_way_adds_the_other_way_removes() => Cases.Sample(c =>
    {
        var (forth, back) = (Between(c.Before, c.After), Between(c.After, c.Before));
        Assert.Equal(forth.Added.Ids, back.Removed.Ids);
        Assert.Equal(forth.Removed.Ids, back.Added.Ids);
        Assert.Equal(forth.Changed.Ids.Order(StringComparer.Ordinal), back.Changed.Ids.Order(StringComparer.Ordinal));
    });

    [Fact]
    public void What_was_less_what_is_gone_and_with_what_is_new_is_what_is() => Cases.Sample(c =>
    {
        var changes = Between(c.Before, c.After);
        Assert.Equal(c.After.Events.Count, c.Before.Events.Count - changes.Removed.Count + changes.Added.Count);
    });

    [Fact]
    public void One_cell_that_is_another_changes_one_thing() => Generated.Dataset.Where(c => c.Events.Count > 0).Sample(content =>
    {
        var last = content.Events[^1];
        var after = content with { Events = [.. content.Events.SkipLast(1), last with { Sources = [.. last.Sources, "s9"] }] };
        Assert.Equal([last.Id], Between(content, after).Changed.Ids);
    });

    [Fact]
    public void One_text_that_is_another_changes_the_thing_that_says_it()
    {
        var content = Generated.ThirtyEvents;
        var after = content with
        {
            Texts = [.. content.Texts.Select(t => t is { Id: "e3", Language: "ru" } ? t with { Text = "Митинг" } : t)],
        };

        var change = Assert.Single(VersionDifference.Between(content, after));

        Assert.Equal((EntityKind.Event, "e3"), (change.Kind, Assert.Single(change.Changed.Ids)));
    }

    [Fact]
    public void Another_licence_changes_the_dataset_itself()
    {
        var content = Generated.ThirtyEvents;

        var change = Assert.Single(VersionDifference.Between(content, content with { Info = content.Info with { Licence = "CC-BY-4.0" } }));

        Assert.Equal((EntityKind.Dataset, 1), (change.Kind, change.Changed.Count));
    }

    [Fact]
    public void Words_of_different_kinds_are_different_words_though_their_ids_are_the_same()
    {
        Word group = new() { Kind = "group", Id = "all" };
        var before = Generated.ThirtyEvents with { Words = [group] };

        var change = Assert.Single(VersionDifference.Between(before, before with { Words = [group, group with { Kind = "basis" }] }));

        Assert.Equal((EntityKind.Word, 1, 0), (change.Kind, change.Added.Count, change.Changed.Count));
    }

    [Fact]
    public void Of_many_all_are_counted_and_the_first_are_named()
    {
        var before = Generated.ThirtyEvents with { Events = [], Texts = [] };
        var after = Generated.Content([.. Enumerable.Repeat(Generated.ThirtyEvents.Events[0], 200)]);

        var added = Between(before, after).Added;

        Assert.Equal((200, ChangedEntities.MaxNamed), (added.Count, added.Ids.Count));
    }

    private static KindChanges Between(DatasetContent before, DatasetContent after) =>
        VersionDifference.Between(before, after).SingleOrDefault(c => c.Kind == EntityKind.Event)
        ?? new(EntityKind.Event, ChangedEntities.Of([]), ChangedEntities.Of([]), ChangedEntities.Of([]));

    // As read from the store: the same values in other list instances.
    private static DatasetContent Copied(DatasetContent content) => content with
    {
        Events = [.. content.Events.Select(e => e with { Themes = [.. e.Themes], Actors = [.. e.Actors], Sources = [.. e.Sources] })],
        Texts = [.. content.Texts.Select(t => t with { })],
        Info = content.Info with { Translations = new Dictionary<string, Translation>(content.Info.Translations, StringComparer.Ordinal) },
    };
}
