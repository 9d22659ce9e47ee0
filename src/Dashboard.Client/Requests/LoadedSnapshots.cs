using System.Text.Json;
using Dashboard.Shared.Requests;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Snapshots.Exchange;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Requests;

/// <summary>
/// The datasets that the browser has whole, each in the version that the reader saw first: it stays until the document goes, so that nothing
/// changes under the reader. What the server does not hand out is not asked for again.
/// </summary>
internal sealed class LoadedSnapshots(Api api, TimeProvider time) : ISnapshots
{
    // The page comes first: what the runtime still does to take it over, and what the reader does with it.
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(1);

    private readonly Dictionary<string, DatasetSnapshot> held = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Task> loading = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public DatasetSnapshot? Find(string dataset) => held.GetValueOrDefault(dataset);

    /// <inheritdoc/>
    public DatasetSnapshot Get(string dataset) => Find(dataset) ?? throw new UnknownEntityException("dataset", dataset, null, []);

    /// <summary>Loads a dataset in the version that a page shows, once.</summary>
    /// <param name="dataset">Slug.</param>
    /// <param name="version">Name of the version.</param>
    public Task LoadAsync(string dataset, string version) => loading.TryGetValue(dataset, out var begun) ? begun : loading[dataset] = RunAsync(dataset, version);

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
            // Of a server that writes it otherwise: the API goes on answering.
        }
    }
}
