using System.Text;
using CsCheck;
using Dashboard.Server.Basemaps;

namespace Dashboard.Server.Tests.Basemaps;

public sealed class OutlineTests
{
    private static readonly Gen<UnitPoint[]> Lines = Gen.Select(
        Gen.Int[-1000, 1000],
        Gen.Int[-1000, 1000],
        (x, y) => new UnitPoint(x, y)
    ).Array[2, 60];

    [Fact]
    public void A_simplified_line_keeps_its_ends_and_invents_no_point() => Lines.Sample(line =>
    {
        var simple = Outline.Simplified(line, 20);

        Assert.Equal((line[0], line[^1]), (simple[0], simple[^1]));
        Assert.Subset(line.ToHashSet(), simple.ToHashSet());
    });

    [Fact]
    public void What_is_cut_lies_in_the_box() =>
        Lines.Sample(ring =>
            Assert.All(
                Outline.CutRing(ring, new UnitBox(-300, -200, 400, 500)),
                point => Assert.True(new UnitBox(-300, -200, 400, 500).Holds(point))));

    [Fact]
    public void A_square_over_a_corner_is_cut_to_its_part()
    {
        UnitPoint[] square = [new(-10, -10), new(10, -10), new(10, 10), new(-10, 10)];

        Assert.Equal(
            new HashSet<UnitPoint> { new(0, 0), new(10, 0), new(10, 10), new(0, 10) },
            Outline.CutRing(square, new UnitBox(0, 0, 100, 100)).ToHashSet());
    }

    [Fact]
    public void Path_data_is_written_in_steps()
    {
        var path = new StringBuilder();

        Outline.Write(path, [new(5, -5), new(15, -8), new(10, 0), new(10, 2)], closed: true);

        Assert.Equal("M5 -5l10-3-5 8 0 2z", path.ToString());
    }
}
