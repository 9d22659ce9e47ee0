using System.Globalization;
using CsCheck;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Tests.Snapshots;

public sealed class ViewTests
{
    private static readonly Gen<(DatasetContent Content, DatasetSnapshot Snapshot, EventFilter Filter)> Cases =
        from content in Generated.Dataset
        let snapshot = DatasetSnapshot.Build(content, Generated.Version)
        from filter in Generated.Filter(snapshot)
        select (content, snapshot, filter);

    [Fact]
    public void What_matches_is_what_matches_row_by_row() => Cases.Sample(c =>
    {
        var expected = new NaiveAnswers(c.Content).Matching(c.Filter).Select(e => e.Id).Order(StringComparer.Ordinal);
        Assert.Equal(expected, c.Snapshot.Matching(c.Filter).Select(e => e.Id).Order(StringComparer.Ordinal));
    });

    [Fact]
    public void Hours_choose_some_of_the_events_of_their_days_and_days_those_of_all_their_hours() => Cases.Sample(c =>
    {
        var byHour = Ids(c.Filter);
        var byDay = Ids(c.Filter with { From = c.Filter.From?.Day, To = c.Filter.To?.Day });
        Assert.Subset(byDay, byHour);
        var allHours = c.Filter with { From = WithHour(c.Filter.From, 0), To = WithHour(c.Filter.To, 23) };
        Assert.Equal(byDay, Ids(allHours));

        HashSet<string> Ids(EventFilter filter) => [.. c.Snapshot.Matching(filter).Select(e => e.Id)];
        static TimeBound? WithHour(TimeBound? bound, int hour) => bound is { } known ? known with { Hour = hour } : null;
    });

    [Theory]
    [InlineData("14:15", TimeKind.At, 0, "T14:00", "T14:00", true)]
    [InlineData("14:15", TimeKind.At, 0, "T15:00", "", false)]
    [InlineData("14:15", TimeKind.At, 0, "", "T13:00", false)]
    [InlineData("17:20-18:00", TimeKind.Between, 0, "T18:00", "T20:00", true)]
    [InlineData("20:00-05:00", TimeKind.Between, 0, "T23:00", "", true)]
    [InlineData("20:00-05:00", TimeKind.Between, 1, "+T05:00", "+", true)]
    [InlineData("20:00-05:00", TimeKind.Between, 1, "+T06:00", "+", false)]
    [InlineData("16:30", TimeKind.From, 0, "T22:00", "", true)]
    [InlineData("16:30", TimeKind.From, 0, "", "T15:00", false)]
    [InlineData("16:30", TimeKind.At, 2, "+T03:00", "+T04:00", true)]
    [InlineData(null, null, 0, "T18:00", "T18:00", true)]
    [InlineData(null, null, 0, "T00:00", "T00:00", true)]
    [InlineData(null, null, 0, "+T00:00", "+", false)]
    public void An_event_matches_the_hours_that_its_clock_overlaps_and_without_a_clock_those_of_its_days(
        string? time,
        TimeKind? kind,
        int lasting,
        string from,
        string to,
        bool matches)
    {
        var template = Generated.ThirtyEvents.Events[0] with { Start = new(2021, 1, 5), Time = time, TimeKind = kind };
        var content = Generated.Content([template with { End = template.Start.AddDays(lasting) }]);
        var snapshot = DatasetSnapshot.Build(content, Generated.Version);
        var parsed = QueryCodec.Parse($"from={At(from)}&to={At(to)}", snapshot);

        Assert.Empty(parsed.Problems);
        Assert.Equal(matches, snapshot.Matching(parsed.Filter).Any());

        static string At(string bound) => (bound.StartsWith('+') ? "2021-01-06" : "2021-01-05") + bound.TrimStart('+');
    }

    [Fact]
    public void Matched_is_the_sum_of_marks_and_unlocated_and_of_bins_and_of_the_list() => Cases.Sample(c =>
    {
        var view = View(c.Snapshot, c.Filter);
        Assert.Equal(view.Matched, view.Map.Marks.Sum(m => m.Count) + view.Map.Unlocated);
        Assert.Equal(view.Matched, view.Timeline.Bins.Sum(b => b.Matched));
        Assert.Equal(view.Matched, Listed(c.Snapshot, c.Filter, limit: 7).Count);
    });

    [Fact]
    public void A_facet_value_counts_what_choosing_it_alone_would_give() => Cases.Sample(c =>
    {
        var view = View(c.Snapshot, c.Filter);
        foreach (var facet in Enum.GetValues<Facet>())
        {
            foreach (var value in view.Facets[facet])
            {
                var alone = View(c.Snapshot, c.Filter.With(facet, IdSet.Of(value.Id)));
                Assert.Equal(alone.Matched, value.Count);
                Assert.Equal(c.Filter[facet].Contains(value.Id), value.Selected);
            }
        }
    }, iter: 200);

    [Fact]
    public void Themes_stand_in_the_order_of_their_file_each_after_its_parent() => Cases.Sample(
        c =>
        {
            var themes = c.Content.Themes;
            var expected = themes.Where(top => top.Parent is null)
                .SelectMany(top => themes.Where(child => child.Parent == top.Id).Prepend(top))
                .Select(theme => theme.Id);
            Assert.Equal(expected, View(c.Snapshot, c.Filter).Facets.Theme.Select(value => value.Id));
        },
        iter: 100);

    [Fact]
    public void A_bin_counts_what_begins_in_it_under_the_filter_without_its_dates() => Cases.Sample(c =>
    {
        var undated = c.Snapshot.Matching(c.Filter with { From = null, To = null }).ToList();
        foreach (var bin in View(c.Snapshot, c.Filter).Timeline.Bins)
            Assert.Equal(undated.Count(e => NaiveAnswers.BeginsIn(e, bin)), bin.Count);
    });

    [Fact]
    public void Choosing_bins_gives_what_begins_in_them_and_what_lasts_into_the_first() => Cases.Sample(
        c =>
        {
            var undated = c.Filter with { From = null, To = null };
            var bins = View(c.Snapshot, undated).Timeline.Bins;
            foreach (var (first, last) in new[] { (0, bins.Count / 2), (bins.Count / 3, bins.Count - 1), (bins.Count / 2, bins.Count / 2) })
            {
                var chosen = View(c.Snapshot, undated with { From = bins[first].Start, To = bins[last].End });
                Assert.Equal(chosen.Matched, bins[first].Continuing + bins.Skip(first).Take(last - first + 1).Sum(bin => bin.Count));
            }
        },
        iter: 300);

    [Fact]
    public void Bins_cover_the_whole_range_without_gaps_and_the_focus_day_by_day() =>
        Cases.Sample(c =>
        {
            var bins = View(c.Snapshot, c.Filter).Timeline.Bins;
            Assert.InRange(bins.Count, 1, 400);
            var days = bins.DistinctBy(bin => bin.Start).ToList();
            Assert.All(days.Zip(days.Skip(1)), pair => Assert.Equal(pair.First.End.AddDays(1), pair.Second.Start));
            Assert.All(
                bins.Where(b => b.Start >= c.Snapshot.Info.FocusFrom && b.End <= c.Snapshot.Info.FocusTo && b.Unit != BinUnit.Hour),
                b => Assert.Equal(BinUnit.Day, b.Unit));
        });

    [Fact]
    public void Hours_are_shown_for_chosen_hours_of_three_days_or_fewer_and_for_no_others() => Cases.Sample(c =>
    {
        var (from, to) = (c.Filter.From, c.Filter.To);
        var timeline = View(c.Snapshot, c.Filter).Timeline;
        var isChosen = (from?.Hour ?? to?.Hour) is not null && to?.Day.DayNumber - from?.Day.DayNumber < 3;
        var isWithin = !(from?.Day > timeline.Bins[^1].End) && !(to?.Day < timeline.Bins[0].Start);
        var byHour = timeline.Bins.Where(bin => bin.Unit == BinUnit.Hour).ToList();
        Assert.Equal(isChosen && isWithin, byHour.Count > 0);
        Assert.Equal(byHour.Count > 0, timeline.Zones is not null);
        if (byHour.Count == 0)
            return;
        var (first, last) = (byHour[0].Start, byHour[^1].Start);
        Assert.Equal(new Zoom(first, last), timeline.Zoom);
        Assert.Equal(3, last.DayNumber - first.DayNumber + 1);
        Assert.All(
            timeline.Bins.Where(bin => bin.Unit != BinUnit.Hour),
            bin => Assert.False(bin.End >= from!.Value.Day && bin.Start <= to!.Value.Day));
        foreach (var day in byHour.GroupBy(bin => bin.Start))
        {
            Assert.Equal(Enumerable.Range(0, 24), day.Where(bin => bin.IsHour).Select(bin => bin.Hour!.Value));
            Assert.Single(day, bin => bin.Hour is null);
            Assert.All(day.Where(bin => bin.Hours is not null), bin => Assert.NotEqual(0, bin.Count));
        }
    });

    [Fact]
    public void No_event_without_a_clock_counts_at_an_hour() => Cases.Sample(c =>
    {
        var clocked = c.Snapshot.Matching(c.Filter).Count(e => e.Time is not null);
        var view = View(c.Snapshot, c.Filter);
        Assert.InRange(view.Timeline.Bins.Where(bin => bin.IsHour).Sum(bin => bin.Matched), 0, clocked);
    });

    [Fact]
    public void Hours_of_all_chosen_days_show_the_same_events_as_the_days() => Cases.Sample(c =>
    {
        if (c.Filter is not { From.Day: var first, To.Day: var last })
            return;
        var byDay = View(c.Snapshot, c.Filter with { From = first, To = last });
        var byHour = View(c.Snapshot, c.Filter with { From = new(first, 0), To = new(last, 23) });
        Assert.Equal((byDay.Matched, byDay.Continuing), (byHour.Matched, byHour.Continuing));
        Assert.Equal(byDay.Events.Items.Select(e => e.Id), byHour.Events.Items.Select(e => e.Id));
        Assert.Equal(byDay.Timeline.Bins.Sum(bin => bin.Count), byHour.Timeline.Bins.Sum(bin => bin.Count));
        Assert.DoesNotContain(byDay.Timeline.Bins, bin => bin.Unit == BinUnit.Hour);
    });

    [Fact]
    public void Choosing_hours_gives_what_begins_in_them_what_lasts_into_the_first_and_what_is_in_no_hour_of_later_days() => Cases.Sample(
        c =>
        {
            var undated = c.Filter with { From = null, To = null };
            var middle = c.Snapshot.Info.FocusFrom.AddDays(5);
            var bins = View(c.Snapshot, undated with { From = new(middle, 0), To = new(middle, 23) }).Timeline.Bins;
            var hours = bins.Where(bin => bin.IsHour).ToList();
            foreach (var (first, last) in new[] { (0, 71), (5, 5), (30, 34), (20, 50) })
            {
                var chosen = View(c.Snapshot, undated with { From = hours[first].From, To = hours[last].To });
                var untimed = bins.Where(bin =>
                    bin.Unit == BinUnit.Hour && !bin.IsHour && bin.Start > hours[first].Start && bin.Start <= hours[last].Start);
                Assert.Equal(
                    chosen.Matched,
                    hours[first].Continuing + hours.Skip(first).Take(last - first + 1).Concat(untimed).Sum(bin => bin.Count));
            }
        },
        iter: 300);

    [Fact]
    public void Where_an_event_counts_on_a_day_of_hours()
    {
        var template = Generated.ThirtyEvents.Events[0] with { Start = new(2021, 1, 5), End = new(2021, 1, 5), KeyMoment = 1 };
        Event[] events =
        [
            template,
            template with { TimeOfDay = "evening" },
            template with { TimeOfDay = "night" },
            template with { TimeOfDay = "night", End = new(2021, 1, 6) },
            template with { TimeOfDay = "after-sundown" },
            template with { Time = "18:45", TimeKind = TimeKind.At, TimeOfDay = "evening" },
            template with { Time = "20:00-05:00", TimeKind = TimeKind.Between, End = new(2021, 1, 6) },
        ];
        var snapshot = DatasetSnapshot.Build(Generated.Content(events), Generated.Version);

        var timeline = Hours("from=2021-01-05T00:00&to=2021-01-05T23:00");
        Assert.Equal([(null, null, 3), (18, null, 1), (20, null, 1), (18, 6, 1), (21, 9, 1)], Counted(timeline));
        Assert.Equal(
            [(null, null), (18, 6), (null, null), (21, 9), (null, null), (18, null), (20, null)],
            timeline.Moments.Select(moment => (moment.Hour, moment.Hours)));
        Assert.Equal(["Europe/Berlin"], timeline.Zones);

        // What continues counts at the first hour if it has a clock, else where the hour is not known.
        Assert.Equal(
            [(null, null, 1), (3, null, 1)],
            Counted(Hours("from=2021-01-06T03:00&to=2021-01-06T09:00"), bin => bin.Matched));
        Assert.Equal([(null, null, 2)], Counted(Hours("from=2021-01-06&to=2021-01-06T09:00"), bin => bin.Matched));

        TimelineView Hours(string query) => View(snapshot, QueryCodec.Parse(query, snapshot).Filter).Timeline;
        static IEnumerable<(int?, int?, int)> Counted(TimelineView timeline, Func<Bin, int>? number = null) =>
            timeline.Bins
                .Where(bin => bin.Unit == BinUnit.Hour)
                .Select(bin => (bin.Hour, bin.Hours, (number ?? (counted => counted.Count))(bin)))
                .Where(bin => bin.Item3 > 0);
    }

    [Fact]
    public void Dates_beside_the_focus_are_zoomed_to_and_no_others() => Cases.Sample(c =>
    {
        var (info, (from, to)) = (c.Snapshot.Info, (c.Filter.From?.Day, c.Filter.To?.Day));
        var timeline = View(c.Snapshot, c.Filter).Timeline;
        var isBeside = from > info.FocusTo || to < info.FocusFrom || timeline.Zones is not null;
        var isWithin = !(from > timeline.Bins[^1].End) && !(to < timeline.Bins[0].Start);
        Assert.Equal(isBeside && isWithin && !(from > to), timeline.Zoom is not null);
    });

    [Fact]
    public void A_zoom_holds_the_dates_and_is_cut_into_few_whole_bins_of_one_length() =>
        Cases.Sample(c =>
        {
            var timeline = View(c.Snapshot, c.Filter).Timeline;
            if (timeline.Zoom is not { } zoom || timeline.Zones is not null)
                return;
            var inside = timeline.Bins.Where(b => b.End >= zoom.From && b.Start <= zoom.To).ToList();
            Assert.Equal((zoom.From, zoom.To), (inside[0].Start, inside[^1].End));
            Assert.InRange(inside.Count, 1, 62);
            Assert.Single(inside.Select(b => b.Unit).Distinct());
            Assert.All(
                timeline.Bins.Where(b => b.Start >= c.Filter.From?.Day && b.Start <= c.Filter.To?.Day),
                b => Assert.InRange(b.Start, zoom.From, zoom.To));
        });

    [Theory]
    [InlineData("from=2021-03-10&to=2021-03-10", "2021-03-01", "2021-03-31", BinUnit.Day)]
    [InlineData("from=2021-03-01&to=2021-04-30", "2021-03-01", "2021-04-30", BinUnit.Day)]
    [InlineData("from=2021-02-26&to=2021-04-15", "2021-02-22", "2021-04-18", BinUnit.Day)]
    [InlineData("from=2021-04-01&to=2021-06-30", "2021-04-01", "2021-06-30", BinUnit.Week)]
    [InlineData("from=2021-02-01&to=2022-03-31", "2021-02-01", "2022-03-31", BinUnit.Week)]
    [InlineData("from=2021-03-05&to=2025-12-31", "2021-03-01", "2025-12-31", BinUnit.Month)]
    [InlineData("from=2021-03-01&to=2030-01-15", "2021-03-01", "2030-01-31", BinUnit.Quarter)]
    [InlineData("from=2021-03-01", "2021-03-01", "2045-06-05", BinUnit.Year)]
    [InlineData("to=2020-12-20", "2020-11-05", "2020-12-31", BinUnit.Day)]
    public void A_zoom_is_as_fine_as_there_is_room_for(string query, string from, string to, BinUnit unit)
    {
        var template = Generated.ThirtyEvents.Events[0];
        var content = Generated.Content([
            .. new DateOnly[] { new(2020, 11, 5), new(2045, 6, 5) }.Select(day => template with { Start = day, End = day }),
        ]);
        var snapshot = DatasetSnapshot.Build(content, Generated.Version);

        var timeline = View(snapshot, QueryCodec.Parse(query, snapshot).Filter).Timeline;

        var zoom = new Zoom(DateOnly.Parse(from, CultureInfo.InvariantCulture), DateOnly.Parse(to, CultureInfo.InvariantCulture));
        Assert.Equal(zoom, timeline.Zoom);
        Assert.All(timeline.Bins.Where(bin => zoom.From <= bin.Start && bin.End <= zoom.To), bin => Assert.Equal(unit, bin.Unit));
    }

    [Fact]
    public void Bins_are_at_most_400_however_long_the_time_is() =>
        Gen.Select(Gen.Int[-700_000, 700_000], Gen.Int[0, 40_000], Gen.Int[1, 2_000_000])
            .Sample(
                (at, length, all) =>
                {
                    var template = Generated.ThirtyEvents.Events[0];
                    var middle = new DateOnly(2021, 1, 1).DayNumber;
                    var days = new[] { Math.Max(0, middle - all), Math.Min(DateOnly.MaxValue.DayNumber, middle + all) }.Select(
                        DateOnly.FromDayNumber);
                    var made = Generated.Content([.. days.Select(day => template with { Start = day, End = day })]);
                    var bins = TimeBins.Of(made.Info with { FocusTo = made.Info.FocusFrom.AddDays(199) }, made.Events);
                    var from = DateOnly.FromDayNumber(Math.Max(0, middle + at));
                    var last = DateOnly.FromDayNumber(Math.Min(DateOnly.MaxValue.DayNumber, from.DayNumber + length));
                    var lastByHour = DateOnly.FromDayNumber(Math.Min(DateOnly.MaxValue.DayNumber, from.DayNumber + (length % 3)));
                    foreach (var zoomed in new[] { bins.ZoomedTo(from, last), bins.ZoomedTo(new TimeBound(from, 5), lastByHour) })
                    {
                        Assert.InRange(zoomed.Spans.Count, 1, 400);
                        var spans = zoomed.Spans.DistinctBy(span => span.Start).ToList();
                        Assert.All(spans.Zip(spans.Skip(1)), pair => Assert.Equal(pair.First.End.AddDays(1), pair.Second.Start));
                        Assert.Equal((bins.Spans[0].Start, bins.Spans[^1].End), (zoomed.Spans[0].Start, zoomed.Spans[^1].End));
                    }
                },
                iter: 100);

    [Fact]
    public void What_began_before_the_range_continues_and_comes_first() => Cases.Sample(c =>
    {
        var listed = Listed(c.Snapshot, c.Filter, limit: 50);
        var view = View(c.Snapshot, c.Filter);
        var events = c.Snapshot.Content.Events.ToDictionary(e => e.Id, StringComparer.Ordinal);
        Assert.All(listed.Take(view.Continuing), e => Assert.True(NaiveAnswers.BeganBefore(events[e.Id], c.Filter.From)));
        Assert.All(listed.Skip(view.Continuing), e => Assert.False(NaiveAnswers.BeganBefore(events[e.Id], c.Filter.From)));
    });

    [Fact]
    public void Every_part_of_the_list_is_in_time_order_and_in_file_order_within_a_day() => Cases.Sample(c =>
    {
        var view = View(c.Snapshot, c.Filter);
        var listed = Listed(c.Snapshot, c.Filter, limit: 3);
        var fileOrder = c.Content.Events.Select((e, i) => (e.Id, i)).ToDictionary(e => e.Id, e => e.i, StringComparer.Ordinal);
        foreach (var part in new[] { listed.Take(view.Continuing), listed.Skip(view.Continuing) })
            Assert.Equal(part.OrderBy(e => e.Start).ThenBy(e => fileOrder[e.Id]).Select(e => e.Id), part.Select(e => e.Id));
    });

    [Fact]
    public void A_country_never_has_a_mark() => Cases.Sample(c =>
        Assert.DoesNotContain(View(c.Snapshot, c.Filter).Map.Marks, m => m.Id == "land"));

    [Theory]
    [InlineData("region-x", "The X lands")]
    [InlineData("spot-x", "The X lands")]
    [InlineData("spot-without-region", "A checkpoint")]
    [InlineData("town-c", "A town")]
    public void A_mark_of_a_place_of_which_only_the_region_is_known_is_named_by_the_region(string place, string label)
    {
        var made = Generated.Content([Generated.ThirtyEvents.Events[0] with { Place = place }]);
        var content = made with
        {
            Places =
            [
                .. made.Places,
                new()
                {
                    Id = "spot-x",
                    Region = "X",
                    Longitude = 10,
                    Latitude = 50,
                    Precision = GeoPrecision.Region,
                },
                new()
                {
                    Id = "spot-without-region",
                    Longitude = 10,
                    Latitude = 50,
                    Precision = GeoPrecision.Region,
                },
            ],
            Texts =
            [
                .. made.Texts,
                Name("region", "X", "The X lands"),
                Name("place", "spot-x", "A checkpoint"),
                Name("place", "spot-without-region", "A checkpoint"),
                Name("place", "town-c", "A town"),
                Name("region", "Y", "The Y lands"),
            ],
        };

        Assert.Equal(label, Assert.Single(View(DatasetSnapshot.Build(content, Generated.Version), EventFilter.None).Map.Marks).Label.Text);
    }

    [Fact]
    public void A_box_says_how_many_events_it_leaves_out_for_want_of_a_point() => Cases.Sample(c =>
    {
        var without = c.Snapshot.Matching(c.Filter with { Bounds = null }).Count(e => e.Place == "land");
        Assert.Equal(c.Filter.Bounds is null ? 0 : without, View(c.Snapshot, c.Filter).WithoutPoint);
    });

    [Fact]
    public void The_known_day_touches_no_event() => Cases.Sample(c =>
    {
        var view = View(c.Snapshot, c.Filter);
        var early = View(c.Snapshot, c.Filter with { Known = new DateOnly(2019, 1, 1) });
        Assert.Equal(view.Matched, early.Matched);
        Assert.Equal(view.Events.Items.Select(e => e.Id), early.Events.Items.Select(e => e.Id));
    });

    [Fact]
    public void The_list_can_begin_at_a_day_and_lead_back()
    {
        var snapshot = DatasetSnapshot.Build(Generated.ThirtyEvents, Generated.Version);
        var day = snapshot.Content.Events[10].Start;
        var page = snapshot.View(EventFilter.None, new PageOf(Day: day)).Events;
        Assert.True(page.Items[0].Start == day);
        Assert.NotNull(page.Previous);
    }

    private static TextEntry Name(string entity, string id, string name) =>
        new()
        {
            Entity = entity,
            Id = id,
            Field = "name",
            Language = "en",
            Text = name,
        };

    private static DatasetView View(DatasetSnapshot snapshot, EventFilter filter) => snapshot.View(filter, new PageOf());

    private static List<EventItem> Listed(DatasetSnapshot snapshot, EventFilter filter, int limit)
    {
        List<EventItem> all = [];
        Cursor? cursor = null;
        do
        {
            var page = snapshot.View(filter, new PageOf(Cursor: cursor, Limit: limit)).Events;
            all.AddRange(page.Continuing);
            all.AddRange(page.Items);
            cursor = page.Next is { } next ? QueryCodec.Parse($"cursor={next}", snapshot).Options.Cursor : null;
        }
        while (cursor is not null);
        return all;
    }
}
