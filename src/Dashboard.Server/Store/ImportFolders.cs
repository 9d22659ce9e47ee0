using System.Data.Common;
using Dashboard.Server.Import;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Dashboard.Server.Store;

/// <summary>
/// Publishes every dataset folder whose content the store does not hold yet. A folder that breaks a rule changes nothing: the last good
/// version stays. A dataset whose folder is gone is no longer served; its versions stay in the store.
/// </summary>
internal sealed partial class ImportFolders(
    IDbContextFactory<DashboardStore> stores, IOptions<DashboardOptions> options, TimeProvider time, ILogger<ImportFolders> logger)
{
    /// <summary>The current version of each dataset that has a folder, by name.</summary>
    /// <exception cref="CannotStartException">There is none; the message holds all errors of all folders.</exception>
    public async Task<IReadOnlyList<StoredVersion>> RunAsync(CancellationToken cancellation)
    {
        var folder = options.Value.Datasets!;
        var paths = DatasetFolder.Find(folder);
        if (paths.Count == 0)
            throw new CannotStartException($"No folder in {folder} holds a {DatasetJson.File}; set Dashboard:Datasets to the folder that holds the dataset folders.");

        await TellOfGoneFoldersAsync(paths, cancellation);
        var versions = new List<StoredVersion>();
        var errors = new List<string>();
        foreach (var path in paths)
        {
            if (await ImportAsync(path, errors, cancellation) is { } version)
                versions.Add(version);
        }

        return versions.Count > 0
            ? versions
            : throw new CannotStartException($"No dataset in {folder} can be published:{Environment.NewLine}{string.Join(Environment.NewLine, errors)}");
    }

    private async Task<StoredVersion?> ImportAsync(string path, List<string> errors, CancellationToken cancellation)
    {
        var name = Path.GetFileName(path);
        await using var store = stores.CreateDbContext();
        var current = await new StoreReader(store).CurrentVersionAsync(name, cancellation);
        if (Open(path, errors) is not { } folder)
            return Keep(name, current);

        var hash = folder.ContentHash;
        if (string.Equals(current?.Hash, hash, StringComparison.Ordinal))
            return current;

        var loaded = folder.Load();
        foreach (var warning in loaded.Warnings)
            LogWarning(name, warning);
        foreach (var error in loaded.Errors)
        {
            LogError(name, error.ToString());
            errors.Add($"{name}/{error}");
        }

        if (loaded.Content is null)
            return Keep(name, current);

        try
        {
            var published = await new StoreWriter(store, time).PublishAsync(loaded.Content, hash, cancellation);
            LogPublished(name, published.Number, loaded.Content.Events.Count, loaded.Content.Claims.Count);
            return published;
        }
        catch (Exception error) when (error is DbException or DbUpdateException && current is not null && !StoreFile.IsOutOfUse(error))
        {
            LogFailed(error, name);
            return Keep(name, current);
        }
    }

    private DatasetFolder? Open(string path, List<string> errors)
    {
        try
        {
            return DatasetFolder.Open(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            LogError(Path.GetFileName(path), error.Message);
            errors.Add(error.Message);
            return null;
        }
    }

    private StoredVersion? Keep(string dataset, StoredVersion? current)
    {
        if (current is null)
            LogNotServed(dataset);
        else
            LogKept(dataset, current.Number, current.ImportedAt);
        return current;
    }

    private async Task TellOfGoneFoldersAsync(IReadOnlyList<string> paths, CancellationToken cancellation)
    {
        await using var store = stores.CreateDbContext();
        var known = await store.Datasets.AsNoTracking().Select(row => row.Id).ToListAsync(cancellation);
        foreach (var gone in known.Except(paths.Select(path => Path.GetFileName(path)), StringComparer.Ordinal))
            LogGone(gone);
    }

    [LoggerMessage(LogLevel.Information, "Dataset {Dataset}: published as version {Number} with {Events} events and {Claims} claims.")]
    private partial void LogPublished(string dataset, int number, int events, int claims);

    [LoggerMessage(LogLevel.Warning, "Dataset {Dataset}: {Warning}")]
    private partial void LogWarning(string dataset, ImportProblem warning);

    [LoggerMessage(LogLevel.Error, "Dataset {Dataset}: {Error}")]
    private partial void LogError(string dataset, string error);

    [LoggerMessage(LogLevel.Error, "Dataset {Dataset}: could not be written to the database.")]
    private partial void LogFailed(Exception error, string dataset);

    [LoggerMessage(LogLevel.Warning, "Dataset {Dataset}: version {Number}, imported {ImportedAt:u}, stays the current one.")]
    private partial void LogKept(string dataset, int number, DateTimeOffset importedAt);

    [LoggerMessage(LogLevel.Warning, "Dataset {Dataset}: is not served, because it has no good version yet.")]
    private partial void LogNotServed(string dataset);

    [LoggerMessage(LogLevel.Warning, "Dataset {Dataset}: is no longer served, because its folder is gone; its versions stay in the database.")]
    private partial void LogGone(string dataset);
}
