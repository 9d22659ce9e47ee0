using System.Globalization;

namespace Dashboard.Client.Map.Marks;

/// <summary>A part of the drawing and the widths at which it is shown.</summary>
/// <param name="Classes">Classes that the style sheet of the map shows or hides by the width of the frame.</param>
/// <param name="Drawn">How it is drawn there.</param>
public sealed record WidthVariant<T>(string Classes, T Drawn);

/// <summary>Draws once what looks the same at several widths.</summary>
internal static class WidthVariants
{
    private static readonly string[] Classes = [.. MapLayout.Widths.Select(width => "w" + width.ToString(CultureInfo.InvariantCulture))];
    private static readonly string AtAnyWidth = string.Join(' ', Classes);

    /// <summary>The different drawings of one thing.</summary>
    /// <param name="layouts">One for each of <see cref="MapLayout.Widths"/>; or one alone, which then is shown at any width.</param>
    /// <param name="part">The thing in a layout; null where it is not drawn.</param>
    public static IReadOnlyList<WidthVariant<T>> Of<T>(IReadOnlyList<MapLayout> layouts, Func<MapLayout, T?> part)
        where T : class =>
        [
            .. layouts.Select((layout, i) => (Drawn: part(layout), Class: layouts.Count == 1 ? AtAnyWidth : Classes[i]))
                .Where(variant => variant.Drawn is not null)
                .GroupBy(variant => variant.Drawn!, variant => variant.Class)
                .Select(same => new WidthVariant<T>(string.Join(' ', same), same.Key)),
        ];
}
