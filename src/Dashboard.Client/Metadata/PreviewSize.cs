using System.Globalization;

namespace Dashboard.Client.Metadata;

/// <summary>How large a picture of a shared view is, in pixels. There are few, so that few are made.</summary>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
public sealed record PreviewSize(int Width, int Height)
{
    /// <summary>Name of the parameter that asks for another width than that of <see cref="Full"/>.</summary>
    public const string Parameter = "width";

    /// <summary>As sites show it that make a card of a link.</summary>
    public static PreviewSize Full { get; } = new(1200, 630);

    /// <summary>All, the largest first.</summary>
    public static IReadOnlyList<PreviewSize> All { get; } = [Full, new(600, 315), new(300, 158)];

    /// <summary>The largest that fits; null where none does.</summary>
    public static PreviewSize? Fitting(int width, int height) => All.FirstOrDefault(size => size.Width <= width && size.Height <= height);

    /// <summary>The picture of that address in this size.</summary>
    public string In(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return this == Full ? address : string.Create(CultureInfo.InvariantCulture, $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{Parameter}={Width}");
    }
}
