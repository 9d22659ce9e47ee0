using System.IO.Compression;
using Dashboard.Server.Settings;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Dashboard.Server.Http;

/// <summary>
/// Pages and API responses have an ETag: a matching <c>If-None-Match</c> gets 304 without rendering. Responses are cached as compressed
/// bytes, so that a repeated address is served from memory.
/// </summary>
internal static class OutputCaching
{
    private const int MaxResponseBytes = 8 * 1024 * 1024;

    public static IServiceCollection AddCachedResponses(this IServiceCollection services)
    {
        services.AddSingleton<ResponseTags>();
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.Providers.Add<Brotli>();
            options.Providers.Add<GzipCompressionProvider>();
            options.MimeTypes =
            [
                .. ResponseCompressionDefaults.MimeTypes,
                "application/geo+json",
                "application/problem+json",
                "image/svg+xml",
                "text/csv",
            ];
        });
        services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
        services.AddOutputCache();
        services
            .AddOptions<OutputCacheOptions>()
            .Configure<IOptions<DashboardOptions>>(
                (cache, dashboard) =>
                {
                    cache.SizeLimit = dashboard.Value.ResponseBytes;
                    cache.MaximumBodySize = MaxResponseBytes;
                    cache.UseCaseSensitivePaths = true;
                });
        return services;
    }

    /// <summary>Responses of these endpoints have a tag, but are too large to cache.</summary>
    public static TBuilder TagResponses<TBuilder>(this TBuilder endpoints)
        where TBuilder : IEndpointConventionBuilder => endpoints.WithMetadata(CacheableEndpoint.Instance).LimitResponses();

    /// <summary>Responses of these endpoints have a tag and are cached.</summary>
    public static TBuilder CacheResponses<TBuilder>(this TBuilder endpoints)
        where TBuilder : IEndpointConventionBuilder =>
        endpoints.WithMetadata(CacheableEndpoint.Instance, TaggedOutputCachePolicy.Instance).LimitResponses();

    /// <summary>The cache runs outside the compression, so that it stores compressed bytes. The load limit runs inside the cache.</summary>
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
        if (
            !HttpMethods.IsGet(context.Request.Method)
            || metadata?.GetMetadata<CacheableEndpoint>() is null
            || ErrorPages.IsReExecuted(context))
        {
            context.Features.Set<ResponseTag>(null);
            return next(context);
        }

        var tag = context.RequestServices.GetRequiredService<ResponseTags>().Of(context);
        context.Features.Set(tag);
        // Others may wait for the same response: it is rendered even if the reader disconnects.
        if (metadata.GetMetadata<TaggedOutputCachePolicy>() is not null)
            context.RequestAborted = CancellationToken.None;
        return Conditional(context, tag, next);
    }

    // The conditional headers are removed from the request: the cache would evaluate them in its own way, including the date, which is that
    // of the rendering.
    private static Task Conditional(HttpContext context, ResponseTag tag, RequestDelegate next)
    {
        var headers = context.Request.Headers;
        var isKnown = EntityTagHeaderValue.TryParseList(headers.IfNoneMatch, out var held);
        headers.IfNoneMatch = headers.IfModifiedSince = StringValues.Empty;
        if (!isKnown)
            return next(context);
        if (held!.Any(one => one.Equals(EntityTagHeaderValue.Any)))
            return ErrorBodyOnlyAsync(context, next);
        if (!held!.Any(one => one.Compare(new EntityTagHeaderValue(tag.Value["W/".Length..], isWeak: true), useStrongComparison: false)))
            return next(context);
        context.Response.StatusCode = StatusCodes.Status304NotModified;
        return Task.CompletedTask;
    }

    // "*" matches any existing response (RFC 9110, section 13.1.2), and whether it exists is known only after rendering.
    private static async Task ErrorBodyOnlyAsync(HttpContext context, RequestDelegate next)
    {
        var body = context.Response.Body;
        await using var unlessFound = new ErrorBodyStream(context.Response, body);
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
