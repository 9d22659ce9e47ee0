namespace Dashboard.Shared.Snapshots;

/// <summary>The values of one facet and, by event, its own values and those that include them.</summary>
internal sealed class FacetColumn
{
    private readonly Dictionary<string, int> index;
    private readonly ILookup<string, string>? groups;

    /// <param name="values">Every value with the value that includes it, or null.</param>
    /// <param name="events">By event, its own values.</param>
    /// <param name="groups">Ids that are not values but stand for several; null: there are none.</param>
    public FacetColumn(
        (string Id, string? Parent)[] values,
        IEnumerable<IEnumerable<string>> events,
        ILookup<string, string>? groups = null)
    {
        this.groups = groups;
        Ids = [.. values.Select(v => v.Id)];
        index = Ids.Select((id, i) => (id, i)).ToDictionary(v => v.id, v => v.i, StringComparer.Ordinal);
        Parents = [.. values.Select(v => v.Parent is null ? -1 : index[v.Parent])];
        Of = IndexLists.Of(events.Select(own => own.SelectMany(id => WithParents(index[id])).Distinct().Order()));
    }

    /// <summary>Ids of values, in file order.</summary>
    public string[] Ids { get; }

    /// <summary>By value: the position of the value that includes it, or -1.</summary>
    public int[] Parents { get; }

    /// <summary>By event: positions of its values and of the values that include them.</summary>
    public IndexLists Of { get; }

    /// <summary>Position of a value, or -1.</summary>
    public int IndexOf(string id) => index.GetValueOrDefault(id, -1);

    /// <summary>The values for an id in an address: itself, or those that it groups; empty if it is unknown.</summary>
    public IEnumerable<string> Named(string id) => index.ContainsKey(id) ? [id] : groups?[id] ?? [];

    /// <summary>By value, whether one of <paramref name="ids"/> names it; null if there are no ids, so that every event passes.</summary>
    public bool[]? Chosen(IReadOnlyCollection<string> ids)
    {
        if (ids.Count == 0)
            return null;
        var chosen = new bool[Ids.Length];
        foreach (var id in ids.SelectMany(Named))
            chosen[index[id]] = true;

        return chosen;
    }

    private IEnumerable<int> WithParents(int value)
    {
        for (; value >= 0; value = Parents[value])
            yield return value;
    }
}
