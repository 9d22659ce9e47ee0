using System.Text.Json;
using Dashboard.Shared.Requests;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Snapshots.Exchange;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Requests;

/// <summary>
/// The datasets loaded whole in the browser, each in the version that the reader saw first: it stays for the life of the document, so that
/// nothing changes while reading. A refused dataset is not requested again.
/// </summary>
internal sealed class LoadedSnapshots(Api api, TimeProvider time) : ISnapshots
{
    // After takeover, the rest of its work and the reader's first interactions come first.
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(1);

    private readonly Dictionary<string, DatasetSnapshot> held = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Task> loading = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public DatasetSnapshot? Find(string dataset) => held.GetValueOrDefault(dataset);

    /// <inheritdoc/>
    public DatasetSnapshot Get(string dataset) => Find(dataset) ?? throw new UnknownEntityException("dataset", dataset, null, []);

    /// <summary>Loads a dataset in the version shown by the page, once.</summary>
    /// <param name="dataset">Slug.</param>
    /// <param name="version">Name of the version.</param>
    public Task LoadAsync(string dataset, string version) =>
        loading.TryGetValue(dataset, out var begun) ? begun : loading[dataset] = RunAsync(dataset, version);

    private async Task RunAsync(string dataset, string version)
    {
        await Task.Delay(Quiet, time);
        if (await api.SnapshotAsync(dataset, version) is not { } json)
            return;
        try
        {
            held[dataset] = await SnapshotJson.ReadAsync(json, () => Task.Delay(1));
        }
        catch (JsonException)
        {
            // The server writes another format: the API stays in use.
        }
    }
}
