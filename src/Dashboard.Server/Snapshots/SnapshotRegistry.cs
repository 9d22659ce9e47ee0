using System.Collections.Immutable;
using Dashboard.Server.Settings;
using Dashboard.Server.Store;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Requests;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Views;
using Microsoft.Extensions.Options;

namespace Dashboard.Server.Snapshots;

/// <summary>
/// The current snapshots, one for each dataset. Readers see either the old or the new one, never a mixture; a request sees them as
/// <see cref="RequestedSnapshots"/>.
/// </summary>
internal sealed class SnapshotRegistry(IOptions<DashboardOptions> options) : IDatasetCatalog, ISnapshots
{
    private ImmutableSortedDictionary<string, DatasetSnapshot> snapshots = ImmutableSortedDictionary.Create<string, DatasetSnapshot>(
        StringComparer.Ordinal);

    private IReadOnlyList<DatasetFailure> failures = [];

    /// <summary>All served snapshots.</summary>
    public IEnumerable<DatasetSnapshot> All => Volatile.Read(ref snapshots).Values;

    /// <summary>Datasets with a folder that are not served, or not in the version of that folder, by name.</summary>
    public IReadOnlyList<DatasetFailure> Failures => Volatile.Read(ref failures);

    /// <summary>Ids of datasets with a folder that are not served.</summary>
    public IReadOnlyList<string> Missing =>
        [.. Failures.Where(failure => failure.ServedVersion is null).Select(failure => failure.Dataset)];

    /// <summary>Ids of datasets served in an older version than that of their folder.</summary>
    public IReadOnlyList<string> Outdated =>
        [.. Failures.Where(failure => failure.ServedVersion is not null).Select(failure => failure.Dataset)];

    /// <inheritdoc/>
    public string? Default => options.Value.DefaultDataset is { } wanted
        ? Find(wanted) is null ? null : wanted
        : Volatile.Read(ref snapshots) is { Count: 1 } held && Missing.Count == 0 ? held.Keys.Single() : null;

    /// <summary>Takes over the result of the import at startup.</summary>
    public void Open(OpenedDatasets opened)
    {
        foreach (var snapshot in opened.Snapshots)
            Publish(snapshot);
        Volatile.Write(ref failures, opened.Failures);
    }

    /// <summary>Takes over the result of importing one dataset again.</summary>
    public void Open(string dataset, OpenedDatasets opened)
    {
        foreach (var snapshot in opened.Snapshots)
            Publish(snapshot);
        Fail(dataset, opened.Failures);
    }

    /// <summary>Stops serving a dataset.</summary>
    public void Remove(string dataset)
    {
        ImmutableInterlocked.Update(ref snapshots, static (held, id) => held.Remove(id), dataset);
        Fail(dataset, []);
    }

    /// <summary>Replaces the earlier version of a dataset.</summary>
    public void Publish(DatasetSnapshot snapshot) =>
        ImmutableInterlocked.Update(ref snapshots, static (held, one) => held.SetItem(one.Info.Id, one), snapshot);

    /// <inheritdoc/>
    public DatasetSnapshot? Find(string dataset) => Volatile.Read(ref snapshots).GetValueOrDefault(dataset);

    /// <inheritdoc/>
    public DatasetSnapshot Get(string dataset) =>
        Find(dataset) ?? throw new UnknownEntityException("dataset", dataset, null, [.. All.Select(s => s.Info.Id)]);

    /// <inheritdoc/>
    public IFilterVocabulary? Vocabulary(string dataset) => Find(dataset);

    private void Fail(string dataset, IReadOnlyList<DatasetFailure> now) =>
        Volatile.Write(
            ref failures,
            [
                .. Failures.Where(failure => failure.Dataset != dataset)
                    .Concat(now)
                    .OrderBy(failure => failure.Dataset, StringComparer.Ordinal),
            ]);
}
