using Dashboard.Server.Import.Reading;

namespace Dashboard.Server.Tests.Import;

public sealed class ProblemLinesTests
{
    [Fact]
    public void A_kind_of_problem_is_one_line_whatever_the_cells_are()
    {
        var dataset = TinyDataset.New();
        foreach (var (id, day) in (ReadOnlySpan<(string, string)>)[("t1", "3/1/2019"), ("t2", "3/2/2019"), ("t6", "3/4/2019")])
            dataset.Set("events.csv", id, "start", day);

        var line = Assert.Single(ImportProblem.Lines(dataset.Load().Errors));
        Assert.StartsWith(
            "events.csv, rows 2, 3, 7, start, such as \"3/1/2019\": must be written YYYY-MM-DD",
            line,
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_meant_is_named() =>
        Assert.Equal(
            ["events.csv, row 2, place \"miltown\": is not an id of places.csv; did you mean milltown?"],
            ImportProblem.Lines(TinyDataset.New().Set("events.csv", "t1", "place", "miltown").Load().Errors));

    [Fact]
    public void A_column_that_was_misspelt_is_named_with_the_one_that_is_missing()
    {
        var dataset = TinyDataset.New().AddColumn("themes.csv", "defnition_en", "Bread");

        Assert.Equal(
            ["themes.csv, defnition_en: is not a column that is known here, so it is ignored; did you mean definition?"],
            ImportProblem.Lines(dataset.Load().Warnings));
    }

    [Fact]
    public void Rows_that_cannot_be_read_are_the_cause_and_their_consequences_are_not_named() =>
        Assert.Equal(
            ["places.csv, row 7: has 2 cells where the header has 15."],
            ImportProblem.Lines(
                TinyDataset.New().Add("places.csv", "island,").Set("events.csv", "t1", "place", "island").Load().Errors));

    [Fact]
    public void A_broken_dataset_json_is_the_cause_of_no_missing_text()
    {
        var lines = ImportProblem.Lines(TinyDataset.New().WithoutEnglish().ReplaceInJson("\"id\":", "\"id\"").Load().Errors);

        Assert.Equal(["dataset.json, row 2: is not valid JSON."], lines);
    }

    [Fact]
    public void All_mistakes_of_a_row_are_named_but_none_that_follows_from_another()
    {
        var dataset = TinyDataset.New()
            .Set("events.csv", "t3", "place", "nowhere")
            .Set("events.csv", "t3", "end", "2019-03-01")
            .Set("events.csv", "t3", "time_kind", "")
            .Set("claims.csv", "k9", "place", "nowhere")
            .Set("claims.csv", "k9", "low", "12345")
            .Set("claims.csv", "k9", "withdrawn_on", "2019-03-20")
            .Set("events.csv", "t1", "start", "soon")
            .Set("events.csv", "t1", "end", "2010-01-01");

        Assert.Equal(
            [
                "claims.csv low", "claims.csv place", "claims.csv withdrawn_on",
                "events.csv end", "events.csv place", "events.csv start", "events.csv time_kind",
            ],
            dataset.Load().Errors.Select(error => $"{error.File} {error.Column}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Capitals_blanks_and_thousands_are_understood()
    {
        var dataset = TinyDataset.New()
            .Set("claims.csv", "k9", "high", "12 000")
            .Set("events.csv", "t1", "place", " milltown  ");

        var content = dataset.Content();
        Assert.Equal(12_000, content.Claims[^1].High);
        Assert.Equal("milltown", content.Events[0].Place);
    }

    [Fact]
    public void Of_very_many_kinds_the_last_are_counted()
    {
        var problems = Enumerable.Range(1, 100).Select(row => new ImportProblem("a.csv", row, $"c{row}", null, "is wrong")).ToList();

        var lines = ImportProblem.Lines(problems).ToList();
        Assert.Equal(61, lines.Count);
        Assert.Equal("And 40 more problems of 40 more kinds; mend these first.", lines[^1]);
    }
}
