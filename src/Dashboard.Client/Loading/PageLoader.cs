using Dashboard.Shared.Views;

namespace Dashboard.Client.Loading;

/// <summary>
/// Loads the view of a page. A plain class: the page calls it when it is rendered, and in the browser its prefetch calls it before.
/// </summary>
public interface IPageLoader
{
    /// <summary>The address to redirect to, or null.</summary>
    string? RedirectOf(PageRoute route) => null;

    /// <summary>The view of the page.</summary>
    /// <exception cref="UnknownEntityException">There is no such page.</exception>
    Task<object> LoadPageAsync(PageRoute route, CancellationToken cancellationToken);
}

/// <inheritdoc/>
/// <typeparam name="TShown">What the page shows.</typeparam>
public interface IPageLoader<TShown> : IPageLoader
    where TShown : class
{
    /// <inheritdoc/>
    async Task<object> IPageLoader.LoadPageAsync(PageRoute route, CancellationToken cancellationToken) =>
        await LoadAsync(route, cancellationToken);

    /// <inheritdoc cref="IPageLoader.LoadPageAsync"/>
    Task<TShown> LoadAsync(PageRoute route, CancellationToken cancellationToken);
}

/// <summary>The address of a page with the values of its route.</summary>
/// <param name="Address">Absolute.</param>
/// <param name="Dataset">Slug of the dataset; empty if the page has none.</param>
/// <param name="Id">Id of the entity of the page; empty if it has none.</param>
/// <param name="Step">The step of a story; empty if the address names none.</param>
public sealed record PageRoute(string Address, string Dataset = "", string Id = "", string Step = "");
