using System.Buffers;
using System.Buffers.Text;
using System.Text;
using Microsoft.AspNetCore.Components.Endpoints;

namespace Dashboard.Server.Http;

/// <summary>
/// Decodes character references to letters. Blazor's encoder cannot be configured and writes <c>&amp;#x49A;</c> for every letter that is
/// not Latin: a Kazakh page would be half as large again. It also escapes the plus sign, and programs that look for
/// <c>application/json+oembed</c> do not decode references. References to other ASCII characters, which may be markup, are kept.
/// </summary>
internal sealed class LetterDecodingStream(Stream inner) : Stream
{
    // &#x10FFFF;
    private const int MaxReferenceLength = 10;
    private const int FirstLetter = 0xA0;

    // The beginning of an incomplete reference.
    private readonly byte[] held = new byte[MaxReferenceLength];
    private int heldCount;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Writes the incomplete reference, if any.</summary>
    public async Task CompleteAsync(CancellationToken cancellationToken)
    {
        await inner.WriteAsync(held.AsMemory(0, heldCount), cancellationToken);
        heldCount = 0;
    }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var room = ArrayPool<byte>.Shared.Rent(heldCount + buffer.Length);
        try
        {
            await inner.WriteAsync(room.AsMemory(0, Rewrite(buffer.Span, room)), cancellationToken);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(room);
        }
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        var room = ArrayPool<byte>.Shared.Rent(heldCount + buffer.Length);
        try
        {
            inner.Write(room.AsSpan(0, Rewrite(buffer, room)));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(room);
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush() => inner.Flush();

    public override Task FlushAsync(CancellationToken cancellationToken) => inner.FlushAsync(cancellationToken);

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    // A letter is never longer than its reference, so the text is rewritten in place.
    private int Rewrite(ReadOnlySpan<byte> more, Span<byte> room)
    {
        held.AsSpan(0, heldCount).CopyTo(room);
        more.CopyTo(room[heldCount..]);
        var end = heldCount + more.Length;
        heldCount = 0;
        var (read, written) = (0, 0);
        while (read < end)
        {
            var plain = room[read..end].IndexOf((byte)'&');
            if (plain < 0)
                plain = end - read;
            room.Slice(read, plain).CopyTo(room[written..]);
            read += plain;
            written += plain;
            if (read == end)
                break;
            var rest = room[read..end];
            if (IsCutOff(rest))
            {
                rest.CopyTo(held);
                heldCount = rest.Length;
                break;
            }

            if (Letter(rest) is var (letter, length))
            {
                read += length;
                written += letter.EncodeToUtf8(room[written..]);
            }
            else
            {
                room[written++] = room[read++];
            }
        }

        return written;
    }

    private static bool IsCutOff(ReadOnlySpan<byte> rest) =>
        rest.Length < MaxReferenceLength && !rest.Contains((byte)';') && ("&#x"u8.StartsWith(rest) || rest.StartsWith("&#x"u8));

    private static (Rune Letter, int Length)? Letter(ReadOnlySpan<byte> rest)
    {
        var end = rest[..Math.Min(rest.Length, MaxReferenceLength)].IndexOf((byte)';');
        return end > 3
            && rest.StartsWith("&#x"u8)
            && Utf8Parser.TryParse(rest[3..end], out int code, out var digits, 'x')
            && digits == end - 3
            && code is >= FirstLetter or '+'
            && Rune.TryCreate(code, out var letter)
            ? (letter, end + 1)
            : null;
    }
}

internal static class LetterDecodingRegistration
{
    public static void UseLetterDecoding(this WebApplication app) =>
        app.UseWhen(
            context => context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is not null,
            pages => pages.Use(Rewrite));

    private static async Task Rewrite(HttpContext context, RequestDelegate next)
    {
        var body = context.Response.Body;
        await using var letters = new LetterDecodingStream(body);
        context.Response.Body = letters;
        try
        {
            await next(context);
            await letters.CompleteAsync(context.RequestAborted);
        }
        finally
        {
            context.Response.Body = body;
        }
    }
}
