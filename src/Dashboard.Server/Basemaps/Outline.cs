using System.Globalization;
using System.Text;

namespace Dashboard.Server.Basemaps;

/// <summary>A point in whole units of the frame.</summary>
internal readonly record struct UnitPoint(int X, int Y);

/// <summary>A rectangle in units of the frame.</summary>
internal readonly record struct UnitBox(int Left, int Top, int Right, int Bottom)
{
    /// <summary>Whether a point is inside or on the edge.</summary>
    public bool Holds(UnitPoint point) => point.X >= Left && point.X <= Right && point.Y >= Top && point.Y <= Bottom;
}

/// <summary>Rings and lines in units of the frame: simplified, clipped to a box, and written as path data.</summary>
internal static class Outline
{
    /// <summary>Simplifies a line to a tolerance; its ends stay (Douglas and Peucker, 1973).</summary>
    public static UnitPoint[] Simplified(IReadOnlyList<UnitPoint> points, double tolerance)
    {
        if (points.Count <= 2)
            return [.. points];
        var kept = new bool[points.Count];
        kept[0] = kept[^1] = true;
        var spans = new Stack<(int From, int To)>([(0, points.Count - 1)]);
        while (spans.TryPop(out var span))
        {
            var (furthest, distance) = (-1, tolerance);
            for (var i = span.From + 1; i < span.To; i++)
            {
                var here = Distance(points[i], points[span.From], points[span.To]);
                if (here > distance)
                    (furthest, distance) = (i, here);
            }

            if (furthest < 0)
                continue;
            kept[furthest] = true;
            spans.Push((span.From, furthest));
            spans.Push((furthest, span.To));
        }

        return [.. points.Where((_, i) => kept[i])];
    }

    /// <summary>Clips a ring to a box (Sutherland and Hodgman, 1974).</summary>
    public static IReadOnlyList<UnitPoint> CutRing(IReadOnlyList<UnitPoint> ring, UnitBox box)
    {
        if (ring.All(box.Holds))
            return ring;
        ring = CutSide(ring, point => point.X >= box.Left, (a, b) => new UnitPoint(box.Left, Between(a.Y, b.Y, a.X, b.X, box.Left)));
        ring = CutSide(ring, point => point.X <= box.Right, (a, b) => new UnitPoint(box.Right, Between(a.Y, b.Y, a.X, b.X, box.Right)));
        ring = CutSide(ring, point => point.Y >= box.Top, (a, b) => new UnitPoint(Between(a.X, b.X, a.Y, b.Y, box.Top), box.Top));
        return CutSide(ring, point => point.Y <= box.Bottom, (a, b) => new UnitPoint(Between(a.X, b.X, a.Y, b.Y, box.Bottom), box.Bottom));
    }

    /// <summary>Splits a line into the stretches whose segments satisfy <paramref name="drawn"/>.</summary>
    public static IEnumerable<IReadOnlyList<UnitPoint>> Stretches(IReadOnlyList<UnitPoint> line, Func<UnitPoint, UnitPoint, bool> drawn)
    {
        var stretch = new List<UnitPoint>();
        for (var i = 1; i < line.Count; i++)
        {
            if (!drawn(line[i - 1], line[i]))
            {
                if (stretch.Count > 1)
                    yield return stretch;
                stretch = [];
                continue;
            }

            if (stretch.Count == 0)
                stretch.Add(line[i - 1]);
            stretch.Add(line[i]);
        }

        if (stretch.Count > 1)
            yield return stretch;
    }

    /// <summary>Appends a line to path data, in relative coordinates, which are shorter.</summary>
    public static void Write(StringBuilder path, IReadOnlyList<UnitPoint> points, bool closed)
    {
        path.Append(CultureInfo.InvariantCulture, $"M{points[0].X} {points[0].Y}l");
        for (var i = 1; i < points.Count; i++)
        {
            var (x, y) = (points[i].X - points[i - 1].X, points[i].Y - points[i - 1].Y);
            if (i > 1 && x >= 0)
                path.Append(' ');
            path.Append(CultureInfo.InvariantCulture, $"{x}");
            if (y >= 0)
                path.Append(' ');
            path.Append(CultureInfo.InvariantCulture, $"{y}");
        }

        if (closed)
            path.Append('z');
    }

    private static List<UnitPoint> CutSide(
        IReadOnlyList<UnitPoint> ring,
        Func<UnitPoint, bool> inside,
        Func<UnitPoint, UnitPoint, UnitPoint> crossing)
    {
        var cut = new List<UnitPoint>(ring.Count);
        for (var i = 0; i < ring.Count; i++)
        {
            var (from, to) = (ring[(i + ring.Count - 1) % ring.Count], ring[i]);
            if (inside(from) != inside(to))
                cut.Add(crossing(from, to));
            if (inside(to))
                cut.Add(to);
        }

        return cut;
    }

    private static int Between(int from, int to, int start, int end, int at) =>
        from + (int)Math.Round((double)(to - from) * (at - start) / (end - start));

    private static double Distance(UnitPoint point, UnitPoint from, UnitPoint to)
    {
        var (dx, dy) = ((double)to.X - from.X, (double)to.Y - from.Y);
        var (px, py) = ((double)point.X - from.X, (double)point.Y - from.Y);
        var length = dx * dx + dy * dy;
        var along = length == 0 ? 0 : Math.Clamp((px * dx + py * dy) / length, 0, 1);
        return Math.Sqrt(Math.Pow(px - along * dx, 2) + Math.Pow(py - along * dy, 2));
    }
}
