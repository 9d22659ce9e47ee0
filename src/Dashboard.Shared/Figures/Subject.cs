using Dashboard.Shared.Datasets;
using Dashboard.Shared.Snapshots;

namespace Dashboard.Shared.Figures;

/// <summary>A place with its own headline figure, including everything within it.</summary>
/// <param name="Place">The place; null if no place represents the whole dataset.</param>
/// <param name="Region">The chosen region that the place represents; else null.</param>
internal sealed record Subject(string? Place, string? Region)
{
    /// <summary>The whole dataset: its only country, else the only place that contains all others, else no place.</summary>
    public static Subject Whole(IReadOnlyList<Place> places)
    {
        var countries = places.Where(place => place.Precision == GeoPrecision.Country).ToList();
        var candidates = countries.Count > 0 ? countries : places.Where(place => place.Within is null).ToList();
        return new Subject(candidates.Count == 1 ? candidates[0].Id : null, null);
    }

    /// <summary>Whether a place is another or lies within it.</summary>
    public static bool IsAt(DatasetSnapshot snapshot, string placeId, string townId)
    {
        for (var place = snapshot.FindPlace(placeId); place is not null; place = place.Within is { } town ? snapshot.FindPlace(town) : null)
        {
            if (place.Id == townId)
                return true;
        }

        return false;
    }

    /// <summary>Whether people of a place are counted in this one.</summary>
    public bool Includes(DatasetSnapshot snapshot, string placeId) =>
        this == snapshot.Ledger.Whole
        || (Region is { } region && snapshot.FindPlace(placeId)?.Region == region)
        || (Place is { } place && IsAt(snapshot, placeId, place));
}
