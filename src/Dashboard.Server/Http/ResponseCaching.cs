using System.IO.Compression;
using Dashboard.Server.Settings;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Dashboard.Server.Http;

/// <summary>
/// Pages and answers of the API carry a tag, and who still has the answer of that tag is told so without it being made again.
/// What was made is held as the bytes that were sent, compressed, so that an address asked for twice is written from memory.
/// </summary>
internal static class ResponseCaching
{
    private const int MaxBytesOfAnAnswer = 8 * 1024 * 1024;

    public static IServiceCollection AddCachedResponses(this IServiceCollection services)
    {
        services.AddSingleton<ResponseTags>();
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.Providers.Add<Brotli>();
            options.Providers.Add<GzipCompressionProvider>();
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/geo+json", "application/problem+json", "image/svg+xml", "text/csv"];
        });
        services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
        services.AddOutputCache();
        services.AddOptions<OutputCacheOptions>().Configure<IOptions<DashboardOptions>>((cache, dashboard) =>
        {
            cache.SizeLimit = dashboard.Value.ResponseBytes;
            cache.MaximumBodySize = MaxBytesOfAnAnswer;
            cache.UseCaseSensitivePaths = true;
        });
        return services;
    }

    /// <summary>Answers of these endpoints have a tag, but are too large to hold.</summary>
    public static TBuilder TagAnswers<TBuilder>(this TBuilder endpoints)
        where TBuilder : IEndpointConventionBuilder => endpoints.WithMetadata(CacheableEndpoint.Instance).LimitAnswers();

    /// <summary>Answers of these endpoints have a tag and are held.</summary>
    public static TBuilder HoldAnswers<TBuilder>(this TBuilder endpoints)
        where TBuilder : IEndpointConventionBuilder => endpoints.WithMetadata(CacheableEndpoint.Instance, ResponseCachePolicy.Instance).LimitAnswers();

    /// <summary>The cache stands outside the compression: what it holds is compressed. The limit of what is made at once stands within the cache.</summary>
    public static void UseCachedResponses(this WebApplication app)
    {
        app.Use(Tag);
        app.UseOutputCache();
        app.UseLoadLimit();
        app.UseResponseCompression();
    }

    private static Task Tag(HttpContext context, RequestDelegate next)
    {
        var metadata = context.GetEndpoint()?.Metadata;
        if (!HttpMethods.IsGet(context.Request.Method) || metadata?.GetMetadata<CacheableEndpoint>() is null || ErrorPages.IsInPlaceOfAnother(context))
        {
            context.Features.Set<ResponseTag>(null);
            return next(context);
        }

        var tag = context.RequestServices.GetRequiredService<ResponseTags>().Of(context);
        context.Features.Set(tag);
        // What one reader waits for, others may wait for too: it is made also when that reader goes away.
        if (metadata.GetMetadata<ResponseCachePolicy>() is not null)
            context.RequestAborted = CancellationToken.None;
        return Conditional(context, tag, next);
    }

    // The conditions are taken out of the request: the cache would read them in its own way, the date too, which is that of the rendering.
    private static Task Conditional(HttpContext context, ResponseTag tag, RequestDelegate next)
    {
        var headers = context.Request.Headers;
        var isKnown = EntityTagHeaderValue.TryParseList(headers.IfNoneMatch, out var held);
        headers.IfNoneMatch = headers.IfModifiedSince = StringValues.Empty;
        if (!isKnown)
            return next(context);
        if (held!.Any(one => one.Equals(EntityTagHeaderValue.Any)))
            return UnlessFoundAsync(context, next);
        if (!held!.Any(one => one.Compare(new EntityTagHeaderValue(tag.Value["W/".Length..], isWeak: true), useStrongComparison: false)))
            return next(context);
        context.Response.StatusCode = StatusCodes.Status304NotModified;
        return Task.CompletedTask;
    }

    // A star is the tag of whatever there is (RFC 9110, section 13.1.2), and whether there is something is known when it has been made.
    private static async Task UnlessFoundAsync(HttpContext context, RequestDelegate next)
    {
        var body = context.Response.Body;
        await using var unlessFound = new UnlessFound(context.Response, body);
        context.Response.Body = unlessFound;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = body;
        }

        if (!unlessFound.IsFound)
            return;
        context.Response.Clear();
        context.Response.StatusCode = StatusCodes.Status304NotModified;
    }
}
