using System.Reflection;
using CsvHelper;
using Dashboard.Shared.Letters;

namespace Dashboard.Server.SheetImports;

/// <summary>
/// The words by which headers are recognised: <c>header-words.csv</c> and <c>measure-words.csv</c>, compared without case, accents and
/// punctuation.
/// </summary>
internal static class HeaderWords
{
    /// <summary>The field of headers that are known and not used, though they begin like others.</summary>
    public const string LeftOut = "none";

    private static readonly Dictionary<string, (string Field, string Language)> Fields = Load("header-words.csv");
    private static readonly Dictionary<string, (string Field, string Language)> Parts = Load("measure-words.csv");

    /// <summary>
    /// The field that a header names, and the language it names it in; null if it names none. A header that begins with a known word counts
    /// ("Teilnehmer (tatsächlich)"); "killed by" is the field <c>killed by</c>.
    /// </summary>
    public static (string Field, string Language)? Find(string header)
    {
        var folded = Fold(header);
        if (folded.Length == 0)
            return null;
        if (Fields.TryGetValue(folded, out var field))
            return field;
        // The longest beginning that is a known word; its rest may say which part of a figure it is.
        for (var end = folded.LastIndexOf(' '); end > 0; end = folded.LastIndexOf(' ', end - 1))
        {
            if (!Fields.TryGetValue(folded[..end], out var start))
                continue;
            if (Figures.Measures.Contains(start.Field))
            {
                // "killed by", "killed by source": who claims it, however it goes on.
                var rest = folded[(end + 1)..];
                if (Parts.TryGetValue(rest, out var part) || (Parts.TryGetValue(rest.Split(' ')[0], out part) && part.Field == "by"))
                    return ($"{start.Field} {part.Field}", start.Language);
            }

            return start;
        }

        // "source1", "source2"
        return folded.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9') is var stem && Fields.TryGetValue(stem, out field)
            ? field
            : null;
    }

    /// <summary>All words with their fields, for tests.</summary>
    internal static IEnumerable<(string Word, string Field)> All => Fields.Select(word => (word.Key, word.Value.Field));

    private static string Fold(string text) => Folding.ForOrder.Fold(text.Replace('_', ' '));

    private static Dictionary<string, (string Field, string Language)> Load(string resource)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!;
        using var text = new StreamReader(stream);
        using var csv = CsvReader.FromText(text.ReadToEnd(), new CsvReaderOptions { Separator = ',', HasHeader = false });
        var words = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        csv.Read();
        while (csv.Read())
        {
            var cells = csv.Current.ToArray();
            foreach (var word in cells[2].Split('|'))
                words.TryAdd(Fold(word), (cells[0], cells[1]));
        }

        return words;
    }
}
