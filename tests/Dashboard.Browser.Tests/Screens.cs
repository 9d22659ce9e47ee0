namespace Dashboard.Browser.Tests;

/// <summary>Sizes of windows, in CSS pixels.</summary>
internal static class Screens
{
    public static readonly (int Width, int Height) Phone = (390, 844);
    public static readonly (int Width, int Height) Tablet = (1024, 768);
    public static readonly (int Width, int Height) Desk = (1600, 1000);
}
