using System.Globalization;
using System.Text;

namespace Dashboard.Shared.Snapshots;

/// <summary>
/// Sorts words as readers of a language expect, and alike on every machine and in a browser, with or without the tables of ICU.
/// Case, accents and punctuation do not count; the reader's own script comes first, digits before it.
/// </summary>
internal static class Collation
{
    private const char Gap = '\u0001';
    private const char FirstDigit = '\u0002';
    private const char FirstLetter = '\u0010';
    private const char FirstForeign = '\u1000';
    private const string Latin = "abcdefghijklmnopqrstuvwxyz";

    // The Kazakh alphabet; the Russian one is this without the letters that Russian lacks.
    private const string Cyrillic = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";

    private static readonly Dictionary<char, char> LatinFirst = Weights(Latin + Cyrillic);
    private static readonly Dictionary<char, char> CyrillicFirst = Weights(Cyrillic + Latin);

    // In Russian ё stands among е, in Kazakh after it.
    private static readonly Dictionary<char, char> Russian = new(CyrillicFirst) { ['ё'] = CyrillicFirst['е'] };

    /// <summary>A key whose ordinal order is the order of the texts in that language.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="language">Language tag.</param>
    public static string Key(string text, string language)
    {
        var weights = language switch
        {
            "ru" => Russian,
            "kk" => CyrillicFirst,
            _ => LatinFirst,
        };
        var key = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormC))
            Append(key, char.ToLowerInvariant(c), weights);
        return key.ToString().TrimEnd(Gap);
    }

    private static void Append(StringBuilder key, char c, Dictionary<char, char> weights)
    {
        if (weights.TryGetValue(c, out var weight))
            key.Append(weight);
        else if (char.IsAsciiDigit(c))
            key.Append((char)(FirstDigit + c - '0'));
        else if (char.IsAscii(c) || !char.IsLetterOrDigit(c))
            AppendGap(key, c);
        else if (Base(c) is var letter && letter != c)
            Append(key, letter, weights);
        else
            key.Append((char)Math.Min(char.MaxValue, FirstForeign + c));
    }

    // Punctuation parts words, and opens or closes none.
    private static void AppendGap(StringBuilder key, char c)
    {
        if (key.Length > 0 && key[^1] != Gap && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            key.Append(Gap);
    }

    private static char Base(char c) => char.IsSurrogate(c) ? c : c.ToString().Normalize(NormalizationForm.FormD)[0];

    private static Dictionary<char, char> Weights(string alphabet) =>
        alphabet.Select((letter, i) => (letter, i)).ToDictionary(l => l.letter, l => (char)(FirstLetter + l.i));
}
