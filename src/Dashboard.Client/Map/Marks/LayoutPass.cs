using Dashboard.Shared.Maps;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Map.Marks;

/// <summary>Lays a map out as a whole and then, step by step, for a reader who comes nearer: what has a place keeps it, what found none may find one.</summary>
internal sealed class LayoutPass
{
    private const double LeastNamed = 4;
    private const int NamedAtLeast = 6;
    private const double TrueDot = 4;
    private const double Later = 0.2; // what a mark weighs that may still find room elsewhere
    private const double LeaderStep = 0.2; // of its length, which is 24 pixels at most

    private readonly IReadOnlyList<MapMark> marks;
    private readonly IReadOnlyList<BasemapLabel> ground;
    private readonly double width;
    private readonly double height;
    private readonly bool isCity;
    private readonly Func<MapMark, bool> selected;
    private readonly MapPoint[] points;
    private readonly MapPoint[] groundPoints;
    private readonly double[] radii;
    private readonly DrawnMark?[] drawn;
    private IReadOnlyList<double> needed = []; // how many times as wide the frame becomes after this step
    private IReadOnlyList<double> wanted = [];
    private IReadOnlyList<double> shown = []; // all at which a mark that is drawn now is seen
    private readonly PlacedLabel?[] labels; // boxes are from the true place
    private readonly PlacedLabel?[] groundLabels;

    public LayoutPass(IReadOnlyList<MapMark> marks, IReadOnlyList<BasemapLabel> ground, MapFrame frame, double width, Func<MapMark, bool> selected, int largest)
    {
        (this.marks, this.ground, this.width, this.selected) = (marks, ground, width, selected);
        height = width / frame.Aspect;
        isCity = MarkFolding.IsCity(frame);
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
    /// <param name="steps">The steps that follow.</param>
    public void Whole(IReadOnlyList<Box> controls, IReadOnlyList<MapStep> steps)
    {
        wanted = [.. steps.Where(step => !step.IsCity).Select(step => step.Times)];
        shown = [Least, 1, .. steps.Select(step => step.Times)];
        int[] seen = [.. Seen(isCity: false)];
        // Places come first. The square of a region stands for no point of it, so it gives way to all of them and to their names.
        foreach (var part in seen.GroupBy(IsSquare).OrderBy(part => part.Key))
        {
            Draw(part, seen, 1, null, controls);
            Name(part, seen, 1, null, controls);
        }

        // A square that found no other room may stand nearer to a name than what is named.
        foreach (var i in seen.Where(i => labels[i] is not null && i != seen[0] && !IsNearestToItsMark(i, seen)))
            labels[i] = null;
        Name(seen, seen, 1, null, controls);
        NameGround(seen, 1, null, Room(seen, 1, controls));
    }

    /// <summary>What a step nearer changes. What comes with it is there to stay, so it must have room at those that follow too.</summary>
    /// <param name="step">The step.</param>
    /// <param name="following">Those after it.</param>
    public void Nearer(MapStep step, IEnumerable<MapStep> following)
    {
        (needed, wanted) = ([.. following.Where(later => later.IsCity == step.IsCity).Select(later => later.Times / step.Times)], []);
        shown = [1, .. needed]; // a city is as large in every frame
        int[] seen = [.. Seen(step.IsCity)];
        int[] before = [.. seen.Where(i => drawn[i] is not null)];
        Draw(seen, seen, step.Times, step.State, []);
        foreach (var i in before.Where(i => drawn[i]!.IsMoved && !IsHome(i) && IsFree(i, seen, step.Times)))
            drawn[i] = drawn[i]! with { Home = step.State };
        Name(seen.OrderBy(IsSquare), seen, step.Times, step.State, []);
        if (!step.IsCity)
            NameGround(seen, step.Times, step.State, Room(seen, step.Times, []));
    }

    /// <summary>What came of it.</summary>
    public MapLayout Layout() => new(
        [.. drawn.Select(mark => mark!)],
        [.. labels.Select((label, i) => label is { Drawn.With: not null } ? label.Drawn with { With = drawn[i] is { Home: not null } mark ? mark : null } : label?.Drawn)],
        [.. groundLabels.Select(label => label?.Drawn)]);

    private MapPoint InPixels(MapPoint at) => new(at.X * width, at.Y * height);

    private IEnumerable<int> Seen(bool isCity) =>
        Enumerable.Range(0, marks.Count).Where(i => marks[i].Seen != (isCity ? MarkDistance.Far : MarkDistance.Near));

    // The first mark is the largest, which gives way to none.
    private bool IsSquare(int i) => marks[i].Kind == MarkKind.Region && i > 0;

    // Those of a part that are not drawn yet, the larger first.
    private void Draw(IEnumerable<int> part, int[] seen, double times, string? from, IReadOnlyList<Box> controls)
    {
        var largest = seen.DefaultIfEmpty(-1).MaxBy(i => i < 0 ? 0 : marks[i].Count);
        double[] sizes = [Least, 1, .. needed];
        List<int> there = [.. seen.Where(i => drawn[i] is not null)];
        List<int> named = [.. seen.Where(i => labels[i] is not null)];
        foreach (var i in part.Where(i => drawn[i] is null))
        {
            var discs = there.SelectMany(other => DiscsBeside(i, other, times));
            // Further from a name than the mark that has it.
            var boxes = named.SelectMany(other => sizes.Select(size => BoxBeside(i, other, times, size).Grown(Math.Max(0, ReachOfName(other, times)))));
            Draw(i, times, discs, [.. controls.SelectMany(control => ControlBeside(i, control)), .. boxes, .. from is null ? Edges(i) : []]);
            there.Add(i);
            if (i != largest)
                continue;
            NameLargest(i, seen, times, from, controls);
            named.Add(i);
        }
    }

    private void Draw(int i, double times, IEnumerable<Disc> others, IEnumerable<Box> kept)
    {
        var disc = Dot(i, times) with { Radius = MarkSize.Reach(radii[i], marks[i].Precision) };
        Disc[] discs = [.. others.Where(other => MarkDisplacement.IsNear(disc, other))];
        var place = MarkDisplacement.Place(disc, discs, kept, IsSquare(i) ? MarkDisplacement.MaxSquareDistance : MarkDisplacement.MaxDistance);
        var (x, y) = (Rounded(place.X - disc.X), Rounded(place.Y - disc.Y));
        drawn[i] = new DrawnMark(x, y, radii[i], disc.Radius, MarkSize.CountSize(radii[i], marks[i].Count, marks[i].Precision))
        {
            LeaderFrom = discs.Where(other => other.OverlapWith(disc with { Radius = 0 }) > 0).Select(other => other.Exit(disc, x, y)).DefaultIfEmpty().Max(),
        };
    }

    // A map whose largest mark has no name tells nothing: smaller ones give way to it as they do to the mark.
    private void NameLargest(int i, int[] seen, double times, string? from, IReadOnlyList<Box> controls)
    {
        int[] others = [.. seen.Where(other => drawn[other] is null)];
        var placed = MarkLabel.PlaceFirst(marks[i], drawn[i]!, At(i, times), Room(seen, times, controls), box => others.Sum(other => InTheWay(box, i, other, times)));
        Label(i, placed, times, from);
    }

    // How much of a mark lies under a name, in this frame, in the smallest, and where the reader comes nearer and it would go home.
    private double InTheWay(Box box, int named, int other, double times)
    {
        var (at, place, reach) = (At(named, times), At(other, times), MarkSize.Reach(radii[other], marks[other].Precision));
        return reach * (Meets(Least) + Meets(1) + Later * (Meets(2) + Meets(4) + Meets(8))) * (IsSquare(other) ? Later : 1);

        int Meets(double size) => box.Intersects(new Disc(at.X + (place.X - at.X) * size, at.Y + (place.Y - at.Y) * size, reach)) ? 1 : 0;
    }

    // What lies beyond the edges of the smallest frame, as seen from a mark.
    private IEnumerable<Box> Edges(int i)
    {
        const double far = 10_000;
        var (left, top) = (points[i].X * (1 - Least), points[i].Y * (1 - Least));
        var (right, bottom) = (left + (width * Least), top + (height * Least));
        return [new(-far, -far, left, far), new(right, -far, far, far), new(-far, -far, far, top), new(-far, bottom, far, far)];
    }

    // Where a control lies as seen from a mark, here and in the smallest frame: it stays in its corner.
    private IEnumerable<Box> ControlBeside(int i, Box control)
    {
        yield return control;
        var (x, y) = (control.Left < width / 2 ? 0 : width, control.Top < height / 2 ? 0 : height);
        yield return control.Moved((points[i].X - x) * (1 - Least), (points[i].Y - y) * (1 - Least));
    }

    private double Least => MapLayout.LeastWidth(width) / width;

    // Where another mark and its name lie as seen from a mark, in a frame of another size: there their places are nearer to each other, or further.
    private Disc DiscBeside(int mark, int other, double times, double size)
    {
        var (disc, (x, y)) = (DiscOf(other, times), Beside(mark, other, times, size));
        return disc with { X = disc.X + x, Y = disc.Y + y };
    }

    // The same at all sizes at which it is seen. A loop: of some hundred marks each asks it of each.
    private IEnumerable<Disc> DiscsBeside(int mark, int other, double times)
    {
        var (disc, (x, y)) = (DiscOf(other, times), Beside(mark, other, times, 2));
        foreach (var size in shown)
            yield return disc with { X = disc.X + (x * (size - 1)), Y = disc.Y + (y * (size - 1)) };
    }

    private Box BoxBeside(int mark, int other, double times, double size)
    {
        var (x, y) = Beside(mark, other, times, size);
        return BoxOf(other, times).Moved(x, y);
    }

    private (double X, double Y) Beside(int mark, int other, double times, double size) =>
        ((points[other].X - points[mark].X) * times * (size - 1), (points[other].Y - points[mark].Y) * times * (size - 1));

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

    private double ReachOfName(int i, double times) => BoxOf(i, times).Distance(DiscOf(i, times));

    private bool IsNearestToItsMark(int i, int[] seen)
    {
        var (name, reach) = (BoxOf(i, 1), ReachOfName(i, 1));
        return seen.All(other => other == i || (name.Distance(DiscOf(other, 1)) > reach && name.Distance(DiscBeside(i, other, 1, Least)) > reach));
    }

    private bool IsFree(int i, int[] seen, double times)
    {
        var disc = new Disc(points[i].X * times, points[i].Y * times, drawn[i]!.Reach);
        return seen.All(other => other == i
            || (DiscOf(other, times).OverlapWith(disc) <= -MarkDisplacement.Gap && (labels[other] is null || !BoxOf(other, times).Intersects(disc))))
            && IsNameFree(i, seen, times);
    }

    // The name goes home with its mark, and stays there however near the reader comes.
    private bool IsNameFree(int i, int[] seen, double times)
    {
        if (labels[i] is not { Drawn.With: { } mark } label)
            return true;
        var name = label.Box.Moved((points[i].X * times) - mark.X, (points[i].Y * times) - mark.Y);
        double[] sizes = [1, .. needed];
        return seen.All(other => other == i || sizes.All(size =>
            !name.Intersects(DiscBeside(i, other, times, size)) && (labels[other] is null || !name.Intersects(BoxBeside(i, other, times, size)))));
    }

    private LabelRoom Room(int[] seen, double times, IReadOnlyList<Box> controls)
    {
        var room = new LabelRoom(width * times, height * times, Least, needed, wanted);
        foreach (var control in controls)
            room.Keep(control);
        foreach (var i in seen.Where(i => drawn[i] is not null))
        {
            room.KeepMark(DiscOf(i, times), At(i, times));
            if (!IsHome(i) && needed.Count > 0)
                room.Keep(Dot(i, times) with { Radius = drawn[i]!.Reach }, At(i, times)); // where it goes home
            if (HasLeader(i))
            {
                foreach (var part in Leader(i, times))
                    room.Keep(part, At(i, times));
            }

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

    private bool HasLeader(int i) => !IsHome(i) && marks[i].Kind != MarkKind.Region;

    // The dot at the true place, and small discs along the line to the mark.
    private IEnumerable<Disc> Leader(int i, double times)
    {
        var (dot, mark) = (Dot(i, times), drawn[i]!);
        yield return dot;
        for (var along = LeaderStep; along < 1; along += LeaderStep)
            yield return new Disc(dot.X + mark.X * along, dot.Y + mark.Y * along, 1);
    }

    private void Name(IEnumerable<int> part, int[] seen, double times, string? from, IReadOnlyList<Box> controls)
    {
        var room = Room(seen, times, controls);
        foreach (var i in part.Where(i => labels[i] is null).Where(Named(seen, from)).OrderByDescending(i => selected(marks[i])))
        {
            var mark = IsHome(i) ? drawn[i]! with { X = 0, Y = 0 } : drawn[i]!;
            if (MarkLabel.Place(marks[i], mark, At(i, times), room) is { } placed)
                Label(i, placed, times, from);
        }
    }

    private void Label(int i, PlacedLabel placed, double times, string? from)
    {
        var at = At(i, times);
        labels[i] = new PlacedLabel(placed.Drawn with { From = StateOf(i, from), With = IsHome(i) ? null : drawn[i] }, placed.Box.Moved(-at.X, -at.Y));
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

    // On a narrow map of a country those with many events are named, or, where there are none, the largest; in a city all are.
    private Func<int, bool> Named(int[] seen, string? from)
    {
        if (isCity || width >= MarkSize.Narrow || from is not null)
            return _ => true;
        return seen.Any(i => marks[i].Count >= LeastNamed)
            ? i => marks[i].Count >= LeastNamed || selected(marks[i])
            : i => i < NamedAtLeast || selected(marks[i]);
    }

    private static double Rounded(double pixels) => Math.Round(pixels, 1);
}
