using System.Text;
using Dashboard.Client.Addresses;
using Dashboard.Client.Embed;
using Dashboard.Shared.Filters;

namespace Dashboard.Client.Share;

/// <summary>Addresses and HTML codes to copy. Each is plain text, complete and encoded, ready to paste.</summary>
/// <param name="Page">The page to link to.</param>
/// <param name="Embed">The embed.</param>
/// <param name="Title">The view in words.</param>
/// <param name="Origin">Scheme and name of this server, without a trailing slash.</param>
public sealed record SharedCodes(PageAddress Page, PageAddress Embed, string Title, string Origin)
{
    /// <summary>The link to the page.</summary>
    public string Link => Origin + Page.Href;

    /// <summary>The oEmbed 1.0 address, for sites that embed automatically.</summary>
    public string OEmbed => Origin + OEmbedAddress.Of(Origin + Embed.Href);

    /// <summary>The address of the preview picture.</summary>
    public string Picture => Origin + Embed.Preview(Embed.EmbeddedView);

    /// <summary>Height of the frame if its width is unknown, pixels.</summary>
    public int Height => Embed.Options.Height ?? EmbedSize.Height(Embed.EmbeddedView);

    /// <summary>An iframe, which needs no script.</summary>
    public string Frame => FrameCode.Of(Origin + Embed.Href, Title, null, Height);

    /// <summary>The custom element of embed.js, with a fallback link.</summary>
    public string Element
    {
        get
        {
            var element = new StringBuilder();
            element
                .Append("<script src=\"")
                .Append(FrameCode.Letters.Encode($"{Origin}/embed.js"))
                .Append("\"></script>\n<event-dashboard");
            foreach (var (name, value) in Attributes)
            {
                element.Append(' ').Append(name);
                if (value is not null)
                    element.Append("=\"").Append(FrameCode.Letters.Encode(value)).Append('"');
            }

            return element
                .Append(">\n  <a href=\"")
                .Append(FrameCode.Letters.Encode(Origin + Embed.FullView.Href))
                .Append("\">")
                .Append(FrameCode.Words(Title))
                .Append("</a>\n</event-dashboard>")
                .ToString();
        }
    }

    /// <summary>Height of the frame at a width, pixels.</summary>
    public int HeightAt(int width) => Embed.Options.Height ?? EmbedSize.Height(Embed.EmbeddedView, width);

    private IEnumerable<(string Name, string? Value)> Attributes
    {
        get
        {
            yield return ("dataset", Embed.Dataset);
            yield return SharedView.EventIn(Embed.EmbeddedView) is { } id ? ("event", id) : ("view", Embed.EmbeddedView);
            foreach (var pair in QueryCodec.Format(Embed.Filter, Embed.Options).Split('&', StringSplitOptions.RemoveEmptyEntries))
            {
                // Title and controls are on by default, so only turning them off is written.
                var parts = pair.Split('=', 2);
                yield return parts[0] is "title" or "controls" ? ($"no-{parts[0]}", null) : (parts[0], Uri.UnescapeDataString(parts[1]));
            }
        }
    }
}
