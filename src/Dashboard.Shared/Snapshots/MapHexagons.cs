using Dashboard.Shared.Maps;

namespace Dashboard.Shared.Snapshots;

/// <summary>Places with events in a hexagon.</summary>
/// <param name="Cell">The hexagon.</param>
/// <param name="Members">Most events first.</param>
/// <param name="PartsAt">The zoom of a position from which on they are in several hexagons; null: never.</param>
internal sealed record HexagonOfPlaces(HexCell Cell, IReadOnlyList<int> Members, double? PartsAt);

/// <summary>The hexagons of a map, in the frame and a quarter of it around.</summary>
/// <param name="places">Points of places.</param>
/// <param name="frame">The frame of the map.</param>
/// <param name="located">Places with events, most first.</param>
internal sealed class MapHexagons(GroupedPlaces places, MapFrame frame, IReadOnlyList<int> located)
{
    private readonly ILookup<bool, IGrouping<HexCell, int>> cells = located
        .GroupBy(p => HexCell.At(places.PointOf(p), HexCell.LevelAt(frame)))
        .ToLookup(cell => MapGroups.IsDrawn(frame.Place(cell.Key.Middle)));

    /// <summary>Those that are drawn.</summary>
    public IEnumerable<HexagonOfPlaces> Drawn => cells[true].Select(cell => Of(cell.Key, [.. cell]));

    /// <summary>Places that are further off, most events first.</summary>
    public IEnumerable<int> Beyond
    {
        get
        {
            var beyond = cells[false].SelectMany(cell => cell).ToHashSet();
            return located.Where(beyond.Contains);
        }
    }

    private HexagonOfPlaces Of(HexCell cell, int[] members) => new(
        cell,
        members,
        HexCell.PartsAt([.. members.Select(places.PointOf)], frame));
}
