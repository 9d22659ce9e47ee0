using System.Globalization;
using Dashboard.Server.Settings;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace Dashboard.Server.Security;

/// <summary>Where to report vulnerabilities (RFC 9116).</summary>
internal static class SecurityEndpoints
{
    private const string Path = "/.well-known/security.txt";

    // RFC 9116 recommends less than a year. The file is generated for every request, so it expires only when the server stops.
    private const int DaysOfValidity = 180;

    /// <summary>Maps <c>/.well-known/security.txt</c>; 404 if the operator set no contact.</summary>
    public static void MapSecurity(this WebApplication app) => app.MapGet(Path, Answer).ExcludeFromDescription();

    private static Results<ContentHttpResult, NotFound> Answer(HttpRequest request, IOptions<DashboardOptions> options, TimeProvider time)
    {
        if (options.Value.Contact is not { } contact)
            return TypedResults.NotFound();
        var expires = time.GetUtcNow()
            .UtcDateTime.Date.AddDays(DaysOfValidity)
            .ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        return TypedResults.Text(
            $"""
            Contact: {contact}
            Expires: {expires}
            Preferred-Languages: en, ru, kk
            Canonical: {request.Scheme}://{request.Host}{Path}

            """,
            "text/plain; charset=utf-8");
    }
}
