using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Snapshots;

namespace Dashboard.Shared.Figures;

/// <summary>
/// The places that a filter chooses: a town includes its spots, a region its places. Claims match as events do, when both place and region
/// match; figures lead with each chosen place, whatever region is chosen as well.
/// </summary>
internal sealed class ChosenPlaces(DatasetSnapshot snapshot, EventFilter filter)
{
    /// <summary>The chosen places, or the places that represent the chosen regions; empty if the filter chooses none.</summary>
    public IReadOnlyList<Subject> Subjects { get; } =
        filter.Places.Count > 0
            ? [.. filter.Places.Where(place => snapshot.FindPlace(place) is not null).Select(place => new Subject(place, null))]
            :
            [
                .. snapshot
                    .Content.Regions.Where(region => filter.Regions.Contains(region.Id))
                    .Select(region => new Subject(region.Place, region.Id)),
            ];

    /// <summary>The chosen places outside all chosen regions: no event matches both.</summary>
    public IEnumerable<string> Outside => filter.Places.Where(place => snapshot.FindPlace(place) is not null && !IsInRegions(place));

    /// <summary>Whether claims of the place match; all do if the filter chooses none.</summary>
    public bool Contains(string placeId) => IsAtPlaces(placeId) && IsInRegions(placeId);

    /// <summary>Whether figures of the place come first: those of chosen places, else of chosen regions.</summary>
    public bool Leads(string placeId) => filter.Places.Count > 0 ? IsAtPlaces(placeId) : filter.Regions.Count > 0 && IsInRegions(placeId);

    private bool IsAtPlaces(string placeId) =>
        filter.Places.Count == 0 || filter.Places.Any(chosen => Subject.IsAt(snapshot, placeId, chosen));

    private bool IsInRegions(string placeId) =>
        filter.Regions.Count == 0 || (snapshot.FindPlace(placeId)?.Region is { } region && filter.Regions.Contains(region));
}
