using Dashboard.Server.Import;

namespace Dashboard.Server.Tests.Import;

public sealed class ShippedDatasetTests
{
    private static readonly string Folder = Path.Combine(Repository.Folder, "data", "kazakhstan-2022");

    [Fact]
    public void The_shipped_dataset_breaks_no_rule_and_has_no_unknown_column()
    {
        var loaded = DatasetFolder.Open(Folder).Load();

        Assert.Empty(loaded.Errors.Select(error => error.ToString()));
        Assert.Empty(loaded.Warnings.Select(warning => warning.ToString()));
    }

    [Fact]
    public void The_shipped_dataset_is_complete()
    {
        var content = DatasetFolder.Open(Folder).Load().Content!;

        Assert.Equal(
            (164, 148, 296, 12, 85, 18),
            (content.Events.Count, content.Claims.Count, content.Sources.Count, content.Statements.Count, content.Places.Count, content.Regions.Count));
    }

    [Fact]
    public void Every_event_of_the_shipped_dataset_has_its_title_in_three_languages()
    {
        var content = DatasetFolder.Open(Folder).Load().Content!;

        var titles = content.Texts.Where(text => text is { Entity: "event", Field: "title" }).CountBy(text => text.Language);

        Assert.Equal(
            [new("en", 164), new("kk", 164), new("ru", 164)],
            titles.OrderBy(count => count.Key, StringComparer.Ordinal));
    }
}
