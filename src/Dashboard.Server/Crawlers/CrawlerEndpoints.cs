using Dashboard.Server.Http;
using Dashboard.Server.Snapshots;
using Dashboard.Shared.Filters;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Dashboard.Server.Crawlers;

/// <summary>Files for search engines: addresses to skip, and the list of pages.</summary>
internal static class CrawlerEndpoints
{
    private const string Xml = "application/xml; charset=utf-8";

    /// <summary>Maps <c>/robots.txt</c>, <c>/sitemap.xml</c>, which links the site maps of the datasets, and these.</summary>
    public static void MapCrawlers(this WebApplication app)
    {
        var crawlers = app.MapGroup("").ExcludeFromDescription().CacheResponses();
        crawlers
            .MapGet("/robots.txt", (HttpRequest request, SnapshotRegistry snapshots) => Robots(snapshots, Origin(request)))
            .DisableRateLimiting();
        crawlers.MapGet(
            "/sitemap.xml",
            (HttpRequest request, SnapshotRegistry snapshots) => TypedResults.Text(Sitemap.Index(snapshots.All, Origin(request)), Xml));
        crawlers.MapGet("/d/{dataset}/sitemap-{part:int}.xml", Part);
    }

    // Every control of a page is a link, so addresses with a query are never crawled, except for languages, the basemap and pictures. Link
    // preview bots read only the shared page, whatever its query.
    private static string Robots(SnapshotRegistry snapshots, string origin) =>
        $"""
        User-agent: Twitterbot
        User-agent: facebookexternalhit
        User-agent: LinkedInBot
        User-agent: Slackbot-LinkExpanding
        User-agent: TelegramBot
        User-agent: WhatsApp
        Disallow: /api/

        User-agent: *
        {string.Join('\n', LanguagesInAddresses(snapshots).Select(language => $"Allow: /*?lang={language}$"))}
        Allow: /*.svg?
        Allow: /preview/
        Disallow: /*?
        Disallow: /api/

        Sitemap: {origin}/sitemap.xml

        """;

    // Of pages without a dataset, and of each dataset.
    private static IEnumerable<string> LanguagesInAddresses(SnapshotRegistry snapshots) =>
        Languages.All.Skip(1)
            .Concat(snapshots.All.SelectMany(snapshot => snapshot.Info.Languages.Skip(1)))
            .Distinct(StringComparer.Ordinal);

    private static Results<ContentHttpResult, NotFound> Part(string dataset, int part, HttpRequest request, SnapshotRegistry snapshots) =>
        snapshots.Find(dataset) is { } snapshot && Sitemap.Part(snapshot, part, Origin(request)) is { } pages
            ? TypedResults.Text(pages, Xml)
            : TypedResults.NotFound();

    private static string Origin(HttpRequest request) => $"{request.Scheme}://{request.Host}";
}
