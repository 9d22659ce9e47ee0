using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Dashboard.Client.Shell;
using Dashboard.Server.Settings;
using Dashboard.Server.Snapshots;
using Dashboard.Server.Translations;
using Dashboard.Shared.Snapshots;
using Microsoft.Extensions.Options;

namespace Dashboard.Server.Http;

/// <summary>The ETag of a response: equal tags mean equal responses, for anyone at any time.</summary>
/// <param name="Value">
/// As in the header <c>ETag</c>. Weak: there are several encodings, and a page has fresh ids in every rendering.
/// </param>
/// <param name="Lifetime">The header <c>Cache-Control</c>.</param>
internal sealed record ResponseTag(string Value, string Lifetime);

/// <summary>
/// Computes tags from everything that responses depend on: the address, the versions of the data, the build and the settings.
/// </summary>
internal sealed class ResponseTags(
    SnapshotRegistry snapshots,
    EmbedFiles embedFiles,
    InterfaceTexts translations,
    IOptions<DashboardOptions> options
)
{
    // Corrections appear within a minute, or at the next visit after that. If the server is unreachable, a page cached a day ago may be
    // shown.
    private const string Brief = "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400";
    private const string ForAYear = "public, max-age=31536000, immutable";

    private readonly string build = string.Join(
        '/',
        [
            .. new[] { typeof(ResponseTags), typeof(Routes), typeof(DatasetSnapshot) }.Select(type =>
                type.Module.ModuleVersionId.ToString("N", CultureInfo.InvariantCulture)),
            embedFiles.Version,
            translations.Version,
            JsonSerializer.Serialize(options.Value),
        ]);

    /// <summary>The tag of the response to a request, if it succeeds.</summary>
    public ResponseTag Of(HttpContext context)
    {
        var request = context.Request;
        var isPage = !Addresses.IsApi(request.Path);
        var isEmbed = Addresses.IsEmbed(request.Path);
        var isEnhanced = Negotiation.IsNavigation(request);
        // A page of an older version links to the current one, which changes. A number alone could mean another version one day.
        var isOfVersion = isEmbed
            ? request.Query["version"] == VersionOf(context)
            : !isPage
                && request.RouteValues.ContainsKey("dataset")
                && request.Query["version"].ToString().Contains('-', StringComparison.Ordinal);
        // Canonical links contain the name of the server.
        var material =
            $"{build}\n{Versions(context)}\n{isEnhanced}\n{request.Scheme}://{request.Host}{request.PathBase}{request.Path}{request.QueryString}";
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(material));
        return new ResponseTag($"W/\"{Convert.ToHexStringLower(hash.AsSpan(0, 12))}\"", isOfVersion ? ForAYear : Brief);
    }

    private string? VersionOf(HttpContext context) =>
        context.Request.RouteValues["dataset"] is string dataset ? snapshots.Find(dataset)?.Version.Name : null;

    private string Versions(HttpContext context) =>
        VersionOf(context)
        ?? string.Join(' ', [.. snapshots.All.Select(held => $"{held.Info.Id} {held.Version.Name}"), .. snapshots.Missing]);
}
