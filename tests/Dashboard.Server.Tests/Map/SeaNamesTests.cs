using Dashboard.Client.Language;
using Dashboard.Client.Map.Marks;
using Dashboard.Server.Basemaps;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Maps;
using Dashboard.Shared.Views;

namespace Dashboard.Server.Tests.Map;

/// <summary>Names of seas on grounds that are cut from the world.</summary>
public sealed class SeaNamesTests
{
    private const double HalfLetters = 5; // from the middle of a line

    public static TheoryData<string, double, double, double, double> Countries => new()
    {
        { "DE", 5.8, 47.2, 15.1, 55.1 },
        { "GR", 19.3, 34.7, 28.3, 41.8 },
        { "DK", 8, 54.5, 13, 57.9 },
        { "IR", 44, 25, 63.4, 39.8 },
        { "TR", 25.6, 35.8, 44.9, 42.2 },
    };

    [Theory]
    [MemberData(nameof(Countries))]
    public void The_name_of_a_sea_lies_on_no_land(string country, double west, double south, double east, double north)
    {
        var source = new BasemapSource(new BoundingBox(west, south, east, north), null, country);
        var frame = MapFrame.Of(source.Bounds);
        var topology = WorldGround.Cut(frame, country);
        foreach (var language in (string[])["en", "ru", "kk"])
        {
            var labels = WorldGround.Draw(source).View(language).Labels;
            foreach (var width in MapWidths.All)
            {
                var ground = MapLayout.Of([], labels, frame, width, _ => false, 0).Ground;
                foreach (var shown in (double[])[width, frame.MinWidth(width)])
                {
                    Assert.Empty(
                        from placed in labels.Zip(ground)
                        where placed is { First.Kind: BasemapLabelKind.Sea, Second.From: null }
                        where CornersOf(placed.First, placed.Second!, frame, shown).Any(at => IsLand(topology, frame, at))
                        select $"{placed.First.Name.Text} at {shown} px");
                }
            }

            Assert.Contains(labels, label => label.Kind == BasemapLabelKind.Sea);
        }
    }

    private static IEnumerable<MapPoint> CornersOf(BasemapLabel name, DrawnLabel label, MapFrame frame, double width)
    {
        var at = frame.Place(name.Latitude, name.Longitude);
        foreach (var (index, line) in label.Lines.Index())
        {
            var half = TextWidth.Spaced(line, 12, 0.48) / 2;
            var middle = label.Y - (12 * 0.34) + (index * DrawnLabel.LineHeight);
            (double, double)[] corners = [(-half, -HalfLetters), (half, -HalfLetters), (-half, HalfLetters), (half, HalfLetters)];
            foreach (var (x, y) in corners)
                yield return new(at.X + ((label.X + x) / width), at.Y + ((middle + y) / width * frame.Aspect));
        }
    }

    private static bool IsLand(Topology topology, MapFrame frame, MapPoint at)
    {
        var world = frame.World(at);
        return topology.Holds(topology["countries"], Mercator.Longitude(world.X), Mercator.Latitude(world.Y));
    }
}
