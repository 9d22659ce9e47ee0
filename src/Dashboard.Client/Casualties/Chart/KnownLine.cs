using Dashboard.Client.Figures;
using Dashboard.Client.Language;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Casualties.Chart;

/// <summary>The line of the known date in a claims chart. Lengths are in pixels.</summary>
/// <param name="X">Position; the right edge for now.</param>
/// <param name="Title">"As known on 10 January 2022"; null for now, in small pictures and in shared ones.</param>
/// <param name="Later">"10 later claims are not shown."; empty if there are none.</param>
/// <param name="IsOverhead">
/// Whether the words are above everything else, because they do not fit right of the line, where nothing is drawn.
/// </param>
/// <param name="Width">Width of the words.</param>
internal sealed record KnownLine(double X, string? Title, string Later, bool IsOverhead, double Width)
{
    /// <summary>Distance of the words from the line.</summary>
    public const double Aside = 12;

    /// <summary>Top of the words inside the chart.</summary>
    public const double WordsTop = 4;

    /// <summary>Height of the two lines of words.</summary>
    public const double WordsHeight = 36;

    /// <summary>Top of the line, above the chart.</summary>
    public const double Top = -6;

    private const double HandleRadius = 8;

    /// <summary>Left end of overhead words: they end at the line if there is room.</summary>
    public double OverheadLeft => Math.Max(0, X - Width);

    /// <summary>The box of the words inside the chart, or null.</summary>
    public ChartBox? Words => Title is null || IsOverhead ? null : new ChartBox(X, WordsTop, X + Aside + Width, WordsTop + WordsHeight);

    /// <summary>The line of a chart; null without axes, and in a small picture of now.</summary>
    public static KnownLine? Of(ClaimsPlot plot, ScopeView scope, DateOnly? known)
    {
        var isSmall = plot.Size == PictureSize.Small;
        if (plot.Size.TickRoom is null || (isSmall && known is null))
            return null;
        if (known is not { } day)
            return new KnownLine(plot.Size.Width, null, "", false, 0);
        // At the end of the day; where marks of the first days found no room left of it, right of them.
        var x = plot.Claims.Select(claim => claim.X).Append(plot.Days.EndOf(day)).Max();
        // A picture that is shared names the day in its own head.
        if (isSmall || plot.Size == PictureSize.Shared)
            return new KnownLine(x, null, "", false, 0);
        var title = ChartText.FormatAsKnownOn(Dates.Full(day));
        var later = scope.LaterClaims > 0 ? CasualtiesWords.Later(scope.LaterClaims) : "";
        var width = Math.Max(TextWidth.OfBold(title, ClaimLabel.LetterSize), TextWidth.Of(later, ClaimLabel.LetterSize));
        return new KnownLine(x, title, later, x + Aside + width > plot.Size.Width, width);
    }

    /// <summary>Obstacles for labels: the line, its handle, its words.</summary>
    public IEnumerable<ClaimObstacle> Obstacles(PictureSize size)
    {
        yield return new(new(X - 2, Top, X + 2, size.Ground), X, null);
        yield return new(new(X - HandleRadius, size.Ground - HandleRadius, X + HandleRadius, size.Ground + HandleRadius), X, null);
        if (Words is { } words)
            yield return new(words, X, null);
    }
}
