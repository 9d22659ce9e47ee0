using Dashboard.Server.Snapshots;
using Dashboard.Server.Store;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Dashboard.Server.Tests.Store;

/// <summary>A dataset that fails at any stage is named and stops no other; its last good version stays, or it is absent.</summary>
public sealed class DatasetFailureTests : IDisposable
{
    private const string Other = "other";
    private readonly StoreFixture fixture = new();

    public DatasetFailureTests() => TinyDataset.New().WriteTo(fixture.Datasets, Other);

    public void Dispose() => fixture.Dispose();

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{ \"title\": \"\\ud800\" }")]
    [InlineData("{ \"id\": 1, \"title\": { \"en\": [] }, \"focus\": [], \"bbox\": {}, \"translations\": { \"ru\": { \"by\": {} } } }")]
    public async Task An_invalid_dataset_json_is_named(string json)
    {
        TinyDataset.New().Write("dataset.json", json).WriteTo(fixture.Datasets);

        await MustBeAbsentAsync($"{TinyDataset.Id}/dataset.json");
    }

    [Fact]
    public async Task The_last_good_version_stays_when_a_file_cannot_be_read()
    {
        var folder = TinyDataset.New().WriteTo(fixture.Datasets);
        await fixture.OpenAsync();
        File.Delete(Path.Combine(folder, "events.csv"));
        File.CreateSymbolicLink(Path.Combine(folder, "events.csv"), Path.Combine(folder, "nowhere.csv"));

        await MustStayAsync(1, "events.csv");
    }

    [Fact]
    public async Task The_last_good_version_stays_when_dataset_json_is_missing()
    {
        var folder = TinyDataset.New().WriteTo(fixture.Datasets);
        await fixture.OpenAsync();
        File.Delete(Path.Combine(folder, "dataset.json"));

        await MustStayAsync(1, "dataset.json: is missing from the folder.");
    }

    [Fact]
    public async Task All_problems_of_a_dataset_that_breaks_rules_are_listed()
    {
        TinyDataset.New().WriteTo(fixture.Datasets);
        await fixture.OpenAsync();
        TinyDataset.New().Set("events.csv", "t1", "title_en", "\ufffe").Set("claims.csv", "k9", "low", "999").WriteTo(fixture.Datasets);

        var failure = await MustStayAsync(1, "events.csv, row 2, title_en");

        Assert.Equal($"{TinyDataset.Id}/claims.csv, row 10, low \"999\": must not be more than best; best is 100.", failure.Problems[^1]);
    }

    [Fact]
    public async Task A_dataset_that_cannot_be_written_for_the_first_time_is_absent()
    {
        await fixture.OpenAsync();
        fixture.Execute(
            "CREATE TRIGGER fail BEFORE INSERT ON sources WHEN NEW.publisher = 'Broken' BEGIN SELECT RAISE(ABORT, 'no such luck'); END");
        TinyDataset.New().Set("sources.csv", "radio-1", "publisher", "Broken").WriteTo(fixture.Datasets);

        await MustBeAbsentAsync("no such luck");
        Assert.Contains(
            fixture.Log.At(LogLevel.Error),
            line => line.StartsWith($"Dataset {TinyDataset.Id}: could not be published.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("UPDATE events SET verification = 'nonsense'")]
    [InlineData("UPDATE events SET place = 'nowhere'")]
    [InlineData("UPDATE events SET themes = '{'")]
    [InlineData("DELETE FROM dataset_infos")]
    public async Task The_version_before_is_served_when_one_is_damaged_in_the_database(string damage)
    {
        TinyDataset.New().WriteTo(fixture.Datasets);
        await fixture.OpenAsync();
        TinyDataset.New().Set("claims.csv", "k9", "best", "101").WriteTo(fixture.Datasets);
        await fixture.OpenAsync();
        fixture.Execute($"{damage} WHERE version_id = (SELECT id FROM versions WHERE dataset_id = '{TinyDataset.Id}' AND number = 2)");

        await MustStayAsync(1, "version 2 cannot be read from the database");
    }

    [Fact]
    public async Task A_dataset_is_absent_when_all_its_versions_are_damaged()
    {
        TinyDataset.New().WriteTo(fixture.Datasets);
        await fixture.OpenAsync();
        fixture.Execute(
            $"UPDATE events SET place = 'nowhere' WHERE version_id = (SELECT id FROM versions WHERE dataset_id = '{TinyDataset.Id}')");

        await MustBeAbsentAsync("version 1 cannot be read from the database");
    }

    [Fact]
    public async Task An_earlier_version_that_is_damaged_leaves_only_its_changes_unknown()
    {
        TinyDataset.New().WriteTo(fixture.Datasets);
        await fixture.OpenAsync();
        TinyDataset.New().Set("claims.csv", "k9", "best", "101").WriteTo(fixture.Datasets);
        await fixture.OpenAsync();
        fixture.Execute(
            $"UPDATE events SET verification = 'nonsense' WHERE version_id = (SELECT id FROM versions WHERE dataset_id = '{TinyDataset.Id}' AND number = 1)"
        );
        fixture.Execute("UPDATE versions SET changes = NULL, changed_since = NULL");

        var opened = await fixture.OpenAllAsync();

        Assert.Empty(opened.Failures);
        var served = opened.Snapshots.Single(snapshot => snapshot.Info.Id == TinyDataset.Id);
        Assert.Equal((2, null), (served.Version.Number, served.History[0].Changes));
    }

    [Fact]
    public async Task A_default_dataset_that_fails_leaves_the_list_of_the_others()
    {
        TinyDataset.New().Remove("claims.csv").WriteTo(fixture.Datasets);
        fixture.Settings["Dashboard:DefaultDataset"] = TinyDataset.Id;

        var registry = new SnapshotRegistry(Options.Create(fixture.Options()));
        registry.Open(await fixture.OpenAllAsync());

        Assert.Null(registry.Default);
        Assert.Equal([Other], registry.All.Select(snapshot => snapshot.Info.Id));
        Assert.Equal((TinyDataset.Id, null), registry.Failures.Select(failure => (failure.Dataset, failure.ServedVersion)).Single());
    }

    [Fact]
    public async Task A_dataset_that_is_missing_is_named_in_place_of_opening_the_only_one_that_is_served()
    {
        TinyDataset.New().Remove("claims.csv").WriteTo(fixture.Datasets);
        var registry = new SnapshotRegistry(Options.Create(fixture.Options()));

        registry.Open(await fixture.OpenAllAsync());

        Assert.Null(registry.Default);
        Assert.Equal([TinyDataset.Id], registry.Missing);
    }

    [Fact]
    public async Task When_nothing_can_be_read_from_the_database_the_host_does_not_start()
    {
        await fixture.OpenAsync();
        fixture.Execute("UPDATE events SET place = 'nowhere'");

        Assert.Contains("other: version 1 cannot be read from the database", await fixture.RefusalAsync(), StringComparison.Ordinal);
    }

    private async Task<DatasetFailure> MustStayAsync(int version, string problem)
    {
        var opened = await fixture.OpenAllAsync();

        Assert.Equal([TinyDataset.Id, Other], opened.Snapshots.Select(snapshot => snapshot.Info.Id));
        return MustFail(opened, version, problem);
    }

    private async Task MustBeAbsentAsync(string problem)
    {
        var opened = await fixture.OpenAllAsync();

        Assert.Equal([Other], opened.Snapshots.Select(snapshot => snapshot.Info.Id));
        MustFail(opened, null, problem);
    }

    private static DatasetFailure MustFail(OpenedDatasets opened, int? version, string problem)
    {
        var failure = Assert.Single(opened.Failures);
        Assert.Equal((TinyDataset.Id, version), (failure.Dataset, failure.ServedVersion));
        Assert.Contains(problem, failure.Problems[0], StringComparison.Ordinal);
        Assert.StartsWith(TinyDataset.Id, failure.Problems[0], StringComparison.Ordinal);
        return failure;
    }
}
