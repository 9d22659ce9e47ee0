using System.Text;

namespace Dashboard.Shared.Letters;

/// <summary>The table <c>data/unicode/letters.txt</c>: how letters fold that do not fold to themselves.</summary>
internal static class LetterTable
{
    private static readonly Dictionary<int, string> Read = Load();

    /// <summary>The folded form of a character, in lower case and without accents, or null if it folds to itself.</summary>
    /// <param name="point">Code point, not a surrogate.</param>
    public static string? ReadAs(int point) => Read.GetValueOrDefault(point);

    private static Dictionary<int, string> Load()
    {
        using var file = new StreamReader(typeof(LetterTable).Assembly.GetManifestResourceStream("letters.txt")!);
        var letters = new Dictionary<int, string>();
        while (file.ReadLine() is { } line)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            foreach (var from in line[(tab + 1)..].EnumerateRunes())
                letters.Add(from.Value, line[..tab]);
        }

        return letters;
    }
}
