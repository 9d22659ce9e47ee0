using System.IO.Compression;
using System.Runtime.CompilerServices;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Snapshots.Exchange;

namespace Dashboard.Server.Exports;

/// <summary>Snapshots as they are sent: each is written and compressed when it is first asked for, as small as can be, and held as long as its version.</summary>
internal sealed class SentSnapshots
{
    private readonly ConditionalWeakTable<DatasetSnapshot, Lazy<SentSnapshot>> held = [];

    /// <summary>The bytes of a snapshot.</summary>
    public SentSnapshot Of(DatasetSnapshot snapshot)
    {
        try
        {
            return held.GetValue(snapshot, static one => new Lazy<SentSnapshot>(() => Write(one))).Value;
        }
        catch
        {
            // A failure is not kept, so that the next request tries again.
            held.Remove(snapshot);
            throw;
        }
    }

    private static SentSnapshot Write(DatasetSnapshot snapshot)
    {
        var json = SnapshotJson.Write(snapshot);
        using var brotli = new MemoryStream();
        using (var compression = new BrotliStream(brotli, CompressionLevel.SmallestSize, leaveOpen: true))
            compression.Write(json);
        return new SentSnapshot(json, brotli.ToArray());
    }
}

/// <summary>One snapshot as JSON.</summary>
/// <param name="Json">UTF-8.</param>
/// <param name="Brotli">The same, compressed.</param>
internal sealed record SentSnapshot(byte[] Json, byte[] Brotli);
