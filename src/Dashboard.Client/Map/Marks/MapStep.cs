using Dashboard.Shared.Maps;

namespace Dashboard.Client.Map.Marks;

/// <summary>How near the reader has come: a custom state of the map element, which the style sheet answers.</summary>
/// <param name="State">Name of the state; it stays while the reader comes nearer still.</param>
/// <param name="Times">How many times as wide as at first the frame is then.</param>
/// <param name="IsCity">Whether the spots of a town are told apart.</param>
internal sealed record MapStep(string State, double Times, bool IsCity)
{
    /// <summary>The state in which the spots of a town are told apart.</summary>
    public const string City = "city";

    // A city is told from its country where there are so many zoom levels between them at least.
    private const double CityAfter = 0.5;
    private const int Count = 3;

    /// <summary>The steps of a map.</summary>
    /// <param name="frame">Its frame.</param>
    /// <param name="width">Width of the frame at first, in pixels.</param>
    /// <param name="hasSpots">Whether any town has spots to be told apart.</param>
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
