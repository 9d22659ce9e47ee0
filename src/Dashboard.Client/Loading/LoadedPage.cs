using System.Diagnostics.CodeAnalysis;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Loading;

/// <summary>
/// A page that a loader fills. What is shown changes as a whole when it is loaded, so that nothing on the page ever belongs to another address
/// than its links.
/// </summary>
/// <typeparam name="TLoader">Loads it.</typeparam>
/// <typeparam name="TShown">What it shows.</typeparam>
public abstract class LoadedPage<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TLoader, TShown> : ComponentBase, IDisposable
    where TLoader : class, IPageLoader<TShown>
    where TShown : class
{
    private readonly CancellationTokenSource gone = new();
    private string? asked;

    /// <summary>What is shown; null until it is loaded, and where there is no such page.</summary>
    protected TShown? Shown { get; private set; }

    /// <summary>Changes addresses.</summary>
    [Inject]
    protected NavigationManager Navigation { get; private set; } = null!;

    // A page is told of a new address only where a parameter changes, and a new query changes none of its own.
    [CascadingParameter(Name = "Address")]
    private string? Address { get; set; }

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    /// <summary>The address with what the page knows of it.</summary>
    protected abstract PageRoute Route(string address);

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        var address = asked = Address ?? Navigation.Uri;
        var shown = Services.GetService<PrefetchedPage>()?.Find<TShown>(address) ?? await LoadAsync(Route(address));
        // The reader may have gone on.
        if (asked == address)
            Shown = shown;
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
        gone.Cancel();
        gone.Dispose();
    }

    private async Task<TShown?> LoadAsync(PageRoute route)
    {
        var loader = ActivatorUtilities.CreateInstance<TLoader>(Services);
        if (loader.RedirectOf(route) is { } elsewhere)
        {
            Navigation.NavigateTo(elsewhere, new NavigationOptions { ReplaceHistoryEntry = true });
            return null;
        }

        try
        {
            return await loader.LoadAsync(route, gone.Token);
        }
        catch (UnknownThingException)
        {
            if (asked == route.Address)
                Navigation.NotFound();
            return null;
        }
    }
}
