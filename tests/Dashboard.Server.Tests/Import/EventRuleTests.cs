namespace Dashboard.Server.Tests.Import;

public sealed class EventRuleTests
{
    [Theory]
    [InlineData("place", "port")]
    [InlineData("themes", "money")]
    [InlineData("actors", "millers")]
    [InlineData("sources", "gazette-9")]
    public void What_an_event_names_exists(string column, string id) =>
        TinyDataset.New().Set("events.csv", "t1", column, id).MustBeRefused("events.csv", "t1", column, "not an id of");

    [Fact]
    public void A_part_of_the_day_is_a_word_of_the_vocabulary() =>
        TinyDataset
            .New()
            .Set("events.csv", "t2", "time_of_day", "noon")
            .MustBeRefused("events.csv", "t2", "time_of_day", "kind time_of_day");

    [Fact]
    public void An_event_does_not_end_before_it_starts() =>
        TinyDataset.New().Set("events.csv", "t3", "end", "2019-03-01").MustBeRefused("events.csv", "t3", "end", "before start");

    [Fact]
    public void An_event_has_a_theme() =>
        TinyDataset.New().Set("events.csv", "t1", "themes", "").MustBeRefused("events.csv", "t1", "themes", "at least one");

    [Theory]
    [InlineData("minute")]
    [InlineData("hour")]
    public void A_precision_of_the_clock_needs_a_time(string precision) =>
        TinyDataset.New().Set("events.csv", "t1", "date_precision", precision).MustBeRefused("events.csv", "t1", "time", "must be given");

    [Fact]
    public void A_time_needs_a_precision_of_the_clock() =>
        TinyDataset
            .New()
            .Set("events.csv", "t3", "date_precision", "day")
            .MustBeRefused("events.csv", "t3", "date_precision", "minute or hour");

    [Fact]
    public void A_precision_of_part_of_day_needs_the_part() =>
        TinyDataset.New().Set("events.csv", "t2", "time_of_day", "").MustBeRefused("events.csv", "t2", "time_of_day", "must be given");

    [Fact]
    public void A_time_says_what_it_means() =>
        TinyDataset.New().Set("events.csv", "t3", "time_kind", "").MustBeRefused("events.csv", "t3", "time_kind", "where time is");

    [Fact]
    public void A_kind_of_time_needs_a_time() =>
        TinyDataset.New().Set("events.csv", "t1", "time_kind", "at").MustBeRefused("events.csv", "t1", "time_kind", "only there");

    [Theory]
    [InlineData("t5", "at")]
    [InlineData("t3", "between")]
    public void A_span_and_only_a_span_is_between(string id, string kind) =>
        TinyDataset.New().Set("events.csv", id, "time_kind", kind).MustBeRefused("events.csv", id, "time_kind", "between");

    [Theory]
    [InlineData("0")]
    [InlineData("3")]
    public void A_key_moment_is_1_or_2(string moment) =>
        TinyDataset.New().Set("events.csv", "t1", "key_moment", moment).MustBeRefused("events.csv", "t1", "key_moment", "must be 1");

    [Fact]
    public void Events_may_stand_in_any_order_and_keep_it()
    {
        var content = TinyDataset
            .New()
            .Set("events.csv", "t1", "start", "2019-03-09")
            .Set("events.csv", "t1", "end", "2019-03-09")
            .Content();

        Assert.Equal(["t1", "t2", "t3"], content.Events.Take(3).Select(item => item.Id));
    }

    [Theory]
    [InlineData("type", "???")]
    [InlineData("sub_type", "!!!")]
    public void A_type_has_a_letter_or_a_digit(string column, string name) =>
        TinyDataset.New().Set("events.csv", "t1", column, name).MustBeRefused("events.csv", "t1", column, "needs a letter or a digit");

    [Theory]
    [InlineData("type", "PROTESTS", "both are protests, like \"Protests\" in row 2")]
    [InlineData("sub_type", "Peaceful-protest", "both are peaceful-protest, like \"Peaceful protest\" in row 2")]
    public void Two_names_that_addresses_cannot_tell_apart_are_refused(string column, string name, string rule) =>
        TinyDataset.New().Set("events.csv", "t2", column, name).MustBeRefused("events.csv", "t2", column, rule);

    [Fact]
    public void Types_may_share_a_sub_type_and_a_sub_type_may_be_called_like_a_type() =>
        TinyDataset.New().Set("events.csv", "t1", "sub_type", "Other").Set("events.csv", "t5", "sub_type", "Riots").MustBeAccepted();
}
