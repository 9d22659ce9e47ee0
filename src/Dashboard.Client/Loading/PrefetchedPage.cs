namespace Dashboard.Client.Loading;

/// <summary>In the browser: what was loaded for the page that is drawn next, or now.</summary>
internal sealed class PrefetchedPage
{
    private (string Address, object Shown)? held;

    /// <summary>Holds it in place of the one before.</summary>
    public void Hold(string address, object shown) => held = (address, shown);

    /// <summary>What was loaded for an address; null: nothing, or something of another kind.</summary>
    public TShown? Find<TShown>(string address)
        where TShown : class => held is { } page && page.Address == address ? page.Shown as TShown : null;
}
