using Dashboard.Server.Settings;
using Dashboard.Server.Store;
using Dashboard.Shared.Snapshots;
using Microsoft.Extensions.Options;

namespace Dashboard.Server.Snapshots;

/// <summary>
/// Older versions in memory: loaded when somebody reads them, one at a time; concurrent requests for one version load it once. The least
/// recently used one makes room.
/// </summary>
internal sealed class OlderVersions(StoredVersions stored, IOptions<DashboardOptions> options) : IDisposable
{
    private readonly Lock gate = new();
    private readonly SemaphoreSlim loading = new(1);
    private readonly List<(int Id, Task<DatasetSnapshot> Snapshot)> held = [];

    /// <summary>Number of versions in memory or on their way there.</summary>
    public int Count
    {
        get
        {
            lock (gate)
                return held.Count;
        }
    }

    /// <summary>The snapshot of a version.</summary>
    public Task<DatasetSnapshot> GetAsync(StoredVersion version)
    {
        lock (gate)
        {
            var at = held.FindIndex(one => one.Id == version.Id && !one.Snapshot.IsFaulted);
            var snapshot = at < 0 ? LoadAsync(version) : held[at].Snapshot;
            held.RemoveAll(one => one.Id == version.Id);
            held.Add((version.Id, snapshot));
            if (held.Count > options.Value.OlderVersions)
                held.RemoveAt(0);
            return snapshot;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => loading.Dispose();

    // Not cancelled with the request: others may wait for it.
    private async Task<DatasetSnapshot> LoadAsync(StoredVersion version)
    {
        await Task.Yield();
        await loading.WaitAsync();
        try
        {
            return await stored.SnapshotAsync(version, CancellationToken.None);
        }
        finally
        {
            loading.Release();
        }
    }
}
