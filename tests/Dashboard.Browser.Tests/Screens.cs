namespace Dashboard.Browser.Tests;

/// <summary>Sizes of windows, in CSS pixels.</summary>
internal static class Screens
{
    public static readonly (int Width, int Height) Phone = (390, 844);
    public static readonly (int Width, int Height) Tablet = (1024, 768);

    // Drawing a larger one costs more, and shows nothing else.
    public static readonly (int Width, int Height) Desk = (1300, 800);

    /// <summary>For the widest drawing of the map, and bars as wide as can be.</summary>
    public static readonly (int Width, int Height) Wide = (1600, 1054);
}
