using Dashboard.Server.Import.Reading;

namespace Dashboard.Server.Tests.Import.Reading;

public sealed class ImportProblemTests
{
    [Fact]
    public void What_is_missing_in_many_rows_is_one_line()
    {
        var problems = Enumerable.Range(2, 280).SelectMany(row => (ImportProblem[])
            [new("claims.csv", row, null, null, "has no scope in English"), new("claims.csv", row, "group", null, "must not be empty")]);

        Assert.Equal(
            [
                "claims.csv, rows 2, 3, 4, 5, 6 and 275 more: has no scope in English.",
                "claims.csv, rows 2, 3, 4, 5, 6 and 275 more, group: must not be empty.",
                "events.csv, row 7, group: must not be empty.",
            ],
            ImportProblem.Lines([.. problems, new("events.csv", 7, "group", null, "must not be empty")]));
    }

    [Fact]
    public void What_is_wrong_with_several_files_is_one_line() => Assert.Equal(
        ["actors.csv, claims.csv and events.csv: each is missing from the folder.", "texts.x1.csv: must be named for a language."],
        ImportProblem.Lines(
            [
                new("actors.csv", null, null, null, "is missing from the folder"),
                new("claims.csv", null, null, null, "is missing from the folder"),
                new("texts.x1.csv", null, null, null, "must be named for a language"),
                new("events.csv", null, null, null, "is missing from the folder"),
            ]));

    [Fact]
    public void Few_rows_are_all_named() => Assert.Equal(
        ["claims.csv, rows 2, 9, scope: is empty."],
        ImportProblem.Lines([new("claims.csv", 2, "scope", null, "is empty"), new("claims.csv", 9, "scope", null, "is empty")]));

    [Fact]
    public void Cells_with_one_mistake_are_one_line_and_every_file_has_its_own() => Assert.Equal(
        [
            "claims.csv, rows 2, 3, best \"many\": must be a whole number.",
            "claims.csv, rows 4, 5, low, such as \"few\": must be a whole number.",
            "events.csv: is missing from the folder.",
        ],
        ImportProblem.Lines(
            [
                new("claims.csv", 2, "best", "many", "must be a whole number"),
                new("claims.csv", 3, "best", "many", "must be a whole number"),
                new("claims.csv", 4, "low", "few", "must be a whole number"),
                new("claims.csv", 5, "low", "some", "must be a whole number"),
                new("events.csv", null, null, null, "is missing from the folder"),
            ]));
}
