namespace Dashboard.Shared.Snapshots;

/// <summary>A list of numbers for each row, in two flat arrays (compressed sparse rows).</summary>
internal sealed class IndexLists
{
    private readonly int[] offsets;
    private readonly int[] values;

    private IndexLists(int[] offsets, int[] values)
    {
        this.offsets = offsets;
        this.values = values;
    }

    /// <summary>The numbers of a row.</summary>
    public ReadOnlySpan<int> this[int row] => values.AsSpan(offsets[row], offsets[row + 1] - offsets[row]);

    /// <summary>Packs the rows.</summary>
    public static IndexLists Of(IEnumerable<IEnumerable<int>> rows)
    {
        List<int> starts = [0];
        List<int> all = [];
        foreach (var row in rows)
        {
            all.AddRange(row);
            starts.Add(all.Count);
        }

        return new IndexLists([.. starts], [.. all]);
    }
}
