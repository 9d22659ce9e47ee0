using System.Globalization;
using Dashboard.Shared.Maps;

namespace Dashboard.Client.Map.Marks;

/// <summary>A variant of a drawing, and the widths at which it is shown.</summary>
/// <param name="Classes">CSS classes that the style sheet of the map shows or hides by the width of the frame.</param>
/// <param name="Drawn">The drawing.</param>
public sealed record WidthVariant<T>(string Classes, T Drawn);

/// <summary>Merges variants that are equal at several widths.</summary>
internal static class WidthVariants
{
    private static readonly string[] Classes = [.. MapWidths.All.Select(width => "w" + width.ToString(CultureInfo.InvariantCulture))];
    private static readonly string AtAnyWidth = string.Join(' ', Classes);

    /// <summary>The class of a width.</summary>
    /// <param name="index">Its position in <see cref="MapWidths.All"/>.</param>
    public static string ClassOf(int index) => Classes[index];

    /// <summary>The distinct variants of one part.</summary>
    /// <param name="drawings">
    /// One for each of <see cref="MapWidths.All"/>, null where it is not drawn; or only one, which is shown at any width.
    /// </param>
    public static IReadOnlyList<WidthVariant<T>> Of<T>(params IReadOnlyList<T?> drawings)
        where T : class =>
        [
            .. drawings.Select((drawn, i) => (Drawn: drawn, Class: drawings.Count == 1 ? AtAnyWidth : Classes[i]))
                .Where(variant => variant.Drawn is not null)
                .GroupBy(variant => variant.Drawn!, variant => variant.Class)
                .Select(same => new WidthVariant<T>(string.Join(' ', same), same.Key)),
        ];
}
