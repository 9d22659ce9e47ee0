using Dashboard.Shared.Views;

namespace Dashboard.Client.Timeline;

/// <summary>Puts days of the focus together where another stretch is shown nearer: what lies beside that is of one length, and coarse.</summary>
internal static class CoarseBins
{
    /// <summary>The bins with those before and after the stretch that is shown nearer made coarse; without one, the bins as they are.</summary>
    public static IReadOnlyList<Bin> Around(TimelineView view) => view.Zoom is { } zoom
        ?
        [
            .. Together(view.Bins.Where(bin => bin.End < zoom.From)),
            .. view.Bins.Where(bin => zoom.From <= bin.Start && bin.End <= zoom.To),
            .. Together(view.Bins.Where(bin => bin.Start > zoom.To)),
        ]
        : view.Bins;

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
