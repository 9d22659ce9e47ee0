using Dashboard.Server.Store;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Requests;

namespace Dashboard.Server.Snapshots;

/// <summary>Registers the served snapshots and loads them at startup.</summary>
internal static class SnapshotRegistration
{
    public static IServiceCollection AddSnapshots(this IServiceCollection services)
    {
        services.AddSingleton<SnapshotRegistry>();
        services.AddHttpContextAccessor();
        services.AddSingleton<RequestedSnapshots>();
        services.AddSingleton<OlderVersions>();
        services.AddSingleton<IDatasetCatalog>(provider => provider.GetRequiredService<RequestedSnapshots>());
        services.AddSingleton<FolderWatch>();
        services.AddHostedService(provider => provider.GetRequiredService<FolderWatch>());
        services.AddSingleton<ISnapshots>(provider => provider.GetRequiredService<RequestedSnapshots>());
        return services;
    }

    /// <summary>
    /// Imports new versions and publishes every valid dataset. If there is none, writes the reason to standard error and returns false.
    /// </summary>
    public static async Task<bool> OpenDatasetsAsync(this WebApplication app)
    {
        try
        {
            await app.Services.GetRequiredService<FolderWatch>().OpenAsync(app.Lifetime.ApplicationStopping);
            return true;
        }
        catch (CannotStartException error)
        {
            await Console.Error.WriteLineAsync(error.Message);
            return false;
        }
    }
}
