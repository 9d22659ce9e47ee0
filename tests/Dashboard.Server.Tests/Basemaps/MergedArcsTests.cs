using Dashboard.Server.Basemaps;

namespace Dashboard.Server.Tests.Basemaps;

public sealed class MergedArcsTests
{
    // Two countries with a border from (1, 0) to (1, 2); the west one's coast and the border are cut at ends of regions left out.
    private static readonly Topology Cut = new(
        [
            [new(1, 0), new(1, 1)],
            [new(1, 1), new(1, 2)],
            [new(1, 2), new(0, 2)],
            [new(0, 2), new(0, 0), new(1, 0)],
            [new(1, 2), new(2, 1), new(1, 0)],
            [new(5, 5), new(6, 5)],
            [new(6, 5), new(6, 6), new(5, 5)],
        ],
        new Dictionary<string, IReadOnlyList<TopologyShape>>(StringComparer.Ordinal)
        {
            ["countries"] = [new(null, "WES", [[0, 1, 2, 3]]), new(null, "EAS", [[4, 0, 1]]), new(null, "ISL", [[~5, ~6]])],
            ["lakes"] = [new(null, null, [[5, 6]])],
        });

    [Fact]
    public void Arcs_that_always_follow_each_other_become_one_and_neighbours_still_share_their_border()
    {
        var merged = MergedArcs.Of(Cut);

        Assert.Equal(4, merged.Arcs.Count);
        var (west, east) = (merged["countries"][0].Lines[0], merged["countries"][1].Lines[0]);
        Assert.Single(west.Intersect(east));
        Assert.Equal(~merged["countries"][2].Lines[0][0], merged["lakes"][0].Lines[0][0]);
    }

    [Theory]
    [InlineData(0.5, 1.5)]
    [InlineData(1.5, 1)]
    [InlineData(5.9, 5.5)]
    [InlineData(3, 1)]
    public void Shapes_hold_the_same_points_as_before(double longitude, double latitude) => Assert.All(
        MergedArcs.Of(Cut)["countries"].Zip(Cut["countries"]),
        pair => Assert.Equal(Cut.Holds([pair.Second], longitude, latitude), MergedArcs.Of(Cut).Holds([pair.First], longitude, latitude)));
}
