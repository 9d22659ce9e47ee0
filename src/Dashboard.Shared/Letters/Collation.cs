using System.Text;

namespace Dashboard.Shared.Letters;

/// <summary>
/// Sorts words as readers of a language expect, the same on every machine and in a browser. Case, accents and punctuation do not count;
/// digits come first, then the reader's own script.
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

    // In Russian ё sorts with е, in Kazakh after it.
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
        foreach (var c in Folding.ForOrder.Fold(text))
            key.Append(Weight(c, weights));
        return key.ToString();
    }

    private static char Weight(char c, Dictionary<char, char> weights) => c switch
    {
        ' ' => Gap,
        >= '0' and <= '9' => (char)(FirstDigit + c - '0'),
        _ when weights.TryGetValue(c, out var weight) => weight,
        _ => (char)Math.Min(char.MaxValue, FirstForeign + c),
    };

    private static Dictionary<char, char> Weights(string alphabet) =>
        alphabet.Select((letter, i) => (letter, i)).ToDictionary(l => l.letter, l => (char)(FirstLetter + l.i));
}
