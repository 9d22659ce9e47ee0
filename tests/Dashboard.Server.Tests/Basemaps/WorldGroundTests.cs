using System.Text.RegularExpressions;
using System.Text;
using System.Xml.Linq;
using Dashboard.Server.Basemaps;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Maps;
using Dashboard.Shared.Views;

namespace Dashboard.Server.Tests.Basemaps;

public sealed partial class WorldGroundTests
{
    private const int MaxBytes = 40_000;
    private static readonly IFormatProvider Plain = System.Globalization.CultureInfo.InvariantCulture;

    private static readonly BasemapSource SriLanka = new(new BoundingBox(79.4, 5.8, 82.1, 9.95), null, "LK");
    private static readonly BasemapSource Fiji = new(new BoundingBox(176.8, -19.3, -179.2, -15.7), null, "FJ");

    public static TheoryData<string, double, double, double, double> Countries => new()
    {
        { "LK", 79.4, 5.8, 82.1, 9.95 },
        { "DE", 5.8, 47.2, 15.1, 55.1 },
        { "SD", 21.8, 8.6, 38.7, 22.3 },
        { "CL", -76, -56, -66.4, -17.5 },
        { "ID", 95, -11, 141, 6 },
        { "CA", -141, 41.7, -52.6, 83 },
        { "RU", 19.6, 41.2, -169, 81.8 },
        { "NO", 4, 57.9, 31.2, 71.2 },
        { "GB", -8.7, 49.8, 1.8, 60.9 },
        { "PH", 116, 4.5, 127, 21.2 },
        { "", -180, -60, 180, 80 },
        { "", -25, 34, 45, 72 },
    };

    [Theory]
    [MemberData(nameof(Countries))]
    public void The_ground_of_any_country_is_small(string country, double west, double south, double east, double north)
    {
        var source = new BasemapSource(new BoundingBox(west, south, east, north), null, country.Length > 0 ? country : null);

        Assert.InRange(WorldGround.Draw(source).Image(BasemapMode.System, "br")!.Length, 1_000, MaxBytes);
    }

    [Fact]
    public void The_coast_of_an_island_is_recognisable_and_its_regions_are_told_apart()
    {
        var ground = WorldGround.Draw(SriLanka);
        var svg = Svg(ground);

        Assert.True(Points(Path(svg, "in")) > 400);
        Assert.True(Points(Path(svg, "coast")) > 400);
        Assert.Equal(25, ground.View("en").Outlines.Count);
        Assert.NotEmpty(Path(svg, "region"));
    }

    [Fact]
    public void A_small_island_has_a_coast_though_borders_would_be_too_coarse_there()
    {
        var malta = WorldGround.Draw(new BasemapSource(new BoundingBox(14.15, 35.78, 14.6, 36.1), null, "MT"));
        var svg = Svg(malta);

        Assert.NotEmpty(Path(svg, "coast"));
        Assert.Empty(Path(svg, "region"));
        Assert.Empty(malta.View("en").Outlines);
    }

    [Fact]
    public void Land_on_both_sides_of_the_180th_meridian_is_drawn_without_a_line_along_it()
    {
        var svg = Svg(WorldGround.Draw(Fiji));
        var frame = MapFrame.Of(Fiji.Bounds);
        var meridian = (int)Math.Round(frame.Place(-17, 180).X * MapFrame.Units);
        var starts = Starts(Path(svg, "in"));

        Assert.InRange(meridian, 1, MapFrame.Units - 1);
        Assert.Contains(starts, start => start < meridian);
        Assert.Contains(starts, start => start > meridian && start < MapFrame.Units);
        Assert.DoesNotContain(Lines(Path(svg, "coast")), line => Math.Abs(line.From - meridian) <= 1 && Math.Abs(line.To - meridian) <= 1);
    }

    [Theory]
    [InlineData(79.4, 5.8, 82.1, 9.95)]
    [InlineData(-76, -56, -66.4, -17.5)]
    [InlineData(-10, 35, 45, 50)]
    public void The_ground_fills_wide_and_high_windows(double west, double south, double east, double north)
    {
        var bounds = new BoundingBox(west, south, east, north);
        var image = WorldGround.Draw(new BasemapSource(bounds, null, null)).View("en").Image!;
        var aspect = MapFrame.Of(bounds).Aspect;

        Assert.True(image.Left + image.Width >= 1.5 && image.Left <= -0.5);
        Assert.True(image.Width * aspect >= 3.5);
        Assert.True(image.Height / aspect >= 2);
    }

    [Theory]
    [InlineData("FJ", 176.8, -19.3, -179.2, -15.7, true)]
    [InlineData("LK", 79.4, 5.8, 82.1, 9.95, true)]
    [InlineData("DE", 5.8, 47.2, 15.1, 55.1, false)]
    public void Beyond_the_ground_of_an_island_is_water(string country, double west, double south, double east, double north, bool isAtSea)
    {
        var ground = WorldGround.Draw(new BasemapSource(new BoundingBox(west, south, east, north), null, country));

        Assert.Equal(isAtSea, ground.View("en").Image!.IsAtSea);
        Assert.Equal(isAtSea, Svg(ground).ToString().Contains("class=\"open\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Seas_countries_and_cities_are_named_in_the_language_of_the_page()
    {
        var labels = WorldGround.Draw(SriLanka with { Bounds = new BoundingBox(76, 5, 84, 13) }).View("ru").Labels;

        Assert.Contains((BasemapLabelKind.Sea, "Бенгальский залив"), labels.Select(label => (label.Kind, label.Name.Text)));
        Assert.Contains((BasemapLabelKind.Country, "Индия"), labels.Select(label => (label.Kind, label.Name.Text)));
        Assert.Contains((BasemapLabelKind.City, "Коломбо"), labels.Select(label => (label.Kind, label.Name.Text)));
        Assert.DoesNotContain("Шри-Ланка", labels.Select(label => label.Name.Text));
    }

    [Fact]
    public void Names_fall_back_to_the_plain_language_and_then_to_English()
    {
        var ground = WorldGround.Draw(SriLanka with { Bounds = new BoundingBox(76, 5, 84, 13) });

        Assert.Contains("Índia", ground.View("pt-BR").Labels.Select(label => label.Name.Text));
        Assert.Contains(new LocalString("India", "en"), ground.View("xx").Labels.Select(label => label.Name));
    }

    [Fact]
    public void A_name_stands_on_the_part_of_a_country_or_sea_that_is_in_view()
    {
        var frame = MapFrame.Of(SriLanka.Bounds);

        Assert.All(
            WorldGround.Draw(SriLanka).View("en").Labels,
            label => Assert.True(frame.Place(label.Latitude, label.Longitude) is { X: > 0 and < 1, Y: > 0 and < 1 }, label.Name.Text));
    }

    private static XElement Svg(Basemap basemap) => XElement.Parse(Encoding.UTF8.GetString(basemap.Image(BasemapMode.System)!));

    private static string Path(XElement svg, string name) => string.Concat(
        svg.Elements()
            .Where(path => path.Name.LocalName == "path" && path.Attribute("class")!.Value == name)
            .Select(path => path.Attribute("d")!.Value));

    private static int Points(string path) => Lines(path).Count;

    private static int[] Starts(string path) =>
        [.. path.Split('M', StringSplitOptions.RemoveEmptyEntries).Select(line => int.Parse(line.Split(' ')[0], Plain))];

    // Horizontal positions of both ends of each line.
    private static List<(int From, int To)> Lines(string path)
    {
        var lines = new List<(int, int)>();
        foreach (var part in path.Split('M', StringSplitOptions.RemoveEmptyEntries))
        {
            var numbers = Number().Matches(part)
                .Select(number => int.Parse(number.Value, Plain))
                .ToArray();
            var x = numbers[0];
            for (var i = 2; i < numbers.Length; i += 2)
            {
                lines.Add((x, x + numbers[i]));
                x += numbers[i];
            }
        }

        return lines;
    }

    [GeneratedRegex("-?[0-9]+", RegexOptions.None, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Number();
}
