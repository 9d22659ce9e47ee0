using CsCheck;
using Dashboard.Shared.Datasets;

namespace Dashboard.Shared.Tests.Datasets;

public sealed class BoundingBoxTests
{
    [Fact]
    public void A_box_is_read_back_from_how_it_is_written() =>
        Gen.Select(Gen.Double[-180, 180], Gen.Double[-90, 80], Gen.Double[0.01, 10]).Sample((west, south, size) =>
        {
            var east = west + size > 180 ? west + size - 360 : west + size;
            var box = new BoundingBox(Math.Round(west, 3), Math.Round(south, 3), Math.Round(east, 3), Math.Round(south + size, 3));
            Assert.Equal(box, BoundingBox.Parse(box.ToString()));
        });

    [Fact]
    public void A_box_across_the_180th_meridian_holds_what_lies_on_both_sides_of_it()
    {
        var fiji = BoundingBox.Parse("176,-20,-178,-15")!.Value;

        Assert.True(fiji.CrossesDateline);
        Assert.All<double>([176, 179.9, 180, -180, -179, -178], longitude => Assert.True(fiji.Contains(longitude, -17)));
        Assert.All<double>([175, 0, -177], longitude => Assert.False(fiji.Contains(longitude, -17)));
        Assert.Equal(182, fiji.East);
    }

    [Fact]
    public void Points_on_both_sides_of_the_180th_meridian_have_a_box_across_it()
    {
        var box = BoundingBox.Around([(-17, 178), (-16, -179), (-18, 179.5)]);

        Assert.Equal(new BoundingBox(177.999, -18.001, -178.999, -15.999), box);
    }

    [Theory]
    [InlineData("1,2,3")]
    [InlineData("1,2,3,4,5")]
    [InlineData("3,2,1,4")]
    [InlineData("a,2,3,4")]
    [InlineData("-181,2,3,4")]
    [InlineData("")]
    public void What_is_no_box_is_null(string text) => Assert.Null(BoundingBox.Parse(text));

    [Fact]
    public void The_box_around_points_holds_them_and_is_written_in_an_address_as_it_is() =>
        Gen.Select(Gen.Double[-90, 90], Gen.Double[-180, 180])
            .Array[1, 5]
            .Sample(points =>
            {
                var box = BoundingBox.Around(points);

                Assert.All(points, point => Assert.True(box.Contains(point.Item2, point.Item1)));
                Assert.Equal(box, BoundingBox.Parse(box.ToString()));
            });
}
