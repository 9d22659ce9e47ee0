using System.Buffers;
using System.Text.Json;
using Dashboard.Shared.Views;

namespace Dashboard.Server.Requests;

/// <summary>How much memory an answer takes, by the length of its JSON.</summary>
internal static class ViewSize
{
    // Of small arrays the most: one of two numbers takes 32 bytes, and five characters of JSON. ViewCacheTests counts an index, which has most of them, at 5.4.
    private const int BytesInMemory = 8;

    private static readonly JsonSerializerOptions Json = ViewJson.Options;

    /// <summary>An upper bound, in bytes.</summary>
    public static long Of<T>(T answer)
        where T : class
    {
        using var length = new LengthOnly();
        using (var writer = new Utf8JsonWriter(length))
            JsonSerializer.Serialize(writer, answer, Json);
        return length.Bytes * BytesInMemory;
    }

    /// <summary>Counts what is written, and writes it nowhere.</summary>
    private sealed class LengthOnly : IBufferWriter<byte>, IDisposable
    {
        private byte[] room = ArrayPool<byte>.Shared.Rent(16 * 1024);

        public long Bytes { get; private set; }

        public void Advance(int count) => Bytes += count;

        public Memory<byte> GetMemory(int sizeHint = 0)
        {
            if (room.Length < sizeHint)
            {
                ArrayPool<byte>.Shared.Return(room);
                room = ArrayPool<byte>.Shared.Rent(sizeHint);
            }

            return room;
        }

        public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

        public void Dispose() => ArrayPool<byte>.Shared.Return(room);
    }
}
