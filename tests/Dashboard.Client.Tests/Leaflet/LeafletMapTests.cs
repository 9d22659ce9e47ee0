using Bunit;
using Dashboard.Client.Leaflet;
using Microsoft.AspNetCore.Components;
using LeafletMap = Dashboard.Client.Leaflet.Map;

namespace Dashboard.Client.Tests.Leaflet;

/// <summary>The components render what <c>leafletMap.ts</c> reads, and a fallback.</summary>
public sealed class LeafletMapTests : IDisposable
{
    private static readonly LatLng Harbour = new(43.6510512, 51.1977);

    private readonly BunitContext context = new();

    public void Dispose() => context.Dispose();

    [Fact]
    public void A_map_says_where_it_is_what_it_is_called_and_names_its_buttons()
    {
        var map = Draw(map =>
                map.Add(map => map.Centre, Harbour).Add(map => map.Zoom, 7.5).Add(map => map.MaxZoom, 12).Add(map => map.Nearer, "Zoom in"))
            .Find("leaflet-map");

        Assert.Equal(("harbour-map", "Harbour", "Zoom in"), (map.Id, map.GetAttribute("data-name"), map.GetAttribute("data-nearer")));
        Assert.Equal(
            ("43.65105,51.1977", "7.5", "12"),
            (map.GetAttribute("center"), map.GetAttribute("zoom"), map.GetAttribute("max-zoom")));
        Assert.Equal((null, null, null), (map.GetAttribute("bounds"), map.GetAttribute("min-zoom"), map.GetAttribute("data-whole")));
    }

    [Fact]
    public void Bounds_are_two_corners() =>
        Assert.Equal(
            "40.5,46.4 55.5,87.4",
            Draw(map => map.Add(map => map.Bounds, new LatLngBounds(new(40.5, 46.4), new(55.5, 87.4))))
                .Find("leaflet-map")
                .GetAttribute("bounds"));

    [Fact]
    public void Layers_are_its_children_with_their_attributes()
    {
        var map = Draw(map =>
            map.AddChildContent<TileLayer>(layer =>
                    layer.Add(layer => layer.Url, "/tiles/{z}/{x}/{y}.png").Add(layer => layer.Attribution, "Somebody"))
                .AddChildContent<ImageOverlay>(layer =>
                    layer.Add(layer => layer.Url, "/ground.svg").Add(layer => layer.Bounds, new LatLngBounds(new(1, 2), new(3, 4))))
                .AddChildContent<GeoJson>(layer => layer.Add(layer => layer.Source, "/events.geojson").Add(layer => layer.Key, "events"))
                .AddChildContent<CircleMarker>(layer =>
                    layer.Add(layer => layer.At, Harbour).Add(layer => layer.Name, "Harbour").Add(layer => layer.Radius, 12.5)));

        Assert.Equal("/tiles/{z}/{x}/{y}.png", map.Find("leaflet-map > leaflet-tile-layer[attribution=Somebody]").GetAttribute("url"));
        Assert.Equal("1,2 3,4", map.Find("leaflet-map > leaflet-image-overlay[url='/ground.svg']").GetAttribute("bounds"));
        Assert.Equal("/events.geojson", map.Find("leaflet-map > leaflet-geojson[key=events]").GetAttribute("src"));
        Assert.Equal("12.5", map.Find("leaflet-map > leaflet-circle-marker[lat='43.65105'][lng='51.1977']").GetAttribute("radius"));
    }

    [Fact]
    public void A_marker_is_its_name_and_what_it_says_where_no_script_runs()
    {
        var map = Draw(map => map.AddChildContent<Marker>(marker => marker
            .Add(marker => marker.At, Harbour).Add(marker => marker.Name, "Harbour").Add(marker => marker.Href, "/harbour")
            .AddChildContent<Popup>(popup => popup.AddChildContent("<p>Strike since dawn</p>"))));

        Assert.Equal("Harbour", map.Find("leaflet-marker > a[href='/harbour']").TextContent);
        Assert.Equal("Strike since dawn", map.Find("leaflet-marker > leaflet-popup > p").TextContent);
    }

    [Fact]
    public void A_name_with_markup_is_text()
    {
        var map = Draw(map =>
            map.AddChildContent<Marker>(marker =>
                marker.Add(marker => marker.At, Harbour).Add(marker => marker.Name, "<script>alert(1)</script>")));

        Assert.Empty(map.FindAll("script"));
        Assert.Contains("<script>alert(1)</script>", map.Find("leaflet-marker").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_click_of_the_ground_and_a_rest_are_raised()
    {
        LatLng? clicked = null;
        LeafletMoveEventArgs? rested = null;
        var map = Draw(map => map.Add(map => map.OnClick, at => clicked = at).Add(map => map.OnMoveEnd, at => rested = at))
            .Find("leaflet-map");

        map.TriggerEvent("onleafletclick", new LeafletClickEventArgs { Latitude = 43.5, Longitude = 51 });
        map.TriggerEvent(
            "onleafletmoveend",
            new LeafletMoveEventArgs
            {
                Latitude = 44,
                Longitude = 52,
                Zoom = 8,
            });

        Assert.Equal(new LatLng(43.5, 51), clicked);
        Assert.Equal((44, 52, 8), (rested!.Latitude, rested.Longitude, rested.Zoom));
    }

    [Fact]
    public void A_click_of_a_marker_is_its_own_and_not_that_of_the_ground()
    {
        LatLng? ground = null;
        LatLng? marker = null;
        var map = Draw(map =>
            map.Add(map => map.OnClick, at => ground = at)
                .AddChildContent<Marker>(layer =>
                    layer
                        .Add(layer => layer.At, Harbour)
                        .Add(layer => layer.Name, "Harbour")
                        .Add(layer => layer.OnClick, EventCallback.Factory.Create<LatLng>(this, at => marker = at))));

        map.Find("leaflet-marker").TriggerEvent("onleafletlayerclick", new LeafletClickEventArgs { Latitude = 43, Longitude = 51 });

        Assert.Equal(Harbour, marker);
        Assert.Null(ground);
    }

    private IRenderedComponent<LeafletMap> Draw(Action<ComponentParameterCollectionBuilder<LeafletMap>> with) =>
        context.Render<LeafletMap>(map =>
        {
            map.Add(map => map.Id, "harbour-map").Add(map => map.Name, "Harbour");
            with(map);
        });
}
