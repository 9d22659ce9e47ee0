using Dashboard.Server.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Server.Tests.Store;

public sealed class StoreFileTests : IDisposable
{
    private readonly StoreFixture fixture = new();

    public StoreFileTests() => TinyDataset.New().WriteTo(fixture.Datasets);

    public void Dispose() => fixture.Dispose();

    [Fact]
    public async Task A_locked_database_is_named_with_what_to_do()
    {
        await fixture.OpenAsync();
        TinyDataset.New().Set("claims.csv", "k9", "best", "101").WriteTo(fixture.Datasets);
        await using var other = fixture.Connect();
        await using var writing = other.BeginTransaction(deferred: false);

        fixture.BeImpatient();

        var message = await fixture.RefusalAsync();

        Assert.StartsWith($"The database {fixture.Database} is locked:", message, StringComparison.Ordinal);
        Assert.Contains("Dashboard:LockTimeoutSeconds", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_locked_database_can_be_read_while_nothing_has_changed()
    {
        await fixture.OpenAsync();
        await using var other = fixture.Connect();
        await using var writing = other.BeginTransaction(deferred: false);

        Assert.Single(await fixture.OpenAsync());
    }

    [Fact]
    public async Task A_new_database_that_is_locked_is_named_too()
    {
        Directory.CreateDirectory(fixture.DataDirectory);
        await using var other = fixture.Connect();
        await using var writing = other.BeginTransaction(deferred: false);

        fixture.BeImpatient();

        Assert.Contains(fixture.Database, await fixture.RefusalAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_corrupt_database_is_named_and_left_as_it_is()
    {
        Directory.CreateDirectory(fixture.DataDirectory);
        var bytes = Enumerable.Range(0, 5000).Select(number => (byte)number).ToArray();
        await File.WriteAllBytesAsync(fixture.Database, bytes, TestContext.Current.CancellationToken);

        var message = await fixture.RefusalAsync();

        Assert.StartsWith($"The file {fixture.Database} is not an intact SQLite database", message, StringComparison.Ordinal);
        Assert.Equal(bytes, await File.ReadAllBytesAsync(fixture.Database, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_data_directory_that_cannot_be_made_is_named()
    {
        await File.WriteAllTextAsync(Path.Combine(fixture.Root, "file"), "", TestContext.Current.CancellationToken);
        fixture.Settings["Dashboard:DataDirectory"] = "file/var";

        var message = await fixture.RefusalAsync();

        Assert.Contains(Path.Combine(fixture.Root, "file", "var"), message, StringComparison.Ordinal);
        Assert.Contains("Dashboard:DataDirectory", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_left_alone()
    {
        await fixture.OpenAsync();
        fixture.Execute("INSERT INTO __EFMigrationsHistory VALUES ('29991231235959_Later', '99.0.0')");

        Assert.Contains("newer version of this software", await fixture.RefusalAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lock_that_a_killed_migration_left_behind_is_named()
    {
        await fixture.OpenAsync();
        fixture.Execute("DELETE FROM __EFMigrationsHistory");
        fixture.Execute("INSERT INTO __EFMigrationsLock VALUES (1, '2019-03-01')");

        fixture.BeImpatient();

        Assert.Contains("__EFMigrationsLock", await fixture.RefusalAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_tables_are_those_of_the_model()
    {
        using var store = fixture.Start().GetRequiredService<StoreFile>().CreateDbContext();

        Assert.False(store.Database.HasPendingModelChanges(), "Add a migration: dotnet ef migrations add.");
    }
}
