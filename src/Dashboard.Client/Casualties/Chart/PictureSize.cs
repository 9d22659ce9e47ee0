namespace Dashboard.Client.Casualties.Chart;

/// <summary>What is written at the marks of a picture of claims.</summary>
public enum MarkLabels
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The figure of the first, the highest, the newest, those withdrawn and those that give the range.</summary>
    FewFigures,

    /// <summary>The figure of every claim that has room for it.</summary>
    Figures,

    /// <summary>Figure, claimant and day of every claim, beside its mark or on a flag.</summary>
    All,
}

/// <summary>
/// How large a picture of claims is drawn. Heights are as they are; across, a picture follows the width of its frame, and is laid out
/// for the least that it gets: with more room nothing comes closer together.
/// </summary>
/// <param name="Name">Class of the style sheet.</param>
/// <param name="Width">The least width, pixels.</param>
/// <param name="Top">Where the highest tick of the figures lies, pixels from the upper edge of the ground.</param>
/// <param name="Ground">Where 0 lies, pixels from the upper edge of the ground.</param>
/// <param name="Radius">Half the width of a mark, pixels.</param>
/// <param name="Gap">How wide the axis breaks, pixels.</param>
/// <param name="Labels">What is written at the marks.</param>
/// <param name="TickRoom">The least distance of two ticks of days, pixels; null: no axes.</param>
public sealed record PictureSize(string Name, double Width, double Top, double Ground, double Radius, double Gap, MarkLabels Labels, double? TickRoom)
{
    /// <summary>As small as a word, between words.</summary>
    public static PictureSize Word { get; } = new("word", 124, 9.4, 43, 2.6, 0, MarkLabels.None, null);

    /// <summary>One of several in a row.</summary>
    public static PictureSize Small { get; } = new("small", 180, 0, 104, 5, 12, MarkLabels.Figures, 46);

    /// <summary>The main picture on a phone.</summary>
    public static PictureSize Narrow { get; } = new("narrow", 250, 0, 182, 6, 16, MarkLabels.FewFigures, 42);

    /// <summary>The main picture beside words, where a link is shared.</summary>
    public static PictureSize Shared { get; } = new("shared", 232, 0, 142, 6, 16, MarkLabels.FewFigures, 42);

    /// <summary>The main picture in a frame of 720 px or more.</summary>
    public static PictureSize Medium { get; } = new("medium", 670, 0, 240, 6, 20, MarkLabels.All, 42);

    /// <summary>The main picture in a frame of 1,040 px or more.</summary>
    public static PictureSize Wide { get; } = new("wide", 990, 0, 276, 6, 24, MarkLabels.All, 46);

    /// <summary>Where the first day stands: a mark there lies within the ground.</summary>
    public double Left => Radius + 1;

    /// <summary>Where the last day stands.</summary>
    public double Right => Width - Radius - 1;
}
