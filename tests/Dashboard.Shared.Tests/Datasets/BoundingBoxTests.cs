using CsCheck;
using Dashboard.Shared.Datasets;

namespace Dashboard.Shared.Tests.Datasets;

public sealed class BoundingBoxTests
{
    [Fact]
    public void A_box_is_read_back_from_how_it_is_written() =>
        Gen.Select(Gen.Double[-180, 170], Gen.Double[-90, 80], Gen.Double[0.01, 10]).Sample((west, south, size) =>
        {
            var box = new BoundingBox(Math.Round(west, 3), Math.Round(south, 3), Math.Round(west + size, 3), Math.Round(south + size, 3));
            Assert.Equal(box, BoundingBox.Parse(box.ToString()));
        });

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
