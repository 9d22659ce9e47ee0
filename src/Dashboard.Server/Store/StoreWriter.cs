using Dashboard.Shared.Datasets;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Server.Store;

/// <summary>Publishes a version, all or nothing.</summary>
internal sealed class StoreWriter(DashboardStore store, TimeProvider time)
{
    private const int RowsPerBatch = 5000;

    /// <summary>
    /// Inserts the content as the next version of its dataset, makes it current and deletes those that are not kept, in one transaction.
    /// If another process has published the same content meanwhile, returns that version.
    /// </summary>
    public async Task<StoredVersion> PublishAsync(
        DatasetContent content,
        string hash,
        PublishedBy by,
        CancellationToken cancellationToken)
    {
        store.ChangeTracker.AutoDetectChangesEnabled = false;
        await using var transaction = await store.Database.BeginTransactionAsync(cancellationToken);
        var dataset = await DatasetAsync(content.Info.Id, cancellationToken);
        if (
            await new StoreReader(store).CurrentVersionAsync(dataset.Id, cancellationToken) is { } current
            && string.Equals(current.Hash, hash, StringComparison.Ordinal))
            return current;

        var last = await store.Versions.Where(row => row.DatasetId == dataset.Id).MaxAsync(row => (int?)row.Number, cancellationToken) ?? 0;
        var version = new StoredVersion
        {
            DatasetId = dataset.Id,
            Number = last + 1,
            Hash = hash,
            ImportedAt = time.GetUtcNow(),
            By = by,
        };
        store.Add(version);
        await SaveAsync(cancellationToken);

        await InsertAsync(version, [content.Info], cancellationToken);
        await InsertAsync(version, content.Places, cancellationToken);
        await InsertAsync(version, content.Regions, cancellationToken);
        await InsertAsync(version, content.Actors, cancellationToken);
        await InsertAsync(version, content.Themes, cancellationToken);
        await InsertAsync(version, content.Events, cancellationToken);
        await InsertAsync(version, content.Claims, cancellationToken);
        await InsertAsync(version, content.Statements, cancellationToken);
        await InsertAsync(version, content.Sources, cancellationToken);
        await InsertAsync(version, content.Words, cancellationToken);
        await InsertAsync(version, content.Stories, cancellationToken);
        await InsertAsync(version, content.StorySteps, cancellationToken);
        await InsertAsync(version, content.Removed, cancellationToken);
        await InsertAsync(version, content.Texts, cancellationToken);

        await store
            .Datasets.Where(row => row.Id == dataset.Id)
            .ExecuteUpdateAsync(row => row.SetProperty(it => it.CurrentNumber, version.Number), cancellationToken);
        await DropAsync(version, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return version;
    }

    private async Task DropAsync(StoredVersion current, CancellationToken cancellationToken)
    {
        var all = await store.Versions.AsNoTracking().Where(row => row.DatasetId == current.DatasetId).ToListAsync(cancellationToken);
        var kept = Retention.Of(all, current.Number);
        int[] dropped = [.. all.Where(version => !kept.ContainsKey(version.Number)).Select(version => version.Id)];
        await store.Versions.Where(row => dropped.Contains(row.Id)).ExecuteDeleteAsync(cancellationToken);
    }

    private async Task<StoredDataset> DatasetAsync(string id, CancellationToken cancellationToken)
    {
        var dataset = await store.Datasets.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellationToken);
        if (dataset is not null)
            return dataset;

        dataset = new StoredDataset { Id = id };
        store.Add(dataset);
        await SaveAsync(cancellationToken);
        return dataset;
    }

    private async Task InsertAsync<T>(StoredVersion version, IReadOnlyList<T> rows, CancellationToken cancellationToken)
        where T : class
    {
        for (var ordinal = 0; ordinal < rows.Count; ordinal++)
        {
            var entry = store.Entry(rows[ordinal]);
            entry.Property(DashboardStore.VersionId).CurrentValue = version.Id;
            entry.Property(DashboardStore.Ordinal).CurrentValue = ordinal;
            entry.State = EntityState.Added;
            if ((ordinal + 1) % RowsPerBatch == 0)
                await SaveAsync(cancellationToken);
        }

        await SaveAsync(cancellationToken);
    }

    private async Task SaveAsync(CancellationToken cancellationToken)
    {
        await store.SaveChangesAsync(cancellationToken);
        store.ChangeTracker.Clear();
    }
}
