using Dashboard.Server.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Server.Tests.Store;

public sealed class StoreFileTests : IDisposable
{
    private readonly StoreFixture _fixture = new();

    public StoreFileTests() => TinyDataset.New().WriteTo(_fixture.Datasets);

    public void Dispose() => _fixture.Dispose();

    [Fact]
    public async Task A_locked_database_is_named_with_what_to_do()
    {
        await _fixture.OpenAsync();
        TinyDataset.New().Set("claims.csv", "k9", "best", "101").WriteTo(_fixture.Datasets);
        await using var other = _fixture.Connect();
        await using var writing = other.BeginTransaction(deferred: false);

        _fixture.BeImpatient();

        var message = await _fixture.RefusalAsync();

        Assert.StartsWith($"The database {_fixture.Database} is locked:", message, StringComparison.Ordinal);
        Assert.Contains("Dashboard:LockTimeoutSeconds", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_locked_database_can_be_read_while_nothing_has_changed()
    {
        await _fixture.OpenAsync();
        await using var other = _fixture.Connect();
        await using var writing = other.BeginTransaction(deferred: false);

        Assert.Single(await _fixture.OpenAsync());
    }

    [Fact]
    public async Task A_new_database_that_is_locked_is_named_too()
    {
        Directory.CreateDirectory(_fixture.DataDirectory);
        await using var other = _fixture.Connect();
        await using var writing = other.BeginTransaction(deferred: false);

        _fixture.BeImpatient();

        Assert.Contains(_fixture.Database, await _fixture.RefusalAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_corrupt_database_is_named_and_left_as_it_is()
    {
        Directory.CreateDirectory(_fixture.DataDirectory);
        var bytes = Enumerable.Range(0, 5000).Select(number => (byte)number).ToArray();
        await File.WriteAllBytesAsync(_fixture.Database, bytes, TestContext.Current.CancellationToken);

        var message = await _fixture.RefusalAsync();

        Assert.StartsWith($"The file {_fixture.Database} is not an intact SQLite database", message, StringComparison.Ordinal);
        Assert.Equal(bytes, await File.ReadAllBytesAsync(_fixture.Database, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_data_directory_that_cannot_be_made_is_named()
    {
        await File.WriteAllTextAsync(Path.Combine(_fixture.Root, "file"), "", TestContext.Current.CancellationToken);
        _fixture.Settings["Dashboard:DataDirectory"] = "file/var";

        var message = await _fixture.RefusalAsync();

        Assert.Contains(Path.Combine(_fixture.Root, "file", "var"), message, StringComparison.Ordinal);
        Assert.Contains("Dashboard:DataDirectory", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_left_alone()
    {
        await _fixture.OpenAsync();
        _fixture.Execute("INSERT INTO __EFMigrationsHistory VALUES ('29991231235959_Later', '99.0.0')");

        Assert.Contains("newer version of this software", await _fixture.RefusalAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lock_that_a_killed_migration_left_behind_is_named()
    {
        await _fixture.OpenAsync();
        _fixture.Execute("DELETE FROM __EFMigrationsHistory");
        _fixture.Execute("INSERT INTO __EFMigrationsLock VALUES (1, '2019-03-01')");

        _fixture.BeImpatient();

        Assert.Contains("__EFMigrationsLock", await _fixture.RefusalAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_tables_are_those_of_the_model()
    {
        using var store = _fixture.Start().GetRequiredService<StoreFile>().CreateDbContext();

        Assert.False(store.Database.HasPendingModelChanges(), "Add a migration: dotnet ef migrations add.");
    }
}
