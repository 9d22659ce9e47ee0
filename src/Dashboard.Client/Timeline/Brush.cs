using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Timeline;

/// <summary>The chosen dates within one part, in percent of its width.</summary>
/// <param name="Left">Start of the dates.</param>
/// <param name="Right">End of the dates.</param>
/// <param name="Begins">Whether the first day lies in this part and gets an edge.</param>
/// <param name="Ends">Whether the last day lies in this part and gets an edge.</param>
internal readonly record struct Brush(double Left, double Right, bool Begins, bool Ends)
{
    /// <summary>Whether the bin has a day or an hour within the dates; a missing end is open.</summary>
    public static bool Covers(Bin bin, TimeBound? from, TimeBound? to) =>
        !(bin.To.LastHour < from?.FirstHour) && !(bin.From.FirstHour > to?.LastHour);

    /// <summary>The brush of a part, or null if no dates are chosen or none lies in it.</summary>
    public static Brush? Of(TimelinePart part, TimeBound? from, TimeBound? to)
    {
        if (from is null && to is null)
            return null;
        var covered = Enumerable.Range(0, part.Bins.Count)
            .Where(index => (!part.HasHours || part.Bins[index].IsHour) && Covers(part.Bins[index], from, to))
            .ToList();
        if (covered.Count == 0)
            return null;
        return new Brush(
            part.Left(covered[0]),
            part.Left(covered[^1]) + part.WidthOf(covered[^1]),
            from is { } first && part.IndexOf(first.Day) >= 0,
            to is { } last && part.IndexOf(last.Day) >= 0);
    }
}
