using Dashboard.Shared.Views;

namespace Dashboard.Client.Loading;

/// <summary>Loads what a page shows. A plain class: the page calls it when it is drawn, and in the browser its prefetch does before.</summary>
public interface IPageLoader
{
    /// <summary>Where the address leads instead of to this page; null: nowhere.</summary>
    string? RedirectOf(PageRoute route) => null;

    /// <summary>What the page shows.</summary>
    /// <exception cref="UnknownThingException">There is no such page.</exception>
    Task<object> LoadPageAsync(PageRoute route, CancellationToken cancellationToken);
}

/// <inheritdoc/>
/// <typeparam name="TShown">What the page shows.</typeparam>
public interface IPageLoader<TShown> : IPageLoader
    where TShown : class
{
    /// <inheritdoc/>
    async Task<object> IPageLoader.LoadPageAsync(PageRoute route, CancellationToken cancellationToken) => await LoadAsync(route, cancellationToken);

    /// <inheritdoc cref="IPageLoader.LoadPageAsync"/>
    Task<TShown> LoadAsync(PageRoute route, CancellationToken cancellationToken);
}

/// <summary>The address of a page, with the values that its route has there.</summary>
/// <param name="Address">Absolute.</param>
/// <param name="Dataset">Slug of the dataset; empty where the page has none.</param>
/// <param name="Id">Id of the one thing that the page is about; empty where it is about none.</param>
public sealed record PageRoute(string Address, string Dataset = "", string Id = "");
