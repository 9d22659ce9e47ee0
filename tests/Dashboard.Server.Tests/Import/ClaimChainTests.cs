namespace Dashboard.Server.Tests.Import;

public sealed class ClaimChainTests
{
    [Theory]
    [InlineData("superseded_by", "k1")]
    [InlineData("part_of", "k3")]
    public void A_claim_refers_to_a_claim_that_exists(string column, string id) =>
        TinyDataset.New().Set("claims.csv", id, column, "k99").MustBeRefused("claims.csv", id, column, "not an id of claims.csv");

    [Theory]
    [InlineData("place", "milltown")]
    [InlineData("measure", "injured")]
    [InlineData("group", "civilians")]
    [InlineData("about_event", "t4")]
    public void A_successor_has_the_same_key(string column, string value) =>
        TinyDataset
            .New()
            .Set("claims.csv", "k1", column, value)
            .MustBeRefused("claims.csv", "k1", "superseded_by", "another event or place");

    [Fact]
    public void Claims_about_one_event_have_the_same_key_whatever_their_place() =>
        TinyDataset.New().Set("claims.csv", "k5", "place", "harbour").MustBeAccepted();

    [Fact]
    public void A_successor_is_not_older() =>
        TinyDataset
            .New()
            .Set("claims.csv", "k1", "stated_on", "2019-03-06")
            .MustBeRefused("claims.csv", "k1", "superseded_by", "stated earlier");

    [Fact]
    public void A_claim_of_some_day_of_a_month_may_have_a_successor_in_that_month() =>
        TinyDataset.New()
            .Set("claims.csv", "k1", "stated_on", "2019-03-31")
            .Set("claims.csv", "k1", "stated_precision", "month")
            .MustBeAccepted();

    [Fact]
    public void Only_the_claimant_revises_a_claim() =>
        TinyDataset
            .New()
            .Set("claims.csv", "k5", "superseded_how", "revised")
            .MustBeRefused("claims.csv", "k5", "superseded_how", "same claimant");

    [Fact]
    public void Only_another_claimant_overtakes_a_claim() =>
        TinyDataset
            .New()
            .Set("claims.csv", "k1", "superseded_how", "overtaken")
            .MustBeRefused("claims.csv", "k1", "superseded_how", "another claimant");

    [Fact]
    public void Claims_do_not_succeed_each_other_in_a_circle() =>
        TinyDataset.New()
            .Set("claims.csv", "k1", "stated_on", "2019-03-05")
            .Set("claims.csv", "k2", "status", "superseded")
            .Set("claims.csv", "k2", "superseded_by", "k1")
            .Set("claims.csv", "k2", "superseded_how", "revised")
            .MustBeRefused("claims.csv", "k2", "superseded_by", "circle");

    [Fact]
    public void A_claim_does_not_succeed_itself() =>
        TinyDataset.New().Set("claims.csv", "k1", "superseded_by", "k1").MustBeRefused("claims.csv", "k1", "superseded_by", "circle");

    [Fact]
    public void Claims_are_not_parts_of_each_other() =>
        TinyDataset.New()
            .Set("claims.csv", "k3", "best", "7").Set("claims.csv", "k3", "low", "7").Set("claims.csv", "k3", "high", "7")
            .Set("claims.csv", "k2", "part_of", "k3")
            .Set("claims.csv", "k2", "part_by", "place")
            .MustBeRefused("claims.csv", "k3", "part_of", "circle");

    [Fact]
    public void A_part_is_of_the_same_measure() =>
        TinyDataset.New().Set("claims.csv", "k3", "measure", "detained").MustBeRefused("claims.csv", "k3", "part_of", "another measure");

    [Fact]
    public void A_part_is_not_larger_than_its_whole() =>
        TinyDataset.New().Set("claims.csv", "k3", "low", "8").Set("claims.csv", "k3", "best", "8").Set("claims.csv", "k3", "high", "")
            .MustBeRefused("claims.csv", "k3", "part_of", "at most 7");

    [Fact]
    public void A_part_of_an_open_whole_may_be_larger() =>
        TinyDataset.New()
            .Set("claims.csv", "k2", "high", "")
            .Set("claims.csv", "k3", "low", "8").Set("claims.csv", "k3", "best", "8").Set("claims.csv", "k3", "high", "8")
            .MustBeAccepted();
}
