using System.Diagnostics.CodeAnalysis;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Loading;

/// <summary>
/// A page with a loader. It changes all at once when loading is complete, so that its content and its links always belong to one address.
/// </summary>
/// <typeparam name="TLoader">Its loader.</typeparam>
/// <typeparam name="TShown">Its view.</typeparam>
public abstract class LoadedPage<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TLoader, TShown>
    : ComponentBase,
        IDisposable
    where TLoader : class, IPageLoader<TShown>
    where TShown : class
{
    private readonly CancellationTokenSource disposal = new();
    private string? requestedAddress;

    /// <summary>The view; null until it is loaded, and if there is no such page.</summary>
    protected TShown? Shown { get; private set; }

    /// <summary>Changes addresses.</summary>
    [Inject]
    protected NavigationManager Navigation { get; private set; } = null!;

    // Blazor sets parameters only if one changes, and a new query changes none of the page's own.
    [CascadingParameter(Name = "Address")]
    private string? Address { get; set; }

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    /// <summary>The address with the values of the page's route.</summary>
    protected abstract PageRoute Route(string address);

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        var address = requestedAddress = Address ?? Navigation.Uri;
        var prefetched = Services.GetService<PrefetchedPage>()?.Find(address);
        if (prefetched is null)
        {
            var shown = await LoadAsync(Route(address));
            // The reader may have navigated meanwhile.
            if (requestedAddress == address)
                Shown = shown;
        }
        else if (prefetched.View is TShown view)
        {
            Shown = view;
        }
        else if (prefetched.Page == GetType())
        {
            Navigation.NotFound();
        }

        // Otherwise the reader is leaving this page, and it stays as it is until the next one replaces it.
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Cancels loading.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (!disposing)
            return;
        disposal.Cancel();
        disposal.Dispose();
    }

    private async Task<TShown?> LoadAsync(PageRoute route)
    {
        var loader = ActivatorUtilities.CreateInstance<TLoader>(Services);
        if (loader.RedirectOf(route) is { } target)
        {
            Navigation.NavigateTo(target, new NavigationOptions { ReplaceHistoryEntry = true });
            return null;
        }

        try
        {
            return await loader.LoadAsync(route, disposal.Token);
        }
        catch (UnknownEntityException)
        {
            if (requestedAddress == route.Address)
                Navigation.NotFound();
            return null;
        }
    }
}
