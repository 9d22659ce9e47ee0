using System.Data.Common;
using Dashboard.Server.Settings;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Dashboard.Server.Store;

/// <summary>
/// The database file: its location, how to open it, and how to explain its errors to the operator. It is never deleted or replaced.
/// </summary>
internal sealed class StoreFile(IOptions<DashboardOptions> options) : IDbContextFactory<DashboardStore>
{
    private const string Name = "dashboard.db";

    // SQLite needs this much space before it can read: the index of the write-ahead log.
    private const int ProbeBytes = 32 * 1024;

    // Result codes: https://www.sqlite.org/rescode.html
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int ReadsOrWritesFail = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    public string Path => System.IO.Path.Combine(options.Value.DataDirectory!, Name);

    private int LockTimeout => options.Value.LockTimeoutSeconds;

    public DashboardStore CreateDbContext()
    {
        var connection = new SqliteConnectionStringBuilder { DataSource = Path, DefaultTimeout = LockTimeout };
        return new(new DbContextOptionsBuilder<DashboardStore>().UseSqlite(connection.ToString()).Options);
    }

    /// <summary>Creates the folder and the file if they are missing and migrates the tables.</summary>
    /// <exception cref="CannotStartException">The folder or the file is unusable.</exception>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        MakeFolder();
        await using var store = CreateDbContext();
        var known = store.Database.GetMigrations().ToArray();
        var applied = (await store.Database.GetAppliedMigrationsAsync(cancellationToken)).ToArray();
        if (applied.Except(known, StringComparer.Ordinal).Any())
            throw new CannotStartException(
                $"The database {Path} was written by a newer version of this software; install that version, or set Dashboard:DataDirectory to another folder."
            );
        if (known.Except(applied, StringComparer.Ordinal).Any())
            await MigrateAsync(store, cancellationToken);
    }

    /// <summary>Explains a database error to the operator.</summary>
    public CannotStartException Explain(Exception error) =>
        Code(error) switch
        {
            Full => new(Shortage.OfDisk(Path), error),
            CannotOpen or ReadsOrWritesFail when WhyFilesFail() is { } shortage => new(shortage, error),
            Busy or Locked => new(
                $"The database {Path} is locked: another process has been writing to it for more than {LockTimeout} s; stop that process or raise Dashboard:LockTimeoutSeconds, then start again.",
                error),
            Corrupt or NotADatabase => new(
                $"The file {Path} is not an intact SQLite database; restore it from a backup, or move it away and start again: a new one is then filled from the dataset folders.",
                error),
            ReadOnly or CannotOpen => new(
                $"The database {Path} cannot be opened for writing; let this user write to it and its folder, or set Dashboard:DataDirectory to another folder.",
                error),
            _ => new($"The database {Path} cannot be used: {error.GetBaseException().Message}", error),
        };

    // EF locks migrations with a row in a table of its own and waits for ever if a killed process left it behind.
    private async Task MigrateAsync(DashboardStore store, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(LockTimeout));
        try
        {
            await store.Database.MigrateAsync(patience.Token);
        }
        catch (OperationCanceledException error) when (!cancellationToken.IsCancellationRequested)
        {
            throw new CannotStartException(
                $"The tables of {Path} could not be brought up to date within {LockTimeout} s because another process is doing so; if none is running, one was killed meanwhile: drop the table __EFMigrationsLock in that file, then start again.",
                error);
        }
    }

    private void MakeFolder()
    {
        try
        {
            Directory.CreateDirectory(options.Value.DataDirectory!);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new CannotStartException(
                Shortage.Of(error, options.Value.DataDirectory!)
                    ?? $"The folder {options.Value.DataDirectory} cannot be made; let this user write there, or set Dashboard:DataDirectory to another folder.",
                error);
        }
    }

    // SQLite does not say why a file cannot be opened or written; writing a plain file finds out.
    private string? WhyFilesFail()
    {
        var probe = System.IO.Path.Combine(options.Value.DataDirectory!, Name + ".probe");
        try
        {
            using (
                var file = new FileStream(
                    probe,
                    FileMode.CreateNew,
                    FileAccess.Write,
                    FileShare.None,
                    bufferSize: 0,
                    FileOptions.DeleteOnClose))
                file.Write(new byte[ProbeBytes]);
            return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Shortage.Of(error, Path);
        }
    }

    private static int? Code(Exception error)
    {
        for (var cause = error; cause is not null; cause = cause.InnerException)
        {
            if (cause is SqliteException sqlite)
                return sqlite.SqliteErrorCode;
        }

        return null;
    }
}
