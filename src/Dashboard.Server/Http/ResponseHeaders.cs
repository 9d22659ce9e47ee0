using System.Net.Mime;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Primitives;

namespace Dashboard.Server.Http;

/// <summary>The headers of every answer: what a browser may do with it, and who may keep it for how long (docs/decisions/0011, 0012).</summary>
internal static class ResponseHeaders
{
    // Names that browsers know: one that they do not know is an error in the console of every reader.
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

    // Called last, because it was registered first: it sees what all others have set.
    private static Task Write(object state)
    {
        var context = (HttpContext)state;
        // What is not modified keeps the headers with which it came: those sent now would take their place.
        if (context.Response.StatusCode != StatusCodes.Status304NotModified)
            WriteSafety(context, context.Response.Headers);
        // But for this one, which a script of another site needs to read any answer.
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
        // Sources do not learn which view a reader came from.
        headers["Referrer-Policy"] = "same-origin";
        var type = context.Response.ContentType;
        if (StringValues.IsNullOrEmpty(headers.ContentSecurityPolicy))
            headers.ContentSecurityPolicy = PolicyOf(context, type);
        var (isHtml, isEmbed) = (type?.StartsWith(MediaTypeNames.Text.Html, StringComparison.Ordinal) == true, Addresses.IsEmbed(context.Request.Path));
        if (isHtml)
        {
            headers["Permissions-Policy"] = Permissions;
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            // Pages that are isolated from other sites have only frames that say so of themselves.
            if (isEmbed)
                headers["Cross-Origin-Embedder-Policy"] = "require-corp";
        }

        if (isHtml && !isEmbed)
        {
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
        }
        else
        {
            // An embed in a sandboxed frame has an opaque origin: everything it loads is cross-origin. No answer depends on who asks, so only pages are kept from other sites.
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
            ? context.RequestServices.GetRequiredService<PagePolicy>().OfEmbeds
        : type?.StartsWith(MediaTypeNames.Text.Html, StringComparison.Ordinal) == true
            ? context.RequestServices.GetRequiredService<PagePolicy>().With(context.GetEndpoint()?.Metadata.GetMetadata<ImportMapDefinition>())
        : type?.StartsWith(MediaTypeNames.Image.Svg, StringComparison.Ordinal) == true
            ? PagePolicy.OfDrawings
        : PagePolicy.OfTheRest;

    private static void WriteLifetime(HttpContext context, IHeaderDictionary headers)
    {
        var answered = context.Response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status206PartialContent or StatusCodes.Status304NotModified;
        if (!answered)
        {
            headers.ETag = StringValues.Empty;
            // A redirect may be looked up again; an error is kept by nobody.
            if (context.Response.StatusCode >= StatusCodes.Status400BadRequest)
                headers.CacheControl = "no-store";
            else if (StringValues.IsNullOrEmpty(headers.CacheControl))
                headers.CacheControl = "no-cache";
        }
        else if (context.Features.Get<ResponseTag>() is { } tag)
        {
            headers.ETag = tag.Value;
            headers.CacheControl = tag.Lifetime;
            // The tag says that it is right now, however long it was held here.
            if (!StringValues.IsNullOrEmpty(headers.Age))
            {
                headers.Age = StringValues.Empty;
                headers.Date = StringValues.Empty;
                headers["Cache-Status"] = "dashboard; hit";
            }

            // The cache writes words that are names of headers as these are written, with a capital letter; Blazor would load the page anew then.
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
