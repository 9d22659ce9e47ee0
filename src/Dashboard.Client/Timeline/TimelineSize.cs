namespace Dashboard.Client.Timeline;

/// <summary>Sizes in pixels where flags are drawn, the same as in the style sheets, from the upper edge of the bars' ground.</summary>
internal static class TimelineSize
{
    /// <summary>Height of the bars' ground.</summary>
    public const int Plot = 132;

    /// <summary>Height of the bars' ground on a phone.</summary>
    public const int NarrowPlot = 62;

    /// <summary>The narrowest phone.</summary>
    public const int Narrow = 320;

    /// <summary>Narrowest drawing with flags.</summary>
    public const int WithFlags = 540;

    /// <summary>Narrowest drawing that numbers its gridlines beside flags.</summary>
    public const int Medium = 600;

    /// <summary>From this width on a drawing is wide.</summary>
    public const int Wide = 760;

    private const double Margin = 14; // of the page beside the drawing
    private const double Break = TimelinePart.Break / 2 / 100; // the half of a break that lies before its strokes

    private const int FirstFlag = -26;
    private const int FlagStep = 18;
    private const int Ascent = 10;

    /// <summary>Where the words of a flag stand.</summary>
    public static int FlagBaseline(int row) => FirstFlag + (row * FlagStep);

    /// <summary>Pixels of free room right of a part: up to the strokes of a break, or the margin of the page.</summary>
    public static double Beside(TimelinePart part, double width) => part.X + part.Width > 99.9 ? Margin : width * Break;

    /// <summary>Where the leader of a flag begins.</summary>
    public static int FlagTop(int row) => FlagBaseline(row) - Ascent;
}
