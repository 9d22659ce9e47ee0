using Dashboard.Client.Shell;
using Dashboard.Server.Settings;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace Dashboard.Server.Http;

/// <summary>
/// Limits concurrent requests: the settings say how many run, a few wait, and the rest get 503 at once, so that cached responses are always
/// fast (docs/decisions/0041). It runs inside the cache: cache hits do not count.
/// </summary>
internal static class LoadLimit
{
    private const string Requests = "requests";
    private const string Pictures = "pictures";
    private const int PicturesWaiting = 24;
    private const string FewSeconds = "5";

    // Painting takes longer than any page.
    private static readonly int PicturesAtOnce = Math.Max(1, Environment.ProcessorCount / 2);

    public static IServiceCollection AddLoadLimit(this IServiceCollection services)
    {
        services.AddRateLimiter(_ => { });
        services
            .AddOptions<RateLimiterOptions>()
            .Configure<IOptions<DashboardOptions>>(
                (limits, dashboard) =>
                {
                    limits.RejectionStatusCode = StatusCodes.Status503ServiceUnavailable;
                    limits.OnRejected = (refused, _) => new ValueTask(RefuseAsync(refused.HttpContext));
                    limits.AddConcurrencyLimiter(
                        Requests,
                        requests => (requests.PermitLimit, requests.QueueLimit) =
                            (dashboard.Value.MaxConcurrentRequests, dashboard.Value.WaitingRequests));
                    limits.AddConcurrencyLimiter(
                        Pictures,
                        pictures => (pictures.PermitLimit, pictures.QueueLimit) = (PicturesAtOnce, PicturesWaiting));
                });
        return services;
    }

    /// <summary>Limits these endpoints.</summary>
    public static TBuilder LimitResponses<TBuilder>(this TBuilder endpoints)
        where TBuilder : IEndpointConventionBuilder => endpoints.RequireRateLimiting(Requests);

    /// <summary>Limits these endpoints, which return pictures, in a queue of their own.</summary>
    public static TBuilder LimitPictures<TBuilder>(this TBuilder endpoints)
        where TBuilder : IEndpointConventionBuilder => endpoints.RequireRateLimiting(Pictures);

    public static void UseLoadLimit(this WebApplication app)
    {
        // Requests block their threads. Without more threads, cached responses would wait until the pool adds some, which takes half a
        // second.
        var busy = app.Services.GetRequiredService<IOptions<DashboardOptions>>().Value.MaxConcurrentRequests + PicturesAtOnce;
        ThreadPool.GetMinThreads(out var threads, out var ports);
        ThreadPool.SetMinThreads(Math.Max(threads, Environment.ProcessorCount + busy), ports);
        app.UseRateLimiter();
    }

    private static Task RefuseAsync(HttpContext context)
    {
        context.Response.Headers.RetryAfter = FewSeconds;
        return BriefResponse.WriteAsync(context, StatusCodes.Status503ServiceUnavailable, () => BriefWords.Busy);
    }
}
