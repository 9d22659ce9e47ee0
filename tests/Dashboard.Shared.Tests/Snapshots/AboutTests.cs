using Dashboard.Shared.Datasets;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Tests.Snapshots;

public sealed class AboutTests
{
    [Fact]
    public void What_is_not_translated_is_counted()
    {
        var content = Generated.ThirtyEvents with
        {
            Texts = [.. Generated.ThirtyEvents.Texts.Where(t => t is not { Id: "e1" or "e2", Language: "ru" })],
        };

        var about = DatasetSnapshot.Build(content, Generated.Version).About("en");

        Assert.Equal([("ru", 30, 28), ("kk", 30, 0)], about.Translations.Select(t => (t.Language, t.Texts, t.Translated)));
    }

    [Fact]
    public void Publishers_stand_by_how_many_sources_are_theirs_and_the_rest_is_counted()
    {
        var sources = Enumerable
            .Range(0, AboutQueries.MaxPublishers + 3)
            .Select(i => Source($"a{i}", $"Paper {i:00}"))
            .Append(Source("b", "Paper 20"));

        var about = DatasetSnapshot
            .Build(Generated.ThirtyEvents with { Sources = [.. Generated.ThirtyEvents.Sources, .. sources] }, Generated.Version)
            .About("en");

        Assert.Equal(["P", "Paper 20", "Paper 00"], about.Publishers.Take(3).Select(p => p.Name.Text));
        Assert.Equal((AboutQueries.MaxPublishers, 4), (about.Publishers.Count, about.MorePublishers));
    }

    [Fact]
    public void What_is_not_checked_or_not_read_is_counted()
    {
        var made = Generated.ThirtyEvents;
        var content = made with
        {
            Events = [made.Events[0] with { Verification = Verification.Check }, .. made.Events.Skip(1)],
            Sources = [made.Sources[0] with { TextRead = false }, .. made.Sources.Skip(1)],
        };

        Assert.Equal(new EntityCounts(7, 0, 2, 1, 0), DatasetSnapshot.Build(content, Generated.Version).About("en").Counts);
    }

    [Fact]
    public void Without_earlier_versions_the_first_stands_alone() =>
        Assert.Null(Assert.Single(DatasetSnapshot.Build(Generated.ThirtyEvents, Generated.Version).About("en").History).Changes);

    private static Source Source(string id, string publisher) => new() { Id = id, Publisher = publisher, Title = "T", TextRead = false };
}
