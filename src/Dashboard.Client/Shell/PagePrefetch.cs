using System.Diagnostics.CodeAnalysis;
using Dashboard.Client.Loading;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Shell;

/// <summary>Loads the page of an address before it is rendered.</summary>
internal sealed class PagePrefetch(IServiceProvider services)
{
    /// <summary>The view of the page, or of "not found"; null if it loads nothing or redirects.</summary>
    public async Task<PrefetchedView?> LoadAsync(string address)
    {
        if (PageRoutes.Match(new Uri(address)) is not var (page, values))
            return await MissingAsync(typeof(NotFoundPage), address);
        string Value(string name) => values.GetValueOrDefault(name, "");
        var route = new PageRoute(address, Value("Dataset"), Value("Id"), Value("Step"));
        if (LoaderOf(page) is not { } loader || loader.RedirectOf(route) is not null)
            return null;
        try
        {
            return new(page, await loader.LoadPageAsync(route, CancellationToken.None));
        }
        catch (UnknownEntityException)
        {
            return await MissingAsync(page, address);
        }
    }

    private async Task<PrefetchedView> MissingAsync(Type page, string address)
    {
        var loader = ActivatorUtilities.CreateInstance<NotFoundLoader>(services);
        return new(page, await loader.LoadAsync(new PageRoute(address), CancellationToken.None));
    }

    [UnconditionalSuppressMessage("Trimming", "IL2072", Justification = "LoadedPage keeps the constructor of its loader.")]
    private IPageLoader? LoaderOf(Type page)
    {
        for (var type = page; type is not null; type = type.BaseType)
        {
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(LoadedPage<,>))
                return (IPageLoader)ActivatorUtilities.CreateInstance(services, type.GenericTypeArguments[0]);
        }

        return null;
    }
}
