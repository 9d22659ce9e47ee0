using System.IO.Compression;
using Dashboard.Server.Snapshots;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;

namespace Dashboard.Server.Http;

/// <summary>
/// Holds answers of the API as the bytes that were sent, compressed, so that an address asked for twice is written from memory.
/// A version never changes, so an entry is right until a new version takes over, which is another key.
/// </summary>
internal static class AnswerCaching
{
    /// <summary>The policy of endpoints whose answers are small enough to hold.</summary>
    public const string Policy = "answers";

    private const long MostBytes = 256 * 1024 * 1024;

    public static IServiceCollection AddAnswerCaching(this IServiceCollection services)
    {
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/geo+json", "application/problem+json"];
        });
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
        services.AddOutputCache(options =>
        {
            options.SizeLimit = MostBytes;
            options.AddPolicy(Policy, policy => policy
                .Expire(TimeSpan.FromHours(1))
                .SetVaryByQuery("*")
                .SetVaryByHost(false)
                .VaryByValue(context => KeyValuePair.Create("version", Version(context)))
                .VaryByValue(context => KeyValuePair.Create("encoding", Encoding(context))));
        });
        return services;
    }

    /// <summary>The cache stands outside the compression: what it holds is compressed.</summary>
    public static void UseAnswerCaching(this WebApplication app)
    {
        app.UseOutputCache();
        app.UseResponseCompression();
    }

    private static string Version(HttpContext context) =>
        context.RequestServices.GetRequiredService<SnapshotRegistry>().Find(context.Request.RouteValues["dataset"] as string ?? "")?.Version.Name ?? "";

    // Three answers are held for an address at most, however many ways there are to write the header.
    private static string Encoding(HttpContext context)
    {
        var accepted = context.Request.Headers.AcceptEncoding.ToString();
        return accepted.Contains("br", StringComparison.OrdinalIgnoreCase) ? "br"
            : accepted.Contains("gzip", StringComparison.OrdinalIgnoreCase) ? "gzip"
            : "";
    }
}
