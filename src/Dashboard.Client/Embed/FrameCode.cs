using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Dashboard.Client.Language;

namespace Dashboard.Client.Embed;

/// <summary>The HTML of an embed frame, for editors to paste.</summary>
public static class FrameCode
{
    /// <summary>Encodes HTML; letters of every alphabet stay readable.</summary>
    public static HtmlEncoder Letters { get; } = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Encodes text without non-breaking spaces.</summary>
    public static string Words(string text) => Letters.Encode(Spaces.Plain(text));

    /// <summary>
    /// The iframe. The border is removed by an attribute that HTML calls obsolete but every browser supports, because a content security
    /// policy may forbid inline styles.
    /// </summary>
    /// <param name="address">Absolute address of the embed.</param>
    /// <param name="title">Its accessible name.</param>
    /// <param name="width">Maximum width, pixels; null for the full width.</param>
    /// <param name="height">Pixels.</param>
    public static string Of(string address, string title, int? width, int height)
    {
        var (wide, style) = width is { } pixels
            ? (pixels.ToString(CultureInfo.InvariantCulture), " style=\"max-width:100%\"")
            : ("100%", "");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"<iframe src=\"{Letters.Encode(address)}\" title=\"{Words(title)}\" width=\"{wide}\" height=\"{height}\" loading=\"lazy\" frameborder=\"0\"{style} allowfullscreen></iframe>"
        );
    }
}
