using Dashboard.Shared.Views;

namespace Dashboard.Client.Map;

/// <summary>The place of what is selected: its mark, or the group that holds it, has a ring.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Latitude">Degrees, WGS 84; null: unknown, so that its group is not found.</param>
/// <param name="Longitude">Degrees, WGS 84; null: unknown.</param>
public sealed record SelectedPlace(string Id, double? Latitude = null, double? Longitude = null)
{
    /// <summary>The place of an event.</summary>
    public static SelectedPlace Of(PlaceRef place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return new(place.Id, place.Latitude, place.Longitude);
    }
}
