using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.RenderTree;
using Microsoft.AspNetCore.Components.Routing;

namespace Dashboard.Client.Shell;

/// <summary>Runs a page as far as it asks for things, and draws nothing.</summary>
[SuppressMessage("Usage", "BL0006", Justification = "A renderer of our own is made of these types.")]
internal sealed class PagePrefetch : Renderer
{
    private readonly Place place;

    private PagePrefetch(IServiceProvider services, ILoggerFactory logs, Place place)
        : base(new ServicesAt(services, place), logs) => this.place = place;

    /// <summary>At an address.</summary>
    public PagePrefetch(IServiceProvider services, ILoggerFactory logs, string origin, string address)
        : this(services, logs, new Place(origin, address))
    {
    }

    /// <inheritdoc/>
    public override Dispatcher Dispatcher { get; } = Dispatcher.CreateDefault();

    /// <summary>Ends when the page has all that it asked for.</summary>
    public async Task RunAsync()
    {
        RouteData? route = null;
        RenderFragment<RouteData> found = data =>
        {
            route = data;
            return _ => { };
        };
        await RunAsync(typeof(Router), new() { [nameof(Router.AppAssembly)] = typeof(Routes).Assembly, [nameof(Router.NotFoundPage)] = typeof(NotFoundPage), [nameof(Router.Found)] = found });
        if (route is not null)
            await RunAsync(route.PageType, route.RouteValues.ToDictionary(StringComparer.Ordinal));
        if (route is null || place.IsMissing)
            await RunAsync(typeof(NotFoundPage), []);
    }

    /// <inheritdoc/>
    protected override void ProcessPendingRender()
    {
        // Nothing is drawn.
    }

    /// <inheritdoc/>
    protected override Task UpdateDisplayAsync(in RenderBatch renderBatch) => Task.CompletedTask;

    /// <inheritdoc/>
    protected override void HandleException(Exception exception) => ExceptionDispatchInfo.Capture(exception).Throw();

    private Task RunAsync([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] Type component, Dictionary<string, object?> parameters) =>
        RenderRootComponentAsync(AssignRootComponentId(InstantiateComponent(component)), ParameterView.FromDictionary(parameters));

    /// <summary>The address, from which a prefetch leads nowhere.</summary>
    private sealed class Place : NavigationManager
    {
        public Place(string origin, string address)
        {
            Initialize(origin, address);
            OnNotFound += (_, _) => IsMissing = true;
        }

        public bool IsMissing { get; private set; }

        protected override void NavigateToCore(string uri, NavigationOptions options)
        {
            // Only the page itself leads the reader on.
        }
    }

    private sealed class ServicesAt(IServiceProvider services, Place place) : IServiceProvider
    {
        public object? GetService(Type serviceType) => serviceType == typeof(NavigationManager) ? place : services.GetService(serviceType);
    }
}
