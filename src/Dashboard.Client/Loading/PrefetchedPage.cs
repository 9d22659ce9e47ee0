namespace Dashboard.Client.Loading;

/// <summary>In the browser: the prefetched view of the current or next page.</summary>
internal sealed class PrefetchedPage
{
    private (string Address, PrefetchedView View)? held;

    /// <summary>Replaces the prefetched view.</summary>
    public void Hold(string address, PrefetchedView view) => held = (address, view);

    /// <summary>The prefetched view for an address, or null.</summary>
    public PrefetchedView? Find(string address) => held is { } page && page.Address == address ? page.View : null;
}

/// <summary>A view loaded before its page is rendered.</summary>
/// <param name="Page">The component of the address.</param>
/// <param name="View">Its view; that of "not found" if there is no such page.</param>
internal sealed record PrefetchedView(Type Page, object View);
