namespace Dashboard.Server.Tests.Import;

public sealed class ThemeRuleTests
{
    [Fact]
    public void A_parent_exists() =>
        TinyDataset.New().Set("themes.csv", "wages", "parent", "money").MustBeRefused("themes.csv", "wages", "parent", "not an id of themes.csv");

    [Fact]
    public void Themes_have_two_levels() =>
        TinyDataset.New().Set("themes.csv", "wages", "parent", "bread-prices").MustBeRefused("themes.csv", "wages", "parent", "two levels");

    [Theory]
    [InlineData("")]
    [InlineData("7")]
    [InlineData("0")]
    [InlineData("red")]
    public void A_top_theme_has_a_colour_slot(string slot) =>
        TinyDataset.New().Set("themes.csv", "demands", "slot", slot).MustBeRefused("themes.csv", "demands", "slot", "1 to 6 or ink");

    [Fact]
    public void A_colour_slot_is_given_once_so_that_there_are_seven_top_themes_at_most() =>
        TinyDataset.New().Set("themes.csv", "cost", "slot", "1").MustBeRefused("themes.csv", "cost", "slot", "already");

    [Fact]
    public void A_child_wears_its_parents_colour() =>
        TinyDataset.New().Set("themes.csv", "wages", "slot", "2").MustBeRefused("themes.csv", "wages", "slot", "must be empty");
}
