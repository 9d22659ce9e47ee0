using System.Globalization;
using System.Text.RegularExpressions;
using Dashboard.Shared.Maps;

namespace Dashboard.Client.Map.Marks;

/// <summary>The bounding box of an outline of the basemap.</summary>
internal static partial class OutlineBox
{
    /// <summary>Its upper left and lower right corner, as fractions of the frame; empty if the path is empty.</summary>
    /// <param name="path">
    /// Path data in units of the frame, as in <see cref="Shared.Views.BasemapView.Outlines"/>: each ring is a point followed by relative
    /// steps.
    /// </param>
    /// <param name="frame">The frame.</param>
    public static IReadOnlyList<MapPoint> Of(string path, MapFrame frame)
    {
        var points = path.Split('M', StringSplitOptions.RemoveEmptyEntries).SelectMany(Ring).ToList();
        return points.Count == 0 ? [] :
        [
            new(points.Min(point => point.X) / MapFrame.Units, points.Min(point => point.Y) * frame.Aspect / MapFrame.Units),
            new(points.Max(point => point.X) / MapFrame.Units, points.Max(point => point.Y) * frame.Aspect / MapFrame.Units),
        ];
    }

    private static IEnumerable<MapPoint> Ring(string ring)
    {
        var at = new MapPoint(0, 0);
        var numbers = Number().Matches(ring).Select(match => double.Parse(match.ValueSpan, CultureInfo.InvariantCulture));
        foreach (var step in numbers.Chunk(2).Where(step => step.Length == 2))
        {
            at = new(at.X + step[0], at.Y + step[1]);
            yield return at;
        }
    }

    [GeneratedRegex("-?[0-9.]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number();
}
