using Dashboard.Server.Import;

namespace Dashboard.Server.Tests.Import;

public sealed class ShippedDatasetTests
{
    [Fact]
    public void The_shipped_dataset_breaks_no_rule_and_has_no_unknown_column()
    {
        var loaded = DatasetFolder.Open(ShippedRecord.Folder).Load();

        Assert.Empty(loaded.Errors.Select(error => error.ToString()));
        Assert.Empty(loaded.Warnings.Select(warning => warning.ToString()));
    }

    [Fact]
    public void The_shipped_dataset_is_complete()
    {
        var content = DatasetFolder.Open(ShippedRecord.Folder).Load().Content!;

        Assert.Equal(
            (
                ShippedRecord.Events.Count,
                ShippedRecord.Claims.Count,
                ShippedRecord.Sources.Count,
                ShippedRecord.Statements.Count,
                ShippedRecord.Places.Count,
                ShippedRecord.Regions.Count),
            (
                content.Events.Count,
                content.Claims.Count,
                content.Sources.Count,
                content.Statements.Count,
                content.Places.Count,
                content.Regions.Count));
    }

    [Fact]
    public void Every_event_of_the_shipped_dataset_has_its_title_in_three_languages()
    {
        var content = DatasetFolder.Open(ShippedRecord.Folder).Load().Content!;

        var titles = content.Texts.Where(text => text is { Entity: "event", Field: "title" }).CountBy(text => text.Language);

        Assert.Equal(
            [new("en", ShippedRecord.Events.Count), new("kk", ShippedRecord.Events.Count), new("ru", ShippedRecord.Events.Count)],
            titles.OrderBy(count => count.Key, StringComparer.Ordinal));
    }
}
