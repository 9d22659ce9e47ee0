using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Dashboard.Server.Health;

/// <summary>Health checks for supervisors: whether the process responds, and whether it serves everything it should.</summary>
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
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false, ResponseWriter = Write })
            .ExcludeFromDescription();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = Write }).ExcludeFromDescription();
    }

    private static Task Write(HttpContext context, HealthReport report)
    {
        return context.Response.WriteAsJsonAsync(
            new Answer(report.Status.ToString(), Names(DatasetsCheck.Missing), Names(DatasetsCheck.Outdated)),
            context.RequestAborted);

        IReadOnlyList<string> Names(string key) =>
            [
                .. report
                    .Entries.Values.Select(entry => entry.Data.GetValueOrDefault(key))
                    .OfType<IReadOnlyList<string>>()
                    .SelectMany(names => names),
            ];
    }

    private sealed record Answer(string Status, IReadOnlyList<string> Missing, IReadOnlyList<string> Outdated);
}
