using System.Text;
using System.Text.Json;
using CsCheck;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Snapshots.Exchange;
using Dashboard.Shared.Versions;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Tests.Snapshots;

public sealed class SnapshotJsonTests
{
    [Fact]
    public void A_snapshot_that_was_read_answers_as_the_one_that_was_written()
    {
        var questions =
            from content in Generated.Dataset
            let snapshot = DatasetSnapshot.Build(content, Generated.Version)
            from filter in Generated.Filter(snapshot)
            from language in Gen.OneOf("en", "ru", "kk")
            select (snapshot, filter, new PageOf(language));
        questions.Sample(
            asked =>
                Answer(asked.snapshot, asked.filter, asked.Item3)
                == Answer(Read(SnapshotJson.Write(asked.snapshot)), asked.filter, asked.Item3),
            iter: 200);
    }

    [Fact]
    public void What_is_written_again_is_the_same_bytes()
    {
        var bytes = SnapshotJson.Write(DatasetSnapshot.Build(Generated.ThirtyEvents, Generated.Version));
        Assert.Equal(bytes, SnapshotJson.Write(Read(bytes)));
    }

    [Fact]
    public void The_history_of_versions_comes_along()
    {
        VersionChanges[] history =
        [
            new(
                Generated.Version with
                {
                    Number = 2,
                },
                [new(EntityKind.Event, ChangedEntities.Of(["e1"]), ChangedEntities.Of([]), ChangedEntities.Of(["e2"]))]),
            new(Generated.Version, null),
        ];
        var read = Read(SnapshotJson.Write(DatasetSnapshot.Build(Generated.ThirtyEvents, history[0].Version, history)));
        Assert.Equal(JsonSerializer.Serialize(history, ViewJson.Options), JsonSerializer.Serialize(read.History, ViewJson.Options));
    }

    [Fact]
    public void Letters_are_written_as_letters() =>
        Assert.Contains(
            "Протест у акимата",
            Encoding.UTF8.GetString(SnapshotJson.Write(DatasetSnapshot.Build(Generated.ThirtyEvents, Generated.Version))),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("{}")]
    public Task What_is_no_snapshot_is_refused(string json) =>
        Assert.ThrowsAnyAsync<JsonException>(() => SnapshotJson.ReadAsync(Encoding.UTF8.GetBytes(json), () => Task.CompletedTask));

    private static DatasetSnapshot Read(byte[] json) => SnapshotJson.ReadAsync(json, () => Task.CompletedTask).GetAwaiter().GetResult();

    private static string Answer(DatasetSnapshot snapshot, EventFilter filter, PageOf page) =>
        JsonSerializer.Serialize(snapshot.View(filter, page), ViewJson.Options);
}
