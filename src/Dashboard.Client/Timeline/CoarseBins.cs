using Dashboard.Shared.Views;

namespace Dashboard.Client.Timeline;

/// <summary>Merges the bins before and after a magnified period into coarser ones of equal length.</summary>
internal static class CoarseBins
{
    /// <summary>The bins with coarse ones around the zoomed period; without one, unchanged.</summary>
    public static IReadOnlyList<Bin> Around(TimelineView view) =>
        view.Zoom is { } zoom ? CoarseAround(view.Bins, zoom.From, zoom.To) : view.Bins;

    /// <summary>The bins with coarse ones around the focus, as without zoom.</summary>
    public static IReadOnlyList<Bin> Whole(TimelineView view, DateOnly from, DateOnly to) =>
        view.Zoom is null ? view.Bins : CoarseAround([.. ByDay(view.Bins)], from, to);

    /// <summary>The bins with hours merged into days.</summary>
    public static IEnumerable<Bin> ByDay(IReadOnlyList<Bin> bins) =>
        bins.GroupBy(bin => bin.Start).Select(day => day.First().Unit == BinUnit.Hour ? Merge(BinUnit.Day, [.. day]) : day.First());

    private static IReadOnlyList<Bin> CoarseAround(IReadOnlyList<Bin> bins, DateOnly from, DateOnly to) =>
    [
        .. Merge(bins.Where(bin => bin.End < from)),
        .. bins.Where(bin => from <= bin.Start && bin.End <= to),
        .. Merge(bins.Where(bin => bin.Start > to)),
    ];

    private static IEnumerable<Bin> Merge(IEnumerable<Bin> bins)
    {
        var unit = bins.Select(bin => bin.Unit).Append(BinUnit.Week).Max();
        return bins.GroupBy(bin => unit.FirstDay(bin.Start)).Select(group => Merge(unit, [.. group]));
    }

    private static Bin Merge(BinUnit unit, IReadOnlyList<Bin> bins) =>
        new(
            bins[0].Start,
            bins[^1].End,
            unit,
            bins.Sum(bin => bin.Count),
            bins.Sum(bin => bin.Matched),
            bins.SelectMany(bin => bin.Mix)
                .GroupBy(share => share.Key, StringComparer.Ordinal)
                .ToDictionary(theme => theme.Key, theme => theme.Sum(share => share.Value), StringComparer.Ordinal))
        {
            Continuing = bins[0].Continuing,
        };
}
