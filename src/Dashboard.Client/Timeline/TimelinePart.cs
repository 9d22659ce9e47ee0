using Dashboard.Shared.Views;

namespace Dashboard.Client.Timeline;

/// <summary>The periods of the timeline.</summary>
public enum Stretch
{
    /// <summary>Before the focus.</summary>
    Before,

    /// <summary>The focus of the dataset, day by day.</summary>
    Focus,

    /// <summary>After the focus.</summary>
    After,
}

/// <summary>A part of the drawing between two breaks of the axis. Positions within it are percentages of its width.</summary>
/// <param name="Stretch">Its period.</param>
/// <param name="Bins">Its bins, without gaps.</param>
/// <param name="X">Its left edge, percent of the drawing.</param>
/// <param name="Width">Percent of the drawing.</param>
public sealed record TimelinePart(Stretch Stretch, IReadOnlyList<Bin> Bins, double X, double Width)
{
    /// <summary>Width of a break of the axis, percent of the drawing.</summary>
    public const double Break = 2.5;

    private const double Side = 23.5;
    private const double SideOfTwo = 20;

    /// <summary>Number of columns; more than bins if a longer period is drawn to the same scale.</summary>
    public int Columns { get; init; } = Bins.Count;

    /// <summary>Width of a column.</summary>
    public double Step => 100.0 / Columns;

    /// <summary>Splits the bins at the ends of the focus and lays the parts side by side; a period without bins has no part.</summary>
    public static IReadOnlyList<TimelinePart> Of(IReadOnlyList<Bin> bins, DateOnly from, DateOnly to)
    {
        var stretches = bins.GroupBy(bin => bin.End < from ? Stretch.Before : bin.Start > to ? Stretch.After : Stretch.Focus)
            .OrderBy(stretch => stretch.Key)
            .ToList();
        var side = stretches.Count > 2 ? SideOfTwo : Side;
        var focus = 100 - ((stretches.Count - 1) * (side + Break));
        var parts = new List<TimelinePart>();
        var x = 0.0;
        foreach (var stretch in stretches)
        {
            var width = stretch.Key == Stretch.Focus ? focus : side;
            parts.Add(new TimelinePart(stretch.Key, [.. stretch], x, width));
            x += width + Break;
        }

        return parts;
    }

    /// <summary>The left edge of a column.</summary>
    public double Left(int index) => index * Step;

    /// <summary>The middle of a column.</summary>
    public double Centre(int index) => (index + 0.5) * Step;

    /// <summary>The column that holds the day, or -1.</summary>
    public int IndexOf(DateOnly day)
    {
        for (var index = 0; index < Bins.Count; index++)
        {
            if (Bins[index].Start <= day && day <= Bins[index].End)
                return index;
        }

        return -1;
    }
}
