using System.Globalization;
using System.Text;

namespace Dashboard.Shared.Letters;

/// <summary>
/// Folds text for comparison: removes case, accents and punctuation, for composed, decomposed and full-width letters alike. It uses no ICU,
/// so that the server and the browser, which has none, give the same results (docs/decisions/0050).
/// </summary>
public sealed class Folding
{
    private const char Dropped = '\0';
    private const char Separator = ' ';

    // A surrogate, a Hangul syllable, or a letter that folds to several.
    private const char Special = '\uFFFF';

    private readonly char[] readAs = new char[char.MaxValue + 1];
    private readonly Dictionary<char, char> alike;

    private Folding(params string[] alike)
    {
        this.alike = alike.SelectMany(group => group[1..].Select(letter => (letter, group[0]))).ToDictionary();
        for (var c = 0; c < readAs.Length; c++)
            readAs[c] = Read((char)c);
    }

    /// <summary>For sorting: й and ё are letters of their own.</summary>
    public static Folding ForOrder { get; } = new();

    /// <summary>For searching: letters that are often typed for each other are equal, and so are the digits of all keyboards.</summary>
    public static Folding ForSearch { get; } = new(
        [
            "aаә", "gгғ", "kqкқ", "nнң", "oоө", "uуұү", "hхһ", "iийі", "её",
            // Persian, Arabic and Urdu: ye, kaf and he.
            "\u06CC\u064A\u0649", "\u06A9\u0643", "\u0647\u0629\u06C1",
            .. Enumerable.Range(0, 10).Select(digit => $"{digit}{(char)(0x0660 + digit)}{(char)(0x06F0 + digit)}"),
        ]);

    /// <summary>The words of a text, folded and joined by single spaces; empty if it has no letter and no digit.</summary>
    public string Fold(string text)
    {
        var result = new StringBuilder(text.Length);
        var last = Separator;
        for (var i = 0; i < text.Length; i++)
        {
            var c = readAs[text[i]];
            if (c == Special)
            {
                // An unpaired surrogate decodes to U+FFFD, which separates words.
                Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length);
                foreach (var part in Parts(rune.Value))
                    Append(part);
                i += length - 1;
            }
            else if (c != Dropped)
            {
                Append(c);
            }
            else if (Composed(last, text[i]) is var letter and not Dropped)
            {
                result[^1] = last = Alike(letter);
            }
        }

        return result.ToString().TrimEnd(Separator);

        void Append(char c)
        {
            if (c != Separator || last != Separator)
                result.Append(last = c);
        }
    }

    /// <summary>The words of a text, folded.</summary>
    public string[] Words(string text) => Fold(text).Split(Separator, StringSplitOptions.RemoveEmptyEntries);

    // The two Russian and Kazakh letters that can be decomposed.
    private static char Composed(char letter, char mark) => (letter, mark) switch
    {
        ('и', '\u0306') => 'й',
        ('е', '\u0308') => 'ё',
        _ => Dropped,
    };

    private static bool IsSyllable(int point) => point is >= 0xAC00 and <= 0xD7A3;

    private char Read(char c)
    {
        if (char.IsSurrogate(c) || IsSyllable(c))
            return Special;
        if (LetterTable.ReadAs(c) is { } letters)
            return letters.Length == 1 ? Alike(letters[0]) : Special;
        return Kind(c) is Separator or Dropped ? Kind(c) : Alike(c);
    }

    private IEnumerable<char> Parts(int point)
    {
        // Unicode, 3.12: a syllable is numbered by its leading consonant, vowel and trailing consonant.
        if (IsSyllable(point))
        {
            var (syllable, trailing) = Math.DivRem(point - 0xAC00, 28);
            return trailing == 0 ? [(char)(0x1100 + (syllable / 21)), (char)(0x1161 + (syllable % 21))]
                : [(char)(0x1100 + (syllable / 21)), (char)(0x1161 + (syllable % 21)), (char)(0x11A7 + trailing)];
        }

        var letters = LetterTable.ReadAs(point) ?? char.ConvertFromUtf32(point);
        return Kind(char.ConvertToUtf32(letters, 0)) switch
        {
            Dropped => [],
            Separator => [Separator],
            _ when letters.Length == 2 && char.IsSurrogate(letters[0]) => letters,
            _ => letters.Select(letter => Kind(letter) == Separator ? Separator : Alike(letter)),
        };
    }

    private char Alike(char letter) => alike.GetValueOrDefault(letter, letter);

    // Categories come with the runtime, not with ICU. Marks and invisible characters are part of words; anything other than letters and
    // digits separates them.
    private static char Kind(int point) =>
        CharUnicodeInfo.GetUnicodeCategory(point) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => Dropped,
            <= UnicodeCategory.OtherLetter
            or UnicodeCategory.SpacingCombiningMark
            or (>= UnicodeCategory.DecimalDigitNumber and <= UnicodeCategory.OtherNumber) => 'x',
            _ => Separator,
        };
}
