using System.Collections.Immutable;
using Dashboard.Server.Settings;
using Dashboard.Server.Store;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Requests;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Views;
using Microsoft.Extensions.Options;

namespace Dashboard.Server.Snapshots;

/// <summary>The snapshots that are served, one for each dataset. Readers see either the old one or the new one, never a mixture.</summary>
internal sealed class SnapshotRegistry(IOptions<DashboardOptions> options) : IDatasetCatalog, ISnapshots
{
    private ImmutableSortedDictionary<string, DatasetSnapshot> snapshots = ImmutableSortedDictionary.Create<string, DatasetSnapshot>(StringComparer.Ordinal);

    /// <summary>All that are served, by slug.</summary>
    public IEnumerable<DatasetSnapshot> All => Volatile.Read(ref snapshots).Values;

    /// <summary>Datasets that have a folder and are not served, or not as that folder says, by name.</summary>
    public IReadOnlyList<DatasetFailure> Failures { get; private set; } = [];

    /// <summary>Ids of datasets that have a folder and are not served.</summary>
    public IReadOnlyList<string> Missing { get; private set; } = [];

    /// <summary>Ids of datasets of which an older version is served than their folder has.</summary>
    public IReadOnlyList<string> Outdated { get; private set; } = [];

    /// <inheritdoc/>
    public string? Default => options.Value.DefaultDataset is { } wanted
        ? Find(wanted) is null ? null : wanted
        : Volatile.Read(ref snapshots) is { Count: 1 } held && Missing.Count == 0 ? held.Keys.Single() : null;

    /// <summary>Takes in what the start made of the dataset folders.</summary>
    public void Open(OpenedDatasets opened)
    {
        foreach (var snapshot in opened.Snapshots)
            Publish(snapshot);
        Failures = opened.Failures;
        Missing = [.. Failures.Where(failure => failure.ServedVersion is null).Select(failure => failure.Dataset)];
        Outdated = [.. Failures.Where(failure => failure.ServedVersion is not null).Select(failure => failure.Dataset)];
    }

    /// <summary>Puts a snapshot in the place of the earlier version of its dataset.</summary>
    public void Publish(DatasetSnapshot snapshot) =>
        ImmutableInterlocked.Update(ref snapshots, static (held, one) => held.SetItem(one.Info.Id, one), snapshot);

    /// <inheritdoc/>
    public DatasetSnapshot? Find(string dataset) => Volatile.Read(ref snapshots).GetValueOrDefault(dataset);

    /// <inheritdoc/>
    public DatasetSnapshot Get(string dataset) =>
        Find(dataset) ?? throw new UnknownThingException("dataset", dataset, null, [.. All.Select(s => s.Info.Id)]);

    /// <inheritdoc/>
    public IFilterVocabulary? Vocabulary(string dataset) => Find(dataset);
}
