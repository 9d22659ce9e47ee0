using Dashboard.Client.Language;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Colours;

/// <summary>What the colours of a view stand for, in the reader's words.</summary>
/// <param name="By">The property of events.</param>
/// <param name="Colours">In the order of rings and bars. What has no colour of its own is one of them, the last.</param>
public sealed record Legend(ColourBy By, IReadOnlyList<LegendColour> Colours)
{
    /// <summary>The legend of a view.</summary>
    public static Legend Of(DatasetView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return view.Colours is { } colours ? new Legend(colours.By, [.. Merged(colours)]) : OfThemes(view.Facets.Theme);
    }

    /// <summary>The legend of top themes.</summary>
    public static Legend OfThemes(IReadOnlyList<FacetValue> themes) => new(
        ColourBy.Theme,
        [
            .. themes.Where(theme => theme is { Parent: null, Slot: not null and not ColourKeys.NoColour })
                .Select(theme => new LegendColour(theme.Slot!, theme.Label, [theme.Id], theme.Definition)),
            .. Neutral([.. themes.Where(theme => theme is { Parent: null, Slot: null or ColourKeys.NoColour })]),
        ]);

    /// <summary>A mix as shares by slot, in the order of the legend; the share that is in none of its colours comes last.</summary>
    public IReadOnlyList<(string Slot, double Share)> Shares(IReadOnlyDictionary<string, double> mix, int count)
    {
        var shares = Colours.Select(colour => (colour.Slot, Share: colour.ShareOf(mix))).Where(share => share.Share > 0).ToList();
        var rest = count - shares.Sum(share => share.Share);
        // Shares are thirds and the like: rounding leaves a residue that is not an event.
        if (rest > 0.001)
            shares.Add((ColourKeys.NoColour, rest));
        return shares;
    }

    /// <summary>The slots of an event in a list, each once.</summary>
    public IEnumerable<string> SlotsOf(EventItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var slots = By == ColourBy.Theme ? item.Themes.Select(theme => theme.Slot) : IdsOf(item).Select(SlotOf);
        return slots.Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<LegendColour> Merged(ColourKeys colours) => colours.Keys
        .GroupBy(key => key.Slot, StringComparer.Ordinal)
        .Select(keys => new LegendColour(keys.Key, ColourWords.Label(colours.By, [.. keys]), [.. keys.Select(key => key.Id)]));

    private static IEnumerable<LegendColour> Neutral(IReadOnlyList<FacetValue> themes) => themes switch
    {
        [] => [],
        [var only] => [new LegendColour(ColourKeys.NoColour, only.Label, [only.Id], only.Definition)],
        _ => [new LegendColour(ColourKeys.NoColour, PageCulture.Words(ColoursText.Other), [.. themes.Select(theme => theme.Id)])],
    };

    private IEnumerable<string> IdsOf(EventItem item) => By switch
    {
        ColourBy.Type => [Slug.OfText(item.Type)],
        ColourBy.Precision => [Slug.Of(item.LocationPrecision)],
        _ => item.Actors.Select(actor => actor.Id).DefaultIfEmpty(ColourKeys.NotRecorded),
    };

    private string SlotOf(string id) =>
        Colours.FirstOrDefault(colour => colour.Ids.Contains(id, StringComparer.Ordinal))?.Slot ?? ColourKeys.NoColour;
}

/// <summary>One colour of a legend.</summary>
/// <param name="Slot">Colour slot.</param>
/// <param name="Label">The words for it.</param>
/// <param name="Ids">Its ids in a mix.</param>
/// <param name="Definition">What belongs to it; null where that is not said.</param>
public sealed record LegendColour(string Slot, LocalString Label, IReadOnlyList<string> Ids, LocalString? Definition = null)
{
    /// <summary>Its share of a mix.</summary>
    public double ShareOf(IReadOnlyDictionary<string, double> mix) => Ids.Sum(id => mix.GetValueOrDefault(id));
}
