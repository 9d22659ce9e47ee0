using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Snapshots;

namespace Dashboard.Shared.Figures;

/// <summary>The places that a filter chooses, as it chooses those of events: a town includes the spots within it, a region its places.</summary>
internal sealed class ChosenPlaces(DatasetSnapshot snapshot, EventFilter filter)
{
    /// <summary>Whether the filter chooses places at all.</summary>
    public bool Any => filter.Places.Count > 0 || filter.Regions.Count > 0;

    /// <summary>Whether the place is chosen; every place is, when the filter chooses none.</summary>
    public bool Contains(string placeId) =>
        (filter.Places.Count == 0 || WithTowns(placeId).Any(p => filter.Places.Contains(p.Id)))
        && (filter.Regions.Count == 0 || (snapshot.FindPlace(placeId)?.Region is { } region && filter.Regions.Contains(region)));

    private IEnumerable<Place> WithTowns(string placeId)
    {
        for (var place = snapshot.FindPlace(placeId); place is not null; place = place.Within is { } town ? snapshot.FindPlace(town) : null)
            yield return place;
    }
}
