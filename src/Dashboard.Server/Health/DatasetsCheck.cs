using Dashboard.Server.Snapshots;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Dashboard.Server.Health;

/// <summary>
/// Checks that every dataset with a folder is served in the version of that folder. It reads the result of the import at startup.
/// </summary>
internal sealed class DatasetsCheck(SnapshotRegistry snapshots) : IHealthCheck
{
    /// <summary>Result data key: names of datasets that are not served.</summary>
    public const string Missing = "missing";

    /// <summary>Result data key: names of datasets served in an older version.</summary>
    public const string Outdated = "outdated";

    /// <inheritdoc/>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var data = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            [Missing] = snapshots.Missing,
            [Outdated] = snapshots.Outdated,
        };
        return Task.FromResult(
            snapshots.Missing.Count > 0
                ? HealthCheckResult.Unhealthy("Datasets that have a folder are not served; the log says why.", data: data)
            : snapshots.Outdated.Count > 0
                ? HealthCheckResult.Degraded("Older versions of datasets are served; the log says why.", data: data)
            : HealthCheckResult.Healthy());
    }
}
