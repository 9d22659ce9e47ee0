using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Client.Takeover;

/// <summary>
/// A container to which services can be added while the app runs: those of an assembly that is loaded only when a page needs it. The
/// framework's container is fixed when the app starts (docs/decisions/0018).
/// </summary>
internal sealed class LateServices : IServiceProviderFactory<IServiceCollection>
{
    private ServiceProvider? added;

    /// <inheritdoc/>
    public IServiceCollection CreateBuilder(IServiceCollection services) => services.AddSingleton(this);

    /// <inheritdoc/>
    public IServiceProvider CreateServiceProvider(IServiceCollection containerBuilder) =>
        new Provider(containerBuilder.BuildServiceProvider(), this);

    /// <summary>Adds services; later calls change nothing.</summary>
    /// <param name="add">Registers them, and whatever of the app they need.</param>
    public void Add(Action<IServiceCollection> add)
    {
        if (added is not null)
            return;
        var services = new ServiceCollection();
        add(services);
        added = services.BuildServiceProvider();
    }

    private sealed class Provider(IServiceProvider services, LateServices late) : IServiceProvider, IServiceScopeFactory
    {
        public object? GetService(Type serviceType) =>
            serviceType == typeof(IServiceProvider) || serviceType == typeof(IServiceScopeFactory) ? this
            : services.GetService(serviceType) ?? late.added?.GetService(serviceType);

        public IServiceScope CreateScope() => new Scope(services.CreateScope(), late);
    }

    private sealed class Scope(IServiceScope scope, LateServices late) : IServiceScope, IAsyncDisposable
    {
        public IServiceProvider ServiceProvider { get; } = new Provider(scope.ServiceProvider, late);

        public void Dispose() => scope.Dispose();

        public ValueTask DisposeAsync()
        {
            if (scope is IAsyncDisposable disposable)
                return disposable.DisposeAsync();
            scope.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
