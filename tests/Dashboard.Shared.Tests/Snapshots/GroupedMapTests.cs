using CsCheck;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Maps;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Tests.Snapshots;

/// <summary>Maps of datasets with so many places that nearby ones are grouped.</summary>
public sealed class GroupedMapTests
{
    private static readonly MapPosition?[] Extreme =
    [
        new MapPosition(0, 0, 0), new MapPosition(20, 90, 180), new MapPosition(20, -90, -180), new MapPosition(13, 50, 10),
    ];

    private static readonly Gen<MapPosition?> Position =
        Gen.Frequency(
            (1, Gen.Const((MapPosition?)null)),
            (1, Gen.OneOf(Extreme)),
            (4, Gen.Select(Gen.Double[3, 14], Gen.Double[48, 55], Gen.Double[8, 14], (zoom, latitude, longitude) =>
                (MapPosition?)new MapPosition(Math.Round(zoom, 1), Math.Round(latitude, 3), Math.Round(longitude, 3)))));

    private static readonly Gen<DatasetSnapshot> Snapshot =
        Generated.ManyPlaces.Select(content => DatasetSnapshot.Build(content, Generated.Version));

    [Fact]
    public void At_every_position_and_width_each_event_is_counted_by_a_mark_or_beyond_the_map() =>
        Snapshot
            .SelectMany(snapshot => Gen.Select(Gen.Const(snapshot), Generated.Filter(snapshot), Position))
            .Sample(
                (snapshot, filter, position) =>
                {
                    var view = snapshot.View(filter, new PageOf(), position);
                    var (map, beyond) = (view.Map, view.Map.Beyond.Sum(part => part.Count) + view.Map.Unlocated);

                    Assert.All(
                        MapWidths.All.Select(map.MarksAt),
                        marks =>
                        {
                            Assert.Equal(view.Matched, marks.Sum(mark => mark.Count) + beyond);
                            Assert.All(marks, mark => Assert.Equal(mark.Count, mark.Mix.Values.Sum(), 3));
                            Assert.InRange(marks.Count, 0, MapView.MaxMarks);
                        });
                },
                iter: 60);

    [Fact]
    public void Without_scripts_each_event_is_counted_by_a_mark_in_the_frame_or_a_link_to_what_is_outside() =>
        Gen.Select(Snapshot, Position)
            .Sample(
                (snapshot, position) =>
                {
                    var view = snapshot.View(EventFilter.None, new PageOf(), position);
                    var frame = view.Map.FrameOf(snapshot.Info.Bounds);
                    var inside = view.Map.Marks.Where(mark =>
                        frame.Place(mark.Latitude, mark.Longitude) is { X: >= 0 and <= 1, Y: >= 0 and <= 1 });

                    var outside = view.Map.Outside(frame);

                    Assert.Equal(
                        view.Matched - view.Map.Unlocated,
                        inside.Sum(mark => mark.Count) + outside.Sum(part => part.Count));
                    Assert.Equal(outside.Count, outside.DistinctBy(part => part.Direction).Count());
                },
                iter: 40);

    [Fact]
    public void Places_that_no_zoom_of_the_map_parts_are_listed() =>
        Gen.Select(Snapshot, Position)
            .Sample(
                (snapshot, position) =>
                {
                    var marks = snapshot.View(EventFilter.None, new PageOf(), position).Map.Marks;
                    var last = MapFrame.LastZoom(MapFrame.Of(snapshot.Info.Bounds).ZoomAt(MapWidths.Widest));

                    // As far as the answer has room for them.
                    Assert.DoesNotContain(
                        marks.Select(mark => mark.Cluster).OfType<PlaceCluster>(),
                        cluster => !(cluster.Zoom <= last) && cluster.Places <= Math.Min(100, MapView.MaxMarks - marks.Count));
                    Assert.All(
                        marks.Where(mark => mark.Group is not null).GroupBy(mark => mark.Group),
                        group => Assert.NotEqual(1, group.Count()));
                },
                iter: 40);

    [Fact]
    public void A_cluster_keeps_its_point_whatever_the_filter() =>
        Snapshot
            .SelectMany(snapshot => Gen.Select(Gen.Const(snapshot), Generated.Filter(snapshot), Position.Where(at => at is not null)))
            .Sample(
                (snapshot, filter, position) =>
                {
                    var all = snapshot.View(EventFilter.None, new PageOf(), position).Map.Marks.Select(PointOf).ToHashSet();
                    var clusters = snapshot.View(filter, new PageOf(), position).Map.Marks.Where(mark => mark.Cluster is not null);

                    Assert.All(clusters, mark => Assert.Contains(PointOf(mark), all));
                },
                iter: 40);

    [Fact]
    public void At_the_zoom_of_a_cluster_its_places_are_several_marks() =>
        Gen.Select(Snapshot, Position)
            .Sample(
                (snapshot, position) =>
                {
                    var marks = snapshot.View(EventFilter.None, new PageOf(), position).Map.Marks;
                    foreach (var (places, _, bounds, zoom) in marks.Select(mark => mark.Cluster).OfType<PlaceCluster>().Take(5))
                    {
                        if (zoom is not { } parts || parts > MapFrame.LastZoom(0))
                            continue;
                        var there = MapFrame.Of(snapshot.Info.Bounds).PositionOf(bounds, parts);
                        Assert.True(there.Zoom >= parts - 0.05);
                        var map = snapshot.View(EventFilter.None, new PageOf(), there).Map;
                        Assert.DoesNotContain(
                            map.Marks.Select(mark => mark.Cluster),
                            same => same is not null && same.Places >= places && same.Bounds == bounds);
                    }
                },
                iter: 40);

    [Fact]
    public void A_chosen_place_is_drawn_at_its_own_zoom()
    {
        var places = Enumerable.Range(0, 100).Select(i => At(i, 9 + (i % 10 * 0.4), 49 + (i / 10 * 0.5))).ToList();
        var content = Generated.ManyPlacesAt(places, Enumerable.Range(0, places.Count));
        var snapshot = DatasetSnapshot.Build(
            content with { Info = content.Info with { Bounds = new(-20, 30, 40, 70) } },
            Generated.Version);

        var map = snapshot.View(new EventFilter { Places = IdSet.Of("p55") }, new PageOf()).Map;

        Assert.Equal(["p55"], map.Marks.Select(mark => mark.Id));
        Assert.True(map.Position is { Zoom: >= 7, Latitude: > 51.4 and < 51.6, Longitude: > 10.9 and < 11.1 }, $"{map.Position}");
    }

    [Theory]
    [InlineData(5, 0, true)]
    [InlineData(4, 0, false)]
    [InlineData(GroupedPlaces.MaxUngrouped, 0.6, false)]
    [InlineData(GroupedPlaces.MaxUngrouped + 1, 0.6, true)]
    public void Few_places_that_are_apart_are_not_grouped_at_any_position(int count, double apart, bool isGrouped)
    {
        var places = Enumerable.Range(0, count).Select(i => At(i, 9 + (i % 7 * apart), 49 + (i / 7 * apart))).ToList();
        var snapshot = DatasetSnapshot.Build(Generated.ManyPlacesAt(places, Enumerable.Range(0, places.Count)), Generated.Version);

        var map = snapshot.View(EventFilter.None, new PageOf(), new MapPosition(3, 0, 0)).Map;

        Assert.Equal((isGrouped, isGrouped), (map.IsGrouped, map.Position is not null));
        if (!isGrouped)
            Assert.Equal(count, map.Marks.Count);
    }

    // All at a point, on a meridian, at the poles, on both sides of the date line; fifty thousand.
    [Theory]
    [InlineData(2_000, 0, 0)]
    [InlineData(2_000, 0, 89)]
    [InlineData(2_000, 179.9, 0)]
    [InlineData(50_000, 179, 80)]
    public void Extreme_places_are_marks_too(int count, double width, double height)
    {
        var places = Enumerable.Range(0, count).Select(i => At(i, width * Fraction(i * 7919), height * Fraction(i * 104_729))).ToList();
        var snapshot = DatasetSnapshot.Build(Generated.ManyPlacesAt(places, Enumerable.Range(0, count)), Generated.Version);

        foreach (var position in (MapPosition?[])[null, new(0, 0, 0), new(13, 0, 0), new(20, 90, 180), new(20, -90, -180)])
        {
            var map = snapshot.View(EventFilter.None, new PageOf(), position).Map;
            Assert.All(
                MapWidths.All.Select(map.MarksAt),
                marks =>
                {
                    Assert.InRange(marks.Count, 0, MapView.MaxMarks);
                    Assert.Equal(count, marks.Sum(mark => mark.Count) + map.Beyond.Sum(part => part.Count));
                });
        }
    }

    [Fact]
    public void A_town_with_more_spots_than_an_answer_holds_marks_is_one_mark()
    {
        var spots = Enumerable.Range(0, 1000)
            .Select(i => At(i, 11 + (i % 30 * 0.001), 51 + (i / 30 * 0.001)) with { Within = i == 0 ? null : "p0" });
        var towns = Enumerable.Range(1000, GroupedPlaces.MaxUngrouped).Select(i => At(i, 9 + (i % 7 * 0.6), 49 + ((i - 1000) / 7 * 0.6)));
        List<Place> places = [.. spots, .. towns];
        var snapshot = DatasetSnapshot.Build(Generated.ManyPlacesAt(places, Enumerable.Range(0, places.Count)), Generated.Version);

        var map = snapshot.View(EventFilter.None, new PageOf()).Map;

        Assert.All(MapWidths.All, width => Assert.InRange(map.MarksAt(width).Count, 2, MapView.MaxMarks));
        Assert.Equal(places.Count, map.Marks.Sum(mark => mark.Count));
    }

    [Fact]
    public void Chosen_places_are_where_the_map_is_at_home_wherever_it_is_now()
    {
        var places = Enumerable.Range(0, 100).Select(i => At(i, 9 + (i % 10 * 0.4), 49 + (i / 10 * 0.5))).ToList();
        var content = Generated.ManyPlacesAt(places, Enumerable.Range(0, places.Count));
        var snapshot = DatasetSnapshot.Build(
            content with { Info = content.Info with { Bounds = new(-20, 30, 40, 70) } },
            Generated.Version);
        var filter = new EventFilter { Places = IdSet.Of("p55") };

        var (home, away) = (snapshot.View(filter, new PageOf()).Map, snapshot.View(filter, new PageOf(), new MapPosition(6, 35, -10)).Map);

        Assert.Equal((home.Position, home.Home), (home.Home, away.Home));
        Assert.Equal(new MapPosition(6, 35, -10), away.Position);
        Assert.Null(snapshot.View(EventFilter.None, new PageOf(), away.Position).Map.Home);
    }

    private static (double, double) PointOf(Mark mark) => (mark.Latitude, mark.Longitude);

    private static Place At(int i, double longitude, double latitude) =>
        new()
        {
            Id = FormattableString.Invariant($"p{i}"),
            Longitude = Math.Round(longitude, 4),
            Latitude = Math.Round(latitude, 4),
            Precision = GeoPrecision.Settlement,
        };

    // -1 to 1.
    private static double Fraction(int number) => (number % 2001 / 1000d) - 1;
}
