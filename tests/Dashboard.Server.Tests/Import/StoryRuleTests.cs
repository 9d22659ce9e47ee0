using Dashboard.Server.Import.Rules;
using Dashboard.Shared.Versions;

namespace Dashboard.Server.Tests.Import;

public sealed class StoryRuleTests
{
    private const string Stories = "stories.csv";
    private const string Steps = "story_steps.csv";

    [Fact]
    public void A_dataset_with_a_story_keeps_every_rule()
    {
        var content = TinyDataset.New().Storied().Content();

        Assert.Equal(["from-bread"], content.Stories.Select(story => story.Id));
        Assert.Equal([1, 2, 3], content.StorySteps.Select(step => step.Number));
        Assert.Equal(["k5", "k6"], content.StorySteps[1].Claims);
        Assert.Equal(["k2"], content.Info.StandfirstClaims);
    }

    [Fact]
    public void A_dataset_needs_no_stories() => Assert.Empty(TinyDataset.New().Content().Stories);

    [Theory]
    [InlineData("story", "from-bred", "did you mean from-bread?")]
    [InlineData("events", "t4;t99", "is not an id of events.csv")]
    [InlineData("claims", "k5;k66", "did you mean k6?")]
    [InlineData("step", "0", "must be a whole number from 1")]
    [InlineData("step", "1", "is the id of an earlier row too")]
    [InlineData("address", "", "must not be empty")]
    [InlineData("address", "plaec=harbour", "has a parameter that is none of a step; did you mean place?")]
    [InlineData("address", "lang=ru", "has a parameter that is none of a step")]
    [InlineData("address", "place=harbor", "has a value of place that is not a place of this dataset; did you mean harbour?")]
    [InlineData("address", "from=2019-13-01", "has a value of from that is not a date")]
    [InlineData("address", "select=events/t44", "selects something that is not in this dataset; did you mean t4?")]
    [InlineData("address", "from=2019-03-20&to=2019-03-21", "matches no event")]
    public void A_wrong_cell_of_a_step_is_named(string column, string value, string rule) =>
        TinyDataset.New().Storied().SetIn(Steps, 3, column, value).MustBeRefusedSomewhere(Steps, 3, column, rule);

    [Fact]
    public void The_steps_of_a_story_count_without_a_gap() =>
        TinyDataset.New().Storied().SetIn(Steps, 4, "step", "5").MustBeRefused(Steps, 4, "step", "without a gap; the story has 3 rows");

    [Fact]
    public void A_story_has_a_step() =>
        TinyDataset.New().Storied().Add(Stories, "empty,Empty,,").MustBeRefused(Stories, "empty", "id", "is a story without a step");

    [Fact]
    public void A_step_has_a_heading_and_a_text_in_the_first_language() =>
        TinyDataset.New().Storied().SetIn(Steps, 2, "heading_en", "").MustBeRefused(Steps, 2, null, "has no heading in English");

    [Theory]
    [InlineData("text_en", "Rights Watch counts 4 dead.", "4")]
    [InlineData("text_ru", "Погибли 30 человек.", "30")]
    [InlineData("heading_en", "12 shots", "12")]
    public void A_number_that_nothing_cited_has_is_named_in_each_language(string column, string text, string number)
    {
        var error = Assert.Single(TinyDataset.New().Storied().SetIn(Steps, 3, column, text).Load().Errors);

        Assert.Equal((Steps, (int?)3, column, number), (error.File, error.Row, error.Column, error.Value));
        Assert.Contains("is a number that no cited event or claim has", error.Rule, StringComparison.Ordinal);
        Assert.Equal("what is cited has 2, 3", error.Hint);
    }

    [Fact]
    public void A_number_in_the_description_of_a_story_is_cited_by_one_of_its_steps() =>
        TinyDataset.New()
            .Storied()
            .Set(Stories, "from-bread", "description_en", "A march of 90 days.")
            .MustBeRefused(Stories, "from-bread", "description_en", "is a number that no cited event or claim has");

    [Theory]
    [InlineData("[\"k2\"]", "[\"k1\"]", "standfirst.en", "is a number that no claim of standfirstClaims has")]
    [InlineData("[\"k2\"]", "[\"k22\"]", "standfirstClaims", "is not an id of claims.csv; did you mean k2?")]
    [InlineData("[\"k2\"]", "\"k2\"", "standfirstClaims", "must be a list of ids")]
    public void The_standfirst_cites_claims_under_the_same_rule(string piece, string replacement, string property, string rule)
    {
        var errors = TinyDataset.New().Storied().ReplaceInJson(piece, replacement).Load().Errors;

        Assert.Contains(
            errors,
            error => error.File == "dataset.json"
                && error.Column == property
                && $"{error.Rule}; {error.Hint}".Contains(rule, StringComparison.Ordinal));
    }

    [Fact]
    public void A_published_story_does_not_vanish_without_a_word()
    {
        var published = PublishedIds.Of(TinyDataset.New().Storied().Content());

        var gone = Assert.Single(RemovalRules.Gone(published, TinyDataset.New().Content()));
        var said = TinyDataset.New().Write("removed.csv", "entity,id,removed_on,reason\nstory,from-bread,2019-05-01,told anew\n");

        Assert.Equal((Stories, "from-bread"), (gone.File, gone.Value));
        Assert.Empty(RemovalRules.Gone(published, said.Content()));
    }

    [Fact]
    public void A_story_whose_step_is_told_anew_has_changed()
    {
        var told = TinyDataset.New().Storied();

        var changes = VersionDifference.Between(
            told.Content(),
            TinyDataset.New().Storied().SetIn(Steps, 3, "text_en", "Police fired.").Content());

        Assert.Equal(["from-bread"], Assert.Single(changes).Changed.Ids);
        Assert.Empty(VersionDifference.Between(told.Content(), TinyDataset.New().Storied().Content()));
    }

    [Fact]
    public void An_unreadable_claim_is_named_and_not_the_numbers_that_it_would_have() =>
        TinyDataset.New()
            .Storied()
            .Set("claims.csv", "k6", "low", "three")
            .MustBeRefused("claims.csv", "k6", "low", "must be a whole number");
}
