using Dashboard.Client.Shell;
using Dashboard.Server.Settings;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace Dashboard.Server.Http;

/// <summary>
/// Makes so many answers at once as the settings say, lets a few wait and refuses the rest at once, so that what is held ready is sent at any time
/// (docs/decisions/0041). It stands within the cache: a request that is answered from there never comes here.
/// </summary>
internal static class LoadLimit
{
    private const string Answers = "answers";
    private const string Pictures = "pictures";
    private const int PicturesWaiting = 24;
    private const string FewSeconds = "5";

    // Painting takes longer than any page.
    private static readonly int PicturesAtOnce = Math.Max(1, Environment.ProcessorCount / 2);

    public static IServiceCollection AddLoadLimit(this IServiceCollection services)
    {
        services.AddRateLimiter(_ => { });
        services.AddOptions<RateLimiterOptions>().Configure<IOptions<DashboardOptions>>((limits, dashboard) =>
        {
            limits.RejectionStatusCode = StatusCodes.Status503ServiceUnavailable;
            limits.OnRejected = (refused, _) => new ValueTask(RefuseAsync(refused.HttpContext));
            limits.AddConcurrencyLimiter(Answers, answers => (answers.PermitLimit, answers.QueueLimit) = (dashboard.Value.MaxAnswersAtOnce, dashboard.Value.AnswersWaiting));
            limits.AddConcurrencyLimiter(Pictures, pictures => (pictures.PermitLimit, pictures.QueueLimit) = (PicturesAtOnce, PicturesWaiting));
        });
        return services;
    }

    /// <summary>Answers of these endpoints take work.</summary>
    public static TBuilder LimitAnswers<TBuilder>(this TBuilder endpoints)
        where TBuilder : IEndpointConventionBuilder => endpoints.RequireRateLimiting(Answers);

    /// <summary>Answers of these endpoints are pictures, which wait for each other only.</summary>
    public static TBuilder LimitPictures<TBuilder>(this TBuilder endpoints)
        where TBuilder : IEndpointConventionBuilder => endpoints.RequireRateLimiting(Pictures);

    public static void UseLoadLimit(this WebApplication app)
    {
        // Answers keep their threads busy. Without more of them what is held ready would wait until the pool notices, which takes it half a second.
        var busy = app.Services.GetRequiredService<IOptions<DashboardOptions>>().Value.MaxAnswersAtOnce + PicturesAtOnce;
        ThreadPool.GetMinThreads(out var threads, out var ports);
        ThreadPool.SetMinThreads(Math.Max(threads, Environment.ProcessorCount + busy), ports);
        app.UseRateLimiter();
    }

    private static Task RefuseAsync(HttpContext context)
    {
        context.Response.Headers.RetryAfter = FewSeconds;
        return BriefAnswer.WriteAsync(context, StatusCodes.Status503ServiceUnavailable, () => BriefWords.Busy);
    }
}
