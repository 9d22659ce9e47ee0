using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Snapshots;

namespace Dashboard.Shared.Figures;

/// <summary>The places that a filter chooses, as it chooses those of events: a town includes the spots within it, a region its places.</summary>
internal sealed class ChosenPlaces(DatasetSnapshot snapshot, EventFilter filter)
{
    /// <summary>Whether the filter chooses places at all.</summary>
    public bool Any => filter.Places.Count > 0 || filter.Regions.Count > 0;

    /// <summary>The chosen places themselves, of chosen regions those that stand for them; none where the filter chooses none.</summary>
    public IReadOnlyList<Subject> Subjects { get; } = Chosen(snapshot, filter);

    /// <summary>Whether the place is chosen; every place is, when the filter chooses none.</summary>
    public bool Contains(string placeId) => Contains(snapshot, filter, placeId);

    private static bool Contains(DatasetSnapshot snapshot, EventFilter filter, string placeId) =>
        (filter.Places.Count == 0 || filter.Places.Any(chosen => Subject.IsAt(snapshot, placeId, chosen)))
        && (filter.Regions.Count == 0 || (snapshot.FindPlace(placeId)?.Region is { } region && filter.Regions.Contains(region)));

    private static List<Subject> Chosen(DatasetSnapshot snapshot, EventFilter filter) => filter.Places.Count > 0
        ? [.. filter.Places.Where(place => snapshot.FindPlace(place) is not null && Contains(snapshot, filter, place)).Select(place => new Subject(place, null))]
        : [.. snapshot.Content.Regions.Where(region => filter.Regions.Contains(region.Id)).Select(region => new Subject(region.Place, region.Id))];
}
