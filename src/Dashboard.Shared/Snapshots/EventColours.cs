using System.Globalization;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Snapshots;

/// <summary>The colours of one property of events: the key of each of its values.</summary>
internal sealed class EventColours
{
    private const int MaxValues = 6;
    private const int NoKey = -1;

    private readonly IndexLists values; // by event
    private readonly int[] keyOf; // by value; children have none: their parents are among the values of an event
    private readonly int[] parents;
    private readonly int keyWithoutValue;
    private readonly string?[] slots;

    private EventColours(ColourBy by, IndexLists values, int[] keyOf, int[] parents, IReadOnlyList<(string Id, string? Slot)> keys)
    {
        By = by;
        (this.values, this.keyOf, this.parents) = (values, keyOf, parents);
        Ids = [.. keys.Select(key => key.Id)];
        slots = [.. keys.Select(key => key.Slot)];
        keyWithoutValue = Array.IndexOf(Ids, ColourKeys.NotRecorded);
    }

    /// <summary>The property.</summary>
    public ColourBy By { get; }

    /// <summary>Ids of the keys.</summary>
    public string[] Ids { get; }

    /// <summary>Every top theme, with the slot that the dataset gives it.</summary>
    public static EventColours OfThemes(FacetColumn themes, IReadOnlyList<Theme> content)
    {
        var tops = Tops(themes).ToList();
        return new EventColours(
            ColourBy.Theme,
            themes.Of,
            KeysOf(themes, tops, NoKey),
            themes.Parents,
            [.. tops.Select(top => (themes.Ids[top], content[top].Slot))]);
    }

    /// <summary>The values of a facet with most events, and the rest.</summary>
    public static EventColours OfLargest(ColourBy by, FacetColumn facet, int events)
    {
        var counts = new int[facet.Ids.Length];
        var withoutValue = 0;
        for (var i = 0; i < events; i++)
        {
            var own = facet.Of[i];
            withoutValue += own.IsEmpty ? 1 : 0;
            foreach (var value in own)
                counts[value]++;
        }

        var ranked = Tops(facet).Where(top => counts[top] > 0).OrderByDescending(top => counts[top]).ToList();
        var largest = ranked.Take(MaxValues).ToList();
        var hasOthers = ranked.Count > MaxValues;
        return new EventColours(
            by,
            facet.Of,
            KeysOf(facet, largest, hasOthers ? largest.Count : NoKey),
            facet.Parents,
            [
                .. largest.Select((value, rank) => (facet.Ids[value], SlotAt(rank))),
                .. NeutralIf(hasOthers, ColourKeys.Other),
                .. NeutralIf(withoutValue > 0, ColourKeys.NotRecorded),
            ]);
    }

    /// <summary>The precisions that occur, most exact first. Each has its slot in every dataset.</summary>
    public static EventColours OfPrecision(IReadOnlyList<Event> events)
    {
        var precisions = Enum.GetValues<GeoPrecision>();
        var used = precisions.Intersect(events.Select(e => e.LocationPrecision)).Order().ToList();
        return new EventColours(
            ColourBy.Precision,
            IndexLists.Of(events.Select(e => (IEnumerable<int>)[(int)e.LocationPrecision])),
            [.. precisions.Select(precision => used.IndexOf(precision))],
            [.. precisions.Select(_ => -1)],
            [.. used.Select(precision => (Slug.Of(precision), SlotAt((int)precision)))]);
    }

    /// <summary>Adds an event to the shares of its keys: with k values, 1/k each.</summary>
    /// <param name="index">The event.</param>
    /// <param name="number">What is divided: 1, or the deaths in it.</param>
    /// <param name="shares">By key.</param>
    public void AddTo(int index, int number, Span<double> shares)
    {
        var own = values[index];
        var counted = 0;
        foreach (var value in own)
            counted += keyOf[value] == NoKey ? 0 : 1;
        if (counted == 0 && keyWithoutValue != NoKey)
            shares[keyWithoutValue] += number;
        foreach (var value in own)
        {
            if (keyOf[value] != NoKey)
                shares[keyOf[value]] += (double)number / counted;
        }
    }

    /// <summary>The slot of a value of the facet; a child has that of its parent.</summary>
    public string? SlotOf(int value) =>
        keyOf[parents[value] < 0 ? value : parents[value]] is >= 0 and var key ? slots[key] : ColourKeys.NoColour;

    /// <summary>The keys in a language; null for themes, whose facet has them all.</summary>
    public ColourKeys? In(Wording wording, EventTypes types) =>
        By == ColourBy.Theme
            ? null
            : new ColourKeys(By, [.. Ids.Zip(slots, (id, slot) => new ColourKey(id, LabelOf(id, wording, types), slot!))]);

    private LocalString? LabelOf(string id, Wording wording, EventTypes types) => (By, id) switch
    {
        (_, ColourKeys.Other or ColourKeys.NotRecorded) or (ColourBy.Precision, _) => null,
        (ColourBy.Type, _) => new LocalString(types.NameOf(id)),
        _ => wording.Text("actor", id, "name"),
    };

    private static IEnumerable<int> Tops(FacetColumn facet) =>
        Enumerable.Range(0, facet.Ids.Length).Where(value => facet.Parents[value] < 0);

    private static int[] KeysOf(FacetColumn facet, List<int> keyed, int others) =>
        [.. Enumerable.Range(0, facet.Ids.Length).Select(value => facet.Parents[value] >= 0 ? NoKey : KeyOf(keyed.IndexOf(value), others))];

    private static int KeyOf(int rank, int others) => rank < 0 ? others : rank;

    private static IEnumerable<(string Id, string? Slot)> NeutralIf(bool occurs, string id) =>
        occurs ? [(id, ColourKeys.NoColour)] : [];

    private static string? SlotAt(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);
}
