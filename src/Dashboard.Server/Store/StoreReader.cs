using System.Linq.Expressions;
using Dashboard.Server.Import.Rules;
using Dashboard.Shared.Datasets;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Server.Store;

/// <summary>Reads back what was imported, in file order.</summary>
internal sealed class StoreReader(DashboardStore store)
{
    /// <summary>The current version of a dataset, or null if it is not in the store.</summary>
    public Task<StoredVersion?> CurrentVersionAsync(string dataset, CancellationToken cancellationToken) =>
        store.Versions.AsNoTracking()
            .Join(store.Datasets, version => version.DatasetId, row => row.Id, (version, row) => new { version, row.CurrentNumber })
            .Where(row => row.version.DatasetId == dataset && row.version.Number == row.CurrentNumber)
            .Select(row => row.version)
            .SingleOrDefaultAsync(cancellationToken);

    /// <summary>The versions of a dataset in the store, from the oldest to this one.</summary>
    public Task<List<StoredVersion>> VersionsUntilAsync(StoredVersion version, CancellationToken cancellationToken) =>
        store.Versions.AsNoTracking()
            .Where(row => row.DatasetId == version.DatasetId && row.Number <= version.Number)
            .OrderBy(row => row.Number)
            .ToListAsync(cancellationToken);

    public async Task<DatasetContent> ContentAsync(StoredVersion version, CancellationToken cancellationToken) => new()
    {
        Info = (await RowsAsync<DatasetInfo>(version, cancellationToken))[0],
        Places = await RowsAsync<Place>(version, cancellationToken),
        Regions = await RowsAsync<Region>(version, cancellationToken),
        Actors = await RowsAsync<Actor>(version, cancellationToken),
        Themes = await RowsAsync<Theme>(version, cancellationToken),
        Events = await RowsAsync<Event>(version, cancellationToken),
        Claims = await RowsAsync<Claim>(version, cancellationToken),
        Statements = await RowsAsync<Statement>(version, cancellationToken),
        Sources = await RowsAsync<Source>(version, cancellationToken),
        Words = await RowsAsync<Word>(version, cancellationToken),
        Stories = await RowsAsync<Story>(version, cancellationToken),
        StorySteps = await RowsAsync<StoryStep>(version, cancellationToken),
        Removed = await RowsAsync<RemovedEntity>(version, cancellationToken),
        Texts = await RowsAsync<TextEntry>(version, cancellationToken),
    };

    /// <summary>The ids of a version that have addresses, without the rest of its content.</summary>
    public async Task<PublishedIds> IdsAsync(StoredVersion version, CancellationToken cancellationToken) => PublishedIds.Of(
        await ListAsync<Event>(version, row => row.Id, cancellationToken),
        await ListAsync<Claim>(version, row => row.Id, cancellationToken),
        await ListAsync<Statement>(version, row => row.Id, cancellationToken),
        await ListAsync<Place>(version, row => row.Id, cancellationToken),
        await ListAsync<Source>(version, row => row.Id, cancellationToken),
        await ListAsync<Story>(version, row => row.Id, cancellationToken),
        await RowsAsync<RemovedEntity>(version, cancellationToken));

    private Task<List<string>> ListAsync<T>(StoredVersion version, Expression<Func<T, string>> id, CancellationToken cancellationToken)
        where T : class => Rows<T>(version).Select(id).ToListAsync(cancellationToken);

    private Task<List<T>> RowsAsync<T>(StoredVersion version, CancellationToken cancellationToken)
        where T : class => Rows<T>(version).ToListAsync(cancellationToken);

    private IQueryable<T> Rows<T>(StoredVersion version)
        where T : class =>
        store.Set<T>().AsNoTracking()
            .Where(row => EF.Property<int>(row, DashboardStore.VersionId) == version.Id)
            .OrderBy(row => EF.Property<int>(row, DashboardStore.Ordinal));
}
