using System.Globalization;
using System.Text;
using Dashboard.Shared.Maps;

namespace Dashboard.Client.Map.Marks;

/// <summary>
/// The value of a <c>style</c> attribute: custom properties, one value for all widths of the map, or one for each. The style sheet of the
/// map picks <c>--r</c> from <c>--r3</c>, <c>--r6</c> and <c>--r9</c>, so a part is drawn once for all widths.
/// </summary>
internal sealed class WidthProperties
{
    private static readonly string[] Suffixes = [.. MapWidths.All.Select(width => (width / 100).ToString(CultureInfo.InvariantCulture))];

    private readonly StringBuilder text = new();

    /// <summary>Adds a property.</summary>
    /// <param name="name">Its name without dashes.</param>
    /// <param name="values">
    /// For each of <see cref="MapWidths.All"/>, null where it is not used or has its default; or only one, for every width.
    /// </param>
    public WidthProperties Add(string name, IEnumerable<string?> values)
    {
        string?[] all = [.. values];
        if (Array.TrueForAll(all, value => value is not null && value == all[0]))
            return Add(name, all[0]!);
        for (var i = 0; i < all.Length; i++)
        {
            if (all[i] is { } value)
                Add(name + Suffixes[i], value);
        }

        return this;
    }

    /// <inheritdoc/>
    public override string ToString() => text.ToString();

    private WidthProperties Add(string name, string value)
    {
        text.Append(text.Length == 0 ? "--" : ";--").Append(name).Append(':').Append(value);
        return this;
    }
}
