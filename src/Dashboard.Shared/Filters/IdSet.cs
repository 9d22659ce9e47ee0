using System.Collections;

namespace Dashboard.Shared.Filters;

/// <summary>A set of ids with value equality: distinct and in ordinal order, so that equal sets are formatted alike.</summary>
public sealed class IdSet : IReadOnlyList<string>, IEquatable<IdSet>
{
    private readonly string[] ids;

    private IdSet(string[] ids) => this.ids = ids;

    /// <summary>No ids: the facet does not filter.</summary>
    public static IdSet Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => ids.Length;

    /// <inheritdoc/>
    public string this[int index] => ids[index];

    /// <summary>A set of these ids, in any order and with any repetitions.</summary>
    public static IdSet Of(params IEnumerable<string> ids)
    {
        var sorted = new SortedSet<string>(ids, StringComparer.Ordinal);
        return sorted.Count == 0 ? Empty : new IdSet([.. sorted]);
    }

    /// <summary>Whether the id is in the set.</summary>
    public bool Contains(string id) => Array.BinarySearch(ids, id, StringComparer.Ordinal) >= 0;

    /// <summary>The set without the id if it contains it, else with it.</summary>
    public IdSet Toggle(string id) =>
        Contains(id) ? Of(ids.Where(other => !string.Equals(other, id, StringComparison.Ordinal))) : Of(ids.Append(id));

    /// <inheritdoc/>
    public bool Equals(IdSet? other) => other is not null && ids.AsSpan().SequenceEqual(other.ids);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as IdSet);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var id in ids)
            hash.Add(id, StringComparer.Ordinal);
        return hash.ToHashCode();
    }

    /// <summary>As in an address: joined by commas.</summary>
    public override string ToString() => string.Join(',', ids);

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)ids).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ids.GetEnumerator();
}
