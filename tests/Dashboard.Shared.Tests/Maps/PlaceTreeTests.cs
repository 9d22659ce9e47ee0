using CsCheck;
using Dashboard.Shared.Maps;

namespace Dashboard.Shared.Tests.Maps;

public sealed class PlaceTreeTests
{
    // Half of them in a clump, and each of them at the point of another now and then.
    private static readonly Gen<TreePlace[]> Places =
        from points in Gen.Select(Gen.Double[0, 1], Gen.Double[0, 1], Gen.Int[0, 50], Gen.Int[0, 5]).Array[1, 120]
        select points
            .Select((point, i) =>
            {
                var (x, y, weight, kind) = point;
                if (kind < 3)
                    (x, y) = (0.3 + (x / 5000), 0.6 + (y / 5000));
                if (kind == 3 && i > 0)
                    (x, y) = (points[i - 1].Item1, points[i - 1].Item2);
                return new TreePlace(x, y, weight, kind == 5 && i > 0 ? i - 1 : i, kind != 5);
            })
            .ToArray();

    [Fact]
    public void At_every_level_the_points_of_groups_are_apart() =>
        Gen.Select(Places, Gen.Int[0, PlaceTree.MaxLevel])
            .Sample(
                (places, level) =>
                {
                    var tree = PlaceTree.Of(places);
                    int[] heads = [.. Heads(tree, places.Length, level).Distinct()];
                    var spacing = PlaceTree.Spacing / MapFrame.WorldAt(PlaceTree.ZoomOf(level));
                    foreach (var (i, one) in heads.Index())
                    {
                        foreach (var other in heads.Skip(i + 1))
                        {
                            var (x, y) = (places[one].X - places[other].X, places[one].Y - places[other].Y);
                            Assert.True(Math.Sqrt((x * x) + (y * y)) >= spacing, $"{one} and {other}");
                        }
                    }
                });

    [Fact]
    public void A_coarser_level_only_joins_groups() =>
        Places.Sample(places =>
        {
            var tree = PlaceTree.Of(places);
            for (var level = PlaceTree.MaxLevel; level > 0; level--)
            {
                var (finer, coarser) = (Heads(tree, places.Length, level), Heads(tree, places.Length, level - 1));
                Assert.All(
                    finer.Zip(coarser).GroupBy(pair => pair.First, pair => pair.Second),
                    group => Assert.Single(group.Distinct()));
            }
        });

    [Fact]
    public void A_group_parts_at_the_coarsest_level_at_which_it_is_not_one() =>
        Gen.Select(Places, Gen.Int[0, 1000])
            .Sample(
                (places, any) =>
                {
                    var tree = PlaceTree.Of(places);
                    int[] some = [.. Enumerable.Range(0, places.Length).Where(place => (any >> (place % 10)) % 2 == 0)];
                    if (some.Length == 0)
                        return;

                    var parts = tree.PartsAt(some);

                    for (var level = 0; level <= PlaceTree.MaxLevel; level++)
                    {
                        var isOne = some.Select(place => tree.HeadAt(place, level)).Distinct().Count() == 1;
                        Assert.Equal(parts is null || level < parts, isOne);
                    }
                });

    [Fact]
    public void Before_a_map_shows_a_city_the_spots_of_a_town_are_one_group() =>
        Places.Sample(places =>
        {
            var tree = PlaceTree.Of(places);
            for (var level = 0; level <= PlaceTree.TownLevel; level++)
            {
                Assert.All(
                    Heads(tree, places.Length, level).Zip(places).GroupBy(pair => pair.Second.Town, pair => pair.First),
                    town => Assert.Single(town.Distinct()));
            }
        });

    [Fact]
    public void A_level_keeps_points_as_far_apart_as_asked() =>
        Gen.Select(Gen.Double[0, 13], Gen.Double[18, 54])
            .Sample(
                (zoom, spacing) =>
                {
                    var level = PlaceTree.LevelAt(zoom, spacing);
                    var pixels = PlaceTree.Spacing * Math.Pow(2, zoom - PlaceTree.ZoomOf(level));
                    Assert.True(level is 0 or PlaceTree.MaxLevel || (pixels >= spacing - 0.01 && pixels < spacing * 1.42), $"{pixels}");
                });

    private static IEnumerable<int> Heads(PlaceTree tree, int places, int level) =>
        Enumerable.Range(0, places).Select(place => tree.HeadAt(place, level));
}
