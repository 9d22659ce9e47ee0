using System.Text;
using UtfUnknown;

namespace Dashboard.Server.Sheets;

/// <summary>The text of a file whose encoding was found out.</summary>
/// <param name="Text">Without a byte order mark.</param>
/// <param name="Note">How it was read, if not as UTF-8: a sentence without a full stop; null if it was.</param>
internal sealed record DecodedText(string Text, string? Note)
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    static DecodedText() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>
    /// Decodes by the byte order mark, else as UTF-8, else by the encoding that the letters suggest; rows that are UTF-8 stay UTF-8, so a
    /// file may be mixed.
    /// </summary>
    /// <exception cref="UnreadableSheetException">It holds no text, or the encoding cannot be told.</exception>
    public static DecodedText Of(string file, byte[] bytes)
    {
        if (OfMark(bytes) is { } marked)
            return marked;
        if (Utf8(bytes) is { } text)
            return new DecodedText(text, null);
        if (bytes.AsSpan().Contains((byte)0))
            throw new UnreadableSheetException($"{file} is neither text nor a workbook; import XLSX, CSV, GeoJSON or JSON.");

        var found = CharsetDetector.DetectFromBytes(bytes).Detected;
        var encoding = found?.Encoding
            ?? throw new UnreadableSheetException($"The encoding of {file} cannot be told; save it as CSV UTF-8.");
        var lines = Lines(bytes).Select(line => (Utf8: Utf8(bytes[line]), Line: line)).ToList();
        var decoded = string.Concat(lines.Select(line => line.Utf8 ?? encoding.GetString(bytes[line.Line])));
        var others = lines.Count(line => line.Utf8 is null);
        var isMixed = lines.Any(line => line.Utf8 is { } own && own.Any(c => c > 127));
        return new DecodedText(
            decoded,
            isMixed
                ? $"{others} of its {lines.Count} lines are not UTF-8 and were read as {encoding.WebName}; look whether they are right"
                : $"it was read as {encoding.WebName}, because it is not UTF-8; look whether its letters are right");
    }

    private static DecodedText? OfMark(byte[] bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] when Utf8(bytes[3..]) is { } text => new DecodedText(text, null),
        [0xFF, 0xFE, 0, 0, ..] => new DecodedText(Encoding.UTF32.GetString(bytes.AsSpan(4)), "it was read as UTF-32"),
        [0xFF, 0xFE, ..] => new DecodedText(Encoding.Unicode.GetString(bytes.AsSpan(2)), "it was read as UTF-16"),
        [0xFE, 0xFF, ..] => new DecodedText(Encoding.BigEndianUnicode.GetString(bytes.AsSpan(2)), "it was read as UTF-16"),
        _ => null,
    };

    private static string? Utf8(byte[] bytes)
    {
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static IEnumerable<Range> Lines(byte[] bytes)
    {
        var start = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] != (byte)'\n')
                continue;
            yield return start..(i + 1);
            start = i + 1;
        }

        yield return start..bytes.Length;
    }
}
