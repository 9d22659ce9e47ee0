using Dashboard.Shared.Maps;
namespace Dashboard.Client.Map.Marks;

/// <summary>A rectangle in pixels of the frame.</summary>
internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    /// <summary>A rectangle around a point.</summary>
    public static Box Around(double x, double y, double width, double height) =>
        new(x - width / 2, y - height / 2, x + width / 2, y + height / 2);

    /// <summary>Whether they overlap; a common edge does not count.</summary>
    public bool Intersects(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    /// <summary>Whether the disc overlaps the rectangle.</summary>
    public bool Intersects(Disc disc)
    {
        var (dx, dy) = (disc.X - Math.Clamp(disc.X, Left, Right), disc.Y - Math.Clamp(disc.Y, Top, Bottom));
        return dx * dx + dy * dy < disc.Radius * disc.Radius;
    }

    /// <summary>Pixels from the edge of the rectangle to that of the disc; less than 0 where they meet.</summary>
    public double Distance(Disc disc)
    {
        var (dx, dy) = (disc.X - Math.Clamp(disc.X, Left, Right), disc.Y - Math.Clamp(disc.Y, Top, Bottom));
        return Math.Sqrt(dx * dx + dy * dy) - disc.Radius;
    }

    /// <summary>The corner of a frame in which it is, as seen from the middle.</summary>
    public MapPoint CornerIn(double width, double height) => new(Left < width / 2 ? 0 : width, Top < height / 2 ? 0 : height);

    /// <summary>Whether the other lies wholly inside.</summary>
    public bool Holds(Box other) => other.Left >= Left && other.Right <= Right && other.Top >= Top && other.Bottom <= Bottom;

    /// <summary>Its middle.</summary>
    public MapPoint Middle => new((Left + Right) / 2, (Top + Bottom) / 2);

    public Box Moved(double x, double y) => new(Left + x, Top + y, Right + x, Bottom + y);

    /// <summary>The rectangle with this many pixels added on each side.</summary>
    public Box Grown(double by) => new(Left - by, Top - by, Right + by, Bottom + by);
}

/// <summary>A disc in pixels of the frame.</summary>
internal readonly record struct Disc(double X, double Y, double Radius)
{
    /// <summary>How far they overlap, pixels; 0 or less if they do not.</summary>
    public double OverlapWith(Disc other) =>
        Radius + other.Radius - Math.Sqrt((X - other.X) * (X - other.X) + (Y - other.Y) * (Y - other.Y));

    /// <summary>The fraction of a path, from the centre of a disc inside this one, at which it leaves this one; at most 1.</summary>
    /// <param name="other">The other disc.</param>
    /// <param name="x">The path, pixels.</param>
    /// <param name="y">The path, pixels.</param>
    public double Exit(Disc other, double x, double y)
    {
        var (fromX, fromY, length) = (other.X - X, other.Y - Y, x * x + y * y);
        var along = fromX * x + fromY * y;
        return length == 0
            ? 1
            : Math.Min(1, (Math.Sqrt(along * along + length * (Radius * Radius - fromX * fromX - fromY * fromY)) - along) / length);
    }
}
