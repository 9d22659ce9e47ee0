using Dashboard.Server.Import;
using Dashboard.Server.Snapshots;
using Dashboard.Server.Store;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace Dashboard.Server.Health;

/// <summary>Whether every dataset that had a folder at the start is served. The folders are looked at once.</summary>
internal sealed class DatasetsCheck(SnapshotRegistry snapshots, IOptions<DashboardOptions> options) : IHealthCheck
{
    /// <summary>Key of the names in the data of the result.</summary>
    public const string Missing = "missing";

    private readonly string[] expected = [.. DatasetFolder.Find(options.Value.Datasets!).Select(path => Path.GetFileName(path))];

    /// <inheritdoc/>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        string[] missing = [.. expected.Where(dataset => snapshots.Find(dataset) is null)];
        return Task.FromResult(missing.Length == 0
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy("Datasets that have a folder are not served; the log says why.", data: new Dictionary<string, object>(StringComparer.Ordinal) { [Missing] = missing }));
    }
}
