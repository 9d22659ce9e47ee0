using CsCheck;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Maps;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Tests.Snapshots;

/// <summary>Maps by regions and by hexagons.</summary>
public sealed class ShadedMapTests
{
    private static readonly string?[] RegionIds = [null, "X", "Y", "Z"];

    private static readonly MapPosition?[] Extreme =
    [
        new MapPosition(0, 0, 0), new MapPosition(20, 90, 180), new MapPosition(20, -90, -180), new MapPosition(13, 50, 10),
    ];

    private static readonly Gen<MapPosition?> Position = Gen.Frequency(
        (1, Gen.Const((MapPosition?)null)),
        (1, Gen.OneOf(Extreme)),
        (4, Gen.Select(Gen.Double[3, 14], Gen.Double[48, 55], Gen.Double[8, 14], (zoom, latitude, longitude) =>
            (MapPosition?)new MapPosition(Math.Round(zoom, 1), Math.Round(latitude, 3), Math.Round(longitude, 3)))));

    private static readonly Gen<DatasetSnapshot> Snapshot = Gen
        .OneOf(Generated.Dataset, Generated.ManyPlaces.Select(content => WithRegions(content)))
        .Select(content => DatasetSnapshot.Build(content, Generated.Version));

    private static readonly Gen<(DatasetSnapshot Snapshot, EventFilter Filter, MapPosition? Position)> Cases =
        from snapshot in Snapshot
        from filter in Generated.Filter(snapshot)
        from position in Position
        select (snapshot, filter, position);

    [Theory]
    [InlineData(MapMarks.Regions)]
    [InlineData(MapMarks.Hexagons)]
    public void At_every_position_each_event_is_counted_by_a_mark_or_beyond_the_map(MapMarks by) =>
        Cases.Sample(
            c =>
            {
                var view = View(c.Snapshot, c.Filter, c.Position, by);
                var (matched, map) = (view.Matched, view.Map);

                Assert.Equal(matched, map.Marks.Sum(mark => mark.Count) + map.Beyond.Sum(part => part.Count) + map.Unlocated);
                Assert.All(map.Marks, mark => Assert.Equal(mark.Count, mark.Mix.Values.Sum(), 3));
                Assert.Equal(map.Marks.Count, map.Marks.DistinctBy(mark => mark.Id).Count());
                Assert.InRange(map.Marks.Count, 0, MapView.MaxMarks);
                Assert.Equal(by, map.By);
            },
            iter: 80);

    [Fact]
    public void A_region_has_the_events_that_choosing_it_gives() =>
        Cases.Sample(
            c =>
            {
                foreach (var mark in View(c.Snapshot, c.Filter, null, MapMarks.Regions).Map.Marks.Where(mark => mark.Region == mark.Id))
                {
                    var chosen = View(c.Snapshot, c.Filter with { Regions = IdSet.Of(mark.Id) }, null, MapMarks.Places);
                    Assert.Equal(mark.Count, chosen.Matched - chosen.Map.Unlocated);
                }
            },
            iter: 40);

    [Fact]
    public void A_hexagon_keeps_its_place_whatever_the_filter_and_wherever_the_map_goes() =>
        Cases.Where(c => c.Position is not null).Sample(
            c =>
            {
                var (all, filtered) = (Hexagons(EventFilter.None, c.Position), Hexagons(c.Filter, c.Position));
                var moved = c.Position!.Value with { Longitude = Math.Clamp(c.Position.Value.Longitude + 0.7, -180, 180) };

                Assert.Subset(all.Keys.ToHashSet(), filtered.Keys.ToHashSet());
                Assert.All(
                    Hexagons(c.Filter, moved),
                    hexagon => Assert.Equal(filtered.GetValueOrDefault(hexagon.Key, hexagon.Value), hexagon.Value));

                Dictionary<string, int> Hexagons(EventFilter filter, MapPosition? position) =>
                    View(c.Snapshot, filter, position, MapMarks.Hexagons).Map.Marks.ToDictionary(mark => mark.Id, mark => mark.Count);
            },
            iter: 60);

    [Fact]
    public void At_the_zoom_of_a_hexagon_its_places_are_in_several() =>
        Gen.Select(Snapshot, Position).Sample(
            (snapshot, position) =>
            {
                var marks = View(snapshot, EventFilter.None, position, MapMarks.Hexagons).Map.Marks;
                foreach (var (places, _, bounds, zoom) in marks.Select(mark => mark.Cluster!).Take(5))
                {
                    if (zoom is not { } parts || parts > MapFrame.LastZoom(0))
                        continue;
                    var there = MapFrame.Of(snapshot.Info.Bounds).PositionOf(bounds, parts);
                    Assert.True(there.Zoom >= parts - 0.05);
                    Assert.DoesNotContain(
                        View(snapshot, EventFilter.None, there, MapMarks.Hexagons).Map.Marks,
                        same => same.Cluster!.Places >= places && same.Cluster.Bounds == bounds);
                }
            },
            iter: 60);

    [Fact]
    public void A_chosen_place_is_where_the_map_by_hexagons_is()
    {
        var places = Enumerable.Range(0, 100).Select(i => At(i, 9 + (i % 10 * 0.4), 49 + (i / 10 * 0.5), null)).ToList();
        var content = Generated.ManyPlacesAt(places, Enumerable.Range(0, places.Count));
        var snapshot = DatasetSnapshot.Build(
            content with { Info = content.Info with { Bounds = new(-20, 30, 40, 70) } },
            Generated.Version);

        var map = View(snapshot, new EventFilter { Places = IdSet.Of("p55") }, null, MapMarks.Hexagons).Map;

        Assert.Equal((1, 1), (map.Marks.Count, map.Marks.Sum(mark => mark.Count)));
        Assert.True(map.Position is { Zoom: >= 7 } && map.Position == map.Home, $"{map.Position}");
    }

    // All at a point, on a meridian, at the poles, on both sides of the date line; fifty thousand; each in a region of its own.
    [Theory]
    [InlineData(2_000, 0, 0)]
    [InlineData(2_000, 0, 89)]
    [InlineData(2_000, 179.9, 0)]
    [InlineData(50_000, 179, 80)]
    public void Extreme_places_are_counted_too(int count, double width, double height)
    {
        var places = Enumerable.Range(0, count)
            .Select(i => At(
                i,
                width * Fraction(i * 7919L),
                height * Fraction(i * 104_729L),
                i % 3 == 0 ? FormattableString.Invariant($"R{i}") : null))
            .ToList();
        var content = Generated.ManyPlacesAt(places, Enumerable.Range(0, count)) with
        {
            Regions =
            [
                .. places.Where(place => place.Region is not null).Select(place => new Region { Id = place.Region!, Place = place.Id }),
            ],
        };
        foreach (var bounds in (BoundingBox[])[content.Info.Bounds, new(-180, -85, 180, 85)])
        {
            var snapshot = DatasetSnapshot.Build(content with { Info = content.Info with { Bounds = bounds } }, Generated.Version);
            foreach (var by in (MapMarks[])[MapMarks.Regions, MapMarks.Hexagons])
            {
                foreach (var position in (MapPosition?[])[null, new(0, 0, 0), new(13, 0, 0), new(20, 90, 180), new(20, -90, -180)])
                {
                    var map = View(snapshot, EventFilter.None, position, by).Map;
                    Assert.InRange(map.Marks.Count, 0, MapView.MaxMarks);
                    Assert.Equal(count, map.Marks.Sum(mark => mark.Count) + map.Beyond.Sum(part => part.Count));
                    Assert.All(map.Marks, mark => Assert.True(mark is { Latitude: >= -90 and <= 90, Longitude: >= -180 and <= 180 }));
                }
            }
        }
    }

    private static DatasetView View(DatasetSnapshot snapshot, EventFilter filter, MapPosition? position, MapMarks by) =>
        snapshot.View(filter, new PageOf(), position, ColourBy.Theme, by);

    private static DatasetContent WithRegions(DatasetContent content)
    {
        IReadOnlyList<Place> places = [.. content.Places.Select((place, i) => place with { Region = RegionIds[i % RegionIds.Length] })];
        return content with
        {
            Places = places,
            Regions = [.. RegionIds.OfType<string>().Select((id, i) => new Region { Id = id, Place = places[i + 1].Id })],
        };
    }

    private static Place At(int i, double longitude, double latitude, string? region) =>
        new()
        {
            Id = FormattableString.Invariant($"p{i}"),
            Region = region,
            Longitude = Math.Round(longitude, 4),
            Latitude = Math.Round(latitude, 4),
            Precision = GeoPrecision.Settlement,
        };

    // -1 to 1.
    private static double Fraction(long number) => (number % 2001 / 1000d) - 1;
}
