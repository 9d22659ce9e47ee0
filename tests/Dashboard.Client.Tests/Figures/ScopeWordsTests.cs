using Dashboard.Client.Figures;
using Dashboard.Client.Tests.Language;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Tests.Figures;

public sealed class ScopeWordsTests
{
    [Fact]
    public void The_widest_is_the_whole_country() => Assert.Equal("Killed, whole country", ScopeWords.Title(Winter.Scope()));

    [Fact]
    public void Any_other_names_place_group_and_basis() =>
        Assert.Equal("Town, everyone, counted", ScopeWords.Name(Winter.Scope() with { Place = Winter.Town }));

    [Fact]
    public void A_part_of_the_people_of_the_country_is_not_called_the_whole_country_only() =>
        Assert.Equal(
            "whole country, children, counted",
            ScopeWords.Name(Winter.Scope() with { Group = new NamedRef("children", new("children")) }));

    [Fact]
    public void The_people_of_an_event_are_named_by_it() =>
        Assert.Equal("A rally, everyone, counted", ScopeWords.Name(Winter.Scope() with { About = new NamedRef("e1", new("A rally")) }));

    [Fact]
    public void What_nobody_stated_is_not_said_to_be_none() =>
        Assert.Equal(
            "We have no record of anyone stating how many were injured (Town, everyone, counted). That does not mean that there were none.",
            ScopeWords.Unknown(Winter.Scope() with { Measure = Measure.Injured, Place = Winter.Town }));

    [Fact]
    public void What_nobody_states_any_more_is_not_said_never_to_have_been_stated() =>
        Assert.StartsWith(
            "Nobody currently states",
            ScopeWords.Unknown(Winter.Scope(Winter.Claim("a", 9, 164).WithdrawnOn(9))),
            StringComparison.Ordinal);

    [Theory]
    [InlineData(
        "ru",
        "Погибшие, вся страна",
        "Нет записей о том, чтобы кто-либо заявлял, сколько человек погибло (вся страна). Это не значит, что таких не было."
    )]
    [InlineData(
        "kk",
        "Қаза тапқандар, бүкіл ел",
        "Ешкімнің қанша адам қаза тапқаны туралы мәлімдегені тіркелмеген (бүкіл ел). Бұл ондай адам болмады дегенді білдірмейді."
    )]
    public void What_is_counted_is_said_in_the_language_of_the_page(string language, string title, string unknown)
    {
        using var _ = new In(language);

        Assert.Equal((title, unknown), (ScopeWords.Title(Winter.Scope()), ScopeWords.Unknown(Winter.Scope())));
    }
}
