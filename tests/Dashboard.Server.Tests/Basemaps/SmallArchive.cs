using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Dashboard.Server.Tests.Basemaps;

/// <summary>
/// An archive like that of a host, with one tile for all positions: a highway from corner to corner and a lake. Format:
/// https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md and https://github.com/mapbox/vector-tile-spec.
/// </summary>
internal static class SmallArchive
{
    private const int HeaderBytes = 127;
    private const int ClosestZoom = 12;
    private const byte Gzip = 2;
    private const byte VectorTiles = 1;
    private const uint Extent = 4096;

    /// <summary>Metadata like that of the Protomaps basemap.</summary>
    public const string Metadata =
        """{"vector_layers":[{"id":"roads"},{"id":"water"}],"attribution":"<a href='https://protomaps.com'>Protomaps</a> &copy; <a href=\"https://www.openstreetmap.org/copyright\">OpenStreetMap</a>"}""";

    public static byte[] Bytes(string metadata = Metadata, byte version = 3, byte compression = Gzip, byte kind = VectorTiles)
    {
        var tile = Zipped([
            .. Layer("roads", "highway", 2, [Command(1, 1), 0, 0, Command(2, 1), ZigZag(4096), ZigZag(4096)]),
            .. Layer(
                "water",
                "lake",
                3,
                [Command(1, 1), ZigZag(2000), ZigZag(200), Command(2, 2), ZigZag(1500), 0, 0, ZigZag(1500), Command(7, 1)]),
        ]);
        var tiles = ((1UL << (2 * (ClosestZoom + 1))) - 1) / 3;
        // One entry: first tile, run length, length, offset.
        var directory = Zipped([.. Varint(1), .. Varint(0), .. Varint(tiles), .. Varint((ulong)tile.Length), .. Varint(1)]);
        var about = Zipped(Encoding.UTF8.GetBytes(metadata));

        var header = new byte[HeaderBytes];
        "PMTiles"u8.CopyTo(header);
        header[7] = version;
        var end = (ulong)HeaderBytes;
        var at = 8;
        foreach (var part in (int[])[directory.Length, about.Length, 0, tile.Length])
        {
            BinaryPrimitives.WriteUInt64LittleEndian(header.AsSpan(at), end);
            BinaryPrimitives.WriteUInt64LittleEndian(header.AsSpan(at + 8), (ulong)part);
            (at, end) = (at + 16, end + (ulong)part);
        }

        BinaryPrimitives.WriteUInt64LittleEndian(header.AsSpan(72), tiles);
        BinaryPrimitives.WriteUInt64LittleEndian(header.AsSpan(80), 1);
        BinaryPrimitives.WriteUInt64LittleEndian(header.AsSpan(88), 1);
        (header[96], header[97], header[98], header[99], header[101]) = (1, compression, Gzip, kind, ClosestZoom);
        return [.. header, .. directory, .. about, .. tile];
    }

    private static byte[] Layer(string name, string kind, byte type, uint[] geometry) => Field(3,
    [
        .. Field(1, Encoding.UTF8.GetBytes(name)),
        .. Field(2, [.. Field(2, [0, 0]), .. Varint(3 << 3), type, .. Field(4, [.. geometry.SelectMany(number => Varint(number))])]),
        .. Field(3, "kind"u8.ToArray()),
        .. Field(4, Field(1, Encoding.UTF8.GetBytes(kind))),
        .. Varint(5 << 3), .. Varint(Extent),
        .. Varint(15 << 3), 2,
    ]);

    private static byte[] Field(uint number, byte[] content) =>
        [.. Varint((number << 3) | 2), .. Varint((ulong)content.Length), .. content];

    private static uint Command(uint id, uint count) => (count << 3) | id;

    private static uint ZigZag(int number) => (uint)((number << 1) ^ (number >> 31));

    private static byte[] Varint(ulong number)
    {
        var bytes = new List<byte>();
        for (; number >= 0x80; number >>= 7)
            bytes.Add((byte)(number | 0x80));
        bytes.Add((byte)number);
        return [.. bytes];
    }

    private static byte[] Zipped(byte[] bytes)
    {
        using var target = new MemoryStream();
        using (var zip = new GZipStream(target, CompressionLevel.SmallestSize))
            zip.Write(bytes);
        return target.ToArray();
    }
}
