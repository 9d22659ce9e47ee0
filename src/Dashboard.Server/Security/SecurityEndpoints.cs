using System.Globalization;
using Dashboard.Server.Settings;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace Dashboard.Server.Security;

/// <summary>Where to report a vulnerability, in the form that researchers look for (RFC 9116).</summary>
internal static class SecurityEndpoints
{
    private const string Path = "/.well-known/security.txt";

    // RFC 9116 asks for less than a year. The file is made anew for every request, so it never runs out while the server does not.
    private const int DaysOfValidity = 180;

    /// <summary>Maps <c>/.well-known/security.txt</c>; there is none where the operator named no contact.</summary>
    public static void MapSecurity(this WebApplication app) => app.MapGet(Path, Answer).ExcludeFromDescription();

    private static Results<ContentHttpResult, NotFound> Answer(HttpRequest request, IOptions<DashboardOptions> options, TimeProvider time)
    {
        if (options.Value.Contact is not { } contact)
            return TypedResults.NotFound();
        var expires = time.GetUtcNow().UtcDateTime.Date.AddDays(DaysOfValidity).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
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
