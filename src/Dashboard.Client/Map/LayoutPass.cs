using Dashboard.Shared.Maps;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Map;

/// <summary>Lays a map out as a whole and then, step by step, for a reader who comes nearer: what has a place keeps it, what found none may find one.</summary>
internal sealed class LayoutPass
{
    private const double LeastNamed = 4;
    private const int NamedAtLeast = 6;
    private const double TrueDot = 4;

    private readonly IReadOnlyList<MapMark> marks;
    private readonly IReadOnlyList<BasemapLabel> ground;
    private readonly double width;
    private readonly double height;
    private readonly Func<MapMark, bool> selected;
    private readonly MapPoint[] points;
    private readonly MapPoint[] groundPoints;
    private readonly double[] radii;
    private readonly DrawnMark?[] drawn;
    private readonly PlacedLabel?[] labels; // boxes are from the true place
    private readonly PlacedLabel?[] groundLabels;

    public LayoutPass(IReadOnlyList<MapMark> marks, IReadOnlyList<BasemapLabel> ground, MapFrame frame, double width, Func<MapMark, bool> selected, int largest)
    {
        (this.marks, this.ground, this.width, this.selected) = (marks, ground, width, selected);
        height = width / frame.Aspect;
        points = [.. marks.Select(mark => InPixels(frame.Place(mark.Latitude, mark.Longitude)))];
        groundPoints = [.. ground.Select(name => InPixels(frame.Place(name.Latitude, name.Longitude)))];
        var scale = MarkSize.Scale(width, Math.Max(largest, marks.Select(mark => mark.Count).DefaultIfEmpty().Max()));
        radii = [.. marks.Select(mark => MarkSize.Radius(scale, mark.Count, width))];
        drawn = new DrawnMark?[marks.Count];
        labels = new PlacedLabel?[marks.Count];
        groundLabels = new PlacedLabel?[ground.Count];
    }

    /// <summary>The map as it is at first.</summary>
    /// <param name="controls">What lies over it.</param>
    public void Whole(IReadOnlyList<Box> controls)
    {
        int[] seen = [.. Seen(isCity: false)];
        Draw(seen, 1, controls);
        var room = Room(seen, 1);
        foreach (var control in controls)
            room.Keep(control);
        Name(seen.Where(Named(seen)).OrderByDescending(i => selected(marks[i])), 1, null, room);
        NameGround(seen, 1, null, room);
    }

    /// <summary>What a step nearer changes.</summary>
    public void Nearer(MapStep step)
    {
        int[] seen = [.. Seen(step.IsCity)];
        Draw(seen, step.Times, []);
        foreach (var i in seen.Where(i => drawn[i]!.IsMoved && !IsHome(i) && IsFree(i, seen, step.Times)))
            drawn[i] = drawn[i]! with { Home = step.State };
        var room = Room(seen, step.Times);
        Name(seen, step.Times, step.State, room);
        if (!step.IsCity)
            NameGround(seen, step.Times, step.State, room);
    }

    /// <summary>What came of it.</summary>
    public MapLayout Layout() => new(
        [.. drawn.Select(mark => mark!)],
        [.. labels.Select((label, i) => label is { Drawn.With: not null } ? label.Drawn with { With = drawn[i] is { Home: not null } mark ? mark : null } : label?.Drawn)],
        [.. groundLabels.Select(label => label?.Drawn)]);

    private MapPoint InPixels(MapPoint at) => new(at.X * width, at.Y * height);

    private IEnumerable<int> Seen(bool isCity) =>
        Enumerable.Range(0, marks.Count).Where(i => marks[i].Seen != (isCity ? MarkDistance.Far : MarkDistance.Near));

    // Those that are not drawn yet make room for each other and for those that are.
    private void Draw(int[] seen, double times, IReadOnlyList<Box> controls)
    {
        int[] added = [.. seen.Where(i => drawn[i] is null)];
        if (added.Length == 0)
            return;
        var discs = added.Select(i => new Disc(points[i].X * times, points[i].Y * times, MarkSize.Reach(radii[i], marks[i].Precision))).ToArray();
        var placed = MarkDisplacement.Free(discs, controls, [.. seen.Where(i => drawn[i] is not null).Select(i => DiscOf(i, times))]);
        foreach (var (i, disc, place) in added.Zip(discs, placed))
        {
            drawn[i] = new DrawnMark(
                Rounded(place.X - disc.X), Rounded(place.Y - disc.Y), radii[i], disc.Radius, MarkSize.CountSize(radii[i], marks[i].Count, marks[i].Precision));
        }
    }

    private bool IsHome(int i) => !drawn[i]!.IsMoved || drawn[i]!.Home is not null;

    private MapPoint At(int i, double times) => new(points[i].X * times, points[i].Y * times);

    private Disc Dot(int i, double times) => new(points[i].X * times, points[i].Y * times, TrueDot);

    private Disc DiscOf(int i, double times)
    {
        var (mark, home) = (drawn[i]!, IsHome(i));
        return new Disc(points[i].X * times + (home ? 0 : mark.X), points[i].Y * times + (home ? 0 : mark.Y), mark.Reach);
    }

    private Box BoxOf(int i, double times)
    {
        var (label, mark) = (labels[i]!, drawn[i]!);
        var gone = label.Drawn.With is not null && IsHome(i);
        return label.Box.Moved(points[i].X * times - (gone ? mark.X : 0), points[i].Y * times - (gone ? mark.Y : 0));
    }

    private bool IsFree(int i, int[] seen, double times)
    {
        var disc = new Disc(points[i].X * times, points[i].Y * times, drawn[i]!.Reach);
        return seen.All(other => other == i
            || (DiscOf(other, times).Into(disc) <= -MarkDisplacement.Gap && (labels[other] is null || !BoxOf(other, times).Meets(disc))));
    }

    private LabelRoom Room(int[] seen, double times)
    {
        var room = new LabelRoom(width * times, height * times, MapLayout.LeastWidth(width) / width);
        foreach (var i in seen)
        {
            room.Keep(DiscOf(i, times), At(i, times));
            if (!IsHome(i))
                room.Keep(Dot(i, times), At(i, times));
            if (labels[i] is not null)
                room.Keep(BoxOf(i, times), At(i, times));
        }

        foreach (var (label, at) in groundLabels.Zip(groundPoints))
        {
            if (label is not null)
                room.Keep(label.Box.Moved(at.X * times, at.Y * times), new(at.X * times, at.Y * times));
        }

        return room;
    }

    private void Name(IEnumerable<int> named, double times, string? from, LabelRoom room)
    {
        foreach (var i in named.Where(i => labels[i] is null))
        {
            var mark = IsHome(i) ? drawn[i]! with { X = 0, Y = 0 } : drawn[i]!;
            var at = At(i, times);
            if (MarkLabel.Place(marks[i], mark, at, room) is { } placed)
                labels[i] = new PlacedLabel(placed.Drawn with { From = StateOf(i, from), With = IsHome(i) ? null : mark }, placed.Box.Moved(-at.X, -at.Y));
        }
    }

    private void NameGround(int[] seen, double times, string? from, LabelRoom room)
    {
        foreach (var i in seen)
            room.Keep(Dot(i, times), At(i, times));
        for (var i = 0; i < ground.Count; i++)
        {
            if (groundLabels[i] is not null)
                continue;
            var at = new MapPoint(groundPoints[i].X * times, groundPoints[i].Y * times);
            if (GroundLabel.Place(ground[i], at, width * times, room) is { } placed)
                groundLabels[i] = new PlacedLabel(placed.Drawn with { From = from }, placed.Box.Moved(-at.X, -at.Y));
        }
    }

    // A mark that is seen from near only hides its name by itself until then.
    private string? StateOf(int i, string? from) => marks[i].Seen == MarkDistance.Near && from == MapStep.City ? null : from;

    // Where no mark has enough events to be named on a narrow map, the largest are: a map without a name tells nothing.
    private Func<int, bool> Named(int[] seen)
    {
        if (width >= MarkSize.Narrow)
            return _ => true;
        return seen.Any(i => marks[i].Count >= LeastNamed)
            ? i => marks[i].Count >= LeastNamed || selected(marks[i])
            : i => i < NamedAtLeast || selected(marks[i]);
    }

    private static double Rounded(double pixels) => Math.Round(pixels, 1);
}
