using System.Data;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Dashboard.Server.Previews;

/// <summary>
/// Writes the styles of a drawing into it as attributes, because the rasterizer knows no custom properties and few selectors. So a
/// picture has the colours and strokes of the page, from the same style sheets. It is light: see <c>color-scheme</c> in tokens.css.
/// </summary>
internal static partial class PictureStyles
{
    private const double RootSize = 16;
    private const string Unknown = "none";

    private static readonly HashSet<string> Drawn = new(StringComparer.Ordinal)
    {
        "fill",
        "fill-opacity",
        "stop-color",
        "stroke",
        "stroke-width",
        "stroke-opacity",
        "stroke-dasharray",
        "stroke-linejoin",
        "opacity",
        "r",
        "rx",
        "vector-effect",
        "overflow",
        "font-family",
        "font-size",
        "font-weight",
        "letter-spacing",
        "text-anchor",
        "text-decoration",
        "transform",
        "paint-order",
    };

    /// <summary>Writes the styles into an element and its descendants; elements with <c>display: none</c> are removed.</summary>
    /// <param name="drawing">The element.</param>
    /// <param name="sheets">The style sheets.</param>
    public static void Write(XElement drawing, StyleSheets sheets)
    {
        var copy = Copy(drawing, new HtmlParser().ParseDocument(""));
        Write(drawing, copy, sheets, new Dictionary<string, string>(StringComparer.Ordinal) { ["color"] = "#000" });
    }

    // The library matches selectors in its own tree.
    private static IElement Copy(XElement element, IDocument document)
    {
        var copy = document.CreateElement(element.Name.NamespaceName, element.Name.LocalName);
        foreach (var attribute in element.Attributes())
            copy.SetAttribute(attribute.Name.LocalName, attribute.Value);
        foreach (var child in element.Elements())
            copy.AppendChild(Copy(child, document));
        return copy;
    }

    private static void Write(XElement element, IElement copy, StyleSheets sheets, Dictionary<string, string> inherited)
    {
        var own = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in sheets.Declared(copy))
            own[name] = value;
        foreach (Match property in Property().Matches(copy.GetAttribute("style") ?? ""))
            own[property.Groups["name"].Value] = property.Groups["value"].Value;
        element.SetAttributeValue("style", null);
        if (own.GetValueOrDefault("display") == "none")
        {
            element.Remove();
            return;
        }

        var known = new Dictionary<string, string>(inherited, StringComparer.Ordinal);
        var inheritable = own.Where(declared => declared.Key == "color" || declared.Key.StartsWith("--", StringComparison.Ordinal));
        foreach (var (name, value) in inheritable)
            known[name] = value;
        foreach (var (name, value) in own.Where(declared => Drawn.Contains(declared.Key)))
            element.SetAttributeValue(name, Value(value, known));
        foreach (var attribute in element.Attributes().Where(attribute => attribute.Value == "currentColor").ToList())
            attribute.Value = Value("currentColor", known);
        foreach (var (child, its) in element.Elements().ToList().Zip(copy.Children))
            Write(child, its, sheets, known);
    }

    private static string Value(string value, Dictionary<string, string> known)
    {
        // A variable may refer to another, a few levels deep.
        for (var step = 0; step < 8 && (value.Contains("var(", StringComparison.Ordinal) || value == "currentColor"); step++)
            value =
                value == "currentColor"
                    ? known["color"]
                    : Variable().Replace(value, match => known.GetValueOrDefault(match.Groups["name"].Value) ?? Fallback(match));
        value = LightDark().Replace(value, "${light}");
        value = Calculation().Replace(value, match => Calculated(match.Groups["terms"].Value));
        value = Rem().Replace(value, match => Written(Number(match.Groups["rem"].Value) * RootSize));
        return value == "transparent" ? Unknown : Pixel().Replace(value, "${pixels}");
    }

    private static string Fallback(Match variable) => variable.Groups["fallback"] is { Success: true, Value: var value } ? value : Unknown;

    // Pixels are the only unit of lengths that are calculated. As in a browser, nothing is calculated with a variable without a value.
    private static string Calculated(string terms)
    {
        if (terms.Contains(Unknown, StringComparison.Ordinal))
            return Unknown;
        using var table = new DataTable { Locale = CultureInfo.InvariantCulture };
        var result = table.Compute(terms.Replace("px", "", StringComparison.Ordinal), null);
        return Written(Convert.ToDouble(result, CultureInfo.InvariantCulture));
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static string Written(double length) => length.ToString("0.###", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"var\((?<name>--[\w-]+)(, *(?<fallback>[^()]*))?\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Variable();

    [GeneratedRegex(@"light-dark\((?<light>[^(),]+), *[^(),]+\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LightDark();

    [GeneratedRegex(@"(?<name>--[\w-]+): *(?<value>[^;]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Property();

    [GeneratedRegex(@"calc\((?<terms>[^()]+)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Calculation();

    [GeneratedRegex(@"(?<rem>[\d.]+)rem\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Rem();

    [GeneratedRegex(@"(?<pixels>[\d.]+)px\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pixel();
}
