using System.Text;
using System.Text.Json;
using CsCheck;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Snapshots.Exchange;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Tests.Snapshots;

/// <summary>Deaths that one coder counts event by event (rule 10).</summary>
public sealed class CodedTests
{
    private static readonly Gen<(DatasetContent Content, DatasetSnapshot Snapshot, EventFilter Filter)> Cases =
        from content in Generated.Coded
        let snapshot = DatasetSnapshot.Build(content, Generated.Version)
        from filter in Generated.Filter(snapshot)
        select (content, snapshot, filter);

    private static readonly MapMarks[] AllMarks = Enum.GetValues<MapMarks>();

    [Fact]
    public void The_sums_of_a_coder_are_those_of_its_counts_row_by_row() => Cases.Sample(
        c =>
        {
            var naive = new NaiveAnswers(c.Content);
            var matching = naive.Matching(c.Filter).Where(e => e.CodedBy is not null).ToList();
            var expected = matching.GroupBy(e => e.CodedBy!).Select(coder => (
                coder.Key,
                coder.Count(),
                coder.Count(e => e.CodedKilled is not null),
                coder.Count(e => e.CodedKilled == 0),
                NaiveAnswers.Sum(coder, e => e.CodedKilled),
                NaiveAnswers.Sum(coder, e => e.CodedKilledLow),
                NaiveAnswers.Sum(coder, e => e.CodedKilledHigh)));

            var sums = View(c.Snapshot, c.Filter, null).Coded?.Sums ?? [];

            Assert.Equal(
                expected.OrderBy(coder => coder.Key, StringComparer.Ordinal),
                sums.Select(coder => (coder.Name, coder.Events, coder.Counted, coder.Zero, coder.Killed, coder.Low, coder.High))
                    .OrderBy(coder => coder.Name, StringComparer.Ordinal));
        },
        iter: 25);

    [Fact]
    public void Marks_and_bins_of_deaths_add_up_to_the_sum_of_their_coder() =>
        Gen.Select(Cases, Gen.OneOf("ACLED", "UCDP"), Gen.OneOf(AllMarks)).Sample(
            (c, coder, marks) =>
            {
                var view = View(c.Snapshot, c.Filter, $"killed.{Slug.OfText(coder)}", marks);
                if (c.Snapshot.Coders.All(known => known.Name != coder))
                    return;
                var sum = view.Coded!.Sums.SingleOrDefault(one => one.Name == coder)?.Killed ?? 0;

                Assert.Equal(coder, view.Map.CountedBy);
                Assert.Equal(coder, view.Timeline.CountedBy);
                Assert.Equal(sum, Total(view.Map, view.Map.Marks));
                Assert.All(view.Map.Narrower, narrower => Assert.Equal(sum, Total(view.Map, narrower.Marks)));
                Assert.Equal(sum, view.Timeline.Bins.Sum(bin => bin.Matched));
                Assert.Equal(view.Matched, view.Timeline.Bins.Sum(bin => bin.MatchedEvents));
            },
            iter: 40);

    [Fact]
    public void The_colours_of_a_mark_share_its_deaths_and_no_mark_is_without() =>
        Gen.Select(Cases, Gen.OneOf(AllMarks)).Sample(
            (c, marks) => Assert.All(
                View(c.Snapshot, c.Filter, "killed.acled", marks).Map.Marks,
                mark =>
                {
                    Assert.Equal(mark.Count, mark.Mix.Values.Sum(), 3);
                    Assert.True(mark.Count > 0);
                }),
            iter: 25);

    [Fact]
    public void A_mark_of_deaths_says_how_many_events_there_are() => Cases.Sample(
        c =>
        {
            if (c.Snapshot.Coders.All(coder => coder.Id != "acled"))
                return;
            var matching = c.Snapshot.Matching(c.Filter).ToList();
            var regions = c.Content.Places.Where(place => place is { HasPoint: true, Region: not null })
                .ToDictionary(place => place.Id, place => place.Region, StringComparer.Ordinal);

            Assert.All(
                View(c.Snapshot, c.Filter, "killed.acled").Map.Marks.Where(mark => mark.Cluster is null),
                mark => Assert.Equal(matching.Count(e => e.Place == mark.Id), mark.Events));
            Assert.All(
                View(c.Snapshot, c.Filter, "killed.acled", MapMarks.Regions).Map.Marks.Where(mark => mark.Id == mark.Region),
                mark => Assert.Equal(matching.Count(e => regions.GetValueOrDefault(e.Place) == mark.Id), mark.Events));
            Assert.All(View(c.Snapshot, c.Filter, null).Map.Marks, mark => Assert.Null(mark.Events));
        },
        iter: 25);

    [Fact]
    public void A_bin_of_deaths_counts_what_begins_in_it_under_the_filter_without_its_dates() => Cases.Sample(
        c =>
        {
            if (c.Snapshot.Coders.All(coder => coder.Id != "ucdp"))
                return;
            var undated = c.Snapshot.Matching(c.Filter with { From = null, To = null }).Where(e => e.CodedBy == "UCDP").ToList();
            foreach (var bin in View(c.Snapshot, c.Filter, "killed.ucdp").Timeline.Bins)
                Assert.Equal(undated.Where(e => NaiveAnswers.BeginsIn(e, bin)).Sum(e => e.CodedKilled ?? 0), bin.Count);
        },
        iter: 40);

    [Fact]
    public void A_place_has_the_deaths_that_choosing_it_gives() => Cases.Sample(
        c =>
        {
            var regions = View(c.Snapshot, c.Filter, "killed.acled", MapMarks.Regions).Map.Marks;
            foreach (var mark in regions.Where(mark => mark.Region == mark.Id))
            {
                var chosen = View(c.Snapshot, c.Filter with { Regions = IdSet.Of(mark.Id) }, "killed.acled");
                if (c.Snapshot.Coders.Any(coder => coder.Id == "acled"))
                    Assert.Equal(mark.Count, Total(chosen.Map, chosen.Map.Marks) - chosen.Map.Unlocated);
            }
        },
        iter: 10);

    [Fact]
    public void Counting_deaths_changes_nothing_but_marks_and_bins() => Cases.Sample(
        c =>
        {
            var (events, deaths) = (View(c.Snapshot, c.Filter, null), View(c.Snapshot, c.Filter, "killed.acled"));
            Assert.Equal(Json(events with { Map = deaths.Map, Timeline = deaths.Timeline }), Json(deaths));
        },
        iter: 12);

    [Fact]
    public void A_dataset_without_coded_counts_says_nothing_of_them()
    {
        var snapshot = DatasetSnapshot.Build(Generated.ThirtyEvents, Generated.Version);

        var json = Json(View(snapshot, EventFilter.None, "killed.acled")) + Json(snapshot.Event("e0", EventFilter.None, "en"));

        Assert.DoesNotContain("coded", json, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("coder", json, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("countedBy", json, StringComparison.Ordinal);
        Assert.DoesNotContain("coded", Encoding.UTF8.GetString(SnapshotJson.Write(snapshot)), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_copy_of_a_browser_answers_the_same() => Cases.Sample(
        c =>
        {
            var copy = SnapshotJson.ReadAsync(SnapshotJson.Write(c.Snapshot), () => Task.CompletedTask).GetAwaiter().GetResult();
            Assert.Equal(Json(View(c.Snapshot, c.Filter, "killed.ucdp")), Json(View(copy, c.Filter, "killed.ucdp")));
        },
        iter: 10);

    [Fact]
    public void A_sum_of_bounds_lacks_none_of_them()
    {
        var snapshot = Coded(("UCDP", 2, 3, 4), ("UCDP", null, 5, 6));

        var sum = Assert.Single(View(snapshot, EventFilter.None, null).Coded!.Sums);

        Assert.Equal((8, null, 10), (sum.Killed, sum.Low, sum.High));
    }

    [Fact]
    public void Nothing_counted_is_no_zero()
    {
        var snapshot = Coded(("UCDP", null, null, null), ("ACLED", null, 0, null));

        var sums = View(snapshot, EventFilter.None, null).Coded!.Sums;

        Assert.Equal([("ACLED", 0), ("UCDP", null)], sums.Select(sum => (sum.Name, sum.Killed)));
        Assert.Equal([true, false], sums.Select(sum => sum.ZeroMayBeUnknown));
    }

    [Fact]
    public void An_event_has_the_count_of_its_coder()
    {
        var snapshot = Coded(("UCDP", 2, 3, 4), (null, null, null, null));

        Assert.Equal(new CodedEvent("ucdp", "UCDP", 3, 2, 4), snapshot.Event("e0", EventFilter.None, "en").Event.Coded);
        Assert.Null(snapshot.Event("e1", EventFilter.None, "en").Event.Coded);
    }

    [Theory]
    [InlineData("count=events", null)]
    [InlineData("count=killed.acled", "killed.acled")]
    [InlineData("count=killed.ucdp", "killed.ucdp")]
    public void An_address_names_the_coder(string query, string? count)
    {
        var parsed = QueryCodec.Parse(query, Coded(("UCDP", 2, 3, 4), ("ACLED", null, 0, null)));

        Assert.Empty(parsed.Problems);
        Assert.Equal(count, parsed.Options.Count);
    }

    [Fact]
    public void Killed_alone_is_the_count_of_the_only_coder()
    {
        var parsed = QueryCodec.Parse("count=killed", Coded(("UCDP", 2, 3, 4)));

        Assert.Empty(parsed.Problems);
        Assert.Equal("count=killed.ucdp", QueryCodec.Format(parsed.Filter, parsed.Options));
    }

    [Theory]
    [InlineData("killed")]
    [InlineData("killed.sigact")]
    [InlineData("injured")]
    public void A_count_that_the_dataset_does_not_have_is_a_problem(string value)
    {
        var parsed = QueryCodec.Parse($"count={value}", Coded(("UCDP", 2, 3, 4), ("ACLED", null, 0, null)));

        Assert.Null(parsed.Options.Count);
        Assert.Equal("is not one of events, killed.acled, killed.ucdp", Assert.Single(parsed.Problems).Rule);
    }

    private static DatasetSnapshot Coded(params (string? Coder, int? Low, int? Killed, int? High)[] events)
    {
        var template = Generated.ThirtyEvents.Events[0];
        return DatasetSnapshot.Build(
            Generated.Content([
                .. events.Select(e => template with
                {
                    CodedBy = e.Coder,
                    CodedKilledLow = e.Low,
                    CodedKilled = e.Killed,
                    CodedKilledHigh = e.High,
                }),
            ]),
            Generated.Version);
    }

    private static DatasetView View(DatasetSnapshot snapshot, EventFilter filter, string? count, MapMarks marks = MapMarks.Places) =>
        snapshot.View(filter, new PageOf(), marks: marks, count: count);

    private static int Total(MapView map, IReadOnlyList<Mark> marks) =>
        marks.Sum(mark => mark.Count) + map.Beyond.Sum(part => part.Count) + map.Unlocated;

    private static string Json<T>(T view) => JsonSerializer.Serialize(view, ViewJson.Options);
}
