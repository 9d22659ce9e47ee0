using CsCheck;
using Dashboard.Client.Map;
using Dashboard.Client.Map.Marks;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Maps;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Tests;
using Dashboard.Shared.Views;

namespace Dashboard.Server.Tests.Map;

/// <summary>The maps of random datasets with many places, from the snapshot to the layout.</summary>
public sealed class GroupedLayoutTests
{
    private const double Rounding = 0.6;

    // MapLayoutTests holds maps without groups.
    private static readonly Gen<(IReadOnlyList<MapMark> Marks, MapLayout Layout, MapFrame Frame, int Width)> Map =
        from content in Generated.ManyPlaces
        where DatasetSnapshot.Build(content, Generated.Version).View(EventFilter.None, new PageOf()).Map.IsGrouped
        from width in Gen.OneOf([.. MapWidths.All])
        from zoom in Gen.Double[0, 5]
        from isPart in Gen.Bool
        from somewhere in Gen.Int[0, content.Places.Count - 1]
        select LaidOut(DatasetSnapshot.Build(content, Generated.Version), width, isPart ? (zoom, content.Places[somewhere]) : null);

    [Fact]
    public void Marks_overlap_by_no_more_than_a_quarter_of_the_smaller_one() =>
        Map.Sample(
            map =>
            {
                foreach (var discs in DiscsOf(map, drawn => drawn.Reach))
                {
                    foreach (var (i, one) in discs.Index())
                    {
                        Assert.DoesNotContain(
                            discs.Skip(i + 1),
                            other => one.OverlapWith(other) > (0.25 * Math.Min(one.Radius, other.Radius)) + Rounding);
                    }
                }
            },
            iter: 60);

    [Fact]
    public void A_press_at_the_middle_of_a_mark_hits_no_other() =>
        Map.Sample(
            map =>
            {
                foreach (var hits in DiscsOf(map, drawn => Math.Max(drawn.HitRadius, drawn.TouchRadius ?? 0)))
                {
                    foreach (var (i, hit) in hits.Index())
                        Assert.DoesNotContain(hits.Where((_, j) => j != i), other => other.OverlapWith(hit with { Radius = 0 }) > Rounding);
                }
            },
            iter: 60);

    [Fact]
    public void There_are_no_more_marks_than_can_be_read() =>
        Map.Sample(map =>
        {
            var inside = map.Marks.Select(mark => map.Frame.Place(mark.Latitude, mark.Longitude))
                .Count(at => at is { X: >= 0 and <= 1, Y: >= 0 and <= 1 });
            Assert.InRange(inside, 0, map.Width switch { 390 => 60, 600 => 90, _ => 120 });
        });

    private static (IReadOnlyList<MapMark> Marks, MapLayout Layout, MapFrame Frame, int Width) LaidOut(
        DatasetSnapshot snapshot,
        int width,
        (double Zoom, Shared.Datasets.Place Place)? part)
    {
        var whole = MapFrame.Of(snapshot.Info.Bounds);
        var position = part is var (zoom, place)
            ? new MapPosition(Math.Round(whole.ZoomAt(900) + zoom, 1), place.Latitude, place.Longitude)
            : (MapPosition?)null;
        var view = snapshot.View(EventFilter.None, new PageOf(), position).Map;
        var frame = view.FrameOf(snapshot.Info.Bounds);
        var marks = MapDrawing.MarksOf(view, frame, width, []);
        return (marks, MapLayout.Of(marks, [], frame, width, _ => false, 0, 0, view.IsGrouped), frame, width);
    }

    // In the frame as it is laid out, and in the smallest in which the layout is shown.
    private static IEnumerable<Disc[]> DiscsOf(
        (IReadOnlyList<MapMark> Marks, MapLayout Layout, MapFrame Frame, int Width) map,
        Func<DrawnMark, double> radius)
    {
        foreach (var width in (double[])[map.Width, MapWidths.Min(map.Width)])
        {
            yield return
            [
                .. map.Marks.Zip(map.Layout.Marks, (mark, drawn) =>
                {
                    var at = map.Frame.Place(mark.Latitude, mark.Longitude);
                    return new Disc((at.X * width) + drawn.X, (at.Y * width / map.Frame.Aspect) + drawn.Y, radius(drawn));
                }),
            ];
        }
    }
}
