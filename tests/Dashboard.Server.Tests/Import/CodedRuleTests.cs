namespace Dashboard.Server.Tests.Import;

public sealed class CodedRuleTests
{
    [Fact]
    public void Counts_by_coders_are_accepted() => TinyDataset.New().Coded().MustBeAccepted();

    [Theory]
    [InlineData("t6", "coded_killed_low", "6", "not be more than coded_killed, 5")]
    [InlineData("t6", "coded_killed_high", "4", "not be less than coded_killed, 5")]
    [InlineData("t6", "coded_killed", "", "must be given where")]
    [InlineData("t4", "coded_killed", "some", "digits")]
    [InlineData("t4", "coded_killed", "-1", "digits")]
    [InlineData("t4", "coded_by", "??", "needs a letter or a digit")]
    [InlineData("t4", "coded_by", "A|{0}", "without |, { and }")]
    [InlineData("t4", "coded_by", "An institute whose name would fill a whole line", "at most 40")]
    [InlineData("t4", "coded_by", "acled", "like \"ACLED\" in row 2")]
    public void A_count_that_breaks_a_rule_is_refused(string id, string column, string value, string rule) =>
        TinyDataset.New().Coded().Set("events.csv", id, column, value).MustBeRefused("events.csv", id, column, rule);

    [Fact]
    public void A_count_needs_a_coder_and_a_figure_that_somebody_claims_is_no_count() =>
        TinyDataset
            .New()
            .Coded()
            .Set("events.csv", "t6", "coded_by", "")
            .MustBeRefused("events.csv", "t6", "coded_by", "belongs into claims.csv");

    [Fact]
    public void A_dataset_has_a_few_coders()
    {
        var dataset = TinyDataset.New().Coded();
        foreach (var (id, coder) in new[] { ("t1", "A"), ("t2", "B"), ("t3", "C"), ("t5", "D") })
            dataset.Set("events.csv", id, "coded_by", coder);

        dataset.MustBeRefused("events.csv", "t6", "coded_by", "at most 5");
    }

    [Fact]
    public void Sums_stay_within_what_can_be_counted() =>
        TinyDataset
            .New()
            .Coded()
            .Set("events.csv", "t6", "coded_killed_high", "1999999999")
            .Set("events.csv", "t7", "coded_killed_high", "2")
            .MustBeRefused("events.csv", "t7", "coded_killed_high", "more than 2000000000 deaths");
}
