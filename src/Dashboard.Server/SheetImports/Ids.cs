using AnyAscii;
using Dashboard.Shared.Datasets;

namespace Dashboard.Server.SheetImports;

/// <summary>Makes ids of names, each once: slugs in ASCII, as every id of a dataset.</summary>
internal sealed class Ids(IEnumerable<string> taken)
{
    private const int MaxLength = 60;

    private readonly HashSet<string> taken = new(taken, StringComparer.Ordinal);

    /// <summary>An id of a name that is not taken; a number tells the same names apart.</summary>
    public string Of(string name, string fallback)
    {
        var id = Slug(name) is { Length: > 0 } slug ? slug : fallback;
        var unique = id;
        for (var number = 2; !taken.Add(unique); number++)
            unique = $"{id}-{number}";
        return unique;
    }

    /// <summary>A name as a slug in ASCII; empty if it has no letter and no digit.</summary>
    public static string Slug(string name)
    {
        var slug = Dashboard.Shared.Datasets.Slug.OfText(name.Transliterate());
        var ascii = string.Join('-', new string([.. slug.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')])
            .Split('-', StringSplitOptions.RemoveEmptyEntries));
        return ascii.Length <= MaxLength ? ascii : ascii[..MaxLength].TrimEnd('-');
    }
}
