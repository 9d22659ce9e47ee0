using Dashboard.Server.Import.Reading;

namespace Dashboard.Server.Tests.Import.Reading;

public sealed class ImportReportTests
{
    private readonly ImportReport report = new();

    [Fact]
    public void What_is_missing_in_many_rows_is_one_problem()
    {
        for (var row = 2; row <= 281; row++)
        {
            report.Refuse("claims.csv", row, null, null, "has no scope in English");
            report.Refuse("claims.csv", row, "group", null, "must not be empty");
        }

        report.Refuse("events.csv", 7, "group", null, "must not be empty");

        Assert.Equal(
            ["claims.csv, rows 2, 3, 4, 5, 6 and 275 more: has no scope in English.", "claims.csv, rows 2, 3, 4, 5, 6 and 275 more, group: must not be empty.", "events.csv, row 7, group: must not be empty."],
            report.Errors.Select(problem => problem.ToString()));
    }

    [Fact]
    public void Few_rows_are_all_named()
    {
        report.Warn("claims.csv", 2, "scope", null, "is empty");
        report.Warn("claims.csv", 9, "scope", null, "is empty");

        Assert.Equal(["claims.csv, rows 2, 9, scope: is empty."], report.Warnings.Select(problem => problem.ToString()));
    }

    [Fact]
    public void Every_cell_that_is_wrong_is_a_problem_of_its_own()
    {
        report.Refuse("claims.csv", 2, "best", "many", "must be a whole number");
        report.Refuse("claims.csv", 3, "best", "many", "must be a whole number");

        Assert.Equal(2, report.Errors.Count);
    }
}
