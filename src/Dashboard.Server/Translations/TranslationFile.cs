using System.Text.Json;
using System.Text.RegularExpressions;

namespace Dashboard.Server.Translations;

/// <summary>Reads a file with the texts of the interface in one language: a JSON object of texts by name.</summary>
internal static partial class TranslationFile
{
    /// <summary>The texts that can be used, and a sentence about each that cannot.</summary>
    /// <exception cref="JsonException">It is not an object of texts.</exception>
    public static (IReadOnlyDictionary<string, string> Texts, IReadOnlyList<string> Problems) Read(ReadOnlySpan<byte> json)
    {
        var written = JsonSerializer.Deserialize<Dictionary<string, string>>(json) ?? throw new JsonException("It is empty.");
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var problems = new List<string>();
        foreach (var (name, text) in written)
        {
            if (!EnglishTexts.English.TryGetValue(name, out var english))
                problems.Add($"{name} is not a text of this version.");
            else if (!HasPlaceholdersOf(english, text))
                problems.Add($"{name} may have no placeholders but those of \"{english}\".");
            else if (!HasPartsOf(english, text))
                problems.Add($"{name} needs as many parts between bars as \"{english}\".");
            else
                texts[name] = text;
        }

        return (texts, problems);
    }

    private static bool HasPlaceholdersOf(string english, string text) =>
        Placeholders(text).IsSubsetOf(Placeholders(english)) && !Placeholder().Replace(text, "").AsSpan().ContainsAny('{', '}');

    // Two parts are the plural forms of English, of which other languages have fewer or more.
    private static bool HasPartsOf(string english, string text) =>
        english.Split('|') is { Length: var parts } && (parts == 2 || text.Split('|').Length == parts);

    private static HashSet<string> Placeholders(string text) =>
        [.. Placeholder().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"\{\w+\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();
}
