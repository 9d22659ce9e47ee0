using Dashboard.Shared.Datasets;

namespace Dashboard.Server.Tests.Import.Reading;

public sealed class CellTests
{
    [Fact]
    public void An_error_is_one_sentence_that_names_file_row_column_and_value()
    {
        var error = Assert.Single(
            TinyDataset.New().Set("claims.csv", "k7", "withdrawn_on", "5 March").Load().Errors,
            error => error.Value is not null);

        Assert.Equal(
            "claims.csv, row 8, withdrawn_on \"5 March\": must be a date written YYYY-MM-DD, between 1800 and 2200.",
            error.ToString());
    }

    [Fact]
    public void All_errors_of_all_files_are_told_at_once()
    {
        var errors = TinyDataset.New()
            .Set("places.csv", "milltown", "latitude", "91")
            .Set("events.csv", "t1", "start", "2019-02-30")
            .Set("claims.csv", "k1", "measure", "slain")
            .Set("sources.csv", "gazette-1", "text_read", "maybe")
            .Load().Errors;

        Assert.Equal(["places.csv", "events.csv", "claims.csv", "sources.csv"], errors.Select(error => error.File));
    }

    [Theory]
    [InlineData("T1")]
    [InlineData("t_1")]
    [InlineData("t--1")]
    [InlineData("t 1")]
    [InlineData("т1")]
    [InlineData("../t1")]
    public void An_id_is_a_slug(string id) =>
        TinyDataset.New().Set("events.csv", "t2", "id", id).MustBeRefused("events.csv", 3, "id", "lower-case letters, digits");

    [Fact]
    public void An_id_is_not_empty() =>
        TinyDataset.New().Set("events.csv", "t2", "id", "").MustBeRefused("events.csv", 3, "id", "must not be empty");

    [Fact]
    public void An_id_is_unique_in_its_file() =>
        TinyDataset.New().Set("events.csv", "t2", "id", "t3").MustBeRefused("events.csv", 4, "id", "earlier row");

    [Fact]
    public void A_region_id_may_have_capitals_but_no_blanks() =>
        TinyDataset.New().Set("places.csv", "north", "region_since_2020_01", "XO 1")
            .MustBeRefused("places.csv", "north", "region_since_2020_01", "letters, digits");

    [Theory]
    [InlineData("2019-02-30")]
    [InlineData("01.03.2019")]
    [InlineData("0019-03-01")]
    [InlineData("2019-3-1")]
    public void A_date_is_a_day_of_the_calendar(string date) =>
        TinyDataset.New().Set("statements.csv", "s1", "stated_on", date).MustBeRefused("statements.csv", "s1", "stated_on", "YYYY-MM-DD");

    [Theory]
    [InlineData("24:00")]
    [InlineData("8:00")]
    [InlineData("20: 00")]
    [InlineData("20:60")]
    public void A_time_is_a_time_of_the_clock(string time) =>
        TinyDataset.New().Set("events.csv", "t3", "time", time).MustBeRefused("events.csv", "t3", "time", "HH:MM");

    [Theory]
    [InlineData("latitude", "90.1")]
    [InlineData("latitude", "41,5")]
    [InlineData("latitude", "")]
    [InlineData("latitude", "NaN")]
    [InlineData("longitude", "-180.5")]
    public void A_coordinate_is_degrees(string column, string degrees) =>
        TinyDataset.New().Set("places.csv", "milltown", column, degrees).MustBeRefused("places.csv", "milltown", column, "must be degrees");

    [Theory]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("1,00")]
    [InlineData("ten")]
    public void A_number_of_people_is_whole_and_not_negative(string number) =>
        TinyDataset.New().Set("claims.csv", "k4", "best", number).MustBeRefused("claims.csv", "k4", "best", "whole number");

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JavaScript://gazette.example/%0aalert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("/1")]
    [InlineData("gazette.example/1")]
    [InlineData("http:///1")]
    [InlineData("https://gazette.example/1 2")]
    public void An_address_is_http_or_https(string url) =>
        TinyDataset
            .New()
            .Set("sources.csv", "gazette-1", "url", url)
            .MustBeRefused("sources.csv", "gazette-1", "url", "http:// or https://");

    [Theory]
    [InlineData("Mars/Olympus")]
    [InlineData("UTC+13")]
    public void A_time_zone_is_known(string zone) =>
        TinyDataset.New().Set("places.csv", "milltown", "time_zone", zone).MustBeRefused("places.csv", "milltown", "time_zone", "IANA");

    [Theory]
    [InlineData("places.csv", "milltown", "precision", "town")]
    [InlineData("events.csv", "t1", "date_precision", "week")]
    [InlineData("events.csv", "t1", "location_precision", "Settlement")]
    [InlineData("claims.csv", "k1", "measure", "slain")]
    [InlineData("claims.csv", "k1", "status", "1")]
    public void A_code_is_known(string file, string id, string column, string code) =>
        TinyDataset.New().Set(file, id, column, code).MustBeRefused(file, id, column, "must be one of");

    [Fact]
    public void A_claim_is_stated_on_a_day_in_a_month_or_in_a_year() =>
        TinyDataset
            .New()
            .Set("claims.csv", "k2", "stated_precision", "hour")
            .MustBeRefused("claims.csv", "k2", "stated_precision", "day, month or year");

    [Fact]
    public void A_list_names_each_id_once() =>
        TinyDataset.New().Set("events.csv", "t1", "themes", "wages;wages").MustBeRefused("events.csv", "t1", "themes", "twice");

    [Fact]
    public void A_list_has_no_gaps() =>
        TinyDataset.New().Set("events.csv", "t1", "themes", "wages;").MustBeRefused("events.csv", "t1", "themes", "single semicolons");

    [Theory]
    [InlineData("claims.csv", "k1")]
    [InlineData("statements.csv", "s1")]
    public void A_claim_and_a_statement_have_a_source(string file, string id) =>
        TinyDataset.New().Set(file, id, "sources", "").MustBeRefused(file, id, "sources", "at least one");

    [Theory]
    [InlineData("'=SUM(A1)", "=SUM(A1)")]
    [InlineData("'+1", "+1")]
    [InlineData("'-1", "-1")]
    [InlineData("'@x", "@x")]
    [InlineData("'\tx", "\tx")]
    [InlineData("''twas", "'twas")]
    [InlineData("''=1", "'=1")]
    [InlineData("'twas", "'twas")]
    [InlineData("=1", "=1")]
    public void One_apostrophe_before_a_formula_is_taken_back(string cell, string text)
    {
        var content = TinyDataset.New().Set("events.csv", "t1", "title_en", cell).Content();

        Assert.Equal(text, content.Texts.Single(entry => entry is { Entity: "event", Id: "t1", Field: "title", Language: "en" }).Text);
    }

    [Fact]
    public void Script_in_a_text_stays_text()
    {
        const string Script = "<script>alert(\"1\")</script>, <img src=x onerror=alert(1)>";

        var content = TinyDataset.New().Set("events.csv", "t1", "summary_en", Script).Content();

        Assert.Equal(Script, content.Texts.Single(entry => entry is { Entity: "event", Id: "t1", Field: "summary" }).Text);
    }

    [Fact]
    public void An_empty_cell_is_missing_and_not_zero()
    {
        var claim = TinyDataset.New().Content().Claims.Single(claim => claim.Id == "k8");

        Assert.Equal((null, null, null), (claim.Low, claim.Best, claim.High));
    }

    [Fact]
    public void A_region_of_later_borders_is_read_from_whatever_year_its_column_names() =>
        Assert.Equal("XO-1", TinyDataset.New().Content().Places[0].RegionLater);

    [Fact]
    public void Publication_and_its_precision_come_together() =>
        TinyDataset.New().Set("sources.csv", "gazette-1", "published_precision", "")
            .MustBeRefused("sources.csv", "gazette-1", "published_precision", "where published is");

    [Fact]
    public void The_words_of_a_claim_are_English_text_of_its_row()
    {
        var texts = TinyDataset.New().Content().Texts.Where(text => text is { Entity: "claim", Id: "k8", Language: "en" });

        Assert.Equal(
            ["words: dozens", "claimant: Radio Ost", "scope: in the hospitals"],
            texts.Select(text => $"{text.Field}: {text.Text}"));
    }

    [Fact]
    public void Codes_are_read_as_the_contract_names_them() =>
        Assert.Equal(DatePrecision.PartOfDay, TinyDataset.New().Content().Events.Single(item => item.Id == "t2").DatePrecision);
}
