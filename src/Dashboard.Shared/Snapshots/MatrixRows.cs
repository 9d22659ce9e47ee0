using Dashboard.Shared.Filters;

namespace Dashboard.Shared.Snapshots;

/// <summary>
/// The rows of a matrix: the places with most. A town includes its spots, as the filter does; a spot whose town is not chosen is a row of
/// its own, because choosing the town would give more.
/// </summary>
internal sealed class MatrixRows
{
    /// <summary>No row: its town, or all of it, is among the other places.</summary>
    public const int None = -1;

    private readonly FacetColumn column;
    private readonly bool[]? chosen;
    private readonly int[] numbers;
    private readonly int[] rowOf;

    /// <param name="column">The places.</param>
    /// <param name="filter">Its places.</param>
    /// <param name="numbers">Events, or the deaths in them, by place.</param>
    /// <param name="most">Maximum number of rows.</param>
    public MatrixRows(FacetColumn column, EventFilter filter, int[] numbers, int most)
    {
        (this.column, this.numbers) = (column, numbers);
        chosen = column.Chosen(filter[Facet.Place]);
        List<int> largest =
        [
            .. Enumerable.Range(0, numbers.Length)
                .Where(place => numbers[place] > 0 && IsWhole(place))
                .OrderByDescending(place => numbers[place])
                .ThenBy(Depth)
                .Take(most),
        ];
        var parts = largest.Where(IsPart).ToLookup(place => column.Parents[place]);
        Places = [.. largest.Where(place => !IsPart(place)).SelectMany(top => WithParts(top, parts))];
        rowOf = new int[numbers.Length];
        Array.Fill(rowOf, None);
        for (var row = 0; row < Places.Count; row++)
            rowOf[Places[row]] = row;
    }

    /// <summary>The place of each row: a town, its spots, the next town.</summary>
    public IReadOnlyList<int> Places { get; }

    /// <summary>The row of a place, or <see cref="None"/>.</summary>
    public int RowOf(int place) => rowOf[place];

    /// <summary>The place, or the town around it whose row includes it.</summary>
    public int TopOf(int place)
    {
        while (IsPart(place))
            place = column.Parents[place];
        return place;
    }

    /// <summary>Whether another row includes it.</summary>
    public bool IsPart(int place) => column.Parents[place] is >= 0 and var town && IsWhole(town);

    // Whether all events there match the chosen places.
    private bool IsWhole(int place)
    {
        if (chosen is null)
            return true;
        for (; place >= 0; place = column.Parents[place])
        {
            if (chosen[place])
                return true;
        }

        return false;
    }

    private int Depth(int place) => column.Parents[place] is >= 0 and var town ? 1 + Depth(town) : 0;

    private static IEnumerable<int> WithParts(int place, ILookup<int, int> parts) =>
        parts[place].SelectMany(part => WithParts(part, parts)).Prepend(place);
}
