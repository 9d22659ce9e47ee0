using CsCheck;
using Dashboard.Server.Store;

namespace Dashboard.Server.Tests.Store;

public sealed class RetentionTests
{
    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_last_version_of_each_day_and_the_five_newest_are_kept() =>
        // Two a day for six days: by the last day, the first of each day is only kept while it is among the newest.
        Assert.Equal(
            [2, 4, 6, 8, 9, 10, 11, 12],
            KeptOf([.. Enumerable.Range(1, 12).Select(n => Version(n, Monday.AddHours(12 * (n - 1)).AddHours(n % 2)))], 12));

    [Fact]
    public void A_day_ends_at_midnight_UTC() =>
        Assert.Equal(
            [1, 2, 4, 5, 6, 7, 8],
            KeptOf(
                [
                    Version(1, Monday.AddHours(23)),
                    Version(2, Monday.AddHours(25)),
                    .. Enumerable.Range(3, 6).Select(n => Version(n, Monday.AddHours(60).AddHours(n))),
                ],
                8));

    [Fact]
    public void A_version_that_is_marked_is_kept_for_good() =>
        Assert.Contains(
            1,
            KeptOf([Version(1, Monday, marked: true), .. Enumerable.Range(2, 9).Select(n => Version(n, Monday.AddHours(n)))], 10));

    [Fact]
    public void The_running_server_keeps_only_the_last_of_those_that_replace_each_other_within_a_quarter_of_an_hour() =>
        Assert.Equal(
            [1, 4, 5],
            KeptOf(
                [
                    Version(1, Monday.AddHours(1)),
                    Version(2, Monday.AddHours(2), PublishedBy.Watch),
                    Version(3, Monday.AddHours(2).AddMinutes(14), PublishedBy.Watch),
                    Version(4, Monday.AddHours(2).AddMinutes(29), PublishedBy.Watch),
                    Version(5, Monday.AddHours(2).AddMinutes(45), PublishedBy.Watch),
                ],
                5));

    [Fact]
    public void A_start_of_the_server_replaces_nothing() =>
        Assert.Equal([1, 2], KeptOf([Version(1, Monday, PublishedBy.Watch), Version(2, Monday.AddMinutes(1))], 2));

    [Fact]
    public void The_last_of_a_day_stays_though_it_is_replaced_after_midnight() =>
        Assert.Equal(
            [1, 2],
            KeptOf([Version(1, Monday.AddMinutes(-5), PublishedBy.Watch), Version(2, Monday.AddMinutes(5), PublishedBy.Watch)], 2));

    [Fact]
    public void Whatever_is_published_when_the_promises_hold() =>
        Gen.Select(Gen.Int[0, 60 * 24 * 4], Gen.Bool, Gen.Bool).List[1, 40].Sample(published =>
        {
            var versions = published.OrderBy(one => one.Item1)
                .Select((one, at) => Version(
                    at + 1,
                    Monday.AddMinutes(one.Item1),
                    one.Item2 ? PublishedBy.Watch : PublishedBy.Start,
                    one.Item3 && at % 7 == 0))
                .ToList();

            var kept = Retention.Of(versions, versions.Count);

            Assert.Equal(KeptBecause.Current, kept[versions.Count]);
            Assert.All(versions.Where(version => version.IsMarked), version => Assert.True(kept.ContainsKey(version.Number)));
            Assert.All(
                versions.GroupBy(version => version.ImportedAt.UtcDateTime.Date),
                day => Assert.True(kept.ContainsKey(day.Max(version => version.Number))));
            Assert.InRange(kept.Values.Count(why => why == KeptBecause.Recent), 0, Retention.Newest);
            // What is kept once is kept when nothing new comes: a drop does not make room for another.
            var left = versions.Where(version => kept.ContainsKey(version.Number)).ToList();
            Assert.All(left.Where(version => kept[version.Number] != KeptBecause.Recent), version =>
                Assert.True(Retention.Of(left, versions.Count).ContainsKey(version.Number)));
        });

    private static IEnumerable<int> KeptOf(IReadOnlyList<StoredVersion> versions, int current) =>
        Retention.Of(versions, current).Keys.Order();

    private static StoredVersion Version(int number, DateTimeOffset at, PublishedBy by = PublishedBy.Start, bool marked = false) => new()
    {
        DatasetId = "d",
        Number = number,
        Hash = "0123456789abcdef",
        ImportedAt = at,
        By = by,
        IsMarked = marked,
    };
}
