using Dashboard.Server.Import.Rules;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Snapshots;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Server.Store;

/// <summary>The versions that are kept in the store.</summary>
internal sealed class StoredVersions(StoreFile file, ILogger<StoredVersions> logger)
{
    /// <summary>The datasets in the store, by name.</summary>
    public async Task<IReadOnlyList<string>> DatasetsAsync(CancellationToken cancellationToken)
    {
        await using var store = file.CreateDbContext();
        return await store.Datasets.AsNoTracking().Select(row => row.Id).OrderBy(id => id).ToListAsync(cancellationToken);
    }

    /// <summary>All versions of a dataset, oldest first; empty if the store does not know it.</summary>
    public async Task<IReadOnlyList<StoredVersion>> ListAsync(string dataset, CancellationToken cancellationToken)
    {
        await using var store = file.CreateDbContext();
        return await store.Versions.AsNoTracking()
            .Where(row => row.DatasetId == dataset)
            .OrderBy(row => row.Number)
            .ToListAsync(cancellationToken);
    }

    /// <summary>Number of the current version; null if the store does not know the dataset.</summary>
    public async Task<int?> CurrentAsync(string dataset, CancellationToken cancellationToken)
    {
        await using var store = file.CreateDbContext();
        return (await new StoreReader(store).CurrentVersionAsync(dataset, cancellationToken))?.Number;
    }

    /// <summary>Numbers of events and claims of a version.</summary>
    public async Task<(int Events, int Claims)> CountsAsync(StoredVersion version, CancellationToken cancellationToken)
    {
        await using var store = file.CreateDbContext();
        return (
            await store.Set<Event>().CountAsync(row => EF.Property<int>(row, DashboardStore.VersionId) == version.Id, cancellationToken),
            await store.Set<Claim>().CountAsync(row => EF.Property<int>(row, DashboardStore.VersionId) == version.Id, cancellationToken));
    }

    /// <summary>The content of a version.</summary>
    public async Task<DatasetContent> ContentAsync(StoredVersion version, CancellationToken cancellationToken)
    {
        await using var store = file.CreateDbContext();
        return await new StoreReader(store).ContentAsync(version, cancellationToken);
    }

    /// <summary>The ids of the current version that have addresses; null if the store has no version.</summary>
    public async Task<PublishedIds?> CurrentIdsAsync(string dataset, CancellationToken cancellationToken)
    {
        await using var store = file.CreateDbContext();
        var reader = new StoreReader(store);
        return await reader.CurrentVersionAsync(dataset, cancellationToken) is { } current
            ? await reader.IdsAsync(current, cancellationToken)
            : null;
    }

    /// <summary>The snapshot of a version, with the versions kept until it.</summary>
    public async Task<DatasetSnapshot> SnapshotAsync(StoredVersion version, CancellationToken cancellationToken)
    {
        await using var store = file.CreateDbContext();
        var reader = new StoreReader(store);
        var content = await reader.ContentAsync(version, cancellationToken);
        var until = await reader.VersionsUntilAsync(version, cancellationToken);
        var history = await new VersionHistory(store, logger).OfAsync(until, content, cancellationToken);
        return DatasetSnapshot.Build(content, version.ToDatasetVersion(), history);
    }

    /// <summary>Marks a version to be kept for good.</summary>
    public async Task MarkAsync(StoredVersion version, CancellationToken cancellationToken)
    {
        await using var store = file.CreateDbContext();
        await store.Versions.Where(row => row.Id == version.Id)
            .ExecuteUpdateAsync(row => row.SetProperty(it => it.IsMarked, true), cancellationToken);
    }

    /// <summary>Deletes a version with all its rows.</summary>
    public async Task DropAsync(StoredVersion version, CancellationToken cancellationToken)
    {
        await using var store = file.CreateDbContext();
        await store.Versions.Where(row => row.Id == version.Id).ExecuteDeleteAsync(cancellationToken);
    }
}
