using System.IO.Compression;
using System.Runtime.CompilerServices;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Snapshots.Exchange;

namespace Dashboard.Server.Exports;

/// <summary>
/// Serialized snapshots: each is written and compressed at the first request, as small as possible, and kept as long as its version.
/// </summary>
internal sealed class SnapshotResponses
{
    private readonly ConditionalWeakTable<DatasetSnapshot, Lazy<SnapshotResponse>> held = [];

    public SnapshotResponse Of(DatasetSnapshot snapshot)
    {
        try
        {
            return held.GetValue(snapshot, static one => new Lazy<SnapshotResponse>(() => Write(one))).Value;
        }
        catch
        {
            // A failure is not kept, so that the next request retries.
            held.Remove(snapshot);
            throw;
        }
    }

    private static SnapshotResponse Write(DatasetSnapshot snapshot)
    {
        var json = SnapshotJson.Write(snapshot);
        using var brotli = new MemoryStream();
        using (var compression = new BrotliStream(brotli, CompressionLevel.SmallestSize, leaveOpen: true))
            compression.Write(json);
        return new SnapshotResponse(json, brotli.ToArray());
    }
}

/// <summary>One snapshot as JSON.</summary>
/// <param name="Json">UTF-8.</param>
/// <param name="Brotli">The same, compressed.</param>
internal sealed record SnapshotResponse(byte[] Json, byte[] Brotli);
