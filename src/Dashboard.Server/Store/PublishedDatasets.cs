using System.Data.Common;
using Dashboard.Server.Settings;
using Dashboard.Shared.Snapshots;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Dashboard.Server.Store;

/// <summary>The loaded snapshots, and the datasets that failed.</summary>
internal sealed record OpenedDatasets(IReadOnlyList<DatasetSnapshot> Snapshots, IReadOnlyList<DatasetFailure> Failures);

/// <summary>
/// Opens the datasets at startup: from folders through the database to snapshots. A failure at any stage does not stop the other datasets.
/// </summary>
internal sealed partial class PublishedDatasets(
    StoreFile file,
    ImportFolders import,
    IOptions<DashboardOptions> options,
    ILogger<PublishedDatasets> logger)
{
    /// <summary>
    /// Prepares the database, imports new versions and loads the current version of every dataset, by name; at least one.
    /// </summary>
    /// <exception cref="CannotStartException">
    /// A setting, the database or all dataset folders are unusable; the message contains all errors.
    /// </exception>
    public async Task<OpenedDatasets> OpenAsync(CancellationToken cancellationToken)
    {
        try
        {
            await file.PrepareAsync(cancellationToken);
            var opened = await OpenAsync(await import.RunAsync(cancellationToken), cancellationToken);
            if (opened.Snapshots.Count == 0)
                throw new CannotStartException(
                    $"No dataset in {options.Value.Datasets} can be published:{Environment.NewLine}{string.Join(Environment.NewLine, opened.Failures.SelectMany(failure => failure.Problems))}"
                );
            CheckDefault(opened);
            return opened;
        }
        catch (OptionsValidationException error)
        {
            throw new CannotStartException(string.Join(Environment.NewLine, error.Failures), error);
        }
        catch (Exception error) when (error is DbException or DbUpdateException)
        {
            throw file.Explain(error);
        }
    }

    /// <summary>
    /// Imports one dataset folder again, which the running server saw change, and loads its current version: the new one, or the last good
    /// one if the folder breaks a rule.
    /// </summary>
    public async Task<OpenedDatasets> OpenAsync(string dataset, CancellationToken cancellationToken) =>
        await OpenAsync([await import.RunAsync(dataset, cancellationToken)], cancellationToken);

    private async Task<OpenedDatasets> OpenAsync(IReadOnlyList<ImportedFolder> folders, CancellationToken cancellationToken)
    {
        var snapshots = new List<DatasetSnapshot>(folders.Count);
        var failures = new List<DatasetFailure>();
        foreach (var folder in folders)
        {
            var problems = folder.Problems.ToList();
            var snapshot = folder.Current is { } current ? await NewestReadableAsync(current, problems, cancellationToken) : null;
            if (snapshot is not null)
                snapshots.Add(snapshot);
            if (problems.Count > 0)
                failures.Add(new DatasetFailure(folder.Dataset, problems, snapshot?.Version.Number));
        }

        return new OpenedDatasets(snapshots, failures);
    }

    private async Task<DatasetSnapshot?> NewestReadableAsync(
        StoredVersion current,
        List<string> problems,
        CancellationToken cancellationToken)
    {
        await using var store = file.CreateDbContext();
        var reader = new StoreReader(store);
        for (
            var versions = await reader.VersionsUntilAsync(current, cancellationToken);
            versions.Count > 0;
            versions.RemoveAt(versions.Count - 1))
        {
            try
            {
                return await BuildAsync(store, versions, cancellationToken);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                LogUnreadable(error, current.DatasetId, versions[^1].Number);
                problems.Add(
                    $"{current.DatasetId}: version {versions[^1].Number} cannot be read from the database: {error.GetBaseException().Message}"
                );
            }
        }

        return null;
    }

    private async Task<DatasetSnapshot> BuildAsync(
        DashboardStore store,
        List<StoredVersion> versions,
        CancellationToken cancellationToken)
    {
        var content = await new StoreReader(store).ContentAsync(versions[^1], cancellationToken);
        var history = await new VersionHistory(store, logger).OfAsync(versions, content, cancellationToken);
        return DatasetSnapshot.Build(content, versions[^1].ToDatasetVersion(), history);
    }

    // If the default dataset fails, the list of the others is shown; if it has no folder, the setting is wrong.
    private void CheckDefault(OpenedDatasets opened)
    {
        var names = opened.Snapshots.Select(snapshot => snapshot.Info.Id).ToArray();
        if (
            options.Value.DefaultDataset is { } wanted
            && !names.Concat(opened.Failures.Select(failure => failure.Dataset)).Contains(wanted, StringComparer.Ordinal))
            throw new CannotStartException(
                $"Dashboard:DefaultDataset is {wanted}, which is not served; set it to one of {string.Join(", ", names)}.");
    }

    [LoggerMessage(
        LogLevel.Error,
        "Dataset {Dataset}: version {Number} cannot be read from the database; an earlier one is served where there is one."
    )]
    private partial void LogUnreadable(Exception error, string dataset, int number);
}
