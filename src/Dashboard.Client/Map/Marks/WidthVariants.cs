using System.Globalization;

namespace Dashboard.Client.Map.Marks;

/// <summary>A variant of a drawing, and the widths at which it is shown.</summary>
/// <param name="Classes">CSS classes that the style sheet of the map shows or hides by the width of the frame.</param>
/// <param name="Drawn">The drawing.</param>
public sealed record WidthVariant<T>(string Classes, T Drawn);

/// <summary>Merges variants that are equal at several widths.</summary>
internal static class WidthVariants
{
    private static readonly string[] Classes = [.. MapLayout.Widths.Select(width => "w" + width.ToString(CultureInfo.InvariantCulture))];
    private static readonly string AtAnyWidth = string.Join(' ', Classes);

    /// <summary>The distinct variants of one part.</summary>
    /// <param name="layouts">One for each of <see cref="MapLayout.Widths"/>; or only one, which is shown at any width.</param>
    /// <param name="part">The part in a layout; null if it is not drawn.</param>
    public static IReadOnlyList<WidthVariant<T>> Of<T>(IReadOnlyList<MapLayout> layouts, Func<MapLayout, T?> part)
        where T : class =>
        [
            .. layouts.Select((layout, i) => (Drawn: part(layout), Class: layouts.Count == 1 ? AtAnyWidth : Classes[i]))
                .Where(variant => variant.Drawn is not null)
                .GroupBy(variant => variant.Drawn!, variant => variant.Class)
                .Select(same => new WidthVariant<T>(string.Join(' ', same), same.Key)),
        ];
}
