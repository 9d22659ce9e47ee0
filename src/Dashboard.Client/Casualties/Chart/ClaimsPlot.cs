using Dashboard.Shared.Views;

namespace Dashboard.Client.Casualties.Chart;

/// <summary>A claim as a mark. Lengths are in pixels.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="X">Middle of the mark.</param>
/// <param name="Y">Middle of the mark; null if only low and high are known: only the bar is drawn.</param>
/// <param name="Bar">From high to low, if they differ.</param>
/// <param name="Whisker">The days on which it may have been stated, if only the month or year is known.</param>
/// <param name="Arrow">-1: open above, "or more"; 1: open below, "or fewer"; else 0.</param>
public readonly record struct PlottedClaim(
    ClaimView Claim,
    double X,
    double? Y,
    (double High, double Low)? Bar,
    (double First, double Last)? Whisker,
    int Arrow);

/// <summary>A line from a claim to the one that replaced it.</summary>
/// <param name="FromX">The replaced one.</param>
/// <param name="FromY">The replaced one.</param>
/// <param name="ToX">Its successor.</param>
/// <param name="ToY">Its successor.</param>
/// <param name="Replaced">Id of the replaced one.</param>
public readonly record struct ClaimStep(double FromX, double FromY, double ToX, double ToY, string Replaced);

/// <summary>The range of current claims, drawn to the right edge.</summary>
/// <param name="X">Left edge.</param>
/// <param name="Y">Upper edge: the highest figure.</param>
/// <param name="Height">Down to the lowest figure; at least thick enough to be visible.</param>
public readonly record struct ClaimBand(double X, double Y, double Height);

/// <summary>The claims of one scope by the day stated, with figures upwards from 0.</summary>
/// <param name="Claims">Marks by the day stated.</param>
/// <param name="Steps">Lines.</param>
/// <param name="Band">The range of current claims, from the newest one on; null if there is none.</param>
/// <param name="Days">The axis of days.</param>
/// <param name="Figures">The axis of figures.</param>
/// <param name="Size">Size of the chart.</param>
public sealed record ClaimsPlot(
    IReadOnlyList<PlottedClaim> Claims,
    IReadOnlyList<ClaimStep> Steps,
    ClaimBand? Band,
    DayAxis Days,
    FigureScale Figures,
    PictureSize Size)
{
    private const double MinBandHeight = 3;

    /// <summary>Places the claims of a scope.</summary>
    /// <param name="scope">The scope.</param>
    /// <param name="from">First day of the focus.</param>
    /// <param name="to">Last day of the focus.</param>
    /// <param name="size">Size of the chart.</param>
    public static ClaimsPlot Of(ScopeView scope, DateOnly from, DateOnly to, PictureSize size)
    {
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(size);
        var plot = new ClaimsPlot([], [], null, AxisOf(scope, from, to, size), FigureScale.UpTo(scope.Extent?.Highest ?? 0), size);
        var claims = plot.Placed(scope.Claims);
        return plot with
        {
            Claims = claims,
            Steps = [.. claims.SelectMany(claim => StepsFrom(claim, claims))],
            Band = plot.BandOf(scope.Current, claims),
        };
    }

    /// <summary>The day axis of a scope, for a chart of this size.</summary>
    public static DayAxis AxisOf(ScopeView scope, DateOnly from, DateOnly to, PictureSize size)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return new DayAxis(scope.Extent ?? new ScopeExtent(from, from, 0), from, to, size);
    }

    /// <summary>Vertical position of a figure, pixels from the top.</summary>
    public double Y(int figure) => Size.Ground - ((Size.Ground - Size.Top) * figure / Figures.Top);

    // Only between claimants of one kind: a line from a ministry to a newspaper would look like one count.
    private static IEnumerable<ClaimStep> StepsFrom(PlottedClaim replaced, List<PlottedClaim> claims)
    {
        if (replaced is { Y: { } fromY, Claim.SupersededBy: { } id }
            && claims.Find(other => other.Claim?.Id == id) is { Y: { } toY, Claim: { } successor } by
            && successor.ClaimantKind == replaced.Claim.ClaimantKind)
            yield return new ClaimStep(replaced.X, fromY, by.X, toY, replaced.Claim.Id);
    }

    private List<PlottedClaim> Placed(IReadOnlyList<ClaimView> claims)
    {
        var placed = new List<PlottedClaim>();
        foreach (var claim in claims.Where(claim => claim.Figure.HasNumber))
        {
            var (point, bounds) = claim.OnScale;
            double? y = point is { } figure ? Y(figure) : null;
            var (first, last) = claim.Period;
            var (middle, aside) = (
                (Days.X(first) + Days.X(last)) / 2,
                placed.Count(other => other.Claim.StatedOn == claim.StatedOn && Hides(other.Y, y)) * ((2 * Size.Radius) + 1));
            // To the left if there is room: what is right of the day was not stated yet.
            var x = middle - aside >= Size.Radius ? middle - aside : Math.Min(middle + aside, Size.Width - Size.Radius);
            placed.Add(
                new PlottedClaim(
                    claim,
                    x,
                    y,
                    bounds is { } ends ? (Y(ends.High), Y(ends.Low)) : null,
                    first == last ? null : (Days.X(first), Days.X(last)),
                    claim.IsOpenAbove ? -1
                        : claim.Figure.IsOpenBelow ? 1
                        : 0));
        }

        return placed;

        bool Hides(double? one, double? other) =>
            (one is null && other is null) || Math.Abs((one ?? double.NaN) - (other ?? double.NaN)) < 1.5 * Size.Radius;
    }

    private ClaimBand? BandOf(FigureRange? current, List<PlottedClaim> claims)
    {
        if (current is null)
            return null;
        // From the day and not from the mark, which may stand beside another of the same day.
        var newest = claims
            .Where(claim => claim.Claim.IsCurrent)
            .Select(claim => Days.X(claim.Claim.Period.Last))
            .DefaultIfEmpty(Size.Width)
            .Max();
        var (high, low) = (Y(current.High), Y(current.Low));
        var thickness = Math.Max(MinBandHeight, low - high);
        return new ClaimBand(newest, ((low + high) / 2) - (thickness / 2), thickness);
    }
}
