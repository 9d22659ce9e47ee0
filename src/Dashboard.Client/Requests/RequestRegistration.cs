using Dashboard.Shared.Filters;
using Dashboard.Shared.Requests;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Client.Requests;

/// <summary>Registers the mediator and handlers of the browser.</summary>
internal static class RequestRegistration
{
    /// <summary>Adds the mediator and a handler for every request of Dashboard.Shared.</summary>
    /// <param name="services">The services.</param>
    /// <param name="origin">The address of the server.</param>
    public static IServiceCollection AddRequests(this IServiceCollection services, Uri origin)
    {
        services.AddSingleton(_ => new Api(new HttpClient { BaseAddress = origin }));
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<ServerUnreachable>();
        services.AddSingleton<LoadedSnapshots>();
        services.AddSingleton<ISnapshots>(provider => provider.GetRequiredService<LoadedSnapshots>());
        services.AddSingleton<IDatasetCatalog, ServedDatasets>();
        services.AddSingleton<SnapshotRequestHandlers>();
        services.AddScoped<IMediator>(provider => new Mediator(provider.GetService!));
        foreach (var request in typeof(GetView).Assembly.GetTypes())
        {
            var contracts = request.GetInterfaces();
            foreach (var contract in contracts.Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IRequest<>)))
            {
                Type[] types = [request, contract.GenericTypeArguments[0]];
                services.AddTransient(typeof(IRequestHandler<,>).MakeGenericType(types), typeof(BrowserHandler<,>).MakeGenericType(types));
            }
        }

        services.AddSingleton<IRequestHandler<GetBasemap, BasemapView>, BasemapCache>();
        return services;
    }
}
