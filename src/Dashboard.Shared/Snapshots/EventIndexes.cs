using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Snapshots;

/// <summary>Builds the index of links between events, places, facet values and claims.</summary>
public static class EventIndexes
{
    /// <summary>Maximum number of events, and of claims, in one response.</summary>
    public const int MaxEvents = 5_000;

    /// <summary>
    /// The part of a filter that an index depends on: dates are previewed with the index, and the known date has no effect on events.
    /// </summary>
    public static EventFilter Undated(this EventFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return filter with { From = null, To = null, Known = null };
    }

    /// <summary>The events that match whatever the dates, with their links.</summary>
    public static EventIndex Index(this DatasetSnapshot snapshot, EventFilter filter)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var undated = filter.Undated();
        var events = EventPass.Run(snapshot, undated).Beginning;
        var isSmall = events.Count <= MaxEvents;
        var (places, positions) = isSmall ? Places(snapshot, events) : (null, []);
        return new EventIndex(
            snapshot.Info.Id,
            snapshot.Version.Name,
            QueryCodec.Format(undated, ViewOptions.Default),
            events.Count,
            isSmall ? Events(snapshot, events, positions) : null,
            places,
            snapshot.Content.Claims is { Count: <= MaxEvents } claims ? Claims(claims) : null);
    }

    private static IndexedEvents Events(DatasetSnapshot snapshot, IReadOnlyList<int> events, Dictionary<string, int> places)
    {
        var (all, columns) = (snapshot.Content.Events, snapshot.Columns);
        var hasClocks = events.Any(i => columns.Clocked[i]);
        return new IndexedEvents(
            [.. events.Select(i => all[i].Id)],
            [.. events.Select(i => all[i].Start)],
            [.. events.Select(i => all[i].End)],
            [.. events.Select(i => places[all[i].Place])],
            Enum.GetValues<Facet>().ToDictionary(facet => facet, facet => Values(columns[facet], events)))
        {
            FirstHour = hasClocks ? Hours(columns.FirstHour) : null,
            LastHour = hasClocks ? Hours(columns.LastHour) : null,
        };

        string?[] Hours(int[] hours) =>
            [.. events.Select(i => columns.Clocked[i] ? TimeBound.OfHour(hours[i]).ToString() : null)];
    }

    // Only values that occur: most sources and actors belong to other events.
    private static IndexedFacet Values(FacetColumn column, IReadOnlyList<int> events)
    {
        var positions = new Dictionary<int, int>();
        List<string> ids = [];
        List<int[]> of = [];
        foreach (var i in events)
        {
            foreach (var value in column.Of[i])
            {
                if (positions.TryAdd(value, ids.Count))
                    ids.Add(column.Ids[value]);
            }

            of.Add([.. column.Of[i].ToArray().Select(value => positions[value])]);
        }

        return new IndexedFacet(ids, of);
    }

    private static (IndexedPlaces Places, Dictionary<string, int> Positions) Places(DatasetSnapshot snapshot, IReadOnlyList<int> events)
    {
        var used = events.Select(i => snapshot.Content.Events[i].Place).ToHashSet(StringComparer.Ordinal);
        used.UnionWith(used.Select(id => snapshot.FindPlace(id)!.Within).OfType<string>().ToList());
        List<Place> places = [.. snapshot.Content.Places.Where(place => used.Contains(place.Id))];
        var columns = new IndexedPlaces(
            [.. places.Select(place => place.Id)],
            [.. places.Select(place => place.Within)],
            [.. places.Select(place => place.Precision == GeoPrecision.Region ? place.Region : null)],
            [.. places.Select(place => place.HasPoint ? place.Latitude : (double?)null)],
            [.. places.Select(place => place.HasPoint ? place.Longitude : (double?)null)]);
        return (
            columns,
            places.Select((place, i) => (place.Id, i)).ToDictionary(place => place.Id, place => place.i, StringComparer.Ordinal));
    }

    private static IndexedClaims Claims(IReadOnlyList<Claim> claims) => new(
        [.. claims.Select(claim => claim.Id)],
        [.. claims.Select(claim => claim.AboutEvent)],
        [.. claims.Select(claim => claim.StatedAt)],
        [.. claims.Select(claim => claim.Place)],
        [.. claims.Select(claim => claim.SupersededBy)]);
}
