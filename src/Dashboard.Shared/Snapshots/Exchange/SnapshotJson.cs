using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Dashboard.Shared.Datasets;

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
    /// <exception cref="JsonException">It is none.</exception>
    public static DatasetSnapshot Read(ReadOnlySpan<byte> json)
    {
        var file = JsonSerializer.Deserialize(json, Plain.SnapshotFile) ?? throw new JsonException("The snapshot is null.");
        return DatasetSnapshot.Build(Content(file), file.Version, file.History);
    }

    private static DatasetContent Content(SnapshotFile file) => new()
    {
        Info = file.Info,
        Places = file.Places,
        Regions = file.Regions,
        Actors = file.Actors,
        Themes = file.Themes,
        Events = file.Events,
        Claims = file.Claims,
        Statements = file.Statements,
        Sources = file.Sources,
        Words = file.Words,
        Texts = [.. file.Texts.SelectMany(column => column.Entries())],
    };
}
