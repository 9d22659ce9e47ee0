namespace Dashboard.Client.Casualties.Chart;

/// <summary>Which labels the marks of a claims chart have.</summary>
public enum MarkLabels
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The figures of the first, highest, newest and withdrawn claims, and of those that give the range.</summary>
    FewFigures,

    /// <summary>The figure of every claim, if it fits.</summary>
    Figures,

    /// <summary>Figure, claimant and day of every claim, beside its mark or on a flag.</summary>
    All,
}

/// <summary>
/// The size of a claims chart. Heights are fixed; the width follows the frame, and the chart is laid out for its minimum: in a wider one
/// nothing moves closer together.
/// </summary>
/// <param name="Name">CSS class.</param>
/// <param name="Width">Minimum width, pixels.</param>
/// <param name="Top">Highest tick of the figures, pixels from the top of the chart.</param>
/// <param name="Ground">Position of 0, pixels from the top of the chart.</param>
/// <param name="Radius">Half the width of a mark, pixels.</param>
/// <param name="Gap">Width of the break of the axis, pixels.</param>
/// <param name="Labels">Labels of the marks.</param>
/// <param name="TickRoom">Minimum distance of two ticks of days, pixels; null: no axes.</param>
public sealed record PictureSize(
    string Name,
    double Width,
    double Top,
    double Ground,
    double Radius,
    double Gap,
    MarkLabels Labels,
    double? TickRoom)
{
    /// <summary>The size of a word, within text.</summary>
    public static PictureSize Word { get; } = new("word", 124, 9.4, 43, 2.6, 0, MarkLabels.None, null);

    /// <summary>One of several in a row.</summary>
    public static PictureSize Small { get; } = new("small", 180, 0, 104, 5, 12, MarkLabels.Figures, 46);

    /// <summary>The main picture on a phone.</summary>
    public static PictureSize Narrow { get; } = new("narrow", 250, 0, 182, 6, 16, MarkLabels.FewFigures, 42);

    /// <summary>The main chart beside words, in a link preview.</summary>
    public static PictureSize Shared { get; } = new("shared", 232, 0, 142, 6, 16, MarkLabels.FewFigures, 42);

    /// <summary>The main picture in a frame of 720 px or more.</summary>
    public static PictureSize Medium { get; } = new("medium", 670, 0, 240, 6, 20, MarkLabels.All, 42);

    /// <summary>The main picture in a frame of 1,040 px or more.</summary>
    public static PictureSize Wide { get; } = new("wide", 990, 0, 276, 6, 24, MarkLabels.All, 46);

    /// <summary>Position of the first day: a mark there is inside the chart.</summary>
    public double Left => Radius + 1;

    /// <summary>Position of the last day.</summary>
    public double Right => Width - Radius - 1;
}
