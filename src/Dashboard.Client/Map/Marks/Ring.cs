using static Dashboard.Client.Language.Numbers;

namespace Dashboard.Client.Map.Marks;

/// <summary>A piece of a ring.</summary>
/// <param name="Slot">Colour slot of the theme, or <c>none</c>.</param>
/// <param name="Path">SVG path data of its middle line, around 0, 0.</param>
internal sealed record RingPiece(string Slot, string Path);

/// <summary>A ring divided by theme, clockwise from 12 o'clock.</summary>
internal static class Ring
{
    private const double Gap = 1;

    /// <summary>Divides a ring.</summary>
    /// <param name="radius">Outer radius in pixels.</param>
    /// <param name="width">Width in pixels.</param>
    /// <param name="shares">Shares by colour slot, in the order of themes; zeros have no piece.</param>
    public static IReadOnlyList<RingPiece> Cut(double radius, double width, IReadOnlyList<(string Slot, double Share)> shares)
    {
        var middle = radius - width / 2;
        var cut = shares.Where(share => share.Share > 0).ToArray();
        if (cut is [var whole])
            return
            [
                new RingPiece(
                    whole.Slot,
                    $"M0 {Svg(-middle)}A{Svg(middle)} {Svg(middle)} 0 1 1 0 {Svg(middle)}A{Svg(middle)} {Svg(middle)} 0 1 1 0 {Svg(-middle)}Z"
                ),
            ];
        var total = cut.Sum(share => share.Share);
        var trim = Gap / 2 / middle;
        var pieces = new List<RingPiece>(cut.Length);
        var from = 0d;
        foreach (var (slot, share) in cut)
        {
            var turn = share / total * 2 * Math.PI;
            var (start, end) = turn > 3 * trim ? (from + trim, from + turn - trim) : (from, from + turn);
            pieces.Add(new RingPiece(slot, Arc(middle, start, end)));
            from += turn;
        }

        return pieces;
    }

    private static string Arc(double radius, double start, double end)
    {
        var (startX, startY) = Math.SinCos(start);
        var (endX, endY) = Math.SinCos(end);
        var large = end - start > Math.PI ? 1 : 0;
        return $"M{Svg(radius * startX)} {Svg(-radius * startY)}A{Svg(radius)} {Svg(radius)} 0 {large} 1 {Svg(radius * endX)} {Svg(-radius * endY)}";
    }
}
