using Dashboard.Shared.Datasets;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Server.Store;

/// <summary>Reads back what was imported, in file order.</summary>
internal sealed class StoreReader(DashboardStore store)
{
    /// <summary>The version of a dataset that is served, or null when the store has none.</summary>
    public Task<StoredVersion?> CurrentVersionAsync(string dataset, CancellationToken cancellation) =>
        store.Versions.AsNoTracking()
            .Join(store.Datasets, version => version.DatasetId, row => row.Id, (version, row) => new { version, row.CurrentNumber })
            .Where(row => row.version.DatasetId == dataset && row.version.Number == row.CurrentNumber)
            .Select(row => row.version)
            .SingleOrDefaultAsync(cancellation);

    /// <summary>The versions of a dataset that the store holds, from the oldest to this one.</summary>
    public Task<List<StoredVersion>> VersionsUntilAsync(StoredVersion version, CancellationToken cancellation) =>
        store.Versions.AsNoTracking()
            .Where(row => row.DatasetId == version.DatasetId && row.Number <= version.Number)
            .OrderBy(row => row.Number)
            .ToListAsync(cancellation);

    /// <summary>Everything of one version.</summary>
    public async Task<DatasetContent> ContentAsync(StoredVersion version, CancellationToken cancellation) => new()
    {
        Info = (await RowsAsync<DatasetInfo>(version, cancellation))[0],
        Places = await RowsAsync<Place>(version, cancellation),
        Regions = await RowsAsync<Region>(version, cancellation),
        Actors = await RowsAsync<Actor>(version, cancellation),
        Themes = await RowsAsync<Theme>(version, cancellation),
        Events = await RowsAsync<Event>(version, cancellation),
        Claims = await RowsAsync<Claim>(version, cancellation),
        Statements = await RowsAsync<Statement>(version, cancellation),
        Sources = await RowsAsync<Source>(version, cancellation),
        Words = await RowsAsync<Word>(version, cancellation),
        Texts = await RowsAsync<TextEntry>(version, cancellation),
    };

    private Task<List<T>> RowsAsync<T>(StoredVersion version, CancellationToken cancellation)
        where T : class =>
        store.Set<T>().AsNoTracking()
            .Where(row => EF.Property<int>(row, DashboardStore.VersionId) == version.Id)
            .OrderBy(row => EF.Property<int>(row, DashboardStore.Ordinal))
            .ToListAsync(cancellation);
}
