namespace Dashboard.Shared.Snapshots;

/// <summary>The rank of each row in the order of one column: equal values have equal ranks, rows without a value rank last.</summary>
internal sealed class Ranks
{
    private readonly int[] rankOf;
    private readonly int missing;

    private Ranks(int[] rankOf, int missing)
    {
        this.rankOf = rankOf;
        this.missing = missing;
    }

    /// <summary>Ranks rows by a value of each; null means no value.</summary>
    public static Ranks By<T>(int rows, Func<int, T?> valueOf, IComparer<T> order)
        where T : notnull
    {
        var values = Enumerable.Range(0, rows).Select(valueOf).ToArray();
        var known = values.OfType<T>().Distinct().Order(order).ToArray();
        var ranks = known.Select((value, rank) => (value, rank)).ToDictionary(v => v.value, v => v.rank);
        return new Ranks([.. values.Select(value => value is null ? known.Length : ranks[value])], known.Length);
    }

    /// <summary>
    /// Those of <paramref name="rows"/> from position <paramref name="start"/> in sorted order, at most <paramref name="count"/>. Equal
    /// rows keep their order. A counting sort that writes only the window: two passes over the rows, whatever the page.
    /// </summary>
    public int[] Window(IReadOnlyList<int> rows, bool descending, int start, int count)
    {
        var next = new int[missing + 1];
        foreach (var row in rows)
            next[rankOf[row]]++;

        var position = 0;
        for (var i = 0; i <= missing; i++)
        {
            var rank = descending && i < missing ? missing - 1 - i : i;
            (next[rank], position) = (position, position + next[rank]);
        }

        var window = new int[Math.Clamp(rows.Count - start, 0, count)];
        foreach (var row in rows)
        {
            var at = next[rankOf[row]]++ - start;
            if (at >= 0 && at < window.Length)
                window[at] = row;
        }

        return window;
    }
}
