using System.Globalization;
using System.Text;
using System.Xml;
using Dashboard.Client.Addresses;
using Dashboard.Shared.Snapshots;

namespace Dashboard.Server.Crawlers;

/// <summary>Site maps of the datasets (sitemaps.org 0.9): each page in every language, with links to its other languages.</summary>
internal static class Sitemap
{
    /// <summary>
    /// Maximum number of pages in one site map. In three languages they are 30,000 addresses and about 20 MB: 50,000 and 50 MB are allowed.
    /// </summary>
    public const int MaxPages = 10_000;

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    /// <summary>The site maps of all datasets.</summary>
    public static string Index(IEnumerable<DatasetSnapshot> snapshots, string origin) =>
        Written(xml =>
        {
            xml.WriteStartElement("sitemapindex", Namespace);
            foreach (var snapshot in snapshots)
            {
                for (var part = 1; (part - 1) * MaxPages < Pages(snapshot).Count(); part++)
                {
                    xml.WriteStartElement("sitemap", Namespace);
                    xml.WriteElementString(
                        "loc",
                        Namespace,
                        string.Create(CultureInfo.InvariantCulture, $"{origin}/d/{snapshot.Info.Id}/sitemap-{part}.xml"));
                    WriteChanged(xml, snapshot);
                    xml.WriteEndElement();
                }
            }

            xml.WriteEndElement();
        });

    /// <summary>One site map of a dataset, counted from 1; null if there are fewer.</summary>
    public static string? Part(DatasetSnapshot snapshot, int part, string origin)
    {
        var pages = part < 1 ? [] : Pages(snapshot).Skip((part - 1) * MaxPages).Take(MaxPages).ToList();
        return pages.Count == 0 ? null : Written(xml =>
        {
            xml.WriteStartElement("urlset", Namespace);
            xml.WriteAttributeString("xmlns", "xhtml", null, Xhtml);
            foreach (var page in pages)
            {
                foreach (var language in snapshot.Info.Languages)
                    WritePage(xml, snapshot, $"{origin}/d/{snapshot.Info.Id}{page}", language);
            }

            xml.WriteEndElement();
        });
    }

    private static IEnumerable<string> Pages(DatasetSnapshot snapshot) =>
    [
        "", "/matrix", "/casualties", "/data", "/compare", "/about", "/codebook",
        .. snapshot.Content.Stories.Count > 0 ? ["/stories"] : (string[])[],
        .. snapshot.Content.StorySteps.Select(step => PageAddress.StoryPath(step.Story, step.Number)),
        .. snapshot.Content.Events.Select(one => $"/events/{one.Id}"),
        .. snapshot.Content.Places.Select(one => $"/places/{one.Id}"),
        .. snapshot.Content.Claims.Select(one => $"/claims/{one.Id}"),
        .. snapshot.Content.Sources.Select(one => $"/sources/{one.Id}"),
    ];

    private static void WritePage(XmlWriter xml, DatasetSnapshot snapshot, string address, string language)
    {
        xml.WriteStartElement("url", Namespace);
        xml.WriteElementString("loc", Namespace, In(snapshot, address, language));
        WriteChanged(xml, snapshot);
        foreach (var other in snapshot.Info.Languages)
        {
            xml.WriteStartElement("link", Xhtml);
            xml.WriteAttributeString("rel", "alternate");
            xml.WriteAttributeString("hreflang", other);
            xml.WriteAttributeString("href", In(snapshot, address, other));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }


    private static string In(DatasetSnapshot snapshot, string address, string language) =>
        language == snapshot.Info.FirstLanguage ? address : $"{address}?lang={language}";

    private static void WriteChanged(XmlWriter xml, DatasetSnapshot snapshot) =>
        xml.WriteElementString(
            "lastmod",
            Namespace,
            snapshot.Version.ImportedAt.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));

    private static string Written(Action<XmlWriter> write)
    {
        var text = new Utf8Text();
        using (var xml = XmlWriter.Create(text))
            write(xml);
        return text.ToString();
    }

    /// <summary>Makes the XML declaration name the encoding in which it will be sent.</summary>
    private sealed class Utf8Text() : StringWriter(CultureInfo.InvariantCulture)
    {
        public override Encoding Encoding => Encoding.UTF8;
    }
}
