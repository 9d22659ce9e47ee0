using Dashboard.Shared.Maps;

namespace Dashboard.Client.Map.Marks;

/// <summary>A mark with how it is drawn at each width: one link, whatever the width.</summary>
/// <param name="Mark">The mark.</param>
/// <param name="Widths">CSS classes of the widths at which it is shown; null: at all of them.</param>
/// <param name="Drawn">How it is drawn, for each layout; null where it is not.</param>
/// <param name="Labels">Its name, for each layout; null where it has none.</param>
internal sealed record MarkAtWidths(MapMark Mark, string? Widths, IReadOnlyList<DrawnMark?> Drawn, IReadOnlyList<DrawnLabel?> Labels)
{
    /// <summary>The marks of all layouts, each once, by number of events.</summary>
    /// <param name="marks">The marks of each layout.</param>
    /// <param name="layouts">One for each of <see cref="MapWidths.All"/>; or only one, which is shown at any width.</param>
    public static IReadOnlyList<MarkAtWidths> Of(IReadOnlyList<IReadOnlyList<MapMark>> marks, IReadOnlyList<MapLayout> layouts) =>
    [
        .. marks
            .SelectMany((ofLayout, layout) => ofLayout.Select((mark, i) => (Mark: mark, Layout: layout, Index: i)))
            .GroupBy(place => (place.Mark.Id, place.Mark.Count, place.Mark.Seen))
            .Select(same => Of([.. same], layouts))
            .OrderByDescending(each => each.Mark.Seen != MarkDistance.Near)
            .ThenByDescending(each => each.Mark.Count)
            .ThenBy(each => each.Mark.Id, StringComparer.Ordinal),
    ];

    private static MarkAtWidths Of((MapMark Mark, int Layout, int Index)[] same, IReadOnlyList<MapLayout> layouts)
    {
        var at = same.ToDictionary(place => place.Layout, place => place.Index);
        return new MarkAtWidths(
            same[0].Mark,
            WidthClasses.Of(layouts.Select((_, n) => at.ContainsKey(n))),
            [.. layouts.Select((layout, n) => at.TryGetValue(n, out var i) ? layout.Marks[i] : null)],
            [.. layouts.Select((layout, n) => at.TryGetValue(n, out var i) ? layout.Labels[i] : null)]);
    }
}
