namespace Dashboard.Shared.Snapshots;

/// <summary>Counts events by row (a place, a bin), each with the shares of the top themes.</summary>
internal sealed class Tally(int rows, string[] topThemes)
{
    private readonly int[] counts = new int[rows];
    private readonly double[] shares = new double[rows * topThemes.Length];

    public int Rows => counts.Length;

    /// <summary>Events of a row.</summary>
    public int Count(int row) => counts[row];

    /// <summary>Counts an event with k top themes: each gets 1/k of it.</summary>
    public void Add(int row, ReadOnlySpan<int> tops)
    {
        counts[row]++;
        var share = 1.0 / tops.Length;
        foreach (var top in tops)
            shares[(row * topThemes.Length) + top] += share;
    }

    /// <summary>Shares of the top themes over the given rows, in the order of themes, without zeros.</summary>
    public Dictionary<string, double> Mix(params IEnumerable<int> summed)
    {
        var sums = new double[topThemes.Length];
        foreach (var row in summed)
        {
            for (var top = 0; top < sums.Length; top++)
                sums[top] += shares[(row * sums.Length) + top];
        }

        var mix = new Dictionary<string, double>(StringComparer.Ordinal);
        for (var top = 0; top < sums.Length; top++)
        {
            if (sums[top] > 0)
                mix[topThemes[top]] = Math.Round(sums[top], 6);
        }

        return mix;
    }
}
