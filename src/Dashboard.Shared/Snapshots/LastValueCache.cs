namespace Dashboard.Shared.Snapshots;

/// <summary>Caches the last value, for a query that most readers repeat. Values are immutable; any number of threads may ask.</summary>
/// <typeparam name="TKey">Everything the value depends on.</typeparam>
/// <typeparam name="TValue">The value.</typeparam>
internal sealed class LastValueCache<TKey, TValue>
    where TKey : IEquatable<TKey>
{
    private Answered? last;

    /// <summary>The cached value if the key is the last one; otherwise computes and caches a new one.</summary>
    public TValue Of(TKey key, Func<TValue> answer)
    {
        if (last is { } known && known.Key.Equals(key))
            return known.Value;
        var made = new Answered(key, answer());
        last = made;
        return made.Value;
    }

    // A single reference, so that a key is never paired with another key's value.
    private sealed record Answered(TKey Key, TValue Value);
}
