using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Views;

namespace Dashboard.Server.Tests.Import;

public sealed class ThemeRuleTests
{
    [Fact]
    public void A_parent_exists() =>
        TinyDataset
            .New()
            .Set("themes.csv", "wages", "parent", "money")
            .MustBeRefused("themes.csv", "wages", "parent", "not an id of themes.csv");

    [Fact]
    public void Themes_have_two_levels() =>
        TinyDataset.New().Set("themes.csv", "wages", "parent", "bread-prices").MustBeRefused("themes.csv", "wages", "parent", "two levels");

    [Theory]
    [InlineData("7")]
    [InlineData("0")]
    [InlineData("red")]
    public void A_top_theme_has_a_colour_slot(string slot) =>
        TinyDataset.New().Set("themes.csv", "demands", "slot", slot).MustBeRefused("themes.csv", "demands", "slot", "1 to 6 or ink");

    [Fact]
    public void Top_themes_without_a_slot_share_the_neutral_colour()
    {
        var content = TinyDataset.New().Set("themes.csv", "demands", "slot", "").Set("themes.csv", "cost", "slot", "").Content();
        var snapshot = DatasetSnapshot.Build(content, new DatasetVersion(1, "0123456789abcdef", DateTimeOffset.UnixEpoch));

        var view = snapshot.View(EventFilter.None, new PageOf("en"));

        var slots = view.Events.Items.SelectMany(item => item.Themes).ToLookup(theme => theme.Top);
        Assert.All(slots["demands"].Concat(slots["cost"]), theme => Assert.Equal(ColourKeys.NoColour, theme.Slot));
    }

    [Fact]
    public void A_colour_slot_is_given_once_so_that_there_are_seven_top_themes_at_most() =>
        TinyDataset.New().Set("themes.csv", "cost", "slot", "1").MustBeRefused("themes.csv", "cost", "slot", "already");

    [Fact]
    public void A_child_wears_its_parents_colour() =>
        TinyDataset.New().Set("themes.csv", "wages", "slot", "2").MustBeRefused("themes.csv", "wages", "slot", "must be empty");

    [Theory]
    [InlineData("en", "What is asked for", null)]
    [InlineData("ru", "Чего требуют", null)]
    [InlineData("kk", "What is asked for", "en")]
    public void A_definition_comes_with_the_values_of_the_filter_in_the_language_of_the_reader(
        string language,
        string definition,
        string? marked)
    {
        var content = TinyDataset
            .New()
            .AddColumn("themes.csv", "definition_en", "What is asked for")
            .AddColumn("themes.csv", "definition_ru", "Чего требуют")
            .Content();
        var snapshot = DatasetSnapshot.Build(content, new DatasetVersion(1, "0123456789abcdef", DateTimeOffset.UnixEpoch));

        var facets = snapshot.View(EventFilter.None, new PageOf(language)).Facets;

        Assert.All(facets.Theme, theme => Assert.Equal(new LocalString(definition, marked), theme.Definition));
        Assert.All(facets.Place, place => Assert.Null(place.Definition));
    }

    [Fact]
    public void A_theme_needs_no_definition() =>
        Assert.DoesNotContain(TinyDataset.New().Content().Texts, text => text.Field == "definition");
}
