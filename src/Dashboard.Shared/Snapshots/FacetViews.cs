using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Snapshots;

/// <summary>Builds the values of the facets from a pass.</summary>
internal static class FacetViews
{
    /// <summary>Maximum number of values of a facet in one response.</summary>
    public const int MaxValues = 50;

    public static FacetsView View(DatasetSnapshot snapshot, EventPass pass, EventFilter filter, Wording wording)
    {
        Facet? coloured = pass.Colours.By switch
        {
            ColourBy.Theme => Facet.Theme,
            ColourBy.Type => Facet.Type,
            ColourBy.Actor => Facet.Actor,
            _ => null,
        };
        return new FacetsView(
            Values(Facet.Theme, byCount: false),
            Values(Facet.Type, byCount: true),
            Values(Facet.Place, byCount: true),
            Values(Facet.Region, byCount: true),
            Values(Facet.Actor, byCount: true),
            Values(Facet.Source, byCount: true));

        IReadOnlyList<FacetValue> Values(Facet facet, bool byCount)
        {
            var column = snapshot.Columns[facet];
            var counts = pass.CountsOf(facet);
            var chosen = column.Chosen(filter[facet]) ?? new bool[column.Ids.Length];
            var kept = byCount ? First(chosen, counts) : [.. Enumerable.Range(0, column.Ids.Length).Take(MaxValues)];
            return [.. UnderParents(kept, column.Parents, byCount, counts).Select(v => new FacetValue(
                column.Ids[v],
                wording.Value(facet, v).Name,
                counts[v],
                chosen[v],
                column.Parents[v] < 0 ? null : column.Ids[column.Parents[v]],
                facet == coloured ? pass.Colours.SlotOf(v) : null,
                facet == Facet.Theme ? wording.Find("theme", column.Ids[v], "definition") : null)
            {
                Precision = wording.Precision(facet, column.Ids[v]),
            })];
        }
    }

    // Chosen values, then those with most events, then in their order. Few are kept of what may be thousands: no sorting of all.
    private static List<int> First(bool[] chosen, int[] counts)
    {
        var kept = new List<int>(MaxValues + 1);
        for (var v = 0; v < counts.Length; v++)
        {
            if (kept.Count == MaxValues && !IsBefore(v, kept[^1]))
                continue;
            var at = kept.Count;
            while (at > 0 && IsBefore(v, kept[at - 1]))
                at--;
            kept.Insert(at, v);
            if (kept.Count > MaxValues)
                kept.RemoveAt(MaxValues);
        }

        return kept;

        bool IsBefore(int one, int other) => chosen[one] == chosen[other] ? counts[one] > counts[other] : chosen[one];
    }

    // Values come right after the value that includes them, if that is listed; siblings by count, or in the order of the file.
    private static IEnumerable<int> UnderParents(List<int> values, int[] parents, bool byCount, int[] counts)
    {
        var tops = values.Where(v => parents[v] < 0 || !values.Contains(parents[v]));
        if (byCount)
            tops = tops.OrderByDescending(v => counts[v]);
        var children = values.ToLookup(v => parents[v]);
        return tops.SelectMany(v => (byCount ? children[v].OrderByDescending(c => counts[c]) : children[v]).Prepend(v));
    }
}
