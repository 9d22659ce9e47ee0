using CsCheck;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Maps;

namespace Dashboard.Shared.Tests.Maps;

public sealed class HexCellTests
{
    private static readonly Gen<(MapPoint Point, int Level)> Points = Gen.Select(
        Gen.Select(Gen.Double[0, 1], Gen.Double[0, 1], (x, y) => new MapPoint(x, y)),
        Gen.Int[1, 40]);

    // The middles of the neighbours of a hexagon are twice as far from its own as its edges are: a corner is 1/√3 of a width away.
    [Fact]
    public void A_point_is_within_its_hexagon_and_nearer_to_no_other() => Points.Sample(at =>
    {
        var cell = HexCell.At(at.Point, at.Level);
        var here = Distance(cell.Middle, at.Point);

        Assert.True(here <= Distance(cell.Middle, cell.Corners[0]) * 1.000001);
        Assert.All(Around(cell), other => Assert.True(here <= Distance(other.Middle, at.Point) * 1.000001));
    });

    [Fact]
    public void Neighbours_share_corners_so_that_the_grid_has_no_gaps() => Points.Sample(at =>
    {
        var cell = HexCell.At(at.Point, at.Level);
        var near = Distance(cell.Corners[0], cell.Corners[1]) / 1000;
        var others = Around(cell).SelectMany(other => other.Corners).ToList();

        Assert.All(cell.Corners, corner => Assert.Equal(2, others.Count(other => Distance(corner, other) < near)));
    });

    [Fact]
    public void A_hexagon_written_and_read_is_the_same() =>
        Points.Sample(at => Assert.Equal(HexCell.At(at.Point, at.Level), HexCell.Parse(HexCell.At(at.Point, at.Level).ToString())));

    // 0.5 to 3, the proportions of frames; zoomed to any position.
    [Fact]
    public void Few_are_in_view_and_each_holds_a_number_on_a_phone() =>
        Gen.Select(Gen.Double[1, 170], Gen.Double[1, 80], Gen.Double[0, 20]).Sample((width, height, zoom) =>
        {
            var whole = MapFrame.Of(new BoundingBox(0, 0, width, height));
            foreach (var frame in (MapFrame[])[whole, whole.At(new MapPosition(zoom, 10, 10))])
            {
                var level = HexCell.LevelAt(frame);
                var middle = HexCell.At(new(frame.Left + (frame.Width / 2), frame.Top + (frame.Width / frame.Aspect / 2)), level);
                var (at, next) = (frame.Place(middle.Middle), frame.Place((middle with { Column = middle.Column + 1 }).Middle));
                var wide = (next.X - at.X) * 390;
                // A map is wider than its frame, and shows half of those at its edges.
                var seen = 1.5 / (frame.Aspect * Math.Pow(wide / 390, 2) * Math.Sqrt(3) / 2);

                Assert.InRange(wide, 36, 101);
                Assert.InRange(seen, 1, 106);
            }
        });

    private static IEnumerable<HexCell> Around(HexCell cell) =>
        from row in (int[])[-1, 0, 1]
        from column in (int[])[-1, 0, 1]
        let other = cell with { Row = cell.Row + row, Column = cell.Column + column }
        where other != cell
        let apart = Distance(other.Middle, cell.Middle)
        where apart < 2.5 * Distance(cell.Middle, cell.Corners[0])
        select other;

    private static double Distance(MapPoint one, MapPoint other) =>
        Math.Sqrt(Math.Pow(one.X - other.X, 2) + Math.Pow(one.Y - other.Y, 2));
}
