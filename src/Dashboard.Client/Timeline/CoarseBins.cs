using Dashboard.Shared.Views;

namespace Dashboard.Client.Timeline;

/// <summary>Puts bins together beside the stretch that is drawn finely: what lies there is of one length, and coarse.</summary>
internal static class CoarseBins
{
    /// <summary>The bins with those before and after the stretch that is shown nearer made coarse; without one, the bins as they are.</summary>
    public static IReadOnlyList<Bin> Around(TimelineView view) => view.Zoom is { } zoom ? Beside(view.Bins, zoom.From, zoom.To) : view.Bins;

    /// <summary>The bins with those before and after the focus as they are where nothing is shown nearer.</summary>
    public static IReadOnlyList<Bin> Whole(TimelineView view, DateOnly from, DateOnly to) => view.Zoom is null ? view.Bins : Beside(view.Bins, from, to);

    private static IReadOnlyList<Bin> Beside(IReadOnlyList<Bin> bins, DateOnly from, DateOnly to) =>
    [
        .. Together(bins.Where(bin => bin.End < from)),
        .. bins.Where(bin => from <= bin.Start && bin.End <= to),
        .. Together(bins.Where(bin => bin.Start > to)),
    ];

    private static IEnumerable<Bin> Together(IEnumerable<Bin> bins)
    {
        var unit = bins.Select(bin => bin.Unit).Append(BinUnit.Week).Max();
        return bins.GroupBy(bin => unit.FirstDay(bin.Start)).Select(group => Together(unit, [.. group]));
    }

    private static Bin Together(BinUnit unit, IReadOnlyList<Bin> bins) => new(
        bins[0].Start,
        bins[^1].End,
        unit,
        bins.Sum(bin => bin.Count),
        bins.Sum(bin => bin.Matched),
        bins.SelectMany(bin => bin.Mix).GroupBy(share => share.Key, StringComparer.Ordinal).ToDictionary(theme => theme.Key, theme => theme.Sum(share => share.Value), StringComparer.Ordinal));
}
