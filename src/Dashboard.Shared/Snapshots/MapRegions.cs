using Dashboard.Shared.Maps;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Snapshots;

/// <summary>The regions of a map, and groups of the places that have none: the same at every zoom.</summary>
/// <param name="snapshot">The dataset.</param>
/// <param name="located">Places with events, most first.</param>
/// <param name="count">Events of a place.</param>
internal sealed class MapRegions(DatasetSnapshot snapshot, IReadOnlyList<int> located, Func<int, int> count)
{
    /// <summary>Regions beyond these are drawn as groups of their places; the coarsest groups have room beside them.</summary>
    public const int MaxRegions = 300;

    private readonly IReadOnlyList<(string Region, IReadOnlyList<int> Members)> regions =
    [
        .. located
            .Where(p => snapshot.Content.Places[p].Region is not null)
            .GroupBy(p => snapshot.Content.Places[p].Region!, (region, members) => (region, (IReadOnlyList<int>)[.. members]))
            .OrderByDescending(region => region.Item2.Sum(count))
            .Take(MaxRegions),
    ];

    /// <summary>Regions with events, each with its places, most events first.</summary>
    public IEnumerable<(string Region, IReadOnlyList<int> Members)> Regions => regions;

    /// <summary>Places without a region, as groups of a small map of the whole.</summary>
    public IEnumerable<PlaceGroup> Others
    {
        get
        {
            var inRegions = regions.SelectMany(region => region.Members).ToHashSet();
            int[] others = [.. located.Where(p => !inRegions.Contains(p))];
            if (others.Length == 0)
                return [];
            var whole = MapFrame.Of(snapshot.Info.Bounds);
            var level = PlaceTree.LevelAt(
                whole.ZoomAt(whole.MinWidth(MapWidths.Narrowest)),
                MapWidths.Spacing(MapWidths.Narrowest));
            while (level > 0 && others.Select(p => snapshot.Places.HeadAt(p, level)).Distinct().Count() > MapView.MaxMarks - regions.Count)
                level--;
            return others.GroupBy(
                p => snapshot.Places.HeadAt(p, level),
                (head, members) => new PlaceGroup(head, [.. members], PlaceGroupKind.Cluster, PartsAt: null));
        }
    }
}
