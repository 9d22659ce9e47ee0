using System.Text.RegularExpressions;
using Dashboard.Server.Store;
using Dashboard.Shared.Versions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Dashboard.Server.Tests.Store;

public sealed partial class ImportFoldersTests : IDisposable
{
    private readonly StoreFixture fixture = new();

    public void Dispose() => fixture.Dispose();

    [Fact]
    public async Task An_unchanged_folder_is_not_imported_again()
    {
        TinyDataset.New().WriteTo(fixture.Datasets);
        var first = (await fixture.OpenAsync())[0].Version;

        var second = (await fixture.OpenAsync())[0].Version;

        Assert.Equal(first, second);
        Assert.Single(fixture.Log.At(LogLevel.Information), line => line.Contains("published as version", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_log_names_each_dataset_before_it_is_imported_and_when_nothing_changed()
    {
        TinyDataset.New().WriteTo(fixture.Datasets);
        await fixture.OpenAsync();
        var first = Lines();

        await fixture.OpenAsync();

        Assert.Equal(["importing from", "published as version 1"], first.Select(Start));
        Assert.Equal(["version 1 is up to date."], Lines().Skip(first.Count).Select(Start));

        List<string> Lines() =>
            [
                .. fixture
                    .Log.At(LogLevel.Information)
                    .Where(line => line.StartsWith($"Dataset {TinyDataset.Id}: ", StringComparison.Ordinal)),
            ];

        static string Start(string line) => Said().Match(line).Value;
    }

    [Fact]
    public async Task A_changed_folder_becomes_the_next_version()
    {
        TinyDataset.New().WriteTo(fixture.Datasets);
        await fixture.OpenAsync();
        TinyDataset.New().Set("claims.csv", "k9", "best", "101").WriteTo(fixture.Datasets);

        var dataset = Assert.Single(await fixture.OpenAsync());

        Assert.Equal((2, 101), (dataset.Version.Number, dataset.Content.Claims[^1].Best));
    }

    [Fact]
    public async Task What_each_version_that_is_kept_changed_is_known_the_newest_first()
    {
        TinyDataset.New().WriteTo(fixture.Datasets);
        await fixture.OpenAsync();
        TinyDataset.New().Set("claims.csv", "k9", "best", "101").WriteTo(fixture.Datasets);
        await fixture.OpenAsync();
        TinyDataset
            .New()
            .Set("claims.csv", "k9", "best", "101")
            .Set("events.csv", "t2", "title_en", "Another title")
            .WriteTo(fixture.Datasets);

        var history = Assert.Single(await fixture.OpenAsync()).History;

        Assert.Equal([3, 2, 1], history.Select(h => h.Version.Number));
        Assert.Equal((EntityKind.Event, "t2"), Changed(history[0]));
        Assert.Equal((EntityKind.Claim, "k9"), Changed(history[1]));
        Assert.Null(history[2].Changes);

        static (EntityKind Kind, string Id) Changed(VersionChanges version)
        {
            var change = Assert.Single(version.Changes!);
            return (change.Kind, Assert.Single(change.Changed.Ids));
        }
    }

    [Fact]
    public async Task A_folder_that_breaks_a_rule_leaves_the_last_good_version_and_every_bad_row_is_logged()
    {
        TinyDataset.New().WriteTo(fixture.Datasets);
        var good = await fixture.OpenAsync();
        TinyDataset.New().Set("events.csv", "t1", "place", "port").Set("claims.csv", "k9", "low", "999").WriteTo(fixture.Datasets);

        var dataset = Assert.Single(await fixture.OpenAsync());

        Assert.Equal(good[0].Version, dataset.Version);
        StoreFixture.AssertSame(good[0].Content, dataset.Content);
        Assert.Equal(
            [
                "Dataset ostland-2019: events.csv, row 2, place \"port\": is not an id of places.csv.",
                "Dataset ostland-2019: claims.csv, row 10, low \"999\": must not be more than best; best is 100.",
            ],
            fixture.Log.At(LogLevel.Error));
    }

    [Fact]
    public async Task An_insert_that_fails_half_way_leaves_the_last_good_version_and_no_trace()
    {
        TinyDataset.New().WriteTo(fixture.Datasets);
        var good = await fixture.OpenAsync();
        fixture.Execute("CREATE TRIGGER fail BEFORE INSERT ON sources BEGIN SELECT RAISE(ABORT, 'no'); END");
        TinyDataset.New().Set("claims.csv", "k9", "best", "101").WriteTo(fixture.Datasets);

        var dataset = Assert.Single(await fixture.OpenAsync());

        StoreFixture.AssertSame(good[0].Content, dataset.Content);
        Assert.Equal(1, await CountVersionsAsync());
        Assert.Contains(fixture.Log.At(LogLevel.Error), line => line.Contains("could not be published", StringComparison.Ordinal));
    }

    [Fact]
    public async Task One_bad_folder_does_not_keep_the_others_from_being_served()
    {
        TinyDataset.New().WriteTo(fixture.Datasets);
        TinyDataset.New().Remove("claims.csv").WriteTo(fixture.Datasets, "broken");

        Assert.Equal([TinyDataset.Id], (await fixture.OpenAsync()).Select(dataset => dataset.Content.Info.Id));
    }

    [Fact]
    public async Task A_folder_without_dataset_json_is_passed_over_and_the_log_says_so()
    {
        TinyDataset.New().WriteTo(fixture.Datasets);
        Directory.CreateDirectory(Path.Combine(fixture.Datasets, "empty"));
        File.Delete(Path.Combine(TinyDataset.New().WriteTo(fixture.Datasets, "drafts"), "dataset.json"));

        var opened = await fixture.OpenAllAsync();

        Assert.Empty(opened.Failures);
        Assert.Equal(
            [
                "Folder drafts: is passed over, because it holds no dataset.json.",
                "Folder empty: is passed over, because it holds no dataset.json.",
            ],
            fixture.Log.At(LogLevel.Information).Where(line => line.Contains("passed over", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Without_any_good_dataset_the_host_does_not_start_and_all_errors_are_told()
    {
        TinyDataset.New().Remove("claims.csv").WriteTo(fixture.Datasets, "broken");
        TinyDataset.New().Set("events.csv", "t1", "place", "port").WriteTo(fixture.Datasets);

        var lines = (await fixture.RefusalAsync()).Split(Environment.NewLine);

        Assert.Contains("broken/claims.csv: is missing from the folder.", lines);
        Assert.Contains("ostland-2019/events.csv, row 2, place \"port\": is not an id of places.csv.", lines);
    }

    [Fact]
    public async Task A_dataset_whose_folder_is_gone_is_not_served_but_kept()
    {
        var folder = TinyDataset.New().WriteTo(fixture.Datasets);
        TinyDataset.New().WriteTo(fixture.Datasets, "other");
        await fixture.OpenAsync();
        Directory.Delete(folder, recursive: true);

        var served = await fixture.OpenAsync();

        Assert.Equal(["other"], served.Select(dataset => dataset.Content.Info.Id));
        Assert.Equal(2, await CountVersionsAsync());
        Assert.Contains(fixture.Log.At(LogLevel.Warning), line => line.Contains("no longer served", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_unknown_column_is_logged_as_a_warning()
    {
        TinyDataset.New().AddColumn("events.csv", "weather", "rain").WriteTo(fixture.Datasets);

        await fixture.OpenAsync();

        Assert.Contains(fixture.Log.At(LogLevel.Warning), line => line.Contains("events.csv, weather", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Only_the_latest_versions_are_kept()
    {
        for (var best = 100; best < 107; best++)
        {
            TinyDataset.New().Set("claims.csv", "k9", "best", $"{best}").WriteTo(fixture.Datasets);
            await fixture.OpenAsync();
        }

        await using var store = Store();
        Assert.Equal(
            [3, 4, 5, 6, 7],
            await store.Versions.Select(version => version.Number).Order().ToListAsync(TestContext.Current.CancellationToken));
        Assert.Equal(
            9 * Retention.Newest,
            await store.Set<Shared.Datasets.Claim>().CountAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_a_version_changed_is_computed_once_and_anew_when_the_version_before_it_is_gone()
    {
        for (var best = 100; best < 103; best++)
        {
            TinyDataset.New().Set("claims.csv", "k9", "best", $"{best}").WriteTo(fixture.Datasets);
            await fixture.OpenAsync();
        }

        fixture.Execute("UPDATE claims SET status = 'nonsense' WHERE version_id IN (SELECT id FROM versions WHERE number < 3)");
        Assert.Equal(["k9"], Assert.Single(await fixture.OpenAsync()).History[0].Changes!.Single().Changed.Ids);

        fixture.Execute("UPDATE claims SET status = 'current' WHERE status = 'nonsense'");
        fixture.Execute("DELETE FROM versions WHERE number = 2");
        var history = Assert.Single(await fixture.OpenAsync()).History;

        Assert.Equal([3, 1], history.Select(version => version.Version.Number));
        Assert.Contains(history[0].Changes!, change => change.Changed.Ids.Contains("k9"));
    }

    [Fact]
    public async Task A_row_that_was_published_is_not_removed_without_a_word()
    {
        TinyDataset.New().WriteTo(fixture.Datasets);
        await fixture.OpenAsync();
        var without = TinyDataset.New().RemoveRow("events.csv", "t6").RemoveRow("statements.csv", "s2");
        without.WriteTo(fixture.Datasets);

        var failure = Assert.Single((await fixture.OpenAllAsync()).Failures);

        Assert.Equal(1, failure.ServedVersion);
        Assert.Contains("statements.csv, id \"s2\"", failure.Problems[^1], StringComparison.Ordinal);
        Assert.Contains("events.csv, id \"t6\": was published and is gone", failure.Problems[0], StringComparison.Ordinal);

        without.Write("removed.csv", "entity,id,removed_on,reason,said\nevent,t6,2019-04-02,counted twice,Arrests\nstatement,s2,2019-04-02,not his words,\n");
        without.WriteTo(fixture.Datasets);
        var dataset = Assert.Single((await fixture.OpenAllAsync()).Snapshots);

        Assert.Equal(2, dataset.Version.Number);
        Assert.Equal("counted twice", dataset.FindRemoved("event", "t6")!.Reason);
    }

    [Fact]
    public async Task What_is_listed_as_removed_stays_listed()
    {
        var with = TinyDataset.New().Write("removed.csv", "entity,id,removed_on,reason\nevent,t99,2019-04-02,counted twice\n");
        with.WriteTo(fixture.Datasets);
        await fixture.OpenAsync();
        TinyDataset.New().WriteTo(fixture.Datasets);

        Assert.Contains("\"t99\"", Assert.Single((await fixture.OpenAllAsync()).Failures).Problems[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_another_process_published_meanwhile_is_not_published_twice()
    {
        TinyDataset.New().WriteTo(fixture.Datasets);
        var hash = (await fixture.OpenAsync())[0].Version.Hash;
        await using var store = Store();

        var version = await new StoreWriter(store, TimeProvider.System)
            .PublishAsync(TinyDataset.New().Content(), hash, PublishedBy.Start, TestContext.Current.CancellationToken);

        Assert.Equal(1, version.Number);
        Assert.Equal(1, await CountVersionsAsync());
    }

    private DashboardStore Store() => fixture.Start().GetRequiredService<StoreFile>().CreateDbContext();

    private async Task<int> CountVersionsAsync()
    {
        await using var store = Store();
        return await store.Versions.CountAsync(TestContext.Current.CancellationToken);
    }

    [GeneratedRegex(
        "importing from|published as version [0-9]+|version [0-9]+ is up to date[.]",
        RegexOptions.None,
        matchTimeoutMilliseconds: 30_000
    )]
    private static partial Regex Said();
}
