namespace Dashboard.Shared.Snapshots;

/// <summary>The values of one facet and, by event, those that it has together with the values that include them.</summary>
internal sealed class FacetColumn
{
    private readonly Dictionary<string, int> index;
    private readonly ILookup<string, string>? groups;

    /// <param name="values">Every value with the one that includes it, or null.</param>
    /// <param name="events">By event, the values that it has itself.</param>
    /// <param name="groups">Ids that are no value and stand for several; null: there are none.</param>
    public FacetColumn((string Id, string? Parent)[] values, IEnumerable<IEnumerable<string>> events, ILookup<string, string>? groups = null)
    {
        this.groups = groups;
        Ids = [.. values.Select(v => v.Id)];
        index = Ids.Select((id, i) => (id, i)).ToDictionary(v => v.id, v => v.i, StringComparer.Ordinal);
        Parents = [.. values.Select(v => v.Parent is null ? -1 : index[v.Parent])];
        Of = Csr.Of(events.Select(own => own.SelectMany(id => WithParents(index[id])).Distinct().Order()));
    }

    /// <summary>Ids of values, in file order.</summary>
    public string[] Ids { get; }

    /// <summary>By value: the position of the value that includes it, or -1.</summary>
    public int[] Parents { get; }

    /// <summary>By event: positions of its values and of those that include them.</summary>
    public Csr Of { get; }

    /// <summary>Position of a value, or -1.</summary>
    public int IndexOf(string id) => index.GetValueOrDefault(id, -1);

    /// <summary>The values that an id of an address stands for: itself, or those that it groups; none when it is unknown.</summary>
    public IEnumerable<string> Named(string id) => index.ContainsKey(id) ? [id] : groups?[id] ?? [];

    /// <summary>By value, whether it is named by one of <paramref name="ids"/>; null when there are none, which lets every event through.</summary>
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
