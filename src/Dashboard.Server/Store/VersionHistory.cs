using System.Text.Json;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Versions;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Server.Store;

/// <summary>
/// What each version changed from the one kept before it. It is computed once and stored with the version, so that a start reads no other
/// content than that of the current version.
/// </summary>
internal sealed partial class VersionHistory(DashboardStore store, ILogger logger)
{
    /// <summary>Maximum number of versions listed.</summary>
    public const int MaxListed = 20;

    private readonly StoreReader reader = new(store);
    private (int Id, DatasetContent? Content)? last;

    /// <summary>The newest versions, newest first. The changes of the oldest in the store are not known.</summary>
    /// <param name="versions">All versions kept until the one shown, oldest first.</param>
    /// <param name="shown">The content of the last of them.</param>
    /// <param name="cancellationToken">Cancels it.</param>
    public async Task<IReadOnlyList<VersionChanges>> OfAsync(
        IReadOnlyList<StoredVersion> versions,
        DatasetContent shown,
        CancellationToken cancellationToken)
    {
        var history = new List<VersionChanges>();
        for (var at = Math.Max(0, versions.Count - MaxListed); at < versions.Count; at++)
        {
            var version = versions[at];
            var changes = at == 0 ? null
                : version.ChangedSince == versions[at - 1].Number && version.Changes is { } known
                    ? JsonSerializer.Deserialize<IReadOnlyList<KindChanges>>(known)
                : await ComputeAsync(versions[at - 1], version, at == versions.Count - 1 ? shown : null, cancellationToken);
            history.Insert(0, new VersionChanges(version.ToDatasetVersion(), changes));
        }

        return history;
    }

    private async Task<IReadOnlyList<KindChanges>?> ComputeAsync(
        StoredVersion before,
        StoredVersion version,
        DatasetContent? content,
        CancellationToken cancellationToken)
    {
        var (old, now) = (await ContentAsync(before, cancellationToken), content ?? await ContentAsync(version, cancellationToken));
        if (old is null || now is null)
            return null;
        var changes = VersionDifference.Between(old, now);
        var json = JsonSerializer.Serialize(changes);
        await store.Versions.Where(row => row.Id == version.Id).ExecuteUpdateAsync(
            row => row.SetProperty(it => it.ChangedSince, before.Number).SetProperty(it => it.Changes, json),
            cancellationToken);
        return changes;
    }

    // Without one of them its changes are unknown. One is held, because it is the version before the next one.
    private async Task<DatasetContent?> ContentAsync(StoredVersion version, CancellationToken cancellationToken)
    {
        if (last is { } held && held.Id == version.Id)
            return held.Content;
        DatasetContent? content = null;
        try
        {
            content = await reader.ContentAsync(version, cancellationToken);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            LogUnreadable(error, version.DatasetId, version.Number);
        }

        last = (version.Id, content);
        return content;
    }

    [LoggerMessage(LogLevel.Error, "Dataset {Dataset}: version {Number} cannot be read from the database; its changes are not known.")]
    private partial void LogUnreadable(Exception error, string dataset, int number);
}
