namespace Dashboard.Shared.Snapshots;

/// <summary>Counts events by row (a place, a bin), each with the shares of its colours.</summary>
internal sealed class Tally(int rows, EventColours colours)
{
    private readonly int[] counts = new int[rows];
    private readonly double[] shares = new double[rows * colours.Ids.Length];

    public int Rows => counts.Length;

    /// <summary>Events of a row.</summary>
    public int Count(int row) => counts[row];

    /// <summary>Counts an event.</summary>
    public void Add(int row, int index)
    {
        counts[row]++;
        colours.AddTo(index, shares.AsSpan(row * colours.Ids.Length, colours.Ids.Length));
    }

    /// <summary>Shares of the colours over the given rows, by id in their order, without zeros.</summary>
    public Dictionary<string, double> Mix(params IEnumerable<int> summed)
    {
        var sums = new double[colours.Ids.Length];
        foreach (var row in summed)
        {
            for (var key = 0; key < sums.Length; key++)
                sums[key] += shares[(row * sums.Length) + key];
        }

        var mix = new Dictionary<string, double>(StringComparer.Ordinal);
        for (var key = 0; key < sums.Length; key++)
        {
            if (sums[key] > 0)
                mix[colours.Ids[key]] = Math.Round(sums[key], 6);
        }

        return mix;
    }
}
