using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Tests.Snapshots;

public sealed class ClaimTableTests
{
    private static readonly DatasetSnapshot Snapshot = DatasetSnapshot.Build(
        Generated.ThirtyEvents with
        {
            Claims =
            [
                Claim("a", day: 3, best: 12), Claim("b", day: 1, best: null), Claim("c", day: 2, best: 2),
                Claim("d", day: 2, best: 12) with { Status = ClaimStatus.Withdrawn, WithdrawnOn = new(2021, 1, 4) },
            ],
        },
        Generated.Version);

    [Theory]
    [InlineData("date", "b c d a")]
    [InlineData("-date", "a c d b")]
    [InlineData("figure", "c d a b")]
    [InlineData("-figure", "d a c b")]
    [InlineData("status", "b c a d")]
    public void Claims_are_sorted_and_what_gives_no_number_comes_last_either_way(string sort, string ids) =>
        Assert.Equal(ids, Ids(Table(sort, EventFilter.None)));

    [Fact]
    public void The_status_that_sorts_is_that_of_the_day_of_knowledge() =>
        Assert.Equal("b c d a", Ids(Table("status", EventFilter.None with { Known = new(2021, 1, 3) })));

    [Fact]
    public void Pages_together_are_all_claims()
    {
        var first = Table("-figure", EventFilter.None, limit: 3);
        var second = Table("-figure", EventFilter.None, limit: 3, Cursor.Parse(first.Pages.Next!));

        Assert.Equal("d a c b", $"{Ids(first)} {Ids(second)}");
        Assert.Equal((4, 4, null), (first.Total, first.Matched, second.Pages.Next));
    }

    private static ClaimTable Table(string sort, EventFilter filter, int limit = 50, Cursor? cursor = null) =>
        Snapshot.ClaimTable(filter, null, Sorting.Parse<ClaimColumn>(sort)!.Value, new PageOf(Cursor: cursor, Limit: limit));

    private static string Ids(ClaimTable table) => string.Join(' ', table.Rows.Select(row => row.Claim.Id));

    private static Claim Claim(string id, int day, int? best) => new()
    {
        Id = id,
        Place = "land",
        Measure = Measure.Killed,
        Group = "all",
        Basis = "count",
        Coverage = Coverage.Whole,
        Low = best,
        Best = best,
        High = best,
        ClaimantId = "x",
        ClaimantKind = ClaimantKind.Media,
        StatedOn = new(2021, 1, day),
        StatedPrecision = DatePrecision.Day,
        Status = ClaimStatus.Current,
        Sources = ["s1"],
        Verification = Verification.Seen,
    };
}
