using System.Buffers;
using System.Globalization;
using System.Text;

namespace Dashboard.Shared.Datasets;

/// <summary>The characters allowed in texts of a dataset. The others break XML, databases or the reading order of a page.</summary>
public static class Characters
{
    /// <summary>
    /// The first forbidden character, as "U+FFFE"; null if there is none. Forbidden are control characters except tab and line breaks, the
    /// 66 noncharacters and unpaired surrogates (Unicode, 23.7 and 23.6), and the overrides U+202D and U+202E, which change the reading
    /// order of letters and figures.
    /// </summary>
    public static string? FirstForbidden(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length;)
        {
            var isPaired = Rune.DecodeFromUtf16(text[i..], out var rune, out var length) == OperationStatus.Done;
            if (!isPaired || IsForbidden(rune))
                return string.Create(CultureInfo.InvariantCulture, $"U+{(isPaired ? rune.Value : text[i]):X4}");
            i += length;
        }

        return null;
    }

    /// <summary>
    /// Whether a text has nothing visible: only blanks and characters without a shape, such as the zero-width space U+200B.
    /// </summary>
    public static bool IsBlank(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Rune.IsWhiteSpace(rune) && Rune.GetUnicodeCategory(rune) is not UnicodeCategory.Format)
                return false;
        }

        return true;
    }

    /// <summary>The text with U+FFFD in place of each forbidden character and each unpaired surrogate.</summary>
    public static string Replaced(string text) =>
        FirstForbidden(text) is null
            ? text
            : string.Concat(text.EnumerateRunes().Select(rune => IsForbidden(rune) ? Rune.ReplacementChar : rune));

    private static bool IsForbidden(Rune rune) => rune.Value switch
    {
        '\t' or '\n' or '\r' => false,
        >= 0xFDD0 and <= 0xFDEF or 0x202D or 0x202E => true,
        _ => Rune.IsControl(rune) || (rune.Value & 0xFFFE) == 0xFFFE,
    };
}
