using Dashboard.Shared.Maps;

namespace Dashboard.Client.Map;

/// <summary>A label and the rectangle that it takes.</summary>
internal sealed record PlacedLabel(DrawnLabel Drawn, Box Box);

/// <summary>The room that is left for labels: each takes the first of its positions that meets nothing, or none.</summary>
/// <param name="width">Of the frame, in pixels.</param>
/// <param name="height">Of the frame, in pixels.</param>
/// <param name="least">The smallest share of that size at which the labels are shown.</param>
internal sealed class LabelRoom(double width, double height, double least)
{
    private const double Edge = 2;
    private const double Between = 2;

    private readonly List<(Box Box, MapPoint At)> boxes = [];
    private readonly List<(Disc Disc, MapPoint At)> discs = [];

    /// <summary>Keeps labels off a rectangle.</summary>
    /// <param name="box">Where.</param>
    /// <param name="at">The place with which it moves when the frame is smaller.</param>
    public void Keep(Box box, MapPoint at) => boxes.Add((box, at));

    /// <summary>Keeps labels off a rectangle in a corner of the frame.</summary>
    public void Keep(Box box) => Keep(box, new(box.Left < width / 2 ? 0 : width, box.Top < height / 2 ? 0 : height));

    /// <summary>Keeps labels off a disc.</summary>
    /// <param name="disc">Where.</param>
    /// <param name="at">The place with which it moves when the frame is smaller.</param>
    public void Keep(Disc disc, MapPoint at) => discs.Add((disc, at));

    /// <summary>Whether nothing lies there yet, here and in the smallest frame.</summary>
    /// <param name="box">Where.</param>
    /// <param name="at">The place that the label belongs to.</param>
    public bool IsFree(Box box, MapPoint at) => Holds(box, at) && IsFree(box, at, 1) && IsFree(box, at, least);

    /// <summary>The index of the first free position, which is then taken; -1 when all are taken.</summary>
    /// <param name="positions">The first is the best.</param>
    /// <param name="at">The place that the label belongs to.</param>
    public int Take(ReadOnlySpan<Box> positions, MapPoint at)
    {
        for (var i = 0; i < positions.Length; i++)
        {
            if (!IsFree(positions[i], at))
                continue;
            boxes.Add((positions[i], at));
            return i;
        }

        return -1;
    }

    private bool IsFree(Box box, MapPoint at, double size)
    {
        var there = Moved(box, at, size);
        var grown = there.Grown(Between);
        return !boxes.Exists(kept => grown.Meets(Moved(kept.Box, kept.At, size)))
            && !discs.Exists(kept => there.Meets(kept.Disc with { X = kept.Disc.X - (kept.At.X * (1 - size)), Y = kept.Disc.Y - (kept.At.Y * (1 - size)) }));
    }

    // What fits in the smallest fits in the others.
    private bool Holds(Box box, MapPoint at) =>
        new Box(Edge, Edge, width * least - Edge, height * least - Edge).Holds(Moved(box, new(Math.Clamp(at.X, 0, width), Math.Clamp(at.Y, 0, height)), least));

    // Places come nearer in a smaller frame, and what stands at them keeps its size.
    private static Box Moved(Box box, MapPoint at, double size) => box.Moved(-at.X * (1 - size), -at.Y * (1 - size));
}
