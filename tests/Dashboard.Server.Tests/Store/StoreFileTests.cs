using Dashboard.Server.Store;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Server.Tests.Store;

public sealed class StoreFileTests : IDisposable
{
    private readonly StoreFixture fixture = new();

    public StoreFileTests() => TinyDataset.New().WriteTo(fixture.Datasets);

    public void Dispose() => fixture.Dispose();

    [Fact]
    public async Task A_locked_database_is_named_with_what_to_do_and_what_it_holds_is_served()
    {
        await fixture.OpenAsync();
        TinyDataset.New().Set("claims.csv", "k9", "best", "101").WriteTo(fixture.Datasets);
        await using var other = fixture.Connect();
        await using var writing = other.BeginTransaction(deferred: false);

        fixture.ShortenLockTimeout();

        var opened = await fixture.OpenAllAsync();
        Assert.Equal(1, Assert.Single(opened.Snapshots).Version.Number);
        var problem = Assert.Single(Assert.Single(opened.Failures).Problems);
        Assert.StartsWith($"{TinyDataset.Id}: The database {fixture.Database} is locked:", problem, StringComparison.Ordinal);
        Assert.Contains("Dashboard:LockTimeoutSeconds", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(13, "The disk of ")]
    [InlineData(14, "cannot be opened for writing")]
    [InlineData(10, "cannot be used")]
    public void A_failure_of_the_disk_is_explained_in_one_sentence(int code, string sentence)
    {
        Directory.CreateDirectory(fixture.DataDirectory);
        var message = fixture.Start().GetRequiredService<StoreFile>().Explain(new SqliteException("it says no more", code)).Message;

        Assert.Contains(sentence, message, StringComparison.Ordinal);
        Assert.Contains(fixture.Database, message, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(fixture.DataDirectory));
    }

    [Theory]
    [InlineData(28, "The disk of /srv/data is full")]
    [InlineData(24, "This process may not open more files")]
    [InlineData(23, "This process may not open more files")]
    [InlineData(5, null)]
    public void A_full_disk_and_a_lack_of_file_handles_are_named(int error, string? sentence)
    {
        var told = Shortage.Of(new InvalidOperationException("outer", new IOException("inner", error)), "/srv/data");

        if (sentence is null)
            Assert.Null(told);
        else
            Assert.StartsWith(sentence, told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Max open files            256                  4096                 files     ", true)]
    [InlineData("Max open files            1048576              1048576              files     ", false)]
    [InlineData("Max open files            unlimited            unlimited            files     ", false)]
    [InlineData("Max processes             256                  256                  processes ", false)]
    public async Task A_limit_of_open_files_that_is_too_low_is_told_at_the_start(string limits, bool isTold)
    {
        var file = Path.Combine(fixture.Root, "limits");
        await File.WriteAllTextAsync(
            file,
            $"Limit                     Soft Limit           Hard Limit           Units     \n{limits}\n",
            TestContext.Current.CancellationToken);

        var told = Shortage.AtStart(file);

        Assert.Equal(isTold, told?.StartsWith("This process may open 256 files at most", StringComparison.Ordinal) ?? false);
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

        fixture.ShortenLockTimeout();

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

        fixture.ShortenLockTimeout();

        Assert.Contains("__EFMigrationsLock", await fixture.RefusalAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_tables_are_those_of_the_model()
    {
        using var store = fixture.Start().GetRequiredService<StoreFile>().CreateDbContext();

        Assert.False(store.Database.HasPendingModelChanges(), "Add a migration: dotnet ef migrations add.");
    }
}
