using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Snapshots;

/// <summary>
/// The columns of a matrix. Few enough days are columns of their own; in a longer range the focus is cut as finely as there is room for,
/// with one column for all days before it and one for those after it; a long range beside the focus is cut alone.
/// </summary>
internal sealed class MatrixColumns
{
    private const int MaxFine = MatrixView.MaxColumns - 2;

    private MatrixColumns(IReadOnlyList<(DateOnly Start, DateOnly End, BinUnit? Unit)> spans) => Spans = spans;

    /// <summary>The columns in time order; empty if the dates are outside of the bins.</summary>
    public IReadOnlyList<(DateOnly Start, DateOnly End, BinUnit? Unit)> Spans { get; }

    /// <summary>The columns of a range of days.</summary>
    /// <param name="bins">First and last day of the dataset.</param>
    /// <param name="focusFrom">First day of the focus.</param>
    /// <param name="focusTo">Last day of the focus.</param>
    /// <param name="filter">Its dates.</param>
    public static MatrixColumns Of(TimeBins bins, DateOnly focusFrom, DateOnly focusTo, EventFilter filter)
    {
        var (first, last) = (bins.Spans[0].Start, bins.Spans[^1].End);
        if (filter.From?.Day > first)
            first = filter.From.Value.Day;
        if (filter.To?.Day < last)
            last = filter.To.Value.Day;
        if (first > last)
            return new MatrixColumns([]);
        var isShort = last.DayNumber - first.DayNumber < MaxFine;
        if (isShort || last < focusFrom || first > focusTo)
            return new MatrixColumns([.. Fine(first, last)]);
        var (start, end) = (first > focusFrom ? first : focusFrom, last < focusTo ? last : focusTo);
        return new MatrixColumns([.. Whole(first, start.AddDays(-1)), .. Fine(start, end), .. Whole(end.AddDays(1), last)]);
    }

    /// <summary>The column of a day within the range.</summary>
    public int IndexOf(int dayNumber)
    {
        var (low, high) = (0, Spans.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Spans[middle].Start.DayNumber <= dayNumber)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }

    private static IEnumerable<(DateOnly Start, DateOnly End, BinUnit? Unit)> Fine(DateOnly from, DateOnly to) =>
        TimeBins.Finest(from, to, MaxFine).Select(span => (span.Start, span.End, (BinUnit?)span.Unit));

    private static IEnumerable<(DateOnly Start, DateOnly End, BinUnit? Unit)> Whole(DateOnly from, DateOnly to) =>
        from <= to ? [(from, to, null)] : [];
}
