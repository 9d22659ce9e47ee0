using CsCheck;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Tests.Snapshots;

public sealed class MatrixTests
{
    private static readonly Gen<Case> Cases =
        from content in Generated.Coded
        let snapshot = DatasetSnapshot.Build(content, Generated.Version)
        from filter in Generated.Filter(snapshot)
        from count in Gen.OneOf<string?>(null, null, "killed.acled", "killed.ucdp")
        from rows in Gen.OneOf(1, 3, 12, MatrixView.MaxRows)
        select new Case(content, snapshot, filter, count, rows);

    [Fact]
    public void Cells_sum_to_rows_and_columns_and_all_that_matches() => Cases.Sample(
        c =>
        {
            var matrix = c.Matrix();
            var whole = matrix.Rows.Where(row => !row.IsPart).SelectMany(row => row.Cells).Concat(matrix.Others?.Cells ?? []).ToList();

            Assert.All(matrix.Rows, row => Assert.Equal(row.Count, row.Cells.Sum(cell => cell.Count)));
            Assert.Equal(matrix.Others?.Count ?? 0, matrix.Others?.Cells.Sum(cell => cell.Count) ?? 0);
            Assert.All(matrix.Columns.Index(), column => Assert.Equal(
                column.Item.Count,
                whole.Where(cell => cell.Column == column.Index).Sum(cell => cell.Count)));
            Assert.Equal(matrix.Count, matrix.Columns.Sum(column => column.Count));
            Assert.Equal(matrix.Count, whole.Sum(cell => cell.Count));
            Assert.Equal(matrix.Matched, whole.Sum(cell => cell.Events ?? cell.Count));
            Assert.Equal(matrix.Matched, matrix.Columns.Sum(column => column.Events ?? column.Count));
            Assert.All(matrix.Rows, row => Assert.Equal(row.Events, row.Events is null ? null : row.Cells.Sum(cell => cell.Events)));
            Assert.All(whole, cell => Assert.True((cell.Events ?? cell.Count) > 0));
            Assert.All(matrix.Columns, column => AssertSums(column.Count, column.Mix, c));
            Assert.All(whole, cell => AssertSums(cell.Count, cell.Mix, c));
        },
        iter: 200);

    [Fact]
    public void A_cell_counts_the_events_of_its_place_row_by_row_on_their_first_day_in_the_range() => Cases.Sample(
        c =>
        {
            var naive = new NaiveAnswers(c.Content);
            var matching = naive.Matching(c.Filter).ToList();
            var matrix = c.Matrix();
            foreach (var row in matrix.Rows)
            {
                var there = matching.Where(e => IsAt(c, e.Place, row.Place)).ToList();
                foreach (var (index, column) in matrix.Columns.Index())
                {
                    var expected = there.Where(e => IsIn(column, e, c.Filter)).ToList();
                    var cell = row.Cells.SingleOrDefault(cell => cell.Column == index);
                    Assert.Equal(expected.Count, cell is null ? 0 : cell.Events ?? cell.Count);
                    Assert.Equal(expected.Sum(e => Number(e, matrix.CountedBy)), cell?.Count ?? 0);
                }
            }
        },
        iter: 100);

    [Fact]
    public void A_row_and_a_column_give_what_choosing_them_gives() => Cases.Sample(
        c =>
        {
            var matrix = c.Matrix() with { CountedBy = null };
            foreach (var row in matrix.Rows)
            {
                var there = c.Snapshot.Matrix(c.Filter with { Places = IdSet.Of(row.Place) }, "en");
                Assert.Equal(there.Matched, row.Events ?? row.Count);
            }

            // Choosing a span finds events that continue into it as well; those that begin in it, or count in it, are in the column.
            foreach (var (index, column) in matrix.Columns.Index())
            {
                var then = c.Snapshot.Matching(c.Filter with { From = column.Start, To = column.End }).ToList();
                Assert.Equal(column.Events ?? column.Count, index == 0 ? then.Count : then.Count(e => e.Start >= column.Start));
            }
        },
        iter: 50);

    [Fact]
    public void A_column_counts_what_the_bins_of_the_timeline_within_it_count() => Cases.Sample(
        c =>
        {
            var bins = c.Snapshot.View(c.Filter, new PageOf("en"), count: c.Count).Timeline.Bins;
            var matrix = c.Matrix();
            foreach (var column in matrix.Columns)
            {
                var within = bins.Where(bin => bin.Start >= column.Start && bin.End <= column.End).ToList();
                if (within.Count > 0 && within[0].Start == column.Start && within[^1].End == column.End)
                    Assert.Equal(column.Count, within.Sum(bin => bin.Matched));
            }
        },
        iter: 100);

    [Fact]
    public void Columns_cover_the_range_without_gaps_and_rows_are_bounded() => Cases.Sample(
        c =>
        {
            var matrix = c.Matrix();
            Assert.InRange(matrix.Rows.Count, 0, c.Rows);
            Assert.InRange(matrix.Columns.Count, 0, MatrixView.MaxColumns);
            Assert.All(matrix.Columns.Zip(matrix.Columns.Skip(1)), pair => Assert.Equal(pair.First.End.AddDays(1), pair.Second.Start));
            if (matrix.Columns is not [var first, .., var last])
                return;
            Assert.True(c.Filter.From is null || first.Start >= c.Filter.From?.Day);
            Assert.True(c.Filter.To is null || last.End <= c.Filter.To?.Day);
            Assert.All(matrix.Moments, moment => Assert.InRange(moment.Day, first.Start, last.End));
            Assert.Subset(
                c.Snapshot.Matching(c.Filter).Select(e => e.Id).ToHashSet(StringComparer.Ordinal),
                matrix.Moments.Select(moment => moment.Event).ToHashSet(StringComparer.Ordinal));
        },
        iter: 200);

    [Fact]
    public void Rows_are_by_number_with_spots_under_their_town() => Cases.Sample(
        c =>
        {
            var matrix = c.Matrix();
            var tops = matrix.Rows.Where(row => !row.IsPart).Select(row => row.Count).ToList();
            Assert.Equal(tops.OrderDescending(), tops);
            foreach (var (index, row) in matrix.Rows.Index().Where(row => row.Item.IsPart))
            {
                var town = matrix.Rows.Index().Single(other => other.Item.Place == row.Within!.Id);
                Assert.True(town.Index < index);
                Assert.True(town.Item.Count >= row.Count);
                Assert.All(matrix.Rows.Skip(town.Index + 1).Take(index - town.Index), between => Assert.True(between.IsPart));
            }
        },
        iter: 200);

    [Fact]
    public void A_spot_whose_town_is_not_chosen_is_a_row_of_its_own()
    {
        var snapshot = DatasetSnapshot.Build(Generated.ThirtyEvents, Generated.Version);

        var matrix = snapshot.Matrix(new EventFilter { Places = IdSet.Of("spot-a1") }, "en");

        var row = Assert.Single(matrix.Rows);
        Assert.Equal(("spot-a1", false), (row.Place, row.IsPart));
        Assert.Equal(matrix.Matched, row.Count);
    }

    [Theory]
    [InlineData("", 32, BinUnit.Day, null)]
    [InlineData("from=2021-01-05&to=2021-01-07", 3, BinUnit.Day, BinUnit.Day)]
    [InlineData("from=2021-01-30&to=2021-03-20", 50, BinUnit.Day, BinUnit.Day)]
    [InlineData("to=2021-01-31", 31, BinUnit.Day, BinUnit.Day)]
    [InlineData("from=2021-02-01&to=2021-12-31", 48, BinUnit.Week, BinUnit.Week)]
    [InlineData("from=2050-01-01", 0, null, null)]
    public void Columns_are_as_fine_as_there_is_room_for(string query, int columns, BinUnit? first, BinUnit? last)
    {
        var template = Generated.ThirtyEvents.Events[0];
        var content = Generated.Content([
            .. new DateOnly[] { new(2021, 1, 4), new(2022, 6, 5) }.Select(day => template with { Start = day, End = day }),
        ]);
        var snapshot = DatasetSnapshot.Build(content, Generated.Version);

        var matrix = snapshot.Matrix(QueryCodec.Parse(query, snapshot).Filter, "en");

        Assert.Equal(columns, matrix.Columns.Count);
        Assert.Equal((first, last), matrix.Columns is [var one, .., var other] ? (one.Unit, other.Unit) : (null, null));
    }

    private static bool IsAt(Case c, string place, string row)
    {
        for (var at = place; at is not null; at = c.Content.Places.Single(p => p.Id == at).Within)
        {
            if (at == row)
                return true;
        }

        return false;
    }

    private static bool IsIn(MatrixColumn column, Event e, EventFilter filter)
    {
        var day = filter.From?.Day is { } from && from > e.Start ? from : e.Start;
        return column.Start <= day && day <= column.End;
    }

    private static int Number(Event e, string? coder) => coder is null ? 1 : e.CodedBy == coder ? e.CodedKilled ?? 0 : 0;

    private static void AssertSums(int count, IReadOnlyDictionary<string, double> mix, Case c)
    {
        Assert.Equal(count, mix.Values.Sum(), 0.001);
        Assert.All(mix.Keys, key => Assert.Contains(key, c.Content.Themes.Where(theme => theme.Parent is null).Select(theme => theme.Id)));
    }

    private sealed record Case(DatasetContent Content, DatasetSnapshot Snapshot, EventFilter Filter, string? Count, int Rows)
    {
        public MatrixView Matrix() => Snapshot.Matrix(Filter, "en", count: Count, rows: Rows);
    }
}
