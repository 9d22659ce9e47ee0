using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Dashboard.Shared.Snapshots.Exchange;

/// <summary>Writes a snapshot as compact JSON and reads it back: the copy answers every request as the original does.</summary>
public static class SnapshotJson
{
    private static readonly SnapshotContext Plain = new(
        new JsonSerializerOptions(SnapshotContext.Default.Options) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) });

    /// <summary>The snapshot as UTF-8.</summary>
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
                [.. content.Stories],
                [.. content.StorySteps],
                [.. content.Removed],
                TextColumns.Of(content.Texts)),
            Plain.SnapshotFile);
    }

    /// <summary>Reads a snapshot.</summary>
    /// <param name="json">UTF-8.</param>
    /// <param name="pause">Yields to other work after each part, so that the page stays responsive.</param>
    /// <exception cref="JsonException">It is not a snapshot.</exception>
    public static async Task<DatasetSnapshot> ReadAsync(ReadOnlyMemory<byte> json, Func<Task> pause)
    {
        ArgumentNullException.ThrowIfNull(pause);
        var reading = new SnapshotReading(json, Plain);
        while (reading.ReadPart())
            await pause();
        return await DatasetSnapshot.BuildAsync(reading.Content, reading.Version, reading.History, pause);
    }
}
