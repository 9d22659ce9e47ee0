using System.Globalization;

namespace Dashboard.Client.Metadata;

/// <summary>Sizes of link preview pictures, pixels. There are few, so that few are painted.</summary>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
public sealed record PreviewSize(int Width, int Height)
{
    /// <summary>Name of the parameter for a width other than that of <see cref="Full"/>.</summary>
    public const string Parameter = "width";

    /// <summary>The size for link preview cards.</summary>
    public static PreviewSize Full { get; } = new(1200, 630);

    /// <summary>All sizes, largest first.</summary>
    public static IReadOnlyList<PreviewSize> All { get; } = [Full, new(600, 315), new(300, 158)];

    /// <summary>The largest that fits; null if none does.</summary>
    public static PreviewSize? Fitting(int width, int height) => All.FirstOrDefault(size => size.Width <= width && size.Height <= height);

    /// <summary>The address of the picture in this size.</summary>
    public string In(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return this == Full
            ? address
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{Parameter}={Width}");
    }
}
