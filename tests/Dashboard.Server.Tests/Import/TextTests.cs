namespace Dashboard.Server.Tests.Import;

public sealed class TextTests
{
    [Theory]
    [InlineData("entity", "incident", "must be one of dataset, place")]
    [InlineData("id", "t99", "not the id of any event")]
    [InlineData("field", "headline", "must be one of title, summary, moment_label")]
    public void A_text_belongs_to_a_field_of_something(string column, string value, string rule) =>
        TinyDataset.New().Set("texts.ru.csv", "t1", column, value).MustBeRefused("texts.ru.csv", 3, column, rule);

    [Fact]
    public void A_text_is_given_once_for_each_language() =>
        TinyDataset.New().Add("texts.ru.csv", "region,XO-N,name,Север").MustBeRefused("texts.ru.csv", "XO-N", "text", "a second time");

    [Fact]
    public void An_empty_text_is_one_that_is_not_translated_yet() =>
        Assert.DoesNotContain(
            TinyDataset.New().Set("texts.ru.csv", "s1", "text", "").Content().Texts,
            text => text is { Entity: "statement", Id: "s1", Language: "ru" });

    [Fact]
    public void Texts_files_are_optional() => TinyDataset.New().Remove("texts.ru.csv").MustBeAccepted();

    [Fact]
    public void Any_number_of_languages_may_be_added_as_files_and_columns()
    {
        var content = TinyDataset.New()
            .AddColumn("actors.csv", "name_zh-Hant", "某人")
            .AddColumn("vocabulary.csv", "mi", "kupu")
            .Write("texts.mi.csv", "entity,id,field,text\nevent,t1,title,Ka mutu te mahi\nbasis,count,name,tatau")
            .Load();

        var error = Assert.Single(content.Errors);
        Assert.Equal("texts.mi.csv, row 3, text \"tatau\": gives name of basis count in mi a second time.", error.ToString());
    }

    [Fact]
    public void A_texts_file_is_named_for_a_language() =>
        TinyDataset
            .New()
            .Write("texts.Russian.csv", "entity,id,field,text\n")
            .MustBeRefused("texts.Russian.csv", (int?)null, null, "named for a language");

    [Theory]
    [InlineData("places.csv", "milltown", "label_en", "label")]
    [InlineData("events.csv", "t1", "title_en", "title")]
    [InlineData("claims.csv", "k1", "claimant", "claimant")]
    [InlineData("vocabulary.csv", "evening", "en", "name")]
    public void What_other_languages_fall_back_to_is_there_in_English(string file, string id, string column, string field) =>
        TinyDataset.New().Set(file, id, column, "").MustBeRefused(file, id, null, $"has no {field} in English");

    [Fact]
    public void English_may_also_come_from_a_texts_file() =>
        TinyDataset
            .New()
            .Set("events.csv", "t1", "title_en", "")
            .Write("texts.en.csv", "entity,id,field,text\nevent,t1,title,Bakers strike")
            .MustBeAccepted();

    [Fact]
    public void A_word_is_unique_within_its_kind_only()
    {
        TinyDataset.New().Add("vocabulary.csv", "basis,all,of all kinds,все").MustBeAccepted();
        TinyDataset.New().Add("vocabulary.csv", "group,all,all people,все").MustBeRefused("vocabulary.csv", 8, "id", "earlier row");
    }

    [Fact]
    public void A_word_is_of_a_known_kind() =>
        TinyDataset
            .New()
            .Add("vocabulary.csv", "colour,red,red,красный")
            .MustBeRefused("vocabulary.csv", "red", "kind", "must be one of group");

    [Fact]
    public void An_account_is_a_word_of_the_vocabulary() =>
        TinyDataset.New().Set("statements.csv", "s1", "account", "rumour").MustBeRefused("statements.csv", "s1", "account", "kind account");

    [Fact]
    public void A_statement_speaks_of_events_that_exist() =>
        TinyDataset.New()
            .Set("statements.csv", "s1", "events", "t4;t99")
            .MustBeRefused("statements.csv", "s1", "events", "is not an id of events.csv");
}
