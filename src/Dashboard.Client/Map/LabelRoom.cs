using Dashboard.Shared.Maps;

namespace Dashboard.Client.Map;

/// <summary>A label and the rectangle that it takes.</summary>
internal sealed record PlacedLabel(DrawnLabel Drawn, Box Box);

/// <summary>The room that is left for labels: each takes the first of its positions that meets nothing, or none.</summary>
/// <param name="width">Of the frame, in pixels.</param>
/// <param name="height">Of the frame, in pixels.</param>
/// <param name="least">The smallest share of that size at which labels stay in the frame, with their places.</param>
internal sealed class LabelRoom(double width, double height, double least)
{
    private const double Edge = 2;
    private const double Between = 2;

    private readonly List<Box> boxes = [];
    private readonly List<Disc> discs = [];

    /// <summary>Keeps labels off a rectangle.</summary>
    public void Keep(Box box) => boxes.Add(box);

    /// <summary>Keeps labels off a disc.</summary>
    public void Keep(Disc disc) => discs.Add(disc);

    /// <summary>Whether nothing lies there yet.</summary>
    /// <param name="box">Where.</param>
    /// <param name="at">The place that the label belongs to.</param>
    public bool IsFree(Box box, MapPoint at)
    {
        var grown = box.Grown(Between);
        return Holds(box, at) && !boxes.Exists(grown.Meets) && !discs.Exists(disc => box.Meets(disc));
    }

    /// <summary>The index of the first free position, which is then taken; -1 when all are taken.</summary>
    /// <param name="positions">The first is the best.</param>
    /// <param name="at">The place that the label belongs to.</param>
    public int Take(ReadOnlySpan<Box> positions, MapPoint at)
    {
        for (var i = 0; i < positions.Length; i++)
        {
            if (!IsFree(positions[i], at))
                continue;
            boxes.Add(positions[i]);
            return i;
        }

        return -1;
    }

    // Places come nearer in a smaller frame, and labels keep their size. What fits in the smallest fits in the others.
    private bool Holds(Box box, MapPoint at)
    {
        var there = box.Moved(-Math.Clamp(at.X, 0, width) * (1 - least), -Math.Clamp(at.Y, 0, height) * (1 - least));
        return new Box(Edge, Edge, width * least - Edge, height * least - Edge).Holds(there);
    }
}
