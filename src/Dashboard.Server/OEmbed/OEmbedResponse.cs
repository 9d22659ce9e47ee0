using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Xml;
using Dashboard.Client.Embed;
using Dashboard.Client.Metadata;
using Dashboard.Client.Preview;

namespace Dashboard.Server.OEmbed;

/// <summary>An oEmbed 1.0 response of type "rich" (oembed.com, section 2.3.4).</summary>
internal sealed record OEmbedResponse(
    [property: JsonPropertyName("title")] string Title,
    [property: JsonPropertyName("provider_name")] string ProviderName,
    [property: JsonPropertyName("provider_url")] string ProviderUrl,
    [property: JsonPropertyName("html")] string Html,
    [property: JsonPropertyName("width")] int Width,
    [property: JsonPropertyName("height")] int Height,
    [property: JsonPropertyName("thumbnail_url")] string? ThumbnailUrl,
    [property: JsonPropertyName("thumbnail_width")] int? ThumbnailWidth,
    [property: JsonPropertyName("thumbnail_height")] int? ThumbnailHeight)
{
    private const int AnHour = 3600;

    private static readonly JsonSerializerOptions WithoutNulls = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    [JsonPropertyName("type")]
    public string Type => "rich";

    [JsonPropertyName("version")]
    public string Version => "1.0";

    [JsonPropertyName("cache_age")]
    public int CacheAge => AnHour;

    /// <summary>The response for a view, fitted to a maximum size.</summary>
    /// <param name="view">The view.</param>
    /// <param name="origin">Scheme and name of this server.</param>
    /// <param name="most">Maximum width and height, pixels.</param>
    public static OEmbedResponse Of(PreviewView view, string origin, (int Width, int Height) most)
    {
        var name = new Uri(origin).Authority;
        var (width, height) = (
            Math.Min(EmbedSize.Width, most.Width),
            Math.Min(view.Shared.Address.Options.Height ?? EmbedSize.Height(view.Shared.View), most.Height));
        var frame = FrameCode.Of(origin + view.Shared.Embed.Href, view.Title, width, height);
        var thumbnail = PreviewSize.Fitting(most.Width, most.Height);
        return new OEmbedResponse(
            view.Title,
            name,
            origin + "/",
            frame,
            width,
            height,
            thumbnail is null ? null : origin + thumbnail.In(view.Shared.Picture),
            thumbnail?.Width,
            thumbnail?.Height);
    }

    public string ToJson() => JsonSerializer.Serialize(this, WithoutNulls);

    public string ToXml()
    {
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>");
        // Texts of a dataset may contain characters that are invalid in XML.
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true, CheckCharacters = false }))
        {
            xml.WriteStartElement("oembed");
            foreach (var field in JsonSerializer.SerializeToElement(this, WithoutNulls).EnumerateObject())
                xml.WriteElementString(field.Name, string.Concat(field.Value.ToString().EnumerateRunes().Where(IsXml)));
            xml.WriteEndElement();
        }

        return text.ToString();
    }

    // XML 1.0, production 2.
    private static bool IsXml(Rune rune) =>
        rune.Value is 0x9 or 0xA or 0xD or (>= 0x20 and <= 0xD7FF) or (>= 0xE000 and <= 0xFFFD) or >= 0x10000;
}
