using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Casualties;

/// <summary>A claim as a mark. Lengths are in pixels.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="X">Middle of the mark.</param>
/// <param name="Y">Middle of the mark; null when low and high are known but no number was stated: only the bar is drawn.</param>
/// <param name="Bar">From high to low, where they differ.</param>
/// <param name="Whisker">The days on which it may have been stated, where only the month or year is known.</param>
/// <param name="Arrow">-1: open above, "or more"; 1: open below, "or fewer"; else 0.</param>
public readonly record struct PlottedClaim(ClaimView Claim, double X, double? Y, (double High, double Low)? Bar, (double First, double Last)? Whisker, int Arrow);

/// <summary>A line from a claim to the one that replaced it.</summary>
/// <param name="FromX">The replaced one.</param>
/// <param name="FromY">The replaced one.</param>
/// <param name="ToX">Its successor.</param>
/// <param name="ToY">Its successor.</param>
public readonly record struct ClaimStep(double FromX, double FromY, double ToX, double ToY);

/// <summary>What is claimed now, drawn to the right edge.</summary>
/// <param name="X">Left edge.</param>
/// <param name="Y">Upper edge: the highest.</param>
/// <param name="Height">Down to the lowest; thick enough to be seen.</param>
public readonly record struct ClaimBand(double X, double Y, double Height);

/// <summary>
/// The claims of one scope by the day stated: the focus of the dataset in half the width, then a break and a plain linear scale to
/// the last claim and 30 days; the figure upwards from 0 (look.md, 5).
/// </summary>
/// <param name="Claims">Marks, in the order in which they were stated.</param>
/// <param name="Steps">Lines.</param>
/// <param name="Band">What is claimed now, from the newest current claim on; null when no current claim gives a number.</param>
/// <param name="Break">Where the axis breaks.</param>
/// <param name="Base">Where 0 lies.</param>
public sealed record ClaimsPlot(IReadOnlyList<PlottedClaim> Claims, IReadOnlyList<ClaimStep> Steps, ClaimBand? Band, double Break, double Base)
{
    private const int DaysAfterTheLast = 30;
    private const double ThinnestBand = 3;

    /// <summary>Places the claims.</summary>
    /// <param name="claims">Those of one scope.</param>
    /// <param name="current">The range of what is claimed, or null.</param>
    /// <param name="from">First day of the focus.</param>
    /// <param name="to">Last day of the focus.</param>
    /// <param name="width">Width.</param>
    /// <param name="height">Height.</param>
    /// <param name="radius">Half the width of a mark.</param>
    public static ClaimsPlot Of(IReadOnlyList<ClaimView> claims, FigureRange? current, DateOnly from, DateOnly to, double width, double height, double radius)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var numbered = claims.Where(claim => Numbers(claim).Any()).ToList();
        var axis = new Axis(numbered, from, to, width, radius);
        var ground = height - 1;
        var top = (4 * radius) - 1;
        var highest = Math.Max(1, numbered.SelectMany(Numbers).DefaultIfEmpty(1).Max());
        var taken = new Dictionary<(DateOnly, int?), int>();
        var plotted = numbered.ConvertAll(Plot);
        return new ClaimsPlot(plotted, [.. plotted.SelectMany(Step)], Band(), axis.Break, ground);

        double Y(int figure) => ground - ((ground - top) * figure / highest);

        ClaimBand? Band()
        {
            var newest = plotted.Where(claim => claim.Claim.Status == ClaimStatus.Current).Select(claim => claim.X).DefaultIfEmpty(width).Max();
            if (current is null)
                return null;
            var thickness = Math.Max(ThinnestBand, Y(current.Low) - Y(current.High));
            return new ClaimBand(newest, ((Y(current.Low) + Y(current.High)) / 2) - (thickness / 2), thickness);
        }

        PlottedClaim Plot(ClaimView claim)
        {
            var figure = claim.Best ?? (claim is { Low: not null, High: not null } && claim.Low != claim.High ? null : claim.Low ?? claim.High);
            var place = taken[(claim.StatedOn, figure)] = taken.GetValueOrDefault((claim.StatedOn, figure), -1) + 1;
            var (first, last) = ClaimWords.Period(claim);
            return new PlottedClaim(
                claim,
                Math.Min(((axis.X(first) + axis.X(last)) / 2) + (place * ((2 * radius) + 2)), width - radius),
                figure is { } number ? Y(number) : null,
                claim is { Low: { } low, High: { } high } && low != high ? (Y(high), Y(low)) : null,
                first == last ? null : (axis.X(first), axis.X(last)),
                claim.IsOpenAbove ? -1 : claim is { Low: null, Best: null } ? 1 : 0);
        }

        IEnumerable<ClaimStep> Step(PlottedClaim replaced)
        {
            // Same kind of claimant only: a line from a ministry to a newspaper would look like one count.
            if (replaced is { Y: { } fromY, Claim.SupersededBy: { } id }
                && plotted.Find(other => other.Claim?.Id == id) is { Y: { } toY, Claim: { } successor } by
                && successor.ClaimantKind == replaced.Claim.ClaimantKind)
                yield return new ClaimStep(replaced.X, fromY, by.X, toY);
        }
    }

    private static IEnumerable<int> Numbers(ClaimView claim)
    {
        foreach (var number in (int?[])[claim.Low, claim.Best, claim.High])
        {
            if (number is { } known)
                yield return known;
        }
    }

    private sealed class Axis
    {
        private readonly DateOnly first;
        private readonly DateOnly to;
        private readonly DateOnly end;
        private readonly double left;
        private readonly double right;

        public Axis(List<ClaimView> claims, DateOnly from, DateOnly to, double width, double radius)
        {
            var days = claims.ConvertAll(ClaimWords.Period);
            this.to = to;
            first = days.Select(period => period.First).Append(from).Min();
            end = days.Select(period => period.Last).Append(to).Max().AddDays(DaysAfterTheLast);
            left = radius + 1;
            right = width - radius - 1;
            Break = width / 2;
        }

        public double Break { get; }

        public double X(DateOnly day) => day <= to
            ? left + ((Break - left) * (day.DayNumber - first.DayNumber) / Math.Max(1, to.DayNumber - first.DayNumber))
            : Break + ((right - Break) * (day.DayNumber - to.DayNumber) / (end.DayNumber - to.DayNumber));
    }
}
