using CsCheck;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Maps;

namespace Dashboard.Shared.Tests.Maps;

public sealed class MapFrameTests
{
    private static readonly Gen<BoundingBox> Boxes =
        from west in Gen.Double[-180, 170]
        from east in Gen.Double[0.001, 100]
        from south in Gen.Double[-80, 75]
        from north in Gen.Double[0.001, 40]
        from across in Gen.Bool
        select across && west + east > 180
            ? new BoundingBox(west, south, west + east - 360, Math.Min(south + north, 85))
            : new BoundingBox(west, south, Math.Min(west + east, 180), Math.Min(south + north, 85));

    [Fact]
    public void A_frame_holds_its_box_centred() => Boxes.Sample(box =>
    {
        var frame = MapFrame.Of(box);
        var (northWest, southEast) = (frame.Place(box.MaxLatitude, box.MinLongitude), frame.Place(box.MinLatitude, box.MaxLongitude));

        Assert.InRange(northWest.X, 0.019, 0.5);
        Assert.InRange(northWest.Y, 0.025, 0.5);
        Assert.Equal(1, northWest.X + southEast.X, 6);
        Assert.Equal(1, northWest.Y + southEast.Y, 6);
    });

    [Fact]
    public void A_map_is_never_closer_than_zoom_13() => Boxes.Sample(box => Assert.True(MapFrame.Of(box).ZoomAt(900) <= 13.0001));

    [Fact]
    public void A_frame_has_the_proportions_nearest_to_its_box()
    {
        Assert.Equal(180, MapFrame.Of(new BoundingBox(46.4, 40.5, 87.4, 55.5)).AspectPercent);
        Assert.Equal(50, MapFrame.Of(new BoundingBox(-75.7, -55.9, -66.4, -17.5)).AspectPercent);
    }

    [Fact]
    public void A_country_is_drawn_from_afar_and_a_city_from_near()
    {
        Assert.Equal(4.9, MapFrame.Of(new BoundingBox(46.4, 40.5, 87.4, 55.5)).ZoomAt(900), 1);
        Assert.True(MapFrame.Of(new BoundingBox(76.7, 43.15, 77.2, 43.4)).ZoomAt(900) >= MapFrame.CityZoom);
    }

    [Fact]
    public void A_frame_around_points_holds_them_has_the_same_proportions_and_shows_no_city_apart() =>
        Gen.Select(Boxes, Gen.Double[0, 1].Array[6])
            .Sample(
                (box, at) =>
                {
                    var whole = MapFrame.Of(box);
                    var points = at.Zip(
                            at.Reverse(),
                            (x, y) =>
                                (
                                    box.MinLatitude + x * (box.MaxLatitude - box.MinLatitude),
                                    box.MinLongitude + y * (box.East - box.MinLongitude)))
                        .ToList();

                    var frame = whole.Around(points);

                    Assert.Equal(whole.AspectPercent, frame.AspectPercent);
                    Assert.True(frame.Width <= whole.Width && (ReferenceEquals(frame, whole) || frame.ZoomAt(900) < MapFrame.CityZoom));
                    Assert.All(points, point => Assert.True(frame.Place(point.Item1, point.Item2) is { X: > 0 and < 1, Y: > 0 and < 1 }));
                });

    [Fact]
    public void A_frame_around_nothing_is_the_whole()
    {
        var whole = MapFrame.Of(new BoundingBox(46.4, 40.5, 87.4, 55.5));

        Assert.Same(whole, whole.Around(Array.Empty<MapPoint>()));
    }

    [Fact]
    public void Where_a_frame_lies_in_another_is_where_its_points_lie()
    {
        var (whole, part) = (MapFrame.Of(new BoundingBox(46.4, 40.5, 87.4, 55.5)), MapFrame.Of(new BoundingBox(60, 45, 70, 50)));
        var (there, seen, rectangle) = (whole.Place(47, 66), part.Place(47, 66), whole.Place(part));

        Assert.Equal(there.X, rectangle.X + seen.X * rectangle.Width, 9);
        Assert.Equal(there.Y, rectangle.Y + seen.Y * rectangle.Height, 9);
    }

    [Fact]
    public void Mercator_is_that_of_web_maps()
    {
        Assert.Equal(0.5, Mercator.Y(0), 12);
        Assert.Equal(0, Mercator.Y(90), 9);
        Assert.Equal(1, Mercator.Y(-90), 9);
        Assert.Equal(0.25, Mercator.X(-90), 12);
    }
}
