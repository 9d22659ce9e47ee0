using Dashboard.Client.Language;
using Dashboard.Shared.Maps;

namespace Dashboard.Client.Map.Marks;

/// <summary>Places the name of a mark at the first free candidate position.</summary>
internal static class MarkLabel
{
    /// <summary>Font size of the name of a large mark, pixels.</summary>
    public const double LargeSize = 15;

    /// <summary>Its font weight.</summary>
    public const string LargeWeight = "600";

    private const double PlainSize = 13;
    private const double LargeFrom = 20; // radius from which on the name is large
    private const double Gap = 3;
    private const double HalfRing = 1.25;
    private const double MaxLineWidth = 130; // pixels; longer names have two lines
    private const double Diagonal = 0.7;

    /// <summary>Places it, or returns null if no candidate is free.</summary>
    /// <param name="mark">The mark.</param>
    /// <param name="drawn">How the mark is drawn.</param>
    /// <param name="at">Its true place.</param>
    /// <param name="room">Space already taken.</param>
    public static PlacedLabel? Place(MapMark mark, DrawnMark drawn, MapPoint at, LabelCollisions room)
    {
        var name = Measured.Of(mark, drawn);
        var positions = Positions(name, mark, drawn, at);
        var taken = room.Take(positions, at, new Disc(at.X + drawn.X, at.Y + drawn.Y, drawn.Reach));
        return taken < 0 ? null : Drawn(name, taken, positions[taken], at);
    }

    /// <summary>Places it where it covers least of the marks still to be drawn; it is never left out.</summary>
    /// <param name="mark">The mark.</param>
    /// <param name="drawn">How the mark is drawn.</param>
    /// <param name="at">Its true place.</param>
    /// <param name="room">Controls and edges, avoided if possible.</param>
    /// <param name="inTheWay">The area covered by a rectangle.</param>
    public static PlacedLabel PlaceFirst(MapMark mark, DrawnMark drawn, MapPoint at, LabelCollisions room, Func<Box, double> inTheWay)
    {
        var name = Measured.Of(mark, drawn);
        var positions = Positions(name, mark, drawn, at);
        var taken = Enumerable
            .Range(0, positions.Length)
            .MinBy(i => (!room.Holds(positions[i], at), !room.IsFree(positions[i], at), inTheWay(positions[i])));
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
            new DrawnLabel(
                Math.Round(edge - at.X, 1),
                Math.Round(baseline - at.Y, 1),
                anchor,
                null,
                name.IsLarge,
                name.Lines,
                name.Number),
            box);
    }

    // Right, left, below, above, the corners; last below and above again, shifted sideways. Clear of the ring of a selected mark.
    private static Box[] Positions(Measured name, MapMark mark, DrawnMark drawn, MapPoint at)
    {
        var reach = Math.Max(drawn.Reach, MarkSize.StateRing(drawn.Radius, mark) + HalfRing);
        var (x, y, width, height) = (
            at.X + drawn.X,
            at.Y + drawn.Y,
            name.Width,
            name.Size + 3 + (name.Lines.Length - 1) * DrawnLabel.LineHeight);
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
            // Beside the name of a cluster, its number would be read as that of one place.
            var number = drawn.CountSize is null && mark.Count > 1 && mark.Cluster is null ? Numbers.Count(mark.Count) : null;
            // The same lines at any size, because a mark is drawn once for all widths.
            string[] lines = TextWidth.Of(mark.Name, PlainSize) > MaxLineWidth ? NameLines.Of(mark.Name) : [mark.Name];
            var last = Width(lines[^1]) + (number is null ? 0 : TextWidth.OfBold(" " + number, size));
            return new Measured(lines, number, size, large, lines.SkipLast(1).Select(Width).Append(last).Max());

            double Width(string text) => large ? TextWidth.OfBold(text, size) : TextWidth.Of(text, size);
        }
    }
}
