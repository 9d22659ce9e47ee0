using Dashboard.Shared.Requests;
using MediatR;

namespace Dashboard.Server.Requests;

/// <summary>Registers the mediator. MediatR 5 has no container extension (docs/decisions/0003).</summary>
internal static class MediatorRegistration
{
    /// <summary>Adds the mediator, the snapshot handlers and every handler of this assembly.</summary>
    public static IServiceCollection AddMediator(this IServiceCollection services)
    {
        services.AddTransient<IMediator>(provider => new Mediator(provider.GetService!));
        foreach (
            var type in typeof(MediatorRegistration)
                .Assembly.GetTypes()
                .Where(t => t is { IsClass: true, IsAbstract: false, IsGenericType: false })
                .Prepend(typeof(SnapshotRequestHandlers)))
        {
            foreach (
                var contract in type.GetInterfaces()
                    .Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IRequestHandler<,>)))
                services.AddTransient(contract, type);
        }

        return services;
    }
}
