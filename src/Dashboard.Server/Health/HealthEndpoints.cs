using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Dashboard.Server.Health;

/// <summary>What a supervisor asks: whether the process answers, and whether it serves all that it should.</summary>
internal static class HealthEndpoints
{
    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<DatasetsCheck>("datasets");
        return services;
    }

    /// <summary>Maps <c>/health/live</c> and <c>/health/ready</c>.</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false, ResponseWriter = Write }).ExcludeFromDescription();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = Write }).ExcludeFromDescription();
    }

    private static Task Write(HttpContext context, HealthReport report)
    {
        return context.Response.WriteAsJsonAsync(new Answer(report.Status.ToString(), Names(DatasetsCheck.Missing), Names(DatasetsCheck.Outdated)), context.RequestAborted);

        IReadOnlyList<string> Names(string key) =>
            [.. report.Entries.Values.Select(entry => entry.Data.GetValueOrDefault(key)).OfType<IReadOnlyList<string>>().SelectMany(names => names)];
    }

    /// <summary>The answer.</summary>
    /// <param name="Status"><c>Healthy</c>, <c>Degraded</c> (something is outdated) or <c>Unhealthy</c> (something is missing).</param>
    /// <param name="Missing">Ids of datasets that are not served.</param>
    /// <param name="Outdated">Ids of datasets of which an older version is served.</param>
    private sealed record Answer(string Status, IReadOnlyList<string> Missing, IReadOnlyList<string> Outdated);
}
