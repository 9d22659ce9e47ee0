using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Dashboard.Client.Language;

namespace Dashboard.Client.Embed;

/// <summary>The HTML of a frame, as an editor pastes it.</summary>
public static class FrameCode
{
    /// <summary>Encodes what stands in HTML; letters of every alphabet stay readable.</summary>
    public static HtmlEncoder Letters { get; } = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Encodes words, which are set in lines nowhere.</summary>
    public static string Words(string text) => Letters.Encode(Spaces.Plain(text));

    /// <summary>
    /// The element. That it has no border is said by an attribute that HTML calls obsolete and every browser keeps: a policy of the page
    /// may forbid styles in attributes.
    /// </summary>
    /// <param name="address">Where the embed is: absolute.</param>
    /// <param name="title">What it shows.</param>
    /// <param name="width">Pixels, where there is so much room; null for all the room there is.</param>
    /// <param name="height">Pixels.</param>
    public static string Of(string address, string title, int? width, int height)
    {
        var (wide, style) = width is { } pixels ? (pixels.ToString(CultureInfo.InvariantCulture), " style=\"max-width:100%\"") : ("100%", "");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"<iframe src=\"{Letters.Encode(address)}\" title=\"{Words(title)}\" width=\"{wide}\" height=\"{height}\" loading=\"lazy\" frameborder=\"0\"{style} allowfullscreen></iframe>");
    }
}
