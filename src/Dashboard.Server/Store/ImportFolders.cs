using System.Data.Common;
using Dashboard.Server.Import;
using Dashboard.Server.Import.Files;
using Dashboard.Server.Import.Reading;
using Dashboard.Server.Import.Rules;
using Dashboard.Server.Settings;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Dashboard.Server.Store;

/// <summary>
/// Publishes every dataset folder whose content is not in the store yet. A folder with an error changes nothing and does not stop the
/// others: the last good version of its dataset stays. A dataset whose folder was removed is no longer served; its versions stay in the
/// store.
/// </summary>
internal sealed partial class ImportFolders(
    StoreFile file,
    IOptions<DashboardOptions> options,
    TimeProvider time,
    ILogger<ImportFolders> logger)
{
    /// <summary>The result for each dataset folder, by name; at least one.</summary>
    /// <exception cref="CannotStartException">There is no dataset folder, or their folder is unreadable.</exception>
    public async Task<IReadOnlyList<ImportedFolder>> RunAsync(CancellationToken cancellationToken)
    {
        var folder = options.Value.Datasets!;
        var found = Find(folder);
        var known = await KnownDatasetsAsync(cancellationToken);
        foreach (var gone in known.Where(name => !Directory.Exists(Path.Combine(folder, name))))
            LogRemoved(gone);

        // A published dataset whose dataset.json is missing or unreadable has an error; it is not removed.
        var names = found
            .Union(known.Where(name => Directory.Exists(Path.Combine(folder, name))), StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToArray();
        foreach (
            var other in Directory
                .EnumerateDirectories(folder)
                .Select(path => Path.GetFileName(path))
                .Where(name => !name.StartsWith('.'))
                .Except(names, StringComparer.Ordinal)
                .Order(StringComparer.Ordinal))
            LogSkipped(other, DatasetJson.File);
        if (names.Length == 0)
            throw new CannotStartException(
                $"No folder in {folder} holds a {DatasetJson.File}; set Dashboard:Datasets to the folder that holds the dataset folders.");

        var imported = new List<ImportedFolder>(names.Length);
        foreach (var name in names)
            imported.Add(await ImportAsync(Path.Combine(folder, name), name, PublishedBy.Start, cancellationToken));
        return imported;
    }

    private static IEnumerable<string> Find(string folder)
    {
        try
        {
            FolderSwap.Recover(folder);
            return DatasetFolder.Find(folder).Select(path => Path.GetFileName(path));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new CannotStartException(
                Shortage.Of(error, folder)
                    ?? $"The folder {folder} cannot be read: {error.Message} Let this user read it, or set Dashboard:Datasets to another folder.",
                error);
        }
    }

    /// <summary>Imports one dataset folder that the running server saw change, and says in the log what became of it.</summary>
    public Task<ImportedFolder> RunAsync(string name, CancellationToken cancellationToken) =>
        ImportAsync(Path.Combine(options.Value.Datasets!, name), name, PublishedBy.Watch, cancellationToken);

    private async Task<ImportedFolder> ImportAsync(string path, string name, PublishedBy by, CancellationToken cancellationToken)
    {
        StoredVersion? current = null;
        try
        {
            await using var store = file.CreateDbContext();
            current = await new StoreReader(store).CurrentVersionAsync(name, cancellationToken);
            var folder = DatasetFolder.Open(path);
            var hash = folder.ContentHash;
            if (string.Equals(current?.Hash, hash, StringComparison.Ordinal))
            {
                LogUnchanged(name, current!.Number);
                return new ImportedFolder(name, current, []);
            }

            LogImporting(name, path);
            var loaded = folder.Load();
            foreach (var warning in ImportProblem.Lines(loaded.Warnings))
                LogWarning(name, warning);
            var gone = loaded.Content is { } content && current is not null
                ? RemovalRules.Gone(await new StoreReader(store).IdsAsync(current, cancellationToken), content)
                : [];
            List<string> errors = [.. ImportProblem.Lines([.. loaded.Errors, .. gone])];
            errors.ForEach(error => LogError(name, error));
            if (loaded.Content is null || gone.Count > 0)
                return Keep(name, current, [.. errors.Select(error => $"{name}/{error}")]);

            var published = await new StoreWriter(store, time).PublishAsync(loaded.Content, hash, by, cancellationToken);
            LogPublished(name, published.Number, loaded.Content.Events.Count, loaded.Content.Claims.Count);
            return new ImportedFolder(name, published, []);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            var sentence = Sentence(error, path);
            LogFailed(error, name, sentence);
            return Keep(name, current, [$"{name}: {sentence}"]);
        }
    }

    private string Sentence(Exception error, string path) => error switch
    {
        DbException or DbUpdateException => file.Explain(error).Message,
        IOException or UnauthorizedAccessException => Shortage.Of(error, path) ?? $"The folder cannot be read: {error.Message}",
        _ => $"The folder cannot be imported: {error.Message}",
    };

    private ImportedFolder Keep(string dataset, StoredVersion? current, IReadOnlyList<string> problems)
    {
        if (current is null)
            LogNotServed(dataset);
        else
            LogKept(dataset, current.Number, current.ImportedAt);
        return new ImportedFolder(dataset, current, problems);
    }

    private async Task<IReadOnlyList<string>> KnownDatasetsAsync(CancellationToken cancellationToken)
    {
        await using var store = file.CreateDbContext();
        return await store.Datasets.AsNoTracking().Select(row => row.Id).ToListAsync(cancellationToken);
    }

    [LoggerMessage(LogLevel.Information, "Folder {Folder}: is passed over, because it holds no {File}.")]
    private partial void LogSkipped(string folder, string file);

    [LoggerMessage(LogLevel.Information, "Dataset {Dataset}: importing from {Folder}.")]
    private partial void LogImporting(string dataset, string folder);

    [LoggerMessage(LogLevel.Information, "Dataset {Dataset}: version {Number} is up to date.")]
    private partial void LogUnchanged(string dataset, int number);

    [LoggerMessage(LogLevel.Information, "Dataset {Dataset}: published as version {Number} with {Events} events and {Claims} claims.")]
    private partial void LogPublished(string dataset, int number, int events, int claims);

    [LoggerMessage(LogLevel.Warning, "Dataset {Dataset}: {Warning}")]
    private partial void LogWarning(string dataset, string warning);

    [LoggerMessage(LogLevel.Error, "Dataset {Dataset}: {Error}")]
    private partial void LogError(string dataset, string error);

    [LoggerMessage(LogLevel.Error, "Dataset {Dataset}: could not be published. {Sentence}")]
    private partial void LogFailed(Exception error, string dataset, string sentence);

    [LoggerMessage(LogLevel.Warning, "Dataset {Dataset}: version {Number}, imported {ImportedAt:u}, stays the current one.")]
    private partial void LogKept(string dataset, int number, DateTimeOffset importedAt);

    [LoggerMessage(LogLevel.Warning, "Dataset {Dataset}: is not served, because it has no good version yet.")]
    private partial void LogNotServed(string dataset);

    [LoggerMessage(
        LogLevel.Warning,
        "Dataset {Dataset}: is no longer served, because its folder is gone; its versions stay in the database."
    )]
    private partial void LogRemoved(string dataset);
}
