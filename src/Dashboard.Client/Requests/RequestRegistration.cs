using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Client.Requests;

/// <summary>Registers what answers requests in the browser.</summary>
internal static class RequestRegistration
{
    /// <summary>Adds the mediator, and the API as the handler of every request that <see cref="Dashboard.Shared"/> names.</summary>
    /// <param name="services">The services.</param>
    /// <param name="origin">The address of the server.</param>
    public static IServiceCollection AddRequests(this IServiceCollection services, Uri origin)
    {
        services.AddScoped(_ => new Api(new HttpClient { BaseAddress = origin }));
        services.AddScoped<IMediator>(provider => new Mediator(provider.GetService!));
        services.AddScoped<PagePreparation>();
        services.AddSingleton<IDatasetCatalog, ServedDatasets>();
        foreach (var request in typeof(GetView).Assembly.GetTypes())
        {
            foreach (var contract in request.GetInterfaces().Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IRequest<>)))
            {
                Type[] types = [request, contract.GenericTypeArguments[0]];
                services.AddTransient(typeof(IRequestHandler<,>).MakeGenericType(types), typeof(ApiHandler<,>).MakeGenericType(types));
            }
        }

        return services;
    }
}
