namespace Dashboard.Client.Map;

/// <summary>A label and the rectangle that it takes.</summary>
internal sealed record PlacedLabel(DrawnLabel Drawn, Box Box);

/// <summary>The room that is left for labels: each takes the first of its positions that meets nothing, or none.</summary>
internal sealed class LabelRoom(Box frame)
{
    private const double Between = 2;

    private readonly List<Box> boxes = [];
    private readonly List<Disc> discs = [];

    /// <summary>Keeps labels off a rectangle.</summary>
    public void Keep(Box box) => boxes.Add(box);

    /// <summary>Keeps labels off a disc.</summary>
    public void Keep(Disc disc) => discs.Add(disc);

    /// <summary>Whether nothing lies there yet.</summary>
    public bool IsFree(Box box)
    {
        var grown = box.Grown(Between);
        return frame.Holds(box) && !boxes.Exists(grown.Meets) && !discs.Exists(disc => box.Meets(disc));
    }

    /// <summary>The index of the first free position, which is then taken; -1 when all are taken.</summary>
    public int Take(ReadOnlySpan<Box> positions)
    {
        for (var i = 0; i < positions.Length; i++)
        {
            if (!IsFree(positions[i]))
                continue;
            boxes.Add(positions[i]);
            return i;
        }

        return -1;
    }
}
