using System.Globalization;

namespace Dashboard.Client.Language;

/// <summary>Numbers in words.</summary>
public static class Numbers
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>"4,353".</summary>
    public static string Count(int number) => number.ToString("N0", English);

    /// <summary>"1 event", "1,200 events".</summary>
    public static string Of(int number, string one, string many) => $"{Count(number)} {(number == 1 ? one : many)}";

    /// <summary>A length for an attribute of an SVG: at most two decimals, point as separator.</summary>
    public static string Svg(double length) => Math.Round(length, 2).ToString("0.##", CultureInfo.InvariantCulture);
}
