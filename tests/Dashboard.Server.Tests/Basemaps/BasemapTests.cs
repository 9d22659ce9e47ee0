using System.Text;
using System.Xml.Linq;
using Dashboard.Server.Basemaps;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Maps;
using Dashboard.Shared.Views;

namespace Dashboard.Server.Tests.Basemaps;

public sealed class BasemapTests
{
    private static readonly BasemapSource Small = new(new BoundingBox(51, 41, 59, 49), "small", "KZ");

    private readonly Basemap basemap = new(Small, SmallTopology.Topology, GroundName.Read(SmallTopology.Labels));

    [Fact]
    public void Regions_have_outlines_by_their_codes()
    {
        var outlines = basemap.View("en").Outlines;

        Assert.Equal(["KZ-DOT", "KZ-ONE", "KZ-TWO"], outlines.Keys.Order(StringComparer.Ordinal));
        Assert.All(outlines.Values, path => Assert.Matches("^(M-?[0-9]+ -?[0-9]+l[-0-9 ]+z)+$", path));
    }

    [Fact]
    public void Land_of_the_country_and_around_it_are_drawn_apart()
    {
        var svg = Svg(BasemapMode.System);

        Assert.Equal(1, Rings(Path(svg, "in")));
        Assert.Equal(1, Rings(Path(svg, "out")));
        Assert.Equal(1, Rings(Path(svg, "lake")));
        Assert.NotEmpty(Path(svg, "river"));
    }

    [Fact]
    public void The_edge_of_the_data_is_no_coast() => Assert.Empty(Path(Svg(BasemapMode.System), "coast"));

    [Fact]
    public void Borders_are_drawn_once_and_small_enclaves_have_none()
    {
        var svg = Svg(BasemapMode.System);

        Assert.Equal(1, Rings(Path(svg, "border")));
        Assert.Equal(1, Rings(Path(svg, "region")));
    }

    [Fact]
    public void A_forced_mode_has_its_colours_only()
    {
        Assert.DoesNotContain("prefers-color-scheme", Text(BasemapMode.Light) + Text(BasemapMode.Dark), StringComparison.Ordinal);
        Assert.Contains(BasemapColours.Dark.Land, Text(BasemapMode.Dark), StringComparison.Ordinal);
        Assert.DoesNotContain(BasemapColours.Light.Land, Text(BasemapMode.Dark), StringComparison.Ordinal);
        Assert.Contains("@media(prefers-color-scheme:dark)", Text(BasemapMode.System), StringComparison.Ordinal);
    }

    [Fact]
    public void The_image_lies_where_it_says()
    {
        var image = basemap.View("en").Image!;
        var corner = MapFrame.Of(Small.Bounds).Place(49, 51);
        var box = Svg(BasemapMode.System).Attribute("viewBox")!.Value.Split(' ').Select(int.Parse).ToArray();

        Assert.Equal(image.Left, corner.X, 3);
        Assert.Equal(image.Left * MapFrame.Units, box[0], 3);
        Assert.Equal(image.Width * MapFrame.Units, box[2], 3);
    }

    [Fact]
    public void Names_come_in_the_language_asked_for_and_the_own_country_has_none()
    {
        var labels = basemap.View("kk").Labels;

        Assert.Equal([BasemapLabelKind.Lake, BasemapLabelKind.Country, BasemapLabelKind.City], labels.Select(label => label.Kind));
        Assert.Equal(
            [new LocalString("Орта көл"), new LocalString("Қытай"), new LocalString("Far Town", "en")],
            labels.Select(label => label.Name));
    }

    [Fact]
    public void The_ground_fades_at_its_edges_and_not_in_the_frame()
    {
        var inside = new Basemap(Small with { Bounds = new BoundingBox(53, 43, 57, 47) }, SmallTopology.Topology, []);
        var svg = XElement.Parse(Encoding.UTF8.GetString(inside.Image(BasemapMode.System)!));
        var box = svg.Attribute("viewBox")!.Value.Split(' ').Select(int.Parse).ToArray();
        var fades = svg.Elements()
            .Where(element => element.Attribute("class")?.Value == "fade")
            .Select(fade => ((string[])["x", "y", "width", "height"]).Select(name => (int)fade.Attribute(name)!).ToArray())
            .ToArray();

        Assert.Equal(
            [(box[0], box[1], box[3]), (box[0] + box[2], box[1], box[3])],
            [(fades[0][0], fades[0][1], fades[0][3]), (fades[1][0] + fades[1][2], fades[1][1], fades[1][3])]);
        Assert.Equal([(box[1], box[2]), (box[1] + box[3], box[2])], [(fades[2][1], fades[2][2]), (fades[3][1] + fades[3][3], fades[3][2])]);
        Assert.All(fades, fade => Assert.True(fade[2] > 0 && fade[3] > 0));
        Assert.True(fades[0][0] + fades[0][2] <= 0 && fades[1][0] >= MapFrame.Units && fades[2][1] + fades[2][3] <= 0);
        Assert.Contains($".edge{{stop-color:{BasemapColours.Dark.LandOut}}}", Text(BasemapMode.Dark), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("central-asia", "ru")]
    [InlineData("central-asia", "kk")]
    public void Names_on_the_ground_are_those_that_the_shipped_dataset_uses(string folder, string language)
    {
        var data = Repository("data/kazakhstan-2022");
        var english = Rows(System.IO.Path.Combine(data, "actors.csv"))
            .ToDictionary(row => row["id"], row => row["name_en"], StringComparer.Ordinal);
        var translated = Rows(System.IO.Path.Combine(data, $"texts.{language}.csv"))
            .Where(row => row["entity"] == "actor" && row["field"] == "name" && english.ContainsKey(row["id"]))
            .Select(row => KeyValuePair.Create(english[row["id"]], row["text"]))
            .Concat(
                Rows(System.IO.Path.Combine(data, "places.csv"))
                    .Select(row => KeyValuePair.Create(row["label_en"], row[$"label_{language}"])))
            .Where(name => name.Value.Length > 0)
            .ToLookup(name => name.Key, name => name.Value, StringComparer.Ordinal);

        var shared = Rows(Repository($"data/basemap/{folder}/labels.csv")).Where(label => translated.Contains(label["name_en"])).ToArray();

        Assert.NotEmpty(shared);
        Assert.All(shared, label => Assert.Contains(label[$"name_{language}"], translated[label["name_en"]]));
    }

    [Fact]
    public void Without_a_country_all_land_is_alike()
    {
        var all = new Basemap(Small with { Country = null }, SmallTopology.Topology, GroundName.Read(SmallTopology.Labels));

        Assert.Equal(2, Rings(Path(XElement.Parse(Encoding.UTF8.GetString(all.Image(BasemapMode.System)!)), "in")));
        Assert.Contains("Kazakhstan", all.View("en").Labels.Select(label => label.Name.Text));
    }

    [Fact]
    public void At_the_scale_of_a_city_no_outline_is_drawn()
    {
        var city = new Basemap(Small with { Bounds = new BoundingBox(53, 45, 53.3, 45.2) }, SmallTopology.Topology, []);

        Assert.Null(city.View("en").Image);
        Assert.Empty(city.View("en").Outlines);
        Assert.Null(city.Image(BasemapMode.System));
    }

    [Fact]
    public void Colours_are_those_of_the_page()
    {
        var tokens = Repository("src/Dashboard.Client/wwwroot/tokens.css");
        Assert.SkipUnless(File.Exists(tokens), "There is no style sheet of tokens.");
        var css = File.ReadAllText(tokens);
        Assert.All(
            BasemapColours.Light.ByToken,
            colour =>
                Assert.Contains(
                    $"{colour.Key}: light-dark({colour.Value}, {BasemapColours.Dark.ByToken[colour.Key]});",
                    css,
                    StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("central-asia")]
    [InlineData("no-such-basemap")]
    [InlineData("../basemap/central-asia")]
    public void The_ground_that_ships_is_small(string folder)
    {
        var shipped = new BasemapFolder(Repository("data/basemap"))
            .Of(new BasemapSource(new BoundingBox(46.4, 40.5, 87.4, 55.5), folder, "KZ"));

        Assert.InRange(shipped.Image(BasemapMode.System, "br")!.Length, 1_000, 40_000);
        Assert.Equal(17, shipped.View("en").Outlines.Count);
        Assert.DoesNotContain("Kazakhstan", shipped.View("en").Labels.Select(label => label.Name.Text));
    }

    private string Text(BasemapMode mode) => Encoding.UTF8.GetString(basemap.Image(mode)!);

    private XElement Svg(BasemapMode mode) => XElement.Parse(Text(mode));

    private static string Path(XElement svg, string name) =>
        svg.Elements()
            .SingleOrDefault(path => path.Name.LocalName == "path" && path.Attribute("class")!.Value == name)
            ?.Attribute("d")!
            .Value
        ?? "";

    private static int Rings(string path) => path.Count(character => character == 'M');

    private static List<IReadOnlyDictionary<string, string>> Rows(string file)
    {
        using var reader = CsvHelper.CsvReader.FromText(
            File.ReadAllText(file),
            new CsvHelper.CsvReaderOptions { Separator = ',', HasHeader = false });
        reader.Read();
        string[] header = [.. reader.Current.ToArray()];
        var rows = new List<IReadOnlyDictionary<string, string>>();
        while (reader.Read())
            rows.Add(header.Zip(reader.Current.ToArray()).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal));
        return rows;
    }

    private static string Repository(string path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "Dashboard.sln")))
            folder = folder.Parent;
        return System.IO.Path.Combine(folder!.FullName, path);
    }
}
