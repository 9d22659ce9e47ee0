using Dashboard.Shared.Filters;

namespace Dashboard.Server.Snapshots;

/// <summary>Registers what is served from memory.</summary>
internal static class SnapshotRegistration
{
    public static IServiceCollection AddSnapshots(this IServiceCollection services)
    {
        services.AddSingleton<SnapshotRegistry>();
        services.AddSingleton<IDatasetCatalog>(provider => provider.GetRequiredService<SnapshotRegistry>());
        return services;
    }
}
