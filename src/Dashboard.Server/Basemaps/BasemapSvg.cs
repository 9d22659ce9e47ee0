using System.Text;

namespace Dashboard.Server.Basemaps;

/// <summary>Draws a basemap as an SVG image.</summary>
internal static class BasemapSvg
{
    private const string Shapes =
        "path{fill:none;stroke-linejoin:round}.lake,.coast{stroke-width:calc(.75*var(--px))}.river{stroke-width:calc(.9*var(--px))}.region{stroke-width:var(--px)}.border{stroke-width:calc(1.3*var(--px))}.far{stroke-width:calc(.9*var(--px));stroke-opacity:.8}";

    // Between two steps a line may be a ninth too thin or too thick.
    private const double Step = 1.25;
    private const double Narrowest = 300;
    private const int Steps = 20; // up to the width at which a city is told from its country

    /// <summary>The image.</summary>
    /// <param name="ground">The shapes in units of the frame.</param>
    /// <param name="topology">Its layers.</param>
    /// <param name="country">ISO 3166-1 alpha-3 code of the country that is drawn lighter; null: all are.</param>
    /// <param name="mode">Colours.</param>
    public static string Draw(Ground ground, Topology topology, string? country, BasemapMode mode)
    {
        var box = ground.Image;
        var (width, height) = (box.Right - box.Left, box.Bottom - box.Top);
        var (inside, outside) = (topology["countries"].Where(IsIn), topology["countries"].Where(shape => !IsIn(shape)));
        var svg = new StringBuilder();
        svg.Append(
            Plain,
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{box.Left} {box.Top} {width} {height}\" preserveAspectRatio=\"none\"><style>{Pixels(width)}{Shapes}{Rules(mode)}</style>"
        );
        svg.Append(Plain, $"<rect class=\"sea\" x=\"{box.Left}\" y=\"{box.Top}\" width=\"{width}\" height=\"{height}\"/>");
        Add("out", ground.Areas(outside));
        Add("in", ground.Areas(inside));
        Add("river", ground.Lines(topology["rivers"]));
        Add("coast", ground.Coasts());
        Add("lake", ground.Areas(topology["lakes"]));
        Add("region", ground.RegionalBorders());
        Add("border far", ground.NationalBorders(country, around: false));
        Add("border", ground.NationalBorders(country, around: true));
        Fade(svg, ground);
        return svg.Append("</svg>").ToString();

        bool IsIn(TopologyShape shape) => country is null || shape.Country == country;

        void Add(string name, string path)
        {
            if (path.Length > 0)
                svg.Append(Plain, $"<path class=\"{name}\" d=\"{path}\"/>");
        }
    }

    // Beyond the image, the map has the colour of land around the country, or of water: a basemap with a straight edge would look as if it
    // failed to load.
    private static void Fade(StringBuilder svg, Ground ground)
    {
        var (box, inner) = (ground.Image, ground.Clear);
        var (width, height) = (box.Right - box.Left, box.Bottom - box.Top);
        var edge = ground.IsAtSea ? "open" : "edge";
        Side("west", "x2=\"1\"", box.Left, box.Top, inner.Left - box.Left, height);
        Side("east", "x1=\"1\"", inner.Right, box.Top, box.Right - inner.Right, height);
        Side("north", "y2=\"1\"", box.Left, box.Top, width, inner.Top - box.Top);
        Side("south", "y1=\"1\"", box.Left, inner.Bottom, width, box.Bottom - inner.Bottom);

        void Side(string name, string line, int x, int y, int wide, int high)
        {
            string[] ends = ["x1", "y1", "x2", "y2"];
            var others = string.Concat(ends.Where(end => !line.StartsWith(end, StringComparison.Ordinal)).Select(end => $" {end}=\"0\""));
            svg.Append(
                Plain,
                $"<linearGradient id=\"fade-{name}\" {line}{others}><stop class=\"{edge}\"/><stop class=\"{edge}\" offset=\"1\" stop-opacity=\"0\"/></linearGradient>"
            );
            svg.Append(Plain, $"<rect class=\"fade\" fill=\"url(#fade-{name})\" x=\"{x}\" y=\"{y}\" width=\"{wide}\" height=\"{high}\"/>");
        }
    }

    private static IFormatProvider Plain => System.Globalization.CultureInfo.InvariantCulture;

    // Lines keep their width at every size of the image. "vector-effect: non-scaling-stroke" would do, but Chromium draws it twice as wide
    // in an <image> on a screen with two device pixels per pixel; the image knows its own width.
    private static string Pixels(int units)
    {
        var rules = new StringBuilder();
        for (var i = 0; i < Steps; i++)
        {
            var width = Narrowest * Math.Pow(Step, i);
            var rule = string.Create(Plain, $"svg{{--px:{units / width / Math.Sqrt(Step):0.##}px}}");
            rules.Append(i == 0 ? rule : string.Create(Plain, $"@media(min-width:{width:0}px){{{rule}}}"));
        }

        return rules.ToString();
    }

    // Without a forced mode the image follows the preference of the reader's system or of the page around it.
    private static string Rules(BasemapMode mode) => mode switch
    {
        BasemapMode.Light => BasemapColours.Light.Rules(),
        BasemapMode.Dark => BasemapColours.Dark.Rules(),
        _ => $"{BasemapColours.Light.Rules()}@media(prefers-color-scheme:dark){{{BasemapColours.Dark.Rules()}}}",
    };
}

/// <summary>Colours of the basemap.</summary>
internal enum BasemapMode
{
    /// <summary>The preference of the reader's system.</summary>
    System,

    /// <summary>Light.</summary>
    Light,

    /// <summary>Dark.</summary>
    Dark,
}
