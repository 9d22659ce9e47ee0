using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Timeline;

/// <summary>Zooms out from dates by one step.</summary>
internal static class ZoomOut
{
    private static readonly BinUnit[] Steps = [BinUnit.Week, BinUnit.Month, BinUnit.Quarter, BinUnit.Year];

    /// <summary>Their days for hours, else the next wider period of days.</summary>
    public static Zoom? Of(TimeBound? from, TimeBound? to, DatasetSummary about) =>
        (from?.Hour ?? to?.Hour) is not null && from is { } first && to is { } last
            ? new Zoom(first.Day, last.Day)
            : Of(from?.Day, to?.Day, about);

    /// <summary>
    /// The smallest week, month, quarter or year that contains the dates and more days; null if that is everything, or an end is open.
    /// </summary>
    public static Zoom? Of(DateOnly? from, DateOnly? to, DatasetSummary about)
    {
        if (from is not { } first || to is not { } last)
            return null;
        var whole = new Zoom(
            about.FirstDay < about.From ? about.FirstDay.Value : about.From,
            about.LastDay > about.To ? about.LastDay.Value : about.To);
        var wider = Steps
            .Where(unit => last <= unit.LastDay(first))
            .Select(unit => new Zoom(Later(unit.FirstDay(first), whole.From), Earlier(unit.LastDay(first), whole.To)))
            .FirstOrDefault(stretch => stretch.From <= first && last <= stretch.To && stretch != new Zoom(first, last));
        return wider == whole ? null : wider;
    }

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
