using Dashboard.Shared.Maps;

namespace Dashboard.Client.Map.Marks;

/// <summary>A zoom step: a custom state of the map element for the style sheet.</summary>
/// <param name="State">Name of the state; it stays set at later steps.</param>
/// <param name="Times">Width of the frame relative to the initial one.</param>
/// <param name="IsCity">Whether towns split into their spots.</param>
internal sealed record MapStep(string State, double Times, bool IsCity)
{
    /// <summary>The state in which towns split into their spots.</summary>
    public const string City = "city";

    // Minimum number of zoom levels between the whole frame and a city.
    private const double CityAfter = 0.5;
    private const int Count = 3;

    /// <summary>The zoom steps of a map.</summary>
    /// <param name="frame">Its frame.</param>
    /// <param name="width">Initial width of the frame, pixels.</param>
    /// <param name="hasSpots">Whether any town has spots.</param>
    public static IEnumerable<MapStep> Of(MapFrame frame, double width, bool hasSpots)
    {
        var city = Math.Pow(2, Math.Max(MapFrame.CityZoom - frame.ZoomAt(width), CityAfter));
        for (var i = 1; i <= Count; i++)
        {
            var times = Math.Pow(2, i);
            if (!hasSpots || times < city)
                yield return new MapStep($"zoom-{i}", times, IsCity: false);
        }

        for (var i = 0; hasSpots && i <= Count; i++)
            yield return new MapStep(i == 0 ? City : $"{City}-{i}", city * Math.Pow(2, i), IsCity: true);
    }
}
