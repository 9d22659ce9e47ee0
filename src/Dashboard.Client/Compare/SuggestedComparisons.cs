using Dashboard.Client.Addresses;
using Dashboard.Client.Language;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Compare;

/// <summary>Two views worth comparing, suggested while no filters are chosen.</summary>
/// <param name="First">The first, in words.</param>
/// <param name="Second">The second, in words.</param>
/// <param name="To">The comparison of both.</param>
internal sealed record SuggestedComparison(LocalString First, LocalString Second, PageAddress To);

/// <summary>
/// Suggests comparisons for any dataset: its two largest places, its two largest themes, and the days up to and after the busiest day.
/// </summary>
internal static class SuggestedComparisons
{
    /// <summary>At most three.</summary>
    /// <param name="view">The view without filters.</param>
    /// <param name="address">The comparison without filters.</param>
    public static IReadOnlyList<SuggestedComparison> Of(DatasetView view, PageAddress address)
    {
        IEnumerable<IReadOnlyList<(LocalString Name, EventFilter Filter)>> pairs =
        [
            Largest(view.Facets.Place.Where(place => !view.Map.UnlocatedPlaces.Contains(place.Id, StringComparer.Ordinal)), Facet.Place),
            Largest(view.Facets.Theme, Facet.Theme),
            BeforeAndAfter(view),
        ];
        return
        [
            .. pairs
                .Where(sides => sides.Count == 2)
                .Select(sides => new SuggestedComparison(
                    sides[0].Name,
                    sides[1].Name,
                    ToComparison(address, sides[0].Filter, sides[1].Filter))),
        ];
    }

    private static PageAddress ToComparison(PageAddress address, EventFilter first, EventFilter second)
    {
        var there = address.Showing(first);
        return there with { Options = there.Options with { With = second, Open = IdSet.Empty } };
    }

    private static IReadOnlyList<(LocalString Name, EventFilter Filter)> Largest(IEnumerable<FacetValue> values, Facet facet) =>
    [
        .. values.Where(value => value is { Parent: null, Count: > 0 })
            .OrderByDescending(value => value.Count)
            .Take(2)
            .Select(value => (value.Label, EventFilter.None.With(facet, IdSet.Of(value.Id)))),
    ];

    private static IReadOnlyList<(LocalString Name, EventFilter Filter)> BeforeAndAfter(DatasetView view)
    {
        var (from, to) = (view.About.From, view.About.To);
        var busiest = view.Timeline.Bins.Where(bin => from <= bin.Start && bin.End < to).MaxBy(bin => bin.Count);
        return busiest is null ? [] : [Days(from, busiest.End), Days(busiest.End.AddDays(1), to)];
    }

    private static (LocalString Name, EventFilter Filter) Days(DateOnly from, DateOnly to) =>
        (new(Dates.Range(from, to)), EventFilter.None with { From = from, To = to });
}
