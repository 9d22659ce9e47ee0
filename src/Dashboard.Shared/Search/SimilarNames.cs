using Dashboard.Shared.Filters;
using Dashboard.Shared.Letters;
using Dashboard.Shared.Snapshots;

namespace Dashboard.Shared.Search;

/// <summary>
/// Finds places, regions, themes and actors whose name is nearly that which was typed: a typing error, or another spelling (Alma-Ata,
/// Janaozen). Words of four letters may differ by one, words of seven by two, words with a digit by none; spaces and hyphens do not count.
/// </summary>
internal static class SimilarNames
{
    private static readonly (Facet Facet, string Entity, string[] Fields)[] Named =
    [
        (Facet.Place, "place", ["name", "label"]), (Facet.Region, "region", ["name"]), (Facet.Theme, "theme", ["name"]),
        (Facet.Actor, "actor", ["name"]),
    ];

    /// <summary>The facet values, the most similar first.</summary>
    public static IEnumerable<(Facet Facet, int Value)> Of(DatasetSnapshot snapshot, string text)
    {
        var words = Folding.ForSearch.Words(text);
        string[] typed = [string.Concat(words), .. words.Length > 1 ? words : []];
        if (MaxDistance(typed[0]) == 0)
            return [];
        var similar =
            from named in Named
            let ids = snapshot.Columns[named.Facet].Ids
            from value in Enumerable.Range(0, ids.Length)
            let distance = named.Fields
                .SelectMany(field => snapshot.Texts.InAllLanguages(named.Entity, ids[value], field))
                .Min(name => (int?)Distance(typed, Folding.ForSearch.Words(name)))
            where distance < int.MaxValue
            orderby distance
            select (named.Facet, value);
        return similar;
    }

    // Of all that was typed from the name or one of its words; else of each word from one of its words.
    private static int Distance(string[] typed, string[] name)
    {
        var whole = Nearest(typed[0], name.Length > 1 ? [string.Concat(name), .. name] : name);
        if (typed.Length == 1 || whole < int.MaxValue)
            return whole;
        var each = typed.Skip(1).Select(word => Nearest(word, name)).ToList();
        return each.Contains(int.MaxValue) ? int.MaxValue : each.Sum();
    }

    private static int Nearest(string typed, string[] words)
    {
        var nearest = int.MaxValue;
        var max = MaxDistance(typed);
        foreach (var word in words)
        {
            if (Math.Abs(word.Length - typed.Length) > max)
                continue;
            var distance = EditDistance.Between(typed, word);
            if (distance <= max)
                nearest = Math.Min(nearest, distance);
        }

        return nearest;
    }

    private static int MaxDistance(string word) => word.Length switch
    {
        _ when word.Any(char.IsDigit) => 0,
        < 4 => 0,
        < 7 => 1,
        _ => 2,
    };
}
