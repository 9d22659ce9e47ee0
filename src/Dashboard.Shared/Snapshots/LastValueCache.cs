namespace Dashboard.Shared.Snapshots;

/// <summary>The last answer to a question that most readers repeat. Answers are immutable, and any number of threads may ask.</summary>
/// <typeparam name="TKey">All that the answer follows from.</typeparam>
/// <typeparam name="TValue">The answer.</typeparam>
internal sealed class LastValueCache<TKey, TValue>
    where TKey : IEquatable<TKey>
{
    private Answered? last;

    /// <summary>The answer for a key: the last one where that was asked, else a new one, which then is the last.</summary>
    public TValue Of(TKey key, Func<TValue> answer)
    {
        if (last is { } known && known.Key.Equals(key))
            return known.Value;
        var made = new Answered(key, answer());
        last = made;
        return made.Value;
    }

    // One reference, so that a key never stands beside the value of another.
    private sealed record Answered(TKey Key, TValue Value);
}
