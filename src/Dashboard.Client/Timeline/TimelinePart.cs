using Dashboard.Shared.Filters;
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

    /// <summary>Columns that the events of a day take whose hour is not known, before its hours.</summary>
    private const int UnknownColumns = 3;

    private const int DayColumns = UnknownColumns + TimeBound.HoursOfDay;

    /// <summary>
    /// Number of columns of equal width: as many as bins, but more if a longer period is drawn to the same scale, or if it has hours.
    /// </summary>
    public int Columns { get; init; } =
        Bins is [{ Unit: BinUnit.Hour }, ..] ? (Bins[^1].Start.DayNumber - Bins[0].Start.DayNumber + 1) * DayColumns : Bins.Count;

    /// <summary>Whether it shows hours.</summary>
    public bool HasHours => Bins is [{ Unit: BinUnit.Hour }, ..];

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

    /// <summary>The left edge of a bin.</summary>
    public double Left(int index) => Step * (HasHours ? FirstColumn(Bins[index]) : index);

    /// <summary>The width of a bin.</summary>
    public double WidthOf(int index) => Step * (HasHours ? ColumnsOf(Bins[index]) : 1);

    /// <summary>The middle of a bin.</summary>
    public double Centre(int index) => Left(index) + (WidthOf(index) / 2);

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

    /// <summary>The bin that holds the moment, or -1.</summary>
    public int IndexOf(Moment moment)
    {
        var first = IndexOf(moment.Day);
        if (!HasHours || first < 0)
            return first;
        for (var index = first; index < Bins.Count && Bins[index].Start == moment.Day; index++)
        {
            if ((Bins[index].Hour, Bins[index].Hours) == (moment.Hour, moment.Hours))
                return index;
        }

        return first;
    }

    private int FirstColumn(Bin bin) =>
        ((bin.Start.DayNumber - Bins[0].Start.DayNumber) * DayColumns) + (bin.Hour is { } hour ? UnknownColumns + hour : 0);

    // A part of the day that passes midnight passes the column between the days.
    private int ColumnsOf(Bin bin)
    {
        if (bin.Hour is not { } hour)
            return UnknownColumns;
        var hours = bin.Hours ?? 1;
        var columns = hour + hours > TimeBound.HoursOfDay ? hours + UnknownColumns : hours;
        return Math.Min(columns, Columns - FirstColumn(bin));
    }
}
