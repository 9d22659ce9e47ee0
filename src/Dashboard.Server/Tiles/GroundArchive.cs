using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Dashboard.Server.Tiles;

/// <summary>
/// An archive of vector tiles of streets and waters: PMTiles, version 3, with the layers of the Protomaps basemap. Browsers read ranges of
/// it; the server reads only header and metadata (https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md).
/// </summary>
internal sealed partial class GroundArchive
{
    private const int HeaderBytes = 127;
    private const int MaxMetadataBytes = 16 * 1024 * 1024;
    private const byte Version3 = 3;
    private const byte VectorTiles = 1;
    private const string Roads = "roads";

    // Such tiles are made from OpenStreetMap, which requires attribution.
    private const string Makers = "© OpenStreetMap";

    private readonly FileInfo file;

    private GroundArchive(FileInfo file, string attribution)
    {
        this.file = file;
        Attribution = attribution;
    }

    public string Path => file.FullName;

    /// <summary>Plain text.</summary>
    public string Attribution { get; }

    /// <summary>Changes with the file; null if the file is gone.</summary>
    public string? Version
    {
        get
        {
            file.Refresh();
            return file.Exists ? string.Create(CultureInfo.InvariantCulture, $"{file.Length:x}-{file.LastWriteTimeUtc.Ticks:x}") : null;
        }
    }

    /// <summary>Reads header and metadata of an archive.</summary>
    /// <exception cref="InvalidDataException">It is unusable; the message says why.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static GroundArchive Open(string path)
    {
        using var stream = File.OpenRead(path);
        Span<byte> header = stackalloc byte[HeaderBytes];
        if (stream.ReadAtLeast(header, HeaderBytes, throwOnEndOfStream: false) < HeaderBytes || !header.StartsWith("PMTiles"u8))
            throw new InvalidDataException("is no PMTiles archive");
        if (header[7] != Version3)
            throw new InvalidDataException($"is a PMTiles archive of version {header[7]}, and version 3 is needed");
        var (compression, tileCompression, tiles) = (header[97], header[98], header[99]);
        if (tiles != VectorTiles)
            throw new InvalidDataException("holds images, and vector tiles are needed");
        if (!IsReadByBrowsers(compression) || !IsReadByBrowsers(tileCompression))
            throw new InvalidDataException("is compressed in a way that browsers do not read; gzip is needed");
        var (offset, length) = (
            BinaryPrimitives.ReadUInt64LittleEndian(header[24..]),
            BinaryPrimitives.ReadUInt64LittleEndian(header[32..]));
        if (offset + length > (ulong)stream.Length || length > MaxMetadataBytes)
            throw new InvalidDataException("is cut off");
        using var metadata = Metadata(stream, (long)offset, (int)length, (Compression)compression);
        if (!HasLayer(metadata.RootElement, Roads))
            throw new InvalidDataException("has no layer \"roads\"; cut it from a basemap of Protomaps");
        return new GroundArchive(new FileInfo(path), AttributionOf(metadata.RootElement));
    }

    private static bool IsReadByBrowsers(byte compression) => (Compression)compression is Compression.None or Compression.Gzip;

    private static JsonDocument Metadata(FileStream stream, long offset, int length, Compression compression)
    {
        var bytes = new byte[length];
        stream.Position = offset;
        stream.ReadExactly(bytes);
        try
        {
            using var text =
                compression == Compression.Gzip
                    ? new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress)
                    : (Stream)new MemoryStream(bytes);
            return JsonDocument.Parse(text);
        }
        catch (Exception error) when (error is JsonException or InvalidDataException)
        {
            throw new InvalidDataException("has metadata that is not JSON", error);
        }
    }

    private static bool HasLayer(JsonElement metadata, string name) =>
        metadata.ValueKind == JsonValueKind.Object
        && metadata.TryGetProperty("vector_layers", out var layers)
        && layers.ValueKind == JsonValueKind.Array
        && layers
            .EnumerateArray()
            .Any(layer =>
                layer.ValueKind == JsonValueKind.Object
                && layer.TryGetProperty("id", out var id)
                && id.ValueKind == JsonValueKind.String
                && id.ValueEquals(name));

    // It is HTML with links.
    private static string AttributionOf(JsonElement metadata)
    {
        var html =
            metadata.TryGetProperty("attribution", out var attribution) && attribution.ValueKind == JsonValueKind.String
                ? attribution.GetString()!
                : "";
        var text = Spaces().Replace(WebUtility.HtmlDecode(Tag().Replace(html, "")), " ").Trim();
        return text.Length == 0 ? Makers : text;
    }

    [GeneratedRegex("<[^>]*>", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();

    // Numbers as in the header.
    private enum Compression : byte
    {
        None = 1,
        Gzip = 2,
    }
}
