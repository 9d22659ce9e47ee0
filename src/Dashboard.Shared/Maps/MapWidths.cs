namespace Dashboard.Shared.Maps;

/// <summary>The widths of the frame for which a map is drawn, in pixels; a style sheet shows the drawing that fits.</summary>
public static class MapWidths
{
    /// <summary>Narrower maps have smaller marks and fewer names.</summary>
    public const double Narrow = 500;

    private const double Wide = 760;
    private const double SpacingOfWide = 54;
    private const double SpacingOfOthers = 36; // their marks are smaller in the same proportion

    /// <summary>The widths, narrowest first.</summary>
    public static IReadOnlyList<int> All { get; } = [390, 600, 900];

    /// <summary>The narrowest.</summary>
    public static int Narrowest => All[0];

    /// <summary>The widest.</summary>
    public static int Widest => All[^1];

    /// <summary>The minimum width at which a drawing is shown: for the narrowest, that of the smallest phone.</summary>
    /// <param name="width">The width of the drawing.</param>
    public static double Min(double width) => width switch { < Narrow => 320, < Wide => Narrow, _ => Wide };

    /// <summary>The number of marks that such a map has room for.</summary>
    /// <param name="width">The width of the drawing.</param>
    public static int MaxMarks(double width) => width switch { < Narrow => 50, < Wide => 80, _ => 110 };

    /// <summary>Distance between the points of two groups of places, at least.</summary>
    /// <param name="width">The width of the drawing.</param>
    public static double Spacing(double width) => width < Wide ? SpacingOfOthers : SpacingOfWide;
}
