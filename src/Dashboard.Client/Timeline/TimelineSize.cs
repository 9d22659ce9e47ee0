using Dashboard.Client.Language;

namespace Dashboard.Client.Timeline;

/// <summary>Sizes for flags in pixels, the same as in the style sheets, from the top of the plot.</summary>
internal static class TimelineSize
{
    /// <summary>Height of the plot.</summary>
    public const int Plot = 132;

    /// <summary>Height of the plot on a phone.</summary>
    public const int NarrowPlot = 62;

    /// <summary>Width of the narrowest phone.</summary>
    public const int Narrow = 320;

    /// <summary>Minimum width of a drawing with flags.</summary>
    public const int WithFlags = 540;

    /// <summary>Minimum width of a drawing with gridline labels beside flags.</summary>
    public const int Medium = 600;

    /// <summary>Minimum width of a wide drawing.</summary>
    public const int Wide = 760;

    /// <summary>Rows of flags that lie beside the play button.</summary>
    public const int RowsBesidePlayButton = 2;

    private const double Margin = 14; // of the page beside the drawing
    private const double Break = TimelinePart.Break / 2 / 100; // the half of a break that lies before its strokes

    private const int FirstFlag = -26;
    private const int FlagStep = 18;
    private const int Ascent = 10;

    /// <summary>Width of the play button, with air beside it: as in liveTimeline.css.</summary>
    public static double PlayButton => 44 + Math.Max(TextWidth.Of(BrushText.Play, 13), TextWidth.Of(BrushText.Pause, 13));

    /// <summary>Baseline of the words of a flag.</summary>
    public static int FlagBaseline(int row) => FirstFlag + (row * FlagStep);

    /// <summary>Free pixels right of a part: up to the strokes of a break, or the margin of the page.</summary>
    public static double Beside(TimelinePart part, double width) => part.X + part.Width > 99.9 ? Margin : width * Break;

    /// <summary>Top of the leader of a flag.</summary>
    public static int FlagTop(int row) => FlagBaseline(row) - Ascent;
}
