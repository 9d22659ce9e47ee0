namespace Dashboard.Shared.Snapshots;

/// <summary>Counts events, or deaths in them, by row (a place, a bin), each with the shares of its colours.</summary>
internal sealed class Tally(int rows, EventColours colours)
{
    private readonly int[] counts = new int[rows];
    private readonly double[] shares = new double[rows * colours.Ids.Length];

    public int Rows => counts.Length;

    /// <summary>Number of a row.</summary>
    public int Count(int row) => counts[row];

    /// <summary>Counts an event.</summary>
    /// <param name="row">The row.</param>
    /// <param name="index">The event.</param>
    /// <param name="number">1, or the deaths in it.</param>
    public void Add(int row, int index, int number)
    {
        counts[row] += number;
        colours.AddTo(index, number, shares.AsSpan(row * colours.Ids.Length, colours.Ids.Length));
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
