namespace Dashboard.Server.Tests.Import;

public sealed class ClaimRuleTests
{
    [Theory]
    [InlineData("about_event", "t99")]
    [InlineData("stated_at", "t99")]
    [InlineData("place", "port")]
    [InlineData("group", "bakers")]
    [InlineData("basis", "guess")]
    [InlineData("sources", "gazette-9")]
    public void What_a_claim_names_exists(string column, string id) =>
        TinyDataset.New().Set("claims.csv", "k9", column, id).MustBeRefused("claims.csv", "k9", column, "not an id of");

    [Theory]
    [InlineData("low", "101", "low", "more than best")]
    [InlineData("high", "99", "best", "more than high")]
    public void Low_best_and_high_are_in_order(string column, string number, string refused, string rule) =>
        TinyDataset.New().Set("claims.csv", "k9", column, number).MustBeRefused("claims.csv", "k9", refused, rule);

    [Fact]
    public void Low_is_not_more_than_high_where_there_is_no_best() =>
        TinyDataset.New().Set("claims.csv", "k9", "best", "").Set("claims.csv", "k9", "low", "121")
            .MustBeRefused("claims.csv", "k9", "low", "more than high");

    [Fact]
    public void A_claim_has_a_number_or_words() =>
        TinyDataset.New().Set("claims.csv", "k8", "words", "").MustBeRefused("claims.csv", "k8", "best", "a number or words");

    [Fact]
    public void A_withdrawn_claim_without_a_date_is_named_by_row_and_column() =>
        TinyDataset.New().Set("claims.csv", "k7", "withdrawn_on", "").MustBeRefused("claims.csv", "k7", "withdrawn_on", "on which day");

    [Fact]
    public void A_withdrawn_claim_says_by_whom() =>
        TinyDataset.New().Set("claims.csv", "k7", "withdrawn_by", "").MustBeRefused("claims.csv", "k7", "withdrawn_by", "by whom");

    [Fact]
    public void A_claim_is_not_withdrawn_before_it_was_stated() =>
        TinyDataset
            .New()
            .Set("claims.csv", "k7", "withdrawn_on", "2019-03-03")
            .MustBeRefused("claims.csv", "k7", "withdrawn_on", "before it was stated");

    [Fact]
    public void A_claim_of_some_day_of_a_month_may_be_withdrawn_in_that_month() =>
        TinyDataset.New()
            .Set("claims.csv", "k7", "stated_on", "2019-03-31")
            .Set("claims.csv", "k7", "stated_precision", "month")
            .MustBeAccepted();

    [Theory]
    [InlineData("withdrawn_on", "2019-03-09")]
    [InlineData("withdrawn_by", "ministry")]
    [InlineData("withdrawn_reason", "an error")]
    public void A_current_claim_carries_nothing_of_a_withdrawal(string column, string value) =>
        TinyDataset.New().Set("claims.csv", "k2", column, value).MustBeRefused("claims.csv", "k2", column, "current, not withdrawn");

    [Fact]
    public void A_current_claim_has_no_successor() =>
        TinyDataset.New().Set("claims.csv", "k1", "status", "current").MustBeRefused("claims.csv", "k1", "superseded_by", "must be empty");

    [Fact]
    public void A_superseded_claim_names_its_successor() =>
        TinyDataset.New().Set("claims.csv", "k1", "superseded_by", "").Set("claims.csv", "k1", "superseded_how", "")
            .MustBeRefused("claims.csv", "k1", "superseded_by", "must name its successor");

    [Fact]
    public void A_superseded_claim_says_how() =>
        TinyDataset
            .New()
            .Set("claims.csv", "k1", "superseded_how", "")
            .MustBeRefused("claims.csv", "k1", "superseded_how", "must be given");

    [Fact]
    public void A_part_says_by_what_the_whole_is_divided() =>
        TinyDataset.New().Set("claims.csv", "k3", "part_by", "").MustBeRefused("claims.csv", "k3", "part_by", "must be given");

    [Fact]
    public void Only_a_part_says_by_what_the_whole_is_divided() =>
        TinyDataset.New().Set("claims.csv", "k2", "part_by", "place").MustBeRefused("claims.csv", "k2", "part_by", "only there");
}
