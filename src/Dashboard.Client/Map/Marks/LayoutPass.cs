using Dashboard.Shared.Maps;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Map.Marks;

/// <summary>Lays out the whole map and then each zoom step: what has a place keeps it, what had none may get one.</summary>
internal sealed class LayoutPass
{
    private const double MinNamedCount = 4;
    private const int MinNamedMarks = 6;
    private const double TrueDotRadius = 4;
    private const double LaterStepWeight = 0.2; // of a mark that may still find space at a later step
    private const double Far = 10_000; // beyond every frame, pixels
    private const double LeaderStep = 0.2; // of its length, which is 24 pixels at most

    private readonly IReadOnlyList<MapMark> marks;
    private readonly IReadOnlyList<BasemapLabel> ground;
    private readonly IReadOnlyList<Box> areas;
    private readonly double width;
    private readonly double height;
    private readonly bool isCity;
    private readonly bool isPicture;
    private readonly Func<MapMark, bool> selected;
    private readonly MapPoint[] points;
    private readonly MapPoint[] groundPoints;
    private readonly double[] radii;
    private readonly DrawnMark?[] drawn;
    private readonly HitAreas hits;
    private IReadOnlyList<double> needed = []; // scales of the frame at the following steps, relative to this one
    private IReadOnlyList<double> wanted = [];
    private IReadOnlyList<double> shown = []; // scales at which a mark drawn now is visible
    private readonly PlacedLabel?[] labels; // boxes are relative to the true place
    private readonly PlacedLabel?[] groundLabels;

    public LayoutPass(
        IReadOnlyList<MapMark> marks,
        IReadOnlyList<BasemapLabel> ground,
        MapFrame frame,
        double width,
        Func<MapMark, bool> selected,
        int largest,
        bool isGrouped,
        bool isPicture,
        IReadOnlyList<Box> areas,
        double size)
    {
        this.isPicture = isPicture;
        (this.marks, this.ground, this.width, this.selected, this.areas) = (marks, ground, width, selected, areas);
        height = width / frame.Aspect;
        MinScale = isPicture ? 1 : frame.MinWidth((int)width) / width;
        isCity = MarkClustering.IsCity(frame);
        points = [.. marks.Select(mark => InPixels(frame.Place(mark.Latitude, mark.Longitude)))];
        groundPoints = [.. ground.Select(name => InPixels(frame.Place(name.Latitude, name.Longitude)))];
        var scale = MarkSize.Scale(width, Math.Max(largest, marks.Select(mark => mark.Count).DefaultIfEmpty().Max()), isGrouped);
        radii = [.. marks.Select(mark => MarkSize.Radius(scale * size, mark.Count, width))];
        drawn = new DrawnMark?[marks.Count];
        hits = new HitAreas(marks.Count);
        labels = new PlacedLabel?[marks.Count];
        groundLabels = new PlacedLabel?[ground.Count];
    }

    /// <summary>Whether no two marks overlap so far that they are mistaken for one, at any zoom laid out so far.</summary>
    public bool IsDistinct { get; private set; } = true;

    /// <summary>Lays out the map before any zoom.</summary>
    /// <param name="controls">Boxes of controls over the map.</param>
    /// <param name="steps">The zoom steps that follow.</param>
    public void LayOutFirst(IReadOnlyList<Box> controls, IReadOnlyList<MapStep> steps)
    {
        wanted = [.. steps.Where(step => !step.IsCity).Select(step => step.Times)];
        shown = [MinScale, 1, .. steps.Select(step => step.Times)];
        int[] seen = [.. MarksAt(isCity: false)];
        // Places come first. The square of a region does not mark a point in it, so it gives way to all of them and to their names.
        foreach (var part in seen.GroupBy(IsSquare).OrderBy(part => part.Key))
        {
            Draw(part, seen, 1, null, controls);
            Name(part, seen, 1, null, controls);
        }

        // A square for which there was no other spot may be nearer to a name than the mark that is named.
        var room = Collisions(seen, 1, controls);
        foreach (var i in seen.Where(i => labels[i] is not null && i != seen[0]))
        {
            if (!room.IsNearestTo(DiscOf(i, 1), BoxOf(i, 1), At(i, 1)))
                labels[i] = null;
        }

        Name(seen, seen, 1, null, controls);
        NameGround(seen, 1, null, Collisions(seen, 1, controls));
        Hit(seen, 1);
    }

    /// <summary>Lays out the changes of a zoom step. What appears stays, so it must also fit at the steps that follow.</summary>
    /// <param name="step">The step.</param>
    /// <param name="following">The steps after it.</param>
    public void LayOutStep(MapStep step, IReadOnlyCollection<MapStep> following)
    {
        double[] times = [step.Times, .. following.Select(later => later.Times)];
        (needed, wanted) = ([.. following.Where(later => later.IsCity == step.IsCity).Select(later => later.Times / step.Times)], []);
        shown = [1, .. needed]; // a city has the same size in every frame
        int[] seen = [.. MarksAt(step.IsCity)];
        int[] before = [.. seen.Where(i => drawn[i] is not null)];
        Draw(seen, seen, step.Times, step.Number, []);
        foreach (var i in before.Where(i => drawn[i]!.IsMoved && !IsHome(i) && IsFree(i, seen, times)))
            drawn[i] = drawn[i]! with { Home = step.Number };
        Name(seen.OrderBy(IsSquare), seen, step.Times, step.Number, []);
        if (!step.IsCity)
            NameGround(seen, step.Times, step.Number, Collisions(seen, step.Times, []));
        Hit(seen, step.Times);
    }

    /// <summary>The result.</summary>
    public MapLayout Layout()
    {
        DrawnMark[] all = [.. drawn.Select((mark, i) => hits.Of(i, mark!))];
        return new MapLayout(
            all,
            [
                .. labels.Select(
                    (label, i) => label is { Drawn.With: not null } ? label.Drawn with { With = all[i] } : label?.Drawn),
            ],
            [.. groundLabels.Select(label => label?.Drawn)]);
    }

    private void Hit(int[] seen, double times)
    {
        foreach (var i in seen)
        {
            var at = DiscOf(i, times);
            foreach (var other in seen.Where(other => other != i))
            {
                foreach (var disc in DiscsAtAllScales(i, other, times))
                    hits.Add(i, at, other, disc);
            }
        }
    }

    private MapPoint InPixels(MapPoint at) => new(at.X * width, at.Y * height);

    private IEnumerable<int> MarksAt(bool isCity) =>
        Enumerable.Range(0, marks.Count).Where(i => marks[i].Seen != (isCity ? MarkDistance.Far : MarkDistance.Near));

    // The first mark is the largest, which never gives way.
    private bool IsSquare(int i) => marks[i].Kind == MarkKind.Region && i > 0;

    // Those of a part that are not drawn yet, largest first.
    private void Draw(IEnumerable<int> part, int[] seen, double times, int? from, IReadOnlyList<Box> controls)
    {
        var largest = seen.DefaultIfEmpty(-1).MaxBy(i => i < 0 ? 0 : marks[i].Count);
        double[] sizes = [MinScale, 1, .. needed];
        List<int> there = [.. seen.Where(i => drawn[i] is not null)];
        List<int> named = [.. seen.Where(i => labels[i] is not null)];
        foreach (var i in part.Where(i => drawn[i] is null))
        {
            var discs = there.SelectMany(other => DiscsAtAllScales(i, other, times));
            // Further from a name than the mark that has it.
            var boxes = named.SelectMany(other => NameAtScales(i, other, times, sizes));
            Draw(
                i,
                times,
                discs,
                [.. controls.SelectMany(control => ControlAtScale(i, control))],
                [.. boxes, .. from is null ? Edges(i) : []]);
            there.Add(i);
            if (i != largest)
                continue;
            NameLargest(i, seen, times, from, controls);
            named.Add(i);
        }
    }

    private IEnumerable<Box> NameAtScales(int mark, int other, double times, double[] sizes)
    {
        var reach = Math.Max(0, BoxOf(other, times).Distance(DiscOf(other, times)));
        return sizes.Select(size => BoxAtScale(mark, other, times, size).Grown(reach));
    }

    private void Draw(int i, double times, IEnumerable<Disc> others, Box[] controls, Box[] kept)
    {
        var disc = Dot(i, times) with { Radius = MarkSize.Reach(radii[i], marks[i]) };
        Disc[] discs = [.. others.Where(other => MarkDisplacement.IsNear(disc, other))];
        var (place, isDistinct) = MarkDisplacement.Place(
            disc,
            discs,
            controls,
            kept,
            IsSquare(i) ? MarkDisplacement.MaxSquareDistance : MarkDisplacement.MaxDistance);
        IsDistinct = IsDistinct && isDistinct;
        var (x, y) = (Rounded(place.X - disc.X), Rounded(place.Y - disc.Y));
        drawn[i] = new DrawnMark(x, y, radii[i], disc.Radius, MarkSize.CountSize(radii[i], marks[i]))
        {
            LeaderFrom = discs
                .Where(other => other.OverlapWith(disc with { Radius = 0 }) > 0)
                .Select(other => other.Exit(disc, x, y))
                .DefaultIfEmpty()
                .Max(),
        };
    }

    // A map without the name of its largest mark says nothing: smaller marks give way to the name as they do to the mark.
    private void NameLargest(int i, int[] seen, double times, int? from, IReadOnlyList<Box> controls)
    {
        int[] others = [.. seen.Where(other => drawn[other] is null)];
        var placed = MarkLabel.PlaceFirst(
            marks[i],
            drawn[i]!,
            At(i, times),
            Collisions(seen, times, controls),
            box => others.Sum(other => CoveredArea(box, i, other, times)));
        Label(i, placed, times, from);
    }

    // How much of a mark a name covers: in this frame, in the smallest, and after zooming in, when the mark would move home.
    private double CoveredArea(Box box, int named, int other, double times)
    {
        var (at, place, reach) = (At(named, times), At(other, times), MarkSize.Reach(radii[other], marks[other]));
        return reach
            * (Intersects(MinScale) + Intersects(1) + LaterStepWeight * (Intersects(2) + Intersects(4) + Intersects(8)))
            * (IsSquare(other) ? LaterStepWeight : 1);

        int Intersects(double size) =>
            box.Intersects(new Disc(at.X + (place.X - at.X) * size, at.Y + (place.Y - at.Y) * size, reach)) ? 1 : 0;
    }

    // The area outside the smallest frame, relative to a mark.
    private IEnumerable<Box> Edges(int i)
    {
        var (left, top) = (points[i].X * (1 - MinScale), points[i].Y * (1 - MinScale));
        var (right, bottom) = (left + (width * MinScale), top + (height * MinScale));
        return [new(-Far, -Far, left, Far), new(right, -Far, Far, Far), new(-Far, -Far, Far, top), new(-Far, bottom, Far, Far)];
    }

    // A control relative to a mark, in this frame and in the smallest: it stays in its corner, with what is behind it.
    private IEnumerable<Box> ControlAtScale(int i, Box control)
    {
        var at = control.CornerIn(width, height);
        var (isLeft, isTop) = (at.X == 0, at.Y == 0);
        var corner = new Box(
            isLeft ? -Far : control.Left,
            isTop ? -Far : control.Top,
            isLeft ? control.Right : Far,
            isTop ? control.Bottom : Far);
        yield return corner;
        yield return corner.Moved((points[i].X - at.X) * (1 - MinScale), (points[i].Y - at.Y) * (1 - MinScale));
    }

    private double MinScale { get; }

    // Another mark relative to a mark, in a frame of another size, where the distance between their places changes.
    private Disc DiscAtScale(int mark, int other, double times, double size)
    {
        var (disc, (x, y)) = (DiscOf(other, times), ShiftAtScale(mark, other, times, size));
        return disc with { X = disc.X + x, Y = disc.Y + y };
    }

    // The same at all scales at which it is visible. A loop, because each of some hundred marks asks for each.
    private IEnumerable<Disc> DiscsAtAllScales(int mark, int other, double times)
    {
        var (disc, (x, y)) = (DiscOf(other, times), ShiftAtScale(mark, other, times, 2));
        foreach (var size in shown)
            yield return disc with { X = disc.X + (x * (size - 1)), Y = disc.Y + (y * (size - 1)) };
    }

    private Box BoxAtScale(int mark, int other, double times, double size)
    {
        var (x, y) = ShiftAtScale(mark, other, times, size);
        return BoxOf(other, times).Moved(x, y);
    }

    private (double X, double Y) ShiftAtScale(int mark, int other, double times, double size) =>
        ((points[other].X - points[mark].X) * times * (size - 1), (points[other].Y - points[mark].Y) * times * (size - 1));

    private bool IsHome(int i) => !drawn[i]!.IsMoved || drawn[i]!.Home is not null;

    private MapPoint At(int i, double times) => new(points[i].X * times, points[i].Y * times);

    private Disc Dot(int i, double times) => new(points[i].X * times, points[i].Y * times, TrueDotRadius);

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

    // At later steps too: a displaced mark keeps its distance in pixels, so that it may come nearer while the map grows.
    private bool IsFree(int i, int[] seen, double[] times) =>
        Array.TrueForAll(times, at => Array.TrueForAll(seen, other => other == i || IsApart(i, other, at)))
        && IsNameFree(i, seen, times[0]);

    private bool IsApart(int i, int other, double times)
    {
        var disc = new Disc(points[i].X * times, points[i].Y * times, drawn[i]!.Reach);
        return DiscOf(other, times).OverlapWith(disc) <= -MarkDisplacement.Gap
            && (labels[other] is null || !BoxOf(other, times).Intersects(disc));
    }

    // The name moves home with its mark and stays there at all further steps.
    private bool IsNameFree(int i, int[] seen, double times)
    {
        if (labels[i] is not { Drawn.With: { } mark } label)
            return true;
        var name = label.Box.Moved((points[i].X * times) - mark.X, (points[i].Y * times) - mark.Y);
        return seen.All(other =>
            other == i
            || shown.All(size =>
                !name.Intersects(DiscAtScale(i, other, times, size))
                && (labels[other] is null || !name.Intersects(BoxAtScale(i, other, times, size)))));
    }

    private LabelCollisions Collisions(int[] seen, double times, IReadOnlyList<Box> controls)
    {
        var room = new LabelCollisions(width * times, height * times, MinScale, needed, wanted);
        foreach (var control in controls)
            room.Block(control);
        foreach (var area in areas)
            room.Block(area, area.Middle);
        foreach (var i in seen.Where(i => drawn[i] is not null))
        {
            room.BlockMark(DiscOf(i, times), At(i, times));
            if (!IsHome(i) && needed.Count > 0)
                room.Block(Dot(i, times) with { Radius = drawn[i]!.Reach }, At(i, times)); // its place after moving home
            if (HasLeader(i))
            {
                foreach (var part in Leader(i, times))
                    room.Block(part, At(i, times));
            }

            if (labels[i] is not null)
                room.Block(BoxOf(i, times), At(i, times));
        }

        foreach (var (label, at) in groundLabels.Zip(groundPoints))
        {
            if (label is not null)
                room.Block(label.Box.Moved(at.X * times, at.Y * times), new(at.X * times, at.Y * times));
        }

        return room;
    }

    private bool HasLeader(int i) => !IsHome(i) && marks[i].Kind != MarkKind.Region;

    // The dot at the true place, and small discs along the leader.
    private IEnumerable<Disc> Leader(int i, double times)
    {
        var (dot, mark) = (Dot(i, times), drawn[i]!);
        yield return dot;
        for (var along = LeaderStep; along < 1; along += LeaderStep)
            yield return new Disc(dot.X + mark.X * along, dot.Y + mark.Y * along, 1);
    }

    private void Name(IEnumerable<int> part, int[] seen, double times, int? from, IReadOnlyList<Box> controls)
    {
        var room = Collisions(seen, times, controls);
        foreach (var i in part.Where(i => labels[i] is null).Where(Named(seen, from)).OrderByDescending(i => selected(marks[i])))
        {
            var mark = IsHome(i) ? drawn[i]! with { X = 0, Y = 0 } : drawn[i]!;
            if (MarkLabel.Place(marks[i], mark, At(i, times), room) is { } placed)
                Label(i, placed, times, from);
        }
    }

    private void Label(int i, PlacedLabel placed, double times, int? from)
    {
        var at = At(i, times);
        labels[i] = new PlacedLabel(
            placed.Drawn with
            {
                From = StepOf(i, from),
                With = IsHome(i) ? null : drawn[i],
            },
            placed.Box.Moved(-at.X, -at.Y));
    }

    private void NameGround(int[] seen, double times, int? from, LabelCollisions room)
    {
        foreach (var i in seen)
            room.Block(Dot(i, times), At(i, times));
        for (var i = 0; i < ground.Count; i++)
        {
            if (groundLabels[i] is not null)
                continue;
            var at = new MapPoint(groundPoints[i].X * times, groundPoints[i].Y * times);
            if (GroundLabel.Place(ground[i], at, width * times, room) is { } placed)
                groundLabels[i] = new PlacedLabel(placed.Drawn with { From = from }, placed.Box.Moved(-at.X, -at.Y));
        }
    }

    // Marks that are visible only when zoomed in already hide their names until then.
    private int? StepOf(int i, int? from) => marks[i].Seen == MarkDistance.Near && from == MapStep.City ? null : from;

    // On a narrow map of a country only marks with many events are named, or the largest if there are none; in a city all are, and in a
    // picture, which cannot be asked for their names.
    private Func<int, bool> Named(int[] seen, int? from)
    {
        if (isCity || isPicture || width >= MapWidths.Narrow || from is not null)
            return _ => true;
        return seen.Any(i => marks[i].Count >= MinNamedCount)
            ? i => marks[i].Count >= MinNamedCount || selected(marks[i])
            : i => i < MinNamedMarks || selected(marks[i]);
    }

    private static double Rounded(double pixels) => Math.Round(pixels, 1);
}
