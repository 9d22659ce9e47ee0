using Dashboard.Client.Language;
using Dashboard.Shared.Maps;

namespace Dashboard.Client.Map.Marks;

/// <summary>The name beside a mark: the first of its positions that is free.</summary>
internal static class MarkLabel
{
    private const double PlainSize = 13;
    private const double LargeSize = 15;
    private const double LargeFrom = 20; // radius of a mark whose name is large
    private const double Gap = 3;
    private const double HalfRing = 1.25;
    private const double LongestLine = 130; // pixels, beyond which a name stands in two lines
    private const double Diagonal = 0.7;

    /// <summary>Places it, or leaves it out when all positions are taken.</summary>
    /// <param name="mark">The mark.</param>
    /// <param name="drawn">How the mark is drawn.</param>
    /// <param name="at">Its true place.</param>
    /// <param name="room">The room that is left.</param>
    public static PlacedLabel? Place(MapMark mark, DrawnMark drawn, MapPoint at, LabelRoom room)
    {
        var name = Measured.Of(mark, drawn);
        var positions = Positions(name, mark, drawn, at);
        var taken = room.Take(positions, at, new Disc(at.X + drawn.X, at.Y + drawn.Y, drawn.Reach));
        return taken < 0 ? null : Drawn(name, taken, positions[taken], at);
    }

    /// <summary>Places it where it is least in the way of what has yet to be drawn: it is never left out.</summary>
    /// <param name="mark">The mark.</param>
    /// <param name="drawn">How the mark is drawn.</param>
    /// <param name="at">Its true place.</param>
    /// <param name="room">Controls and edges, which it keeps off where it can.</param>
    /// <param name="inTheWay">How much a rectangle is in the way.</param>
    public static PlacedLabel PlaceFirst(MapMark mark, DrawnMark drawn, MapPoint at, LabelRoom room, Func<Box, double> inTheWay)
    {
        var name = Measured.Of(mark, drawn);
        var positions = Positions(name, mark, drawn, at);
        var taken = Enumerable.Range(0, positions.Length).MinBy(i => (!room.Holds(positions[i], at), !room.IsFree(positions[i], at), inTheWay(positions[i])));
        return Drawn(name, taken, positions[taken], at);
    }

    private static PlacedLabel Drawn(Measured name, int position, Box box, MapPoint at)
    {
        var (anchor, edge) = position switch
        {
            0 or 4 or 5 => ("start", box.Left),
            1 or 6 or 7 => ("end", box.Right),
            _ => ("middle", (box.Left + box.Right) / 2),
        };
        var baseline = (box.Top + box.Bottom - (name.Lines.Length - 1) * DrawnLabel.LineHeight) / 2 + name.Size * 0.34;
        return new PlacedLabel(
            new DrawnLabel(Math.Round(edge - at.X, 1), Math.Round(baseline - at.Y, 1), anchor, name.IsLarge ? "large" : "plain", name.Lines, name.Number), box);
    }

    // Right, left, below, above, the corners; at last below and above again, pushed to a side.
    // Off the ring that it gets where it is chosen.
    private static Box[] Positions(Measured name, MapMark mark, DrawnMark drawn, MapPoint at)
    {
        var reach = Math.Max(drawn.Reach, MarkSize.StateRing(drawn.Radius, mark.Precision) + HalfRing);
        var (x, y, width, height) = (at.X + drawn.X, at.Y + drawn.Y, name.Width, name.Size + 3 + (name.Lines.Length - 1) * DrawnLabel.LineHeight);
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

    private readonly record struct Measured(string[] Lines, string? Number, double Size, bool IsLarge, double Width)
    {
        public static Measured Of(MapMark mark, DrawnMark drawn)
        {
            var large = drawn.Radius >= LargeFrom;
            var size = large ? LargeSize : PlainSize;
            var number = drawn.CountSize is null && mark.Count > 1 ? Numbers.Count(mark.Count) : null;
            string[] lines = Width(mark.Label.Text) > LongestLine ? NameLines.Of(mark.Label.Text) : [mark.Label.Text];
            var last = Width(lines[^1]) + (number is null ? 0 : TextWidth.OfBold(" " + number, size));
            return new Measured(lines, number, size, large, lines.SkipLast(1).Select(Width).Append(last).Max());

            double Width(string text) => large ? TextWidth.OfBold(text, size) : TextWidth.Of(text, size);
        }
    }
}
