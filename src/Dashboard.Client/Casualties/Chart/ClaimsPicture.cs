using Dashboard.Shared.Views;

namespace Dashboard.Client.Casualties.Chart;

/// <summary>All that a picture of claims consists of.</summary>
/// <param name="Plot">Marks, lines, axes.</param>
/// <param name="Labels">What is written at the marks.</param>
/// <param name="Known">The day as of which it is shown; null where it is not drawn.</param>
internal sealed record ClaimsPicture(ClaimsPlot Plot, IReadOnlyList<ClaimLabel> Labels, KnownLine? Known)
{
    private const double Headroom = 24;
    private const double LeastHeight = 440;
    private const double WithAxes = 46;
    private const double WithDaysOnly = 24;

    /// <summary>The picture of a scope.</summary>
    /// <param name="scope">The scope.</param>
    /// <param name="about">The dataset: its focus has half the width.</param>
    /// <param name="known">The day at whose end the claims were known; null: now.</param>
    /// <param name="size">How large.</param>
    public static ClaimsPicture Of(ScopeView scope, DatasetSummary about, DateOnly? known, PictureSize size)
    {
        var picture = Drawn(scope, about, known, size);
        if (size.Labels != MarkLabels.All || picture.Height >= LeastHeight)
            return picture;
        // Where few flags stand above it, the ground is the higher: beside it stands a list of claims.
        return Drawn(scope, about, known, size with { Ground = size.Ground + LeastHeight - picture.Height });
    }

    private static ClaimsPicture Drawn(ScopeView scope, DatasetSummary about, DateOnly? known, PictureSize size)
    {
        var plot = ClaimsPlot.Of(scope, about.From, about.To, size);
        var line = KnownLine.Of(plot, scope, known);
        return new ClaimsPicture(plot, ClaimLabels.Of(plot, scope.Current, about.From.Year, line), line);
    }

    /// <summary>Pixels above the ground: room for the flags, or for a figure over the highest mark, and for words that stand over all of them.</summary>
    public double Above => Plot.Size.TickRoom is null
        ? 0
        : Math.Max(Headroom, 4 - Labels.Select(label => label.Taken().Top).DefaultIfEmpty(0).Min()) + (Known?.IsOverhead == true ? KnownLine.WordsHeight : 0);

    /// <summary>Where the words of the day of knowledge have their upper edge, pixels from that of the ground.</summary>
    public double KnownWordsTop => Known?.IsOverhead == true ? -Above : KnownLine.WordsTop;

    /// <summary>Pixels of the whole.</summary>
    public double Height => Plot.Size.TickRoom is null ? Plot.Size.Ground + 1 : Above + Plot.Size.Ground + (IsSmall ? WithDaysOnly : WithAxes);

    /// <summary>Whether it is one of several in a row, whose axes name only the ends.</summary>
    public bool IsSmall => Plot.Size == PictureSize.Small;

    /// <summary>The figures that are named at the side.</summary>
    public IEnumerable<int> FigureTicks => IsSmall ? [Plot.Figures.Ticks[0], Plot.Figures.Top] : Plot.Figures.Ticks;
}
