using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Dashboard.Shared.Snapshots.Exchange;

/// <summary>Writes a snapshot as compact JSON and reads it again: the one that is read answers as the one that was written.</summary>
public static class SnapshotJson
{
    private static readonly SnapshotContext Plain = new(new JsonSerializerOptions(SnapshotContext.Default.Options) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) });

    /// <summary>The snapshot in UTF-8.</summary>
    public static byte[] Write(DatasetSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var content = snapshot.Content;
        return JsonSerializer.SerializeToUtf8Bytes(
            new SnapshotFile(
                snapshot.Version,
                snapshot.History,
                content.Info,
                [.. content.Places],
                [.. content.Regions],
                [.. content.Actors],
                [.. content.Themes],
                [.. content.Events],
                [.. content.Claims],
                [.. content.Statements],
                [.. content.Sources],
                [.. content.Words],
                TextColumns.Of(content.Texts)),
            Plain.SnapshotFile);
    }

    /// <summary>The snapshot that was written.</summary>
    /// <param name="json">UTF-8.</param>
    /// <param name="pause">Lets others go on: it is called after each part, so that a reader of pages feels nothing.</param>
    /// <exception cref="JsonException">It is none.</exception>
    public static async Task<DatasetSnapshot> ReadAsync(ReadOnlyMemory<byte> json, Func<Task> pause)
    {
        ArgumentNullException.ThrowIfNull(pause);
        var reading = new SnapshotReading(json, Plain);
        while (reading.ReadPart())
            await pause();
        return await DatasetSnapshot.BuildAsync(reading.Content, reading.Version, reading.History, pause);
    }
}
