using CsCheck;
using Dashboard.Client.Language;
using Dashboard.Client.Map;
using Dashboard.Client.Map.Marks;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Maps;
using Dashboard.Shared.Views;
using static Dashboard.Client.Tests.Map.MapSamples;

namespace Dashboard.Client.Tests.Map.Marks;

public sealed class MapLayoutTests
{
    private const double Rounding = 0.2;

    private static readonly Gen<Mark> AnyMark =
        from id in Gen.Int[0, 100_000]
        from latitude in Gen.Double[40.5, 55.5]
        from longitude in Gen.Double[46.4, 87.4]
        from count in Gen.Frequency((3, Gen.Int[1, 5]), (1, Gen.Int[6, 200]))
        from precision in Gen.Int[0, 4].Select(i => i == 4 ? GeoPrecision.Settlement : (GeoPrecision)i)
        from label in Gen.String[Gen.Char["abcdeШымкентқүі "], 1, 16]
        from more in Gen.String[Gen.Char["abcdeШымкентқүі"], 1, 16]
        select Place("p" + id, $"{label} {more}".Trim(), latitude, longitude, count) with
        {
            Precision = precision,
            Kind = precision == GeoPrecision.Region ? MarkKind.Region : MarkKind.Place,
            Region = "R" + id,
        };

    private static readonly Gen<IReadOnlyList<MapMark>> AnyMarks = Marks(60);

    // Each fourth is a spot of the town before it, so that there are towns to split.
    private static readonly Gen<IReadOnlyList<MapMark>> AnyPlaces = Places(40);

    private static Gen<IReadOnlyList<MapMark>> Marks(int most) =>
        from marks in AnyMark.Array[0, most]
        select Clustered([.. marks.DistinctBy(mark => mark.Id)]);

    private static Gen<IReadOnlyList<MapMark>> Places(int most) =>
        from marks in AnyMark.Array[0, most]
        select MarkClustering.ClusterForAllZooms(
            [
                .. marks
                    .DistinctBy(mark => mark.Id)
                    .Select((mark, i) => i % 4 == 1 && mark.Kind == MarkKind.Place ? mark with { Within = marks[i - 1].Id } : mark),
            ],
            5,
            _ => null);

    private static readonly Gen<int> AnyWidth = Gen.Int[0, MapWidths.All.Count - 1].Select(i => MapWidths.All[i]);

    private static readonly IReadOnlyList<BasemapLabel> Ground =
    [
        new(BasemapLabelKind.Sea, new("Caspian Sea"), 43.6, 50.4), new(BasemapLabelKind.Lake, new("Aral Sea"), 45.2, 60.1),
        new(BasemapLabelKind.Country, new("Russia"), 55.2, 59.2), new(BasemapLabelKind.City, new("Samara"), 53.208, 50.136),
    ];

    // With more places than these, nearby ones are grouped: GroupedLayoutTests holds such maps.
    private const int MostUngrouped = 40;

    [Fact]
    public void Marks_reach_into_each_other_by_no_more_than_a_quarter_of_the_smaller_one() =>
        Gen.Select(Marks(MostUngrouped), AnyWidth)
            .Sample(
                (marks, width) =>
                {
                    var layout = Layout(marks, width);
                    foreach (var shown in (int[])[width, (int)MapWidths.Min(width)])
                        Assert.Empty(Overlapping([.. marks.Select((mark, i) => DiscOf(layout.Marks[i], mark, shown))]));
                },
                iter: 100);

    [Fact]
    public void Nearer_too_marks_reach_into_each_other_by_no_more_than_a_quarter_of_the_smaller_one() =>
        Gen.Select(Places(MostUngrouped), AnyWidth)
            .Sample(
                (marks, width) =>
                {
                    var layout = Layout(marks, width);
                    var steps = Steps(marks, width);
                    foreach (var step in steps)
                    {
                        int[] seen =
                        [
                            .. Enumerable
                                .Range(0, marks.Count)
                                .Where(i => marks[i].Seen != (step.IsCity ? MarkDistance.Far : MarkDistance.Near)),
                        ];
                        Assert.Empty(Overlapping([.. seen.Select(i => DiscAt(layout.Marks[i], marks[i], step, steps, width))]));
                    }
                },
                iter: 60);

    [Fact]
    public void A_press_at_the_middle_of_a_mark_hits_no_other_with_a_mouse_or_a_finger() =>
        Gen.Select(Places(25), AnyWidth)
            .Sample(
                (marks, width) =>
                {
                    var (layout, steps) = (Layout(marks, width), Steps(marks, width));
                    MapStep[] before = [new(0, MapWidths.Min(width) / width, false), new(0, 1, false)];
                    foreach (var step in before.Concat(steps))
                    {
                        int[] seen =
                        [
                            .. Enumerable
                                .Range(0, marks.Count)
                                .Where(i => marks[i].Seen != (step.IsCity ? MarkDistance.Far : MarkDistance.Near)),
                        ];
                        Disc[] hits =
                        [
                            .. seen.Select(i => DiscAt(layout.Marks[i], marks[i], step, step.Number == 0 ? [] : steps, width) with
                            {
                                Radius = Math.Max(layout.Marks[i].HitRadius, layout.Marks[i].TouchRadius ?? 0),
                            }),
                        ];
                        Assert.All(
                            hits,
                            (hit, i) =>
                                Assert.DoesNotContain(
                                    hits.Where((_, j) => j != i),
                                    other => other.OverlapWith(hit with { Radius = 0 }) > Rounding));
                    }
                },
                iter: 60);

    [Fact]
    public void A_mark_with_room_around_it_is_44_pixels_wide_for_a_finger()
    {
        var drawn = Layout(Clustered(Almaty, Aktau with { Count = 1 }), 390).Marks[1];

        Assert.Equal((12d, 22), (drawn.HitRadius, drawn.TouchRadius));
        Assert.Null(Layout(Clustered(Almaty with { Count = 54 }), 390).Marks[0].TouchRadius);
    }

    [Fact]
    public void The_spots_of_a_town_that_lie_close_to_each_other_are_told_apart_at_the_scale_of_a_city()
    {
        var marks = MarkClustering.ClusterForAllZooms(
            [
                Almaty,
                .. Enumerable
                    .Range(0, 9)
                    .Select(i =>
                        Place(
                            $"spot-{i}",
                            $"Spot {i}",
                            Almaty.Latitude + (0.004 * (i % 3)),
                            Almaty.Longitude + (0.004 * (i / 3)),
                            1 + i
                        ) with
                        {
                            Within = Almaty.Id,
                            Precision = GeoPrecision.Area,
                        }),
            ],
            5,
            _ => null);

        Assert.All(
            MapWidths.All,
            width =>
            {
                var (layout, steps) = (Layout(marks, width), Steps(marks, width));
                Assert.All(
                    steps.Where(step => step.IsCity),
                    step =>
                        Assert.Empty(
                            Overlapping([
                                .. Enumerable
                                    .Range(0, marks.Count)
                                    .Where(i => marks[i].Seen != MarkDistance.Far)
                                    .Select(i => DiscAt(layout.Marks[i], marks[i], step, steps, width)),
                            ])));
            });
    }

    [Fact]
    public void A_small_mark_at_the_place_of_a_large_one_stands_beside_it() =>
        Assert.All(
            MapWidths.All,
            width =>
            {
                var marks = Clustered(Almaty with { Count = 54 }, Place("kaskelen", "Kaskelen", 43.2, 76.62, 3));
                var layout = Layout(marks, width);

                Assert.All(
                    (int[])[width, (int)MapWidths.Min(width)],
                    shown => Assert.Empty(Overlapping([.. marks.Select((mark, i) => DiscOf(layout.Marks[i], mark, shown))])));
            });

    [Fact]
    public void A_mark_beside_another_is_displaced_by_no_more_than_24_pixels_from_the_edge_of_what_lies_over_its_place() =>
        Gen.Select(Gen.Double[-2, 2], Gen.Double[-3, 3], Gen.Int[1, 54], AnyWidth)
            .Sample(
                (north, east, count, width) =>
                {
                    var marks = Clustered(
                        Almaty with
                        {
                            Latitude = 48,
                            Count = 54,
                        },
                        Place("other", "Other", 48 + north, Almaty.Longitude + east, count));
                    if (marks.Count == 1)
                        return; // no zoom separates them
                    var layout = Layout(marks, width, unlocated: 0);
                    var (first, place) = (
                        DiscOf(layout.Marks[0], marks[0], width),
                        DiscOf(layout.Marks[1] with { X = 0, Y = 0 }, marks[1], width));
                    var covered = Math.Max(0, first.OverlapWith(place with { Radius = 0 }));

                    var least = MapWidths.Min(width) / width;
                    Assert.InRange(
                        Math.Sqrt(layout.Marks[1].X * layout.Marks[1].X + layout.Marks[1].Y * layout.Marks[1].Y),
                        0,
                        MarkDisplacement.MaxDistance
                            + Math.Max(covered, first.Radius - (first.Radius - covered) * least)
                            + MarkDisplacement.MaxDistance
                            + Rounding);
                });

    [Fact]
    public void The_largest_mark_always_has_a_name() =>
        Gen.Select(AnyPlaces.Where(marks => marks.Count > 0), AnyWidth)
            .Sample(
                (marks, width) =>
                {
                    var layout = Layout(marks, width);
                    var largest = Enumerable.Range(0, marks.Count).MaxBy(i => marks[i].Count);

                    Assert.NotNull(layout.Labels[largest]);
                    Assert.Null(layout.Labels[largest]!.From);
                });

    [Fact]
    public void Smaller_marks_give_way_to_the_name_of_the_largest()
    {
        var marks = Clustered([
            Almaty,
            .. Enumerable
                .Range(0, 12)
                .Select(i =>
                    Place(
                        $"around-{i}",
                        "Around",
                        Almaty.Latitude + Math.Sin(i * Math.PI / 6),
                        Almaty.Longitude + 1.4 * Math.Cos(i * Math.PI / 6),
                        1)),
        ]);

        Assert.All(
            MapWidths.All,
            width =>
            {
                var layout = Layout(marks, width);
                var name = Names(layout, marks, width)[0];

                Assert.DoesNotContain(
                    marks.Select((mark, i) => DiscOf(layout.Marks[i], mark, width)),
                    disc => name.Intersects(disc with { Radius = disc.Radius - Rounding }));
            });
    }

    [Fact]
    public void The_square_of_a_region_gives_way_to_a_place_with_fewer_events()
    {
        var marks = Clustered(Almaty, Mangystau with { Latitude = Aktau.Latitude, Longitude = Aktau.Longitude }, Aktau with { Count = 1 });

        Assert.Equal([false, true, false], Layout(marks, 900).Marks.Select(mark => mark.IsMoved));
        Assert.Equal("Aktau", Layout(marks, 900).Labels[2]?.Lines[0]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void The_square_of_a_region_holds_its_number(int count) =>
        Assert.NotNull(Layout(Clustered(Almaty, Mangystau with { Count = count }), 900).Marks[1].CountSize);

    [Fact]
    public void As_laid_out_and_in_the_smallest_frame_names_lie_neither_on_each_other_nor_on_marks_nor_outside() =>
        Gen.Select(AnyMarks, AnyWidth)
            .Sample(
                (marks, width) =>
                {
                    var layout = Layout(marks, width);
                    foreach (var shown in (int[])[width, (int)MapWidths.Min(width)])
                    {
                        Box[] names = [.. Names(layout, marks, shown), .. GroundNames(layout, shown)];
                        var discs = marks.Select((mark, i) => DiscOf(layout.Marks[i], mark, shown)).ToArray();

                        for (var i = 0; i < names.Length; i++)
                        {
                            // The largest mark, which is first, has a name even if a smaller mark finds no place beside it. A square is
                            // placed after the names.
                            Assert.DoesNotContain(
                                discs.Where((_, mark) => i > 0 && marks[mark].Kind != MarkKind.Region),
                                disc => names[i].Intersects(disc with { Radius = disc.Radius - Rounding }));
                            Assert.DoesNotContain(names.Skip(i + 1), other => names[i].Intersects(other));
                            Assert.True(new Box(0, 0, shown, shown / MapSamples.Frame.Aspect).Holds(names[i]));
                        }
                    }
                });

    // The largest mark has a name even where a smaller one finds no place further from it.
    [Fact]
    public void As_laid_out_and_in_the_smallest_frame_the_mark_that_is_nearest_to_a_name_is_its_own() =>
        Gen.Select(AnyMarks, AnyWidth)
            .Sample(
                (marks, width) =>
                {
                    var layout = Layout(marks, width);
                    foreach (var shown in (int[])[width, (int)MapWidths.Min(width)])
                    {
                        var discs = marks.Select((mark, i) => DiscOf(layout.Marks[i], mark, shown)).ToArray();
                        foreach (var i in Enumerable.Range(1, Math.Max(0, marks.Count - 1)).Where(i => layout.Labels[i] is { From: null }))
                        {
                            var place = DiscOf(layout.Marks[i] with { X = 0, Y = 0 }, marks[i], shown);
                            var name = BoxOf(layout.Labels[i]!, place.X, place.Y);
                            Assert.DoesNotContain(
                                discs.Where((_, other) => other != i),
                                disc => name.Distance(disc) < name.Distance(discs[i]) - Rounding);
                        }
                    }
                });

    [Fact]
    public void A_name_that_comes_with_a_step_is_nearest_to_its_own_mark() =>
        Gen.Select(AnyPlaces, AnyWidth)
            .Sample(
                (marks, width) =>
                {
                    var layout = Layout(marks, width);
                    var steps = Steps(marks, width);
                    foreach (var step in steps)
                    {
                        int[] seen =
                        [
                            .. Enumerable
                                .Range(0, marks.Count)
                                .Where(i => marks[i].Seen != (step.IsCity ? MarkDistance.Far : MarkDistance.Near)),
                        ];
                        foreach (var i in seen.Where(i => layout.Labels[i]?.From == step.Number))
                        {
                            var name = NameAt(layout.Labels[i]!, marks[i], step, steps, width);
                            var own = name.Distance(DiscAt(layout.Marks[i], marks[i], step, steps, width));
                            Assert.DoesNotContain(
                                seen.Where(other => other != i),
                                other => name.Distance(DiscAt(layout.Marks[other], marks[other], step, steps, width)) < own - Rounding);
                        }
                    }
                },
                iter: 60);

    // Where there is room: among many marks one may have to lie under a control, and a large one would have to go far.
    [Fact]
    public void As_laid_out_and_in_the_smallest_frame_no_mark_lies_under_a_control() =>
        Gen.Select(AnyMark.Array[0, 3], AnyWidth)
            .Sample(
                (places, width) =>
                {
                    var marks = Clustered([
                        .. places.DistinctBy(place => place.Id).Select(place => place with { Count = Math.Min(place.Count, 5) }),
                    ]);
                    var layout = Layout(marks, width, unlocated: 29);
                    foreach (var shown in (int[])[width, (int)MapWidths.Min(width)])
                    {
                        var controls = MapControls.At(shown, 29);
                        Assert.All(
                            marks.Zip(layout.Marks),
                            pair =>
                                Assert.DoesNotContain(
                                    controls,
                                    control =>
                                        control.Intersects(
                                            DiscOf(pair.Second, pair.First, shown) with
                                            {
                                                Radius = pair.Second.Reach - Rounding,
                                            })));
                    }
                });

    [Fact]
    public void A_long_name_stands_in_two_lines() =>
        Assert.Equal(
            ["Independence Monument,", "Republic Square, Almaty"],
            Layout(Clustered(Place("monument", "Independence Monument, Republic Square, Almaty", 48, 68, 1)), 900).Labels[0]!.Lines);

    [Fact]
    public void The_name_of_a_mark_keeps_off_the_ring_that_it_gets_where_it_is_chosen() =>
        Gen.Select(AnyMarks.Where(marks => marks.Count > 0), AnyWidth)
            .Sample(
                (marks, width) =>
                {
                    var layout = Layout(marks, width);

                    Assert.All(
                        Enumerable.Range(0, marks.Count).Where(i => layout.Labels[i] is { From: null }),
                        i =>
                            Assert.False(
                                BoxOf(layout.Labels[i]!, 0, 0)
                                    .Intersects(
                                        new Disc(
                                            layout.Marks[i].X,
                                            layout.Marks[i].Y,
                                            MarkSize.StateRing(layout.Marks[i].Radius, marks[i]) + 1.25 - Rounding))));
                });

    [Fact]
    public void The_largest_mark_stays_where_it_is_unless_a_control_is_there_or_the_edge_would_cut_it() =>
        AnyMarks
            .Where(marks => marks.Count > 0)
            .Sample(marks =>
            {
                var layout = Layout(marks, 390, unlocated: 0);
                var smallest = (int)MapWidths.Min(390);
                var place = DiscOf(layout.Marks[0] with { X = 0, Y = 0 }, marks[0], 390);

                var least = DiscOf(layout.Marks[0] with { X = 0, Y = 0 }, marks[0], smallest);
                var isWhole = new Box(0, 0, smallest, smallest / MapSamples.Frame.Aspect).Holds(
                    Box.Around(least.X, least.Y, 2 * least.Radius, 2 * least.Radius));
                Assert.True(
                    !layout.Marks[0].IsMoved
                        || !isWhole
                        || MapControls.At(390, 0).Any(control => control.Intersects(place))
                        || MapControls.At(smallest, 0).Any(control => control.Intersects(least)));
            });

    [Fact]
    public void The_same_marks_are_laid_out_alike() => Gen.Select(AnyMarks, AnyWidth).Sample((marks, width) =>
    {
        var (one, two) = (Layout(marks, width), Layout(marks, width));

        Assert.Equal(one.Marks, two.Marks);
        Assert.Equal(one.Labels, two.Labels);
        Assert.Equal(one.Ground, two.Ground);
    });

    [Fact]
    public void The_area_of_a_mark_is_proportional_to_its_events() =>
        Gen.Select(AnyMarks, AnyWidth)
            .Where((marks, _) => marks.Count > 0)
            .Sample(
                (marks, width) =>
                {
                    var scale = MarkSize.Scale(width, marks.Max(mark => mark.Count));
                    var layout = Layout(marks, width);

                    // One size for all; a smaller one where they have no room.
                    Assert.Contains(
                        Enumerable.Range(0, 12).Select(step => scale * Math.Pow(0.8, step)),
                        ofOne => marks.Zip(layout.Marks).All(pair =>
                            pair.Second.Radius is 6 or 7
                            || Math.Abs(pair.Second.Radius * pair.Second.Radius / pair.First.Count - ofOne * ofOne) < 1e-6));
                });

    [Fact]
    public void On_a_narrow_map_marks_with_fewer_than_four_events_have_no_name()
    {
        var marks = Clustered(Almaty, Aktau, Place("kostanay", "Kostanay", 53.21435, 63.62463, 3));

        Assert.Equal(["Almaty", "Aktau", null], Layout(marks, 390).Labels.Select(label => label?.From is null ? label?.Lines[0] : null));
        Assert.Equal((null, "Kostanay"), (Layout(marks, 600).Labels[2]?.From, Layout(marks, 600).Labels[2]?.Lines[0]));
    }

    [Fact]
    public void On_a_narrow_map_the_selected_mark_has_a_name()
    {
        var marks = Clustered(Almaty, Place("kostanay", "Kostanay", 53.21435, 63.62463, 1));

        Assert.Equal("Kostanay", MapLayout.Of(marks, [], MapSamples.Frame, 390, mark => mark.Id == "kostanay", 0).Labels[1]?.Lines[0]);
    }

    [Fact]
    public void On_a_narrow_map_without_large_marks_the_largest_have_names() =>
        Assert.Equal("Kostanay", Layout(Clustered(Place("kostanay", "Kostanay", 53.21435, 63.62463, 1)), 390).Labels[0]?.Lines[0]);

    [Fact]
    public void A_picture_names_all_that_it_has_room_for_because_it_cannot_be_asked_for_names()
    {
        var marks = Clustered(Almaty, Aktau, Place("kostanay", "Kostanay", 53.21435, 63.62463, 1));

        Assert.Equal(
            ["Almaty", "Aktau", "Kostanay"],
            MapLayout.Of(marks, [], MapSamples.Frame, 390, _ => false, 0, isPicture: true).Labels.Select(label => label?.Lines[0]));
    }

    [Theory]
    [InlineData(1, null)]
    [InlineData(3, "3")]
    public void A_count_that_does_not_fit_into_the_mark_stands_after_the_name(int count, string? number)
    {
        var marks = Clustered(Almaty, Place("kostanay", "Kostanay", 53.21435, 63.62463, count));

        Assert.Equal(number, Layout(marks, 900).Labels[1]?.Number);
        Assert.Null(Layout(marks, 900).Labels[0]?.Number);
    }

    [Fact]
    public void A_smaller_mark_at_the_same_place_gives_way()
    {
        var marks = Clustered(Almaty, Place("talgar", "Talgar", 43.26, 76.92, 1));

        var layout = Layout(marks, 900);

        Assert.False(layout.Marks[0].IsMoved);
        Assert.True(layout.Marks[1].IsMoved);
    }

    [Fact]
    public void Names_on_the_ground_take_what_room_is_left()
    {
        Assert.Equal(["Caspian", "RUSSIA", "Samara"], Layout([], 900).Ground.Where((_, i) => i != 1).Select(name => name?.Lines[0]));
        Assert.Equal(1, Layout([], 390).Ground[3]?.From);
    }

    [Fact]
    public void A_name_that_comes_with_a_step_lies_neither_on_another_nor_on_a_mark() =>
        Gen.Select(AnyPlaces, AnyWidth)
            .Sample(
                (marks, width) =>
                {
                    var layout = Layout(marks, width);
                    var steps = Steps(marks, width);
                    foreach (var step in steps)
                    {
                        int[] seen =
                        [
                            .. Enumerable
                                .Range(0, marks.Count)
                                .Where(i => marks[i].Seen != (step.IsCity ? MarkDistance.Far : MarkDistance.Near)),
                        ];
                        var discs = seen.Select(i => DiscAt(layout.Marks[i], marks[i], step, steps, width)).ToArray();
                        var names = seen.Where(i => IsReached(layout.Labels[i], step, steps))
                            .Select(i => (From: layout.Labels[i]!.From, Box: NameAt(layout.Labels[i]!, marks[i], step, steps, width)))
                            .ToArray();

                        foreach (var (_, name) in names.Where(name => name.From == step.Number))
                        {
                            Assert.DoesNotContain(discs, disc => name.Intersects(disc with { Radius = disc.Radius - Rounding }));
                            Assert.Single(names, other => name.Intersects(other.Box.Grown(-Rounding)));
                        }
                    }
                },
                iter: 60);

    [Fact]
    public void The_name_of_a_mark_that_goes_home_lies_on_nothing_there() =>
        Gen.Select(AnyPlaces, AnyWidth)
            .Sample(
                (marks, width) =>
                {
                    var layout = Layout(marks, width);
                    var steps = Steps(marks, width);
                    foreach (var step in steps)
                    {
                        int[] seen =
                        [
                            .. Enumerable
                                .Range(0, marks.Count)
                                .Where(i => marks[i].Seen != (step.IsCity ? MarkDistance.Far : MarkDistance.Near)),
                        ];
                        foreach (
                            var i in seen.Where(i =>
                                layout.Labels[i] is { With: not null } label
                                && IsReached(label, step, steps)
                                && layout.Marks[i].Home == step.Number))
                        {
                            var name = NameAt(layout.Labels[i]!, marks[i], step, steps, width);
                            Assert.DoesNotContain(
                                seen.Where(other => other != i),
                                other =>
                                    name.Intersects(
                                        DiscAt(layout.Marks[other], marks[other], step, steps, width) with
                                        {
                                            Radius = layout.Marks[other].Reach - Rounding,
                                        }));
                        }
                    }
                },
                iter: 60);

    [Fact]
    public void A_mark_that_goes_home_finds_it_free() =>
        Gen.Select(AnyPlaces, AnyWidth)
            .Sample(
                (marks, width) =>
                {
                    var layout = Layout(marks, width);
                    var steps = Steps(marks, width);
                    foreach (var step in steps)
                    {
                        int[] seen =
                        [
                            .. Enumerable
                                .Range(0, marks.Count)
                                .Where(i => marks[i].Seen != (step.IsCity ? MarkDistance.Far : MarkDistance.Near)),
                        ];
                        var discs = seen.Select(i => DiscAt(layout.Marks[i], marks[i], step, steps, width)).ToArray();

                        Assert.All(
                            seen.Where(i => layout.Marks[i].Home == step.Number),
                            i =>
                                Assert.Single(
                                    discs,
                                    other => other.OverlapWith(DiscAt(layout.Marks[i], marks[i], step, steps, width)) > Rounding));
                    }
                },
                iter: 60);

    [Fact]
    public void Two_towns_beside_each_other_are_told_apart_where_there_is_room()
    {
        var marks = Clustered(Almaty, Place("talgar", "Talgar", 43.3, 77.2, 1));

        var layout = Layout(marks, 900);

        Assert.Equal((true, 3), (layout.Marks[1].IsMoved, layout.Marks[1].Home));
        Assert.Equal(layout.Marks[1], layout.Labels[1]?.With);
    }

    [Fact]
    public void A_map_of_a_country_comes_to_its_cities_at_zoom_9() =>
        Assert.Equal(
            MapFrame.CityZoom,
            MapSamples.Frame.ZoomAt(
                900 * MapStep.Of(MapSamples.Frame, 900, hasSpots: true).Single(step => step.Number == MapStep.City).Times),
            6);

    // Pairs that overlap by more than a quarter of the radius of the smaller one.
    private static IEnumerable<(Disc, Disc)> Overlapping(Disc[] discs) =>
        discs.SelectMany((one, i) => discs.Skip(i + 1).Select(other => (one, other)))
            .Where(pair => pair.one.OverlapWith(pair.other) > (0.25 * Math.Min(pair.one.Radius, pair.other.Radius)) + Rounding);

    private static IReadOnlyList<MapStep> Steps(IReadOnlyList<MapMark> marks, double width) =>
        [.. MapStep.Of(MapSamples.Frame, width, marks.Any(mark => mark.Seen == MarkDistance.Near))];

    private static bool IsReached(DrawnLabel? label, MapStep step, IReadOnlyList<MapStep> steps) =>
        label is not null && IsReached(label.From, step, steps);

    private static bool IsReached(int? number, MapStep step, IReadOnlyList<MapStep> steps) =>
        number is null || steps.TakeWhile(other => other != step).Append(step).Any(other => other.Number == number);

    private static Disc DiscAt(DrawnMark drawn, MapMark mark, MapStep step, IReadOnlyList<MapStep> steps, int width)
    {
        var at = MapSamples.Frame.Place(mark.Latitude, mark.Longitude);
        var home = drawn.Home is not null && IsReached(drawn.Home, step, steps);
        return new Disc(
            at.X * width * step.Times + (home ? 0 : drawn.X),
            at.Y * width / MapSamples.Frame.Aspect * step.Times + (home ? 0 : drawn.Y),
            drawn.Reach);
    }

    private static Box NameAt(DrawnLabel label, MapMark mark, MapStep step, IReadOnlyList<MapStep> steps, int width)
    {
        var at = MapSamples.Frame.Place(mark.Latitude, mark.Longitude);
        var home = label.With is { Home: { } number } && IsReached(number, step, steps);
        return BoxOf(
            label,
            at.X * width * step.Times - (home ? label.With!.X : 0),
            at.Y * width / MapSamples.Frame.Aspect * step.Times - (home ? label.With!.Y : 0));
    }

    private static MapLayout Layout(IReadOnlyList<MapMark> marks, int width, int unlocated = 29) =>
        MapLayout.Of(marks, Ground, MapSamples.Frame, width, _ => false, unlocated);

    private static Disc DiscOf(DrawnMark drawn, MapMark mark, int width)
    {
        var at = MapSamples.Frame.Place(mark.Latitude, mark.Longitude);
        return new Disc(at.X * width + drawn.X, at.Y * width / MapSamples.Frame.Aspect + drawn.Y, drawn.Reach);
    }

    private static IReadOnlyList<Box> Names(MapLayout layout, IReadOnlyList<MapMark> marks, double width) =>
    [
        .. layout.Labels.Select((label, i) => (Label: label, Mark: marks[i])).Where(name => name.Label is { From: null }).Select(name =>
        {
            var at = MapSamples.Frame.Place(name.Mark.Latitude, name.Mark.Longitude);
            return BoxOf(name.Label!, at.X * width, at.Y * width / MapSamples.Frame.Aspect);
        }),
    ];

    // Names of waters and countries, which are centred on their place.
    private static IEnumerable<Box> GroundNames(MapLayout layout, double width) =>
        from name in layout.Ground.Zip(Ground)
        where name.First is { From: null, Anchor: "middle", Style: "water" or "country" }
        let at = MapSamples.Frame.Place(name.Second.Latitude, name.Second.Longitude)
        let below = (name.First.Lines.Count - 1) * DrawnLabel.LineHeight
        let wide = name.First.Lines.Max(line => TextWidth.Spaced(line, 12, name.First.Style == "water" ? 0.48 : 1.68))
        select Box.Around(
            (at.X * width) + name.First.X,
            (at.Y * width / MapSamples.Frame.Aspect) + name.First.Y - (12 * 0.34) + (below / 2),
            wide,
            15 + below - 1);

    private static Box BoxOf(DrawnLabel label, double x, double y)
    {
        var size = label.IsLarge ? 15 : 13;
        double[] lines = [.. label.Lines.Select(line => label.IsLarge ? TextWidth.OfBold(line, size) : TextWidth.Of(line, size))];
        lines[^1] += label.Number is null ? 0 : TextWidth.OfBold(" " + label.Number, size);
        var (wide, below) = (lines.Max(), (lines.Length - 1) * DrawnLabel.LineHeight);
        return Box.Around(
            x
                + label.X
                + label.Anchor switch
                {
                    "start" => wide / 2,
                    "end" => -wide / 2,
                    _ => 0,
                },
            y + label.Y - size * 0.34 + below / 2,
            wide,
            size + 3 + below);
    }
}
