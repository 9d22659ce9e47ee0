using System.IO.Compression;
using Dashboard.Server.Store;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Dashboard.Server.Http;

/// <summary>
/// Pages and answers of the API carry a tag, and who still has the answer of that tag is told so without it being made again.
/// What was made is held as the bytes that were sent, compressed, so that an address asked for twice is written from memory.
/// </summary>
internal static class AnswerCaching
{
    private const int MostBytesOfAnAnswer = 8 * 1024 * 1024;

    public static IServiceCollection AddAnswerCaching(this IServiceCollection services)
    {
        services.AddSingleton<AnswerTags>();
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.Providers.Add<Brotli>();
            options.Providers.Add<GzipCompressionProvider>();
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/geo+json", "application/problem+json", "image/svg+xml"];
        });
        services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
        services.AddOutputCache();
        services.AddOptions<OutputCacheOptions>().Configure<IOptions<DashboardOptions>>((cache, dashboard) =>
        {
            cache.SizeLimit = dashboard.Value.AnswerMegabytes * 1024L * 1024;
            cache.MaximumBodySize = MostBytesOfAnAnswer;
            cache.UseCaseSensitivePaths = true;
        });
        return services;
    }

    /// <summary>Answers of these endpoints have a tag, but are too large to hold.</summary>
    public static TBuilder TagAnswers<TBuilder>(this TBuilder endpoints)
        where TBuilder : IEndpointConventionBuilder => endpoints.WithMetadata(PublicAnswer.Instance);

    /// <summary>Answers of these endpoints have a tag and are held.</summary>
    public static TBuilder HoldAnswers<TBuilder>(this TBuilder endpoints)
        where TBuilder : IEndpointConventionBuilder => endpoints.WithMetadata(PublicAnswer.Instance, AnswerPolicy.Instance);

    /// <summary>The cache stands outside the compression: what it holds is compressed.</summary>
    public static void UseAnswerCaching(this WebApplication app)
    {
        app.Use(Tag);
        app.UseOutputCache();
        app.UseResponseCompression();
    }

    private static Task Tag(HttpContext context, RequestDelegate next)
    {
        if (!HttpMethods.IsGet(context.Request.Method) || context.GetEndpoint()?.Metadata.GetMetadata<PublicAnswer>() is null)
        {
            context.Features.Set<AnswerTag>(null);
            return next(context);
        }

        var tag = context.RequestServices.GetRequiredService<AnswerTags>().Of(context);
        context.Features.Set(tag);
        if (!IsHeldByReader(context.Request, tag))
            return next(context);
        context.Response.StatusCode = StatusCodes.Status304NotModified;
        return Task.CompletedTask;
    }

    private static bool IsHeldByReader(HttpRequest request, AnswerTag tag) =>
        request.Headers.IfNoneMatch.Count > 0
        && EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch, out var held)
        && held.Any(one => one.Compare(new EntityTagHeaderValue(tag.Value["W/".Length..], isWeak: true), useStrongComparison: false));
}
