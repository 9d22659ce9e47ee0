using System.Collections;

namespace Dashboard.Shared.Snapshots;

/// <summary>A list that is made when it is first used: not every view is used whole.</summary>
internal sealed class MadeOnUse<T>(Func<IReadOnlyList<T>> make) : IReadOnlyList<T>
{
    private readonly Lazy<IReadOnlyList<T>> made = new(make);

    /// <inheritdoc/>
    public int Count => made.Value.Count;

    /// <inheritdoc/>
    public T this[int index] => made.Value[index];

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => made.Value.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
