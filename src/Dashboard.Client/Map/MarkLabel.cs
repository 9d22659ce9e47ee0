using Dashboard.Client.Language;
using Dashboard.Shared.Maps;

namespace Dashboard.Client.Map;

/// <summary>The name beside a mark: the first of its positions that is free.</summary>
internal static class MarkLabel
{
    private const double Size = 13;
    private const double LargeSize = 15;
    private const double LargeFrom = 20; // radius of a mark whose name is large
    private const double Gap = 5;
    private const double Diagonal = 0.7;

    /// <summary>Places it, or leaves it out when all positions are taken.</summary>
    public static PlacedLabel? Place(MapMark mark, DrawnMark drawn, MapPoint at, LabelRoom room)
    {
        var large = drawn.Radius >= LargeFrom;
        var size = large ? LargeSize : Size;
        var number = drawn.CountSize is null && mark.Count > 1 ? Numbers.Count(mark.Count) : null;
        var name = mark.Label.Text;
        var width = (large ? TextWidth.OfBold(name, size) : TextWidth.Of(name, size)) + (number is null ? 0 : TextWidth.OfBold(" " + number, size));
        var (x, y) = (at.X + drawn.X, at.Y + drawn.Y);
        var positions = Positions(x, y, drawn.Reach, width, size + 3);
        var taken = room.Take(positions, at);
        if (taken < 0)
            return null;
        var box = positions[taken];
        var (anchor, edge) = taken switch
        {
            0 or 4 or 5 => ("start", box.Left),
            1 or 6 or 7 => ("end", box.Right),
            _ => ("middle", (box.Left + box.Right) / 2),
        };
        var baseline = (box.Top + box.Bottom) / 2 + size * 0.34;
        return new PlacedLabel(new DrawnLabel(Math.Round(edge - at.X, 1), Math.Round(baseline - at.Y, 1), anchor, large ? "large" : "plain", [name], number), box);
    }

    // Right, left, below, above, the corners; at last below and above again, pushed to a side.
    private static Box[] Positions(double x, double y, double reach, double width, double height)
    {
        var beside = reach + Gap + width / 2;
        var under = reach + 1 + height / 2;
        var aside = reach * Diagonal + 2 + width / 2;
        var off = reach * Diagonal + height / 2;
        return
        [
            Box.Around(x + beside, y, width, height),
            Box.Around(x - beside, y, width, height),
            Box.Around(x, y + under, width, height),
            Box.Around(x, y - under, width, height),
            Box.Around(x + aside, y - off, width, height),
            Box.Around(x + aside, y + off, width, height),
            Box.Around(x - aside, y - off, width, height),
            Box.Around(x - aside, y + off, width, height),
            Box.Around(x - width / 4, y + under, width, height),
            Box.Around(x + width / 4, y + under, width, height),
            Box.Around(x - width / 4, y - under, width, height),
            Box.Around(x + width / 4, y - under, width, height),
        ];
    }
}
