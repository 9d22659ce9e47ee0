using Dashboard.Server.Snapshots;
using Dashboard.Server.Store;
using Dashboard.Server.Tests.Store;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Dashboard.Server.Tests.Snapshots;

public sealed class FolderWatchTests : IDisposable
{
    private readonly StoreFixture fixture = new();
    private int writes;

    public void Dispose() => fixture.Dispose();

    [Fact]
    public async Task A_changed_folder_is_published_once_it_has_come_to_rest()
    {
        var (watch, registry) = await StartAsync();

        Write(TinyDataset.New().Set("events.csv", "t2", "title_en", "Another title"));
        await LookAsync(watch);
        Assert.Equal(1, registry.Get(TinyDataset.Id).Version.Number);
        await LookAsync(watch);
        await LookAsync(watch);

        Assert.Equal(2, registry.Get(TinyDataset.Id).Version.Number);
        Assert.Equal(
            2,
            fixture.Log.At(LogLevel.Information).Count(line => line.Contains("published as version", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_folder_that_breaks_a_rule_leaves_the_last_good_version_until_it_is_mended()
    {
        var (watch, registry) = await StartAsync();

        Write(TinyDataset.New().Set("claims.csv", "k9", "best", "many"));
        await LookTwiceAsync(watch);

        Assert.Equal(1, registry.Get(TinyDataset.Id).Version.Number);
        Assert.Equal([TinyDataset.Id], registry.Outdated);
        Assert.Contains(fixture.Log.At(LogLevel.Error), line => line.Contains("claims.csv, row 10", StringComparison.Ordinal));

        Write(TinyDataset.New().Set("claims.csv", "k9", "best", "101"));
        await LookTwiceAsync(watch);

        Assert.Equal(2, registry.Get(TinyDataset.Id).Version.Number);
        Assert.Empty(registry.Failures);
    }

    [Fact]
    public async Task A_new_folder_is_served_and_one_that_is_gone_is_not()
    {
        var (watch, registry) = await StartAsync();
        var other = Path.Combine(fixture.Datasets, "westland");
        Directory.CreateDirectory(other);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(fixture.Datasets, TinyDataset.Id)))
        {
            File.WriteAllText(
                Path.Combine(other, Path.GetFileName(file)),
                File.ReadAllText(file).Replace(TinyDataset.Id, "westland", StringComparison.Ordinal));
        }

        await LookTwiceAsync(watch);
        Assert.NotNull(registry.Find("westland"));

        Directory.Delete(other, recursive: true);
        await LookAsync(watch);
        Assert.NotNull(registry.Find("westland"));
        await LookTwiceAsync(watch);

        Assert.Null(registry.Find("westland"));
        Assert.NotNull(registry.Find(TinyDataset.Id));
    }

    [Fact]
    public async Task An_unchanged_folder_is_left_alone()
    {
        var (watch, registry) = await StartAsync();
        var before = registry.Get(TinyDataset.Id);

        await LookTwiceAsync(watch);

        Assert.Same(before, registry.Get(TinyDataset.Id));
    }

    [Fact]
    public async Task What_is_saved_while_the_folders_are_opened_is_published_too()
    {
        fixture.Log.Written = line =>
        {
            if (!line.Contains("published as version 1", StringComparison.Ordinal))
                return;
            fixture.Log.Written = null;
            Write(TinyDataset.New().Set("claims.csv", "k9", "best", "101"));
        };
        var (watch, registry) = await StartAsync();

        await LookTwiceAsync(watch);

        Assert.Equal(101, registry.Get(TinyDataset.Id).Content.Claims[^1].Best);
    }

    private static Task LookAsync(FolderWatch watch) => watch.LookAsync(TestContext.Current.CancellationToken);

    private static async Task LookTwiceAsync(FolderWatch watch)
    {
        await LookAsync(watch);
        await LookAsync(watch);
    }

    // Two writes may fall into one tick of the file system's clock.
    private void Write(TinyDataset dataset)
    {
        dataset.WriteTo(fixture.Datasets);
        var file = Path.Combine(fixture.Datasets, TinyDataset.Id, "events.csv");
        File.SetLastWriteTimeUtc(file, File.GetLastWriteTimeUtc(file).AddSeconds(++writes));
    }

    private async Task<(FolderWatch Watch, SnapshotRegistry Registry)> StartAsync()
    {
        Write(TinyDataset.New());
        var host = fixture.Start();
        var registry = ActivatorUtilities.CreateInstance<SnapshotRegistry>(host);
        var watch = ActivatorUtilities.CreateInstance<FolderWatch>(host, registry);
        await watch.OpenAsync(TestContext.Current.CancellationToken);
        return (watch, registry);
    }
}
