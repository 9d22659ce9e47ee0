namespace Dashboard.Server.SheetImports;

/// <summary>
/// The first and last day that the timeline shows day by day: those of the events, without a few that lie far from all others.
/// </summary>
internal static class FocusDays
{
    private const int FarYears = 20; // such a year is likely misspelt, and is named when the folder is checked
    private const double Few = 0.02; // of the events, or one

    /// <summary>The days of a focus.</summary>
    /// <param name="spans">First and last day of each event; at least one.</param>
    public static (DateOnly First, DateOnly Last) Of(IReadOnlyList<(DateOnly First, DateOnly Last)> spans)
    {
        var middle = spans.OrderBy(span => span.First).ElementAt(spans.Count / 2).First;
        var near = spans.Where(span => span.First > middle.AddYears(-FarYears) && span.Last < middle.AddYears(FarYears)).ToList();
        if (spans.Count - near.Count > Math.Max(1, spans.Count * Few))
            near = [.. spans];
        return (near.Min(span => span.First), near.Max(span => span.Last));
    }
}
