using Dashboard.Client.Addresses;
using Dashboard.Client.Colours;
using Dashboard.Client.Filters;
using Dashboard.Client.Timeline;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Maps;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Compare;

/// <summary>Two views of a dataset, and what they share for comparison by eye.</summary>
/// <param name="First">The first.</param>
/// <param name="Second">The second.</param>
/// <param name="Basemap">The basemap of both.</param>
public sealed record Comparison(Side First, Side Second, BasemapView Basemap)
{
    /// <summary>Both.</summary>
    public IReadOnlyList<Side> Sides => [First, Second];

    /// <summary>What the colours of both stand for.</summary>
    public Legend Legend { get; } = Legend.Of(First.View);

    /// <summary>Whether neither side has a filter.</summary>
    public bool IsUnfiltered => Sides.All(side => side.Parts.Count == 0);

    /// <summary>The frame of both maps, which contains the marks of both.</summary>
    public MapFrame Frame { get; } =
        MapFrame
            .Of(First.View.About.Bounds)
            .Around([.. First.View.Map.Marks.Concat(Second.View.Map.Marks).Select(mark => (mark.Latitude, mark.Longitude))]);

    /// <summary>Events of the largest mark on either map.</summary>
    public int Largest => Sides.Max(side => side.View.Map.Marks.Select(mark => mark.Count).DefaultIfEmpty().Max());

    /// <summary>The timelines.</summary>
    internal ComparedDays Days { get; } = ComparedDays.Of(First, Second);
}

/// <summary>One side of a comparison.</summary>
/// <param name="Number">1 or 2.</param>
/// <param name="Address">The comparison under the address with this side's filter: its links change this side only.</param>
/// <param name="View">The view under its filter.</param>
public sealed record Side(int Number, PageAddress Address, DatasetView View)
{
    private const int MaxParts = 6;

    /// <summary>The filter in words, part by part; empty if there is none.</summary>
    public IReadOnlyList<LocalString> Parts
    {
        get
        {
            var chips = Chip.Of(Address, View.Facets)
                .Concat(Chip.OfKnown(Address) is { } known ? [known] : [])
                .Select(chip => chip.Text)
                .ToList();
            return chips.Count > MaxParts ? [.. chips.Take(MaxParts), new("…")] : chips;
        }
    }

    /// <summary>The filter in words: "Everything", "4–6 January 2022, Almaty".</summary>
    public string Words => Parts.Count == 0 ? CompareText.Everything : string.Join(", ", Parts.Select(part => part.Text));

    /// <summary>The claims of a measure, or null.</summary>
    internal MeasureView? Of(Measure measure) => View.Casualties.Measures.FirstOrDefault(one => one.Measure == measure);

    /// <summary>The scopes of a measure for the places chosen by the filter; for the whole dataset if it chooses none.</summary>
    internal IEnumerable<ScopeView> Scopes(Measure measure)
    {
        if (Of(measure) is not { } view)
            return [];
        return Address.Filter.Places.Count + Address.Filter.Regions.Count > 0
            ? view.Scopes.Take(view.ChosenScopes)
            : view.Scopes.Where(scope => scope.IsWhole);
    }
}
