using Dashboard.Shared.Maps;

namespace Dashboard.Client.Map.Marks;

/// <summary>
/// A zoom step. The style sheet of the map counts them by custom states of the map element, see <c>statesAt</c> in mapFrame.ts.
/// </summary>
/// <param name="Number">From 1; <see cref="City"/> and more if towns are split into their spots.</param>
/// <param name="Times">Width of the frame relative to the initial one.</param>
/// <param name="IsCity">Whether towns split into their spots.</param>
internal sealed record MapStep(int Number, double Times, bool IsCity)
{
    /// <summary>The step at which towns split into their spots.</summary>
    public const int City = Count + 1;

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
                yield return new MapStep(i, times, IsCity: false);
        }

        for (var i = 0; hasSpots && i <= Count; i++)
            yield return new MapStep(City + i, city * Math.Pow(2, i), IsCity: true);
    }
}
