using System.Diagnostics.CodeAnalysis;
using Dashboard.Client.Loading;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Shell;

/// <summary>Loads the page of an address before it is rendered.</summary>
internal sealed class PagePrefetch(IServiceProvider services, PrefetchedPage prefetched)
{
    /// <summary>Completes when the page can be rendered at once.</summary>
    /// <returns>Whether there is such a page. If not, the "not found" page was loaded.</returns>
    public async Task<bool> LoadAsync(string address)
    {
        if (PageRoutes.Match(new Uri(address)) is not var (page, values))
            return await LoadMissingAsync(address);
        if (LoaderOf(page) is not { } loader)
            return true;
        var route = new PageRoute(address, values.GetValueOrDefault("Dataset", ""), values.GetValueOrDefault("Id", ""));
        if (loader.RedirectOf(route) is not null)
            return true;
        try
        {
            prefetched.Hold(address, await loader.LoadPageAsync(route, CancellationToken.None));
            return true;
        }
        catch (UnknownEntityException)
        {
            return await LoadMissingAsync(address);
        }
    }

    private async Task<bool> LoadMissingAsync(string address)
    {
        var loader = ActivatorUtilities.CreateInstance<NotFoundLoader>(services);
        prefetched.Hold(address, await loader.LoadAsync(new PageRoute(address), CancellationToken.None));
        return false;
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
