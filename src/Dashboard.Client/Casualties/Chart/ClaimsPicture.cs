using Dashboard.Shared.Views;

namespace Dashboard.Client.Casualties.Chart;

/// <summary>All parts of a claims chart.</summary>
/// <param name="Plot">Marks, lines, axes.</param>
/// <param name="Labels">Labels of the marks.</param>
/// <param name="Known">The line of the known date; null if it is not drawn.</param>
internal sealed record ClaimsPicture(ClaimsPlot Plot, IReadOnlyList<ClaimLabel> Labels, KnownLine? Known)
{
    private const double Headroom = 24;
    private const double MinHeight = 440;
    private const double WithAxes = 46;
    private const double WithDaysOnly = 24;

    /// <summary>The chart of a scope.</summary>
    /// <param name="scope">The scope.</param>
    /// <param name="about">The dataset: its focus has half the width.</param>
    /// <param name="known">The claims as known at the end of this day; null: now.</param>
    /// <param name="size">Size of the chart.</param>
    public static ClaimsPicture Of(ScopeView scope, DatasetSummary about, DateOnly? known, PictureSize size)
    {
        var picture = Drawn(scope, about, known, size);
        if (size.Labels != MarkLabels.All || picture.Height >= MinHeight)
            return picture;
        // With few flags, the chart itself is taller, because there is a list of claims beside it.
        return Drawn(scope, about, known, size with { Ground = size.Ground + MinHeight - picture.Height });
    }

    private static ClaimsPicture Drawn(ScopeView scope, DatasetSummary about, DateOnly? known, PictureSize size)
    {
        var plot = ClaimsPlot.Of(scope, about.From, about.To, size);
        var line = KnownLine.Of(plot, scope, known);
        return new ClaimsPicture(plot, ClaimLabels.Of(plot, scope.Current, about.From.Year, line), line);
    }

    /// <summary>Pixels above the chart: for flags, or for a figure over the highest mark, and for words above all of them.</summary>
    public double Above =>
        Plot.Size.TickRoom is null
            ? 0
            : Math.Max(Headroom, 4 - Labels.Select(label => label.Bounds().Top).DefaultIfEmpty(0).Min())
                + (Known?.IsOverhead == true ? KnownLine.WordsHeight : 0);

    /// <summary>Top of the words of the known date, pixels from the top of the chart.</summary>
    public double KnownWordsTop => Known?.IsOverhead == true ? -Above : KnownLine.WordsTop;

    /// <summary>Total height, pixels.</summary>
    public double Height =>
        Plot.Size.TickRoom is null ? Plot.Size.Ground + 1 : Above + Plot.Size.Ground + (IsSmall ? WithDaysOnly : WithAxes);

    /// <summary>Whether it is one of several in a row, with labels only at the ends of its axes.</summary>
    public bool IsSmall => Plot.Size == PictureSize.Small;

    /// <summary>Labelled figures of the vertical axis.</summary>
    public IEnumerable<int> FigureTicks => IsSmall ? [Plot.Figures.Ticks[0], Plot.Figures.Top] : Plot.Figures.Ticks;
}
