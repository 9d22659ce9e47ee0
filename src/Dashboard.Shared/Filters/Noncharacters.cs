using System.Buffers;
using System.Text;

namespace Dashboard.Shared.Filters;

/// <summary>
/// What a text can hold without being text: the noncharacters of Unicode (The Unicode Standard, section 23.7) and halves of surrogate pairs.
/// Some functions of the platform refuse them, among them normalization.
/// </summary>
public static class Noncharacters
{
    /// <summary>Whether a text holds one.</summary>
    public static bool In(string text)
    {
        for (ReadOnlySpan<char> rest = text; !rest.IsEmpty;)
        {
            if (Rune.DecodeFromUtf16(rest, out var rune, out var length) != OperationStatus.Done || Is(rune))
                return true;
            rest = rest[length..];
        }

        return false;
    }

    /// <summary>The text with a replacement character, U+FFFD, in place of each.</summary>
    public static string Replaced(string text) =>
        In(text) ? string.Concat(text.EnumerateRunes().Select(rune => Is(rune) ? Rune.ReplacementChar : rune)) : text;

    private static bool Is(Rune rune) => rune.Value is >= 0xFDD0 and <= 0xFDEF || (rune.Value & 0xFFFE) == 0xFFFE;
}
