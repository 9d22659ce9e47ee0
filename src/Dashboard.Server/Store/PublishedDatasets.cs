using System.Data.Common;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Versions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Dashboard.Server.Store;

/// <summary>A dataset to be served, as imported, which version of it that is, and what the versions that are kept changed, the newest first.</summary>
internal sealed record PublishedDataset(DatasetContent Content, DatasetVersion Version, IReadOnlyList<VersionChanges> History);

/// <summary>The way from dataset folders to what is served, taken once when the host starts.</summary>
internal sealed class PublishedDatasets(StoreFile file, ImportFolders import, IOptions<DashboardOptions> options)
{
    /// <summary>Prepares the database, imports what is new and reads the current version of every dataset, by name; at least one.</summary>
    /// <exception cref="CannotStartException">A setting, the database or all dataset folders are unusable.</exception>
    public async Task<IReadOnlyList<PublishedDataset>> OpenAsync(CancellationToken cancellation)
    {
        try
        {
            await file.PrepareAsync(cancellation);
            var versions = await import.RunAsync(cancellation);
            CheckDefault(versions);
            return await ReadAsync(versions, cancellation);
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

    private async Task<IReadOnlyList<PublishedDataset>> ReadAsync(IReadOnlyList<StoredVersion> versions, CancellationToken cancellation)
    {
        await using var store = file.CreateDbContext();
        var reader = new StoreReader(store);
        var datasets = new List<PublishedDataset>(versions.Count);
        foreach (var version in versions)
            datasets.Add(await ReadAsync(reader, version, cancellation));
        return datasets;
    }

    // From the oldest version that is kept to the current one, so that no more than two are in memory.
    private static async Task<PublishedDataset> ReadAsync(StoreReader reader, StoredVersion current, CancellationToken cancellation)
    {
        var history = new List<VersionChanges>();
        DatasetContent? before = null;
        foreach (var version in await reader.VersionsUntilAsync(current, cancellation))
        {
            var content = await reader.ContentAsync(version, cancellation);
            history.Insert(0, new VersionChanges(version.ToDatasetVersion(), before is null ? null : VersionDifference.Between(before, content)));
            before = content;
        }

        return new PublishedDataset(before!, current.ToDatasetVersion(), history);
    }

    private void CheckDefault(IReadOnlyList<StoredVersion> versions)
    {
        if (options.Value.DefaultDataset is { } wanted && !versions.Any(version => string.Equals(version.DatasetId, wanted, StringComparison.Ordinal)))
            throw new CannotStartException($"Dashboard:DefaultDataset is {wanted}, which is not served; set it to one of {string.Join(", ", versions.Select(version => version.DatasetId))}.");
    }
}
