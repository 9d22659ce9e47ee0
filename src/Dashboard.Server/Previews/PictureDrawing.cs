using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Dashboard.Client.Preview;
using Dashboard.Server.Basemaps;
using Dashboard.Server.Snapshots;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Dashboard.Server.Previews;

/// <summary>
/// Draws a picture: renders the component and turns what a browser would show into a self-contained SVG, without links, styles or external
/// files.
/// </summary>
internal sealed partial class PictureDrawing(
    IServiceProvider services,
    ILoggerFactory loggers,
    RequestedSnapshots snapshots,
    BasemapFolder basemaps,
    StyleSheets sheets,
    PictureFonts fonts)
{
    private static readonly HashSet<string> Containers = new(StringComparer.Ordinal) { "div", "figure", "a" };

    private static readonly string[] Placement = ["x", "y", "width", "height"];

    /// <summary>The style sheets of the components and of pictures.</summary>
    public static StyleSheets Sheets(IWebHostEnvironment environment) =>
        new(
            Read(environment, "tokens"),
            Read(environment, "Dashboard.Client"),
            Read(typeof(PictureDrawing).Assembly.GetManifestResourceStream("picture.css")!));

    /// <summary>An SVG of 600 by 315 units.</summary>
    /// <param name="view">What is shown.</param>
    /// <param name="host">The name of this server.</param>
    public async Task<string> DrawAsync(PreviewView view, string host)
    {
        var drawing = await RenderedAsync(view, host);
        foreach (var element in drawing.DescendantsAndSelf().ToList())
            Simplify(element);
        foreach (var image in drawing.Descendants().Where(element => element.Name.LocalName == "image").ToList())
            image.ReplaceWith(Ground(image, view.View.Dataset));
        PictureStyles.Write(drawing, sheets);
        new PictureText(fonts).Set(drawing);
        return drawing.ToString(SaveOptions.DisableFormatting);
    }

    private async Task<XElement> RenderedAsync(PreviewView view, string host)
    {
        await using var renderer = new HtmlRenderer(services, loggers);
        var markup = await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(
                new Dictionary<string, object?>(StringComparer.Ordinal)
                {
                    [nameof(PreviewPicture.View)] = view,
                    [nameof(PreviewPicture.Host)] = host,
                });
            return (await renderer.RenderComponentAsync<PreviewPicture>(parameters)).ToHtmlString();
        });
        // HTML allows attributes without a value. Quotation marks in texts are escaped, so text between two of them is a value.
        markup = ValueOrScope().Replace(markup, match => match.Value[0] == '=' ? match.Value : match.Value + "=\"\"");
        // A text of a dataset may contain characters that are invalid in XML; they are removed below.
        using var reader = XmlReader.Create(
            new StringReader(markup),
            new XmlReaderSettings { CheckCharacters = false, DtdProcessing = DtdProcessing.Prohibit });
        return XElement.Load(reader);
    }

    private static void Simplify(XElement element)
    {
        if (Containers.Contains(element.Name.LocalName))
            element.Name = element.Name.Namespace + (element.Ancestors().Any(above => above.Name.LocalName == "text") ? "tspan" : "g");
        if (element.Name.LocalName == "title")
        {
            element.Remove();
            return;
        }

        element
            .Attributes()
            .Where(attribute =>
                attribute.Name.LocalName is "href" && element.Name.LocalName != "image"
                || attribute.Name.LocalName.StartsWith("aria-", StringComparison.Ordinal))
            .Remove();
        foreach (var attribute in element.Attributes())
            attribute.Value = Plain(attribute.Value);
        foreach (var text in element.Nodes().OfType<XText>())
            text.Value = Plain(text.Value);
        element.Nodes().OfType<XComment>().Remove();
    }

    // Inlines the basemap image, which has its own style sheet with line widths that follow its width.
    private XElement Ground(XElement image, string dataset)
    {
        var drawn = basemaps.Of(BasemapSource.Of(snapshots.Get(dataset).Info)).Image(BasemapMode.Light);
        if (drawn is null)
            return new XElement(image.Name.Namespace + "g");
        var ground = XElement.Parse(Encoding.UTF8.GetString(drawn));
        var style = ground.Elements().First(element => element.Name.LocalName == "style");
        style.Remove();
        foreach (var name in Placement)
            ground.SetAttributeValue(name, (string?)image.Attribute(name));
        var units = Numbers((string)ground.Attribute("viewBox")!)[2];
        var ownPixel = string.Create(CultureInfo.InvariantCulture, $"svg{{--px:{units / WidthOf(image)}px}}");
        PictureStyles.Write(ground, new StyleSheets(style.Value, ownPixel));
        return ground;
    }

    // In units of the surrounding drawing.
    private static double WidthOf(XElement image)
    {
        var width = (string)image.Attribute("width")!;
        if (!width.EndsWith('%'))
            return double.Parse(width, CultureInfo.InvariantCulture);
        var frame = image.Ancestors().First(above => above.Attribute("viewBox") is not null);
        return double.Parse(width[..^1], CultureInfo.InvariantCulture) / 100 * Numbers((string)frame.Attribute("viewBox")!)[2];
    }

    private static double[] Numbers(string list) =>
        [.. list.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture))];

    [GeneratedRegex("""="[^"]*"|\sdata-css-[\w-]+""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ValueOrScope();

    private static string Plain(string text) => text.All(XmlConvert.IsXmlChar) ? text : string.Concat(text.Where(XmlConvert.IsXmlChar));

    // With or without a fingerprint in its name.
    private static string Read(IWebHostEnvironment environment, string name) =>
        Read(
            (
                environment
                    .WebRootFileProvider.GetDirectoryContents("")
                    .FirstOrDefault(file =>
                        file.Name.StartsWith(name + ".", StringComparison.Ordinal) && file.Name.EndsWith(".css", StringComparison.Ordinal))
                ?? throw new FileNotFoundException($"The style sheet {name} is not in the web root.")
            ).CreateReadStream());

    private static string Read(Stream stream)
    {
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
