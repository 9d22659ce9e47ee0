using System.Net.Mime;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Primitives;

namespace Dashboard.Server.Http;

/// <summary>The headers of every response: security, and caching (docs/decisions/0011, 0012).</summary>
internal static class ResponseHeaders
{
    // Only names that browsers know: an unknown one is an error in every reader's console.
    private const string Permissions =
        "accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(), magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=(), xr-spatial-tracking=()";

    // The fonts have plain addresses, so that a page can preload them, and do not change within a version of their package.
    private const string ForAMonth = "public, max-age=2592000, stale-while-revalidate=2592000";

    private const string AllowsNavigation = "blazor-enhanced-nav";

    public static void UseResponseHeaders(this WebApplication app)
    {
        app.Use((context, next) =>
        {
            context.Response.OnStarting(Write, context);
            return next(context);
        });
    }

    // Called last, because it is registered first: all other headers are set by then.
    private static Task Write(object state)
    {
        var context = (HttpContext)state;
        // A 304 keeps the headers of the cached response: new ones would replace them.
        if (context.Response.StatusCode != StatusCodes.Status304NotModified)
            WriteSafety(context, context.Response.Headers);
        // Except this one, which scripts of other sites need to read any response.
        else if (Addresses.IsApi(context.Request.Path))
            context.Response.Headers.AccessControlAllowOrigin = "*";
        WriteLifetime(context, context.Response.Headers);
        // Everything may be sent compressed, and what pages are framed for depends on who asks.
        context.Response.Headers.Vary = Negotiation.DependsOnNavigation(context.Request.Path)
            ? "Accept, Accept-Encoding"
            : "Accept-Encoding";
        return Task.CompletedTask;
    }

    private static void WriteSafety(HttpContext context, IHeaderDictionary headers)
    {
        headers.XContentTypeOptions = "nosniff";
        // Sources do not learn from which view a reader came.
        headers["Referrer-Policy"] = "same-origin";
        var type = context.Response.ContentType;
        if (StringValues.IsNullOrEmpty(headers.ContentSecurityPolicy))
            headers.ContentSecurityPolicy = PolicyOf(context, type);
        var (isHtml, isEmbed) = (
            type?.StartsWith(MediaTypeNames.Text.Html, StringComparison.Ordinal) == true,
            Addresses.IsEmbed(context.Request.Path));
        if (isHtml)
        {
            headers["Permissions-Policy"] = Permissions;
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            // A cross-origin isolated page may only frame documents that opt in.
            if (isEmbed)
                headers["Cross-Origin-Embedder-Policy"] = "require-corp";
        }

        if (isHtml && !isEmbed)
        {
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
        }
        else
        {
            // An embed in a sandboxed frame has an opaque origin: everything it loads is cross-origin. No response depends on the user, so
            // only pages are protected from other sites.
            headers["Cross-Origin-Resource-Policy"] = "cross-origin";
            headers.AccessControlAllowOrigin = "*";
        }

        if (Addresses.IsApi(context.Request.Path))
        {
            headers.AccessControlExposeHeaders = "Content-Disposition, ETag";
            headers["X-Robots-Tag"] = "noindex";
        }
    }

    private static string PolicyOf(HttpContext context, string? type) =>
        type?.StartsWith(MediaTypeNames.Text.Html, StringComparison.Ordinal) == true && Addresses.IsEmbed(context.Request.Path)
            ? context.RequestServices.GetRequiredService<ContentSecurityPolicies>().OfEmbeds
        : type?.StartsWith(MediaTypeNames.Text.Html, StringComparison.Ordinal) == true
            ? context
                .RequestServices.GetRequiredService<ContentSecurityPolicies>()
                .With(context.GetEndpoint()?.Metadata.GetMetadata<ImportMapDefinition>())
        : type?.StartsWith(MediaTypeNames.Image.Svg, StringComparison.Ordinal) == true ? ContentSecurityPolicies.OfDrawings
        : ContentSecurityPolicies.ForOtherResponses;

    private static void WriteLifetime(HttpContext context, IHeaderDictionary headers)
    {
        var answered =
            context.Response.StatusCode
            is StatusCodes.Status200OK
                or StatusCodes.Status206PartialContent
                or StatusCodes.Status304NotModified;
        if (!answered)
        {
            headers.ETag = StringValues.Empty;
            // A redirect may be cached and revalidated; an error is never cached.
            if (context.Response.StatusCode >= StatusCodes.Status400BadRequest)
                headers.CacheControl = "no-store";
            else if (StringValues.IsNullOrEmpty(headers.CacheControl))
                headers.CacheControl = "no-cache";
        }
        else if (context.Features.Get<ResponseTag>() is { } tag)
        {
            headers.ETag = tag.Value;
            headers.CacheControl = tag.Lifetime;
            // The tag says that it is current, however long it was cached here.
            if (!StringValues.IsNullOrEmpty(headers.Age))
            {
                headers.Age = StringValues.Empty;
                headers.Date = StringValues.Empty;
                headers["Cache-Status"] = "dashboard; hit";
            }

            // The cache writes values that are names of headers with a capital letter; Blazor would then reload the page.
            if (headers.ContainsKey(AllowsNavigation))
                headers[AllowsNavigation] = Addresses.IsEmbed(context.Request.Path) ? StringValues.Empty : "allow";
        }
        else if (context.RequestServices.GetRequiredService<EmbedFiles>().LifetimeOf(context.Request) is { } lifetime)
        {
            headers.CacheControl = lifetime;
        }
        else if (context.Request.Path.StartsWithSegments("/fonts", StringComparison.Ordinal))
        {
            headers.CacheControl = ForAMonth;
        }
    }
}
