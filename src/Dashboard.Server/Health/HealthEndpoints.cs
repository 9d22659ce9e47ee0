using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Dashboard.Server.Health;

/// <summary>What a supervisor asks: whether the process answers, and whether it serves all that it should.</summary>
internal static class HealthEndpoints
{
    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddSingleton<DatasetsCheck>();
        services.AddHealthChecks().AddCheck<DatasetsCheck>("datasets");
        return services;
    }

    /// <summary>Maps <c>/health/live</c> and <c>/health/ready</c>.</summary>
    public static void MapHealth(this WebApplication app)
    {
        // Made now: it looks for folders.
        _ = app.Services.GetRequiredService<DatasetsCheck>();
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false, ResponseWriter = Write }).ExcludeFromDescription();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = Write }).ExcludeFromDescription();
    }

    private static Task Write(HttpContext context, HealthReport report) => context.Response.WriteAsJsonAsync(
        new Answer(report.Status.ToString(), [.. report.Entries.Values.Select(entry => entry.Data.GetValueOrDefault(DatasetsCheck.Missing)).OfType<string[]>().SelectMany(names => names)]),
        context.RequestAborted);

    /// <summary>The answer.</summary>
    /// <param name="Status"><c>Healthy</c> or <c>Unhealthy</c>.</param>
    /// <param name="Missing">Ids of datasets that are not served.</param>
    private sealed record Answer(string Status, IReadOnlyList<string> Missing);
}
