using Dashboard.Client.Language;
using Dashboard.Client.Map;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Casualties;

/// <summary>The day as of which a picture shows claims.</summary>
/// <param name="X">Where it stands, pixels; the right edge when that is now.</param>
/// <param name="Title">"As known on 10 January 2022"; null when that is now.</param>
/// <param name="Later">"10 later claims are not shown."; empty when there are none.</param>
/// <param name="Leftwards">Whether the words stand left of the day, because they would not fit on the right.</param>
internal sealed record KnownLine(double X, string? Title, string Later, bool Leftwards)
{
    /// <summary>How far the words stand from the line, pixels.</summary>
    public const double Aside = 12;

    /// <summary>The room of the words, or null.</summary>
    public Room? Words()
    {
        if (Title is not { } title)
            return null;
        var width = Aside + Math.Max(TextWidth.OfBold(title, ClaimLabel.LetterSize), TextWidth.Of(Later, ClaimLabel.LetterSize));
        return Leftwards ? new Room(X - width, 4, X, 40) : new Room(X, 4, X + width, 40);
    }
}

/// <summary>All that a picture of claims consists of.</summary>
/// <param name="Plot">Marks, lines, axes.</param>
/// <param name="Labels">What is written at the marks.</param>
/// <param name="Known">The day as of which it is shown; null where it is not drawn.</param>
internal sealed record ClaimsPicture(ClaimsPlot Plot, IReadOnlyList<ClaimLabel> Labels, KnownLine? Known)
{
    private const double Headroom = 24;
    private const double WithAxes = 46;
    private const double WithDaysOnly = 24;

    /// <summary>The picture of a scope.</summary>
    /// <param name="scope">The scope.</param>
    /// <param name="about">The dataset: its focus has half the width.</param>
    /// <param name="known">The day at whose end the claims were known; null: now.</param>
    /// <param name="size">How large.</param>
    public static ClaimsPicture Of(ScopeView scope, DatasetSummary about, DateOnly? known, PictureSize size)
    {
        var plot = ClaimsPlot.Of(scope, about.From, about.To, size);
        var line = size.TickRoom is null ? null : Line(plot, scope, known);
        return new ClaimsPicture(plot, ClaimLabels.Of(plot, scope.Current, about.From.Year, line?.Words()), line);
    }

    /// <summary>Pixels above the ground: room for the flags, or for a figure over the highest mark.</summary>
    public double Above => Plot.Size.TickRoom is null
        ? 0
        : Math.Max(Headroom, 4 - Labels.Select(label => label.Taken().Top).DefaultIfEmpty(0).Min());

    /// <summary>Pixels of the whole.</summary>
    public double Height => Plot.Size.TickRoom is null ? Plot.Size.Ground + 1 : Above + Plot.Size.Ground + (IsSmall ? WithDaysOnly : WithAxes);

    /// <summary>Whether it is one of several in a row, whose axes name only the ends.</summary>
    public bool IsSmall => Plot.Size == PictureSize.Small;

    /// <summary>The figures that are named at the side.</summary>
    public IEnumerable<int> FigureTicks => IsSmall ? [Plot.Figures.Ticks[0], Plot.Figures.Top] : Plot.Figures.Ticks;

    private static KnownLine Line(ClaimsPlot plot, ScopeView scope, DateOnly? known)
    {
        if (known is not { } day)
            return new KnownLine(plot.Size.Width, null, "", false);
        var x = plot.Days.EndOf(day);
        if (plot.Size == PictureSize.Small)
            return new KnownLine(x, null, "", false);
        var line = new KnownLine(x, CasualtiesPageText.FormatAsKnownOn(Dates.Full(day)), scope.LaterClaims > 0 ? CasualtiesWords.Later(scope.LaterClaims) : "", false);
        return line.Words()!.Value.Right > plot.Size.Width ? line with { Leftwards = true } : line;
    }
}
