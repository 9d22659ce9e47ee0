namespace Dashboard.Client.Timeline;

/// <summary>Sizes in pixels where flags are drawn, the same as in the style sheets, from the upper edge of the bars' ground.</summary>
internal static class TimelineSize
{
    /// <summary>Height of the bars' ground.</summary>
    public const int Plot = 132;

    /// <summary>Narrowest drawing that numbers its gridlines beside flags.</summary>
    public const int Medium = 600;

    /// <summary>From this width on a drawing is wide.</summary>
    public const int Wide = 760;

    private const int FirstFlag = -26;
    private const int FlagStep = 18;
    private const int Ascent = 10;

    /// <summary>Where the words of a flag stand.</summary>
    public static int FlagBaseline(int row) => FirstFlag + (row * FlagStep);

    /// <summary>Where the leader of a flag begins.</summary>
    public static int FlagTop(int row) => FlagBaseline(row) - Ascent;
}
