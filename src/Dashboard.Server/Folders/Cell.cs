using System.Globalization;
using Dashboard.Shared.Datasets;

namespace Dashboard.Server.Folders;

/// <summary>Values as the cells of a dataset's files have them; null is an empty cell.</summary>
internal static class Cell
{
    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string? Of(DateOnly? day) => day is { } known ? Of(known) : null;

    public static string? Of(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    // The loader takes no exponent.
    public static string Of(double degrees) =>
        decimal.Parse(degrees.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture)
            .ToString(CultureInfo.InvariantCulture);

    public static string Of(bool isSo) => isSo ? "yes" : "no";

    public static string Of(string[] ids) => string.Join(';', ids);

    public static string Of<T>(T code)
        where T : struct, Enum => Slug.Of(code);

    public static string? Of<T>(T? code)
        where T : struct, Enum => code is { } known ? Slug.Of(known) : null;
}
