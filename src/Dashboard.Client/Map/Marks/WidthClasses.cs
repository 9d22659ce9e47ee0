using System.Globalization;
using Dashboard.Shared.Maps;

namespace Dashboard.Client.Map.Marks;

/// <summary>CSS classes of the widths at which a part of the map is shown, for the style sheet of the map.</summary>
internal static class WidthClasses
{
    /// <summary>The class of a part that is shown at no width before the reader zooms in.</summary>
    public const string Later = "later";

    private static readonly string[] Classes = [.. MapWidths.All.Select(width => "w" + width.ToString(CultureInfo.InvariantCulture))];

    /// <summary>The classes of a part; null if it is shown at every width.</summary>
    /// <param name="shown">Whether it is shown, for each of <see cref="MapWidths.All"/>; or one value for every width.</param>
    public static string? Of(IEnumerable<bool> shown)
    {
        bool[] at = [.. shown];
        return at switch
        {
            _ when Array.TrueForAll(at, each => each) => null,
            _ when Array.TrueForAll(at, each => !each) => Later,
            _ => string.Join(' ', Classes.Where((_, i) => at[i])),
        };
    }
}
