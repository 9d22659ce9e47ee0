using Quickenshtein;

namespace Dashboard.Server.Import.Reading;

/// <summary>Finds what was meant by a word that is not known.</summary>
internal static class NearestWord
{
    private const int MaxWords = 20_000; // more cost too much for one cell

    /// <summary>"did you mean almaty?", or null if no word is near.</summary>
    public static string? Hint(string word, IReadOnlyCollection<string> known)
    {
        var allowed = Math.Max(1, word.Length / 4);
        var nearest = known.Take(MaxWords)
            .Where(other => Math.Abs(other.Length - word.Length) <= allowed)
            .Select(other => (Word: other, Distance: Levenshtein.GetDistance(word.ToUpperInvariant(), other.ToUpperInvariant())))
            .Where(other => other.Distance <= allowed)
            .OrderBy(other => other.Distance)
            .ThenBy(other => other.Word, StringComparer.Ordinal)
            .FirstOrDefault();
        return nearest.Word is null ? null : $"did you mean {nearest.Word}?";
    }
}
