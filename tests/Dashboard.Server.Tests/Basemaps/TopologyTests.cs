using System.Text;
using System.Text.Json;
using Dashboard.Server.Basemaps;

namespace Dashboard.Server.Tests.Basemaps;

public sealed class TopologyTests
{
    private readonly Topology topology = SmallTopology.Topology;

    [Fact]
    public void Arcs_are_steps_from_point_to_point() =>
        Assert.Equal(
            [new(54, 41), new(54, 49)],
            topology.Arcs[1].Select(point => new LonLat(Math.Round(point.Longitude, 9), Math.Round(point.Latitude, 9))));

    [Fact]
    public void Shapes_carry_country_and_region()
    {
        Assert.Equal(["KZ-ONE", "KZ-TWO", "KZ-DOT"], topology["regions"].Select(region => region.Id));
        Assert.Equal(["KAZ", "CHN"], topology["countries"].Select(country => country.Country));
        Assert.Empty(topology["cities"]);
    }

    [Theory]
    [InlineData(53, 45, true)]
    [InlineData(52.05, 42.05, false)]
    [InlineData(58, 45, false)]
    public void A_region_holds_what_lies_in_it_but_not_in_its_holes(double longitude, double latitude, bool inside) =>
        Assert.Equal(inside, topology.Holds(topology["regions"].Take(1), longitude, latitude));

    [Fact]
    public void Coordinates_without_a_transform_are_degrees()
    {
        var plain = Topology.Parse(Encoding.UTF8.GetBytes("""{"type":"Topology","objects":{},"arcs":[[[50,40],[51,41]]]}"""));

        Assert.Equal([new LonLat(50, 40), new LonLat(51, 41)], plain.Arcs[0]);
    }

    [Fact]
    public void What_is_no_topology_is_refused() =>
        Assert.Throws<JsonException>(() => Topology.Parse(Encoding.UTF8.GetBytes("""{"type":"FeatureCollection"}""")));
}
