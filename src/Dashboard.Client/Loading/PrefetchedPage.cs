namespace Dashboard.Client.Loading;

/// <summary>In the browser: the prefetched view of the current or next page.</summary>
internal sealed class PrefetchedPage
{
    private (string Address, object Shown)? held;

    /// <summary>Replaces the prefetched view.</summary>
    public void Hold(string address, object shown) => held = (address, shown);

    /// <summary>The prefetched view for an address, or null. That of a missing page is the view of "not found".</summary>
    public object? Find(string address) => held is { } page && page.Address == address ? page.Shown : null;
}
