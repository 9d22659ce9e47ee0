using System.Globalization;
using Dashboard.Client.Language;

namespace Dashboard.Client.Map.Marks;

/// <summary>Values of attributes that marks and shaded areas have in common.</summary>
internal static class MarkAttributes
{
    /// <summary>A position, precise enough to place a mark to the pixel where a street fills the map.</summary>
    /// <param name="fraction">Of the width or height of the frame.</param>
    public static string Percent(double fraction) => Math.Round(fraction * 100, 5).ToString(CultureInfo.InvariantCulture) + "%";

    /// <summary>Value of <c>data-mix</c>, which hover cards read.</summary>
    /// <param name="shares">Shares by colour slot.</param>
    public static string Mix(IEnumerable<(string Slot, double Share)> shares) =>
        string.Join(' ', shares.Select(share => $"{share.Slot}:{Numbers.Svg(share.Share)}"));
}
