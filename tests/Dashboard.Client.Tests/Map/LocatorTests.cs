using Bunit;
using Dashboard.Client.Map;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Tests.Map;

public sealed class LocatorTests : IDisposable
{
    private readonly BunitContext context = new();

    public void Dispose() => context.Dispose();

    [Theory]
    [InlineData(GeoPrecision.Site, 1, 0)]
    [InlineData(GeoPrecision.Area, 0, 1)]
    [InlineData(GeoPrecision.Settlement, 0, 0)]
    public void The_mark_says_how_exactly_its_place_is_known(GeoPrecision precision, int dots, int areas)
    {
        var map = Draw(precision);

        Assert.Equal((1, dots, areas), (map.FindAll(".ring").Count, map.FindAll(".site").Count, map.FindAll(".area").Count));
    }

    private IRenderedComponent<Locator> Draw(GeoPrecision precision) => context.Render<Locator>(parameters => parameters
        .Add(map => map.Place, new PlaceRef("spot", new("Spot"), new("Spot"), null, precision, 43.238, 76.9457, "Asia/Almaty"))
        .Add(map => map.About, MapSamples.About)
        .Add(map => map.Basemap, BasemapView.Empty)
        .AddCascadingValue(MapSamples.Address));
}
