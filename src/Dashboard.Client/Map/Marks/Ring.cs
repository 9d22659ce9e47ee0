using static Dashboard.Client.Language.Numbers;

namespace Dashboard.Client.Map.Marks;

/// <summary>A piece of a ring: a circle with one dash. Lengths are hundredths of the circle, whatever its radius.</summary>
/// <param name="Slot">Colour slot of the theme, or <c>none</c>.</param>
/// <param name="Dash">Value of <c>stroke-dasharray</c>; null: the whole ring.</param>
/// <param name="Offset">Value of <c>stroke-dashoffset</c>: an SVG circle starts at 3 o'clock.</param>
internal sealed record RingPiece(string Slot, string? Dash, string? Offset);

/// <summary>A ring divided by theme, clockwise from 12 o'clock.</summary>
internal static class Ring
{
    /// <summary>Value of <c>pathLength</c> on each piece.</summary>
    public const int Whole = 100;

    private const double Gap = 1; // pixels
    private const double Noon = Whole / 4d;

    /// <summary>Divides a ring.</summary>
    /// <param name="middle">Radius of the middle of its line, pixels: the gaps are a pixel wide there.</param>
    /// <param name="shares">Shares by colour slot, in the order of themes; zeros have no piece.</param>
    public static IReadOnlyList<RingPiece> Cut(double middle, IReadOnlyList<(string Slot, double Share)> shares)
    {
        var cut = shares.Where(share => share.Share > 0).ToArray();
        if (cut is [var whole])
            return [new RingPiece(whole.Slot, null, null)];
        var total = cut.Sum(share => share.Share);
        var gap = Gap / (2 * Math.PI * middle) * Whole;
        var pieces = new List<RingPiece>(cut.Length);
        var from = 0d;
        foreach (var (slot, share) in cut)
        {
            var length = share / total * Whole;
            var (start, dash) = length > 3 * gap ? (from + gap / 2, length - gap) : (from, length);
            pieces.Add(new RingPiece(slot, $"{Svg(dash)} {Svg(Whole - dash)}", Svg(Noon - start)));
            from += length;
        }

        return pieces;
    }
}
