using Dashboard.Server.Settings;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Dashboard.Server.Store;

/// <summary>Registers the store and the import of dataset folders into it.</summary>
internal static class StoreSetup
{
    public static IServiceCollection AddStore(this IServiceCollection services)
    {
        services.AddSingleton<IPostConfigureOptions<DashboardOptions>, DataLocation>();
        services.AddSingleton<IValidateOptions<DashboardOptions>, DataLocation>();
        services.AddOptions<DashboardOptions>()
            .BindConfiguration(DashboardOptions.Section)
            .ValidateDataAnnotations();

        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<StoreFile>();
        services.AddSingleton<IDbContextFactory<DashboardStore>>(provider => provider.GetRequiredService<StoreFile>());
        services.AddSingleton<ImportFolders>();
        services.AddSingleton<PublishedDatasets>();
        services.AddSingleton<StoredVersions>();
        return services;
    }
}
