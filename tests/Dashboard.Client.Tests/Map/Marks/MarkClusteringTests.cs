using Dashboard.Client.Map.Marks;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;
using static Dashboard.Client.Tests.Map.MapSamples;

namespace Dashboard.Client.Tests.Map.Marks;

public sealed class MarkClusteringTests
{
    private const double Country = 5;
    private const double City = 11;

    [Fact]
    public void From_afar_the_spots_of_a_town_count_in_it()
    {
        var mark = Assert.Single(MarkClustering.Cluster([RepublicSquare, Almaty, Police], Country, _ => null));

        Assert.Equal(("almaty", "Almaty", 34), (mark.Id, mark.Label.Text, mark.Count));
        Assert.Equal(34, mark.Mix.Values.Sum(), 9);
        Assert.Equal(GeoPrecision.Settlement, mark.Precision);
        Assert.Equal(Almaty.Latitude, mark.Latitude);
        Assert.Equal(["almaty"], mark.Places);
    }

    [Fact]
    public void From_near_each_spot_is_drawn_and_the_rest_stays_in_the_town()
    {
        var marks = MarkClustering.Cluster([RepublicSquare, Almaty, Police], City, _ => new LocalString("Almaty"));

        Assert.Equal(["almaty", "almaty-police", "almaty-republic-square"], marks.Select(mark => mark.Id));
        Assert.Equal(19, marks[0].Count);
    }

    [Fact]
    public void A_town_is_one_mark_from_afar_and_its_spots_and_the_rest_from_near()
    {
        var marks = MarkClustering.ClusterForAllZooms([RepublicSquare, Almaty, Police, Aktau], Country, _ => null);

        Assert.Equal(
            [
                ("almaty", 34, MarkDistance.Far),
                ("aktau", 8, MarkDistance.Any),
                ("almaty", 19, MarkDistance.Near),
                ("almaty-police", 9, MarkDistance.Near),
                ("almaty-republic-square", 6, MarkDistance.Near),
            ],
            marks.Select(mark => (mark.Id, mark.Count, mark.Seen)));
        Assert.Equal([false, false, true, false, false], marks.Select(mark => mark.IsTownRemainder));
    }

    [Fact]
    public void A_city_has_nothing_to_unfold() =>
        Assert.All(
            MarkClustering.ClusterForAllZooms([RepublicSquare, Almaty, Police], City, _ => null),
            mark => Assert.Equal(MarkDistance.Any, mark.Seen));

    [Fact]
    public void A_spot_at_its_towns_own_point_always_merges()
    {
        var spot = Almaty with { Id = "almaty-somewhere", Within = "almaty", Count = 1 };

        Assert.Equal(20, Assert.Single(MarkClustering.Cluster([Almaty, spot], City, _ => null)).Count);
    }

    [Fact]
    public void A_spot_that_is_alone_keeps_its_precision_and_bears_the_name_of_its_town()
    {
        var mark = Assert.Single(
            MarkClustering.Cluster([RepublicSquare], Country, id => id == "almaty" ? new LocalString("Almaty") : null));

        Assert.Equal(("almaty", "Almaty", GeoPrecision.Site), (mark.Id, mark.Label.Text, mark.Precision));
    }

    [Fact]
    public void A_spot_of_a_town_that_nobody_can_name_stays_itself() =>
        Assert.Equal("almaty-republic-square", Assert.Single(Clustered(RepublicSquare)).Id);

    [Fact]
    public void Places_of_one_region_are_one_mark_named_by_the_largest()
    {
        var towns = Mangystau with { Id = "mangystau-towns", Label = new LocalString("Towns of Mangystau"), Count = 3 };
        var other = Mangystau with { Id = "almaty-region", Region = "KZ-ALM" };

        var marks = Clustered(Mangystau, towns, other);

        Assert.Equal(["mangystau-towns", "almaty-region"], marks.Select(mark => mark.Id));
        Assert.Equal(["mangystau-region", "mangystau-towns"], marks[0].Places);
        Assert.Equal(5, marks[0].Count);
    }

    [Fact]
    public void Of_two_places_of_a_region_with_as_many_events_the_first_names_it()
    {
        var samsy = Mangystau with { Id = "a-village", Label = new LocalString("A village") };

        Assert.Equal("Mangystau Region", Assert.Single(Clustered(Mangystau, samsy)).Label.Text);
    }

    [Fact]
    public void Places_at_one_point_are_one_mark_that_lists_them()
    {
        var marks = MarkClustering.ClusterForAllZooms(
            [.. Enumerable.Range(0, 60).Select(i => Place($"p{i:00}", $"P{i}", 10, 10, i == 7 ? 2 : 1)), Almaty],
            Country,
            _ => null);

        Assert.Equal(
            [("p07", 61, MarkKind.Cluster, MarkDistance.Any), ("almaty", 19, MarkKind.Place, MarkDistance.Any)],
            marks.Select(mark => (mark.Id, mark.Count, mark.Kind, mark.Seen)));
        Assert.Equal((60, "p07", "p00"), (marks[0].Listed.Count, marks[0].Listed[0].Id, marks[0].Listed[1].Id));
        Assert.Equal(61, marks[0].Mix.Values.Sum(), 9);
        Assert.Equal(60, marks[0].Holds.Count);
        Assert.Empty(marks[1].Listed);
    }

    [Fact]
    public void Places_that_the_last_zoom_tells_apart_are_marks_of_their_own() =>
        Assert.Equal(2, Clustered(Almaty, Place("beside", "Beside", Almaty.Latitude, Almaty.Longitude + 0.002, 1)).Count);

    [Fact]
    public void Marks_with_most_events_come_first() =>
        Assert.Equal([19, 8, 2], Clustered(Mangystau, Aktau, Almaty).Select(mark => mark.Count));
}
