using Bunit;
using Dashboard.Client.Addresses;
using Dashboard.Client.Layout;

namespace Dashboard.Client.Tests.Layout;

public sealed class LanguageSwitchTests : BunitContext
{
    [Theory]
    [InlineData("en,ru", "en,ru")]
    [InlineData("ru", "")]
    public void It_links_to_the_languages_that_are_offered_if_there_is_a_choice(string offered, string linked)
    {
        var links = Render<LanguageSwitch>(parameters => parameters
            .AddCascadingValue<IAddress>(Sample.Plain)
            .Add(it => it.Offered, offered.Split(',')));

        Assert.Equal(
            linked.Split(',', StringSplitOptions.RemoveEmptyEntries),
            links.FindAll("a").Select(link => link.GetAttribute("hreflang")));
    }

    [Fact]
    public void The_first_language_is_that_of_addresses_without_one_and_each_names_itself()
    {
        var links = Render<LanguageSwitch>(parameters => parameters
                .AddCascadingValue<IAddress>(Sample.Plain)
                .Add(it => it.Offered, ["fa", "en", "pt-BR"]))
            .FindAll("a");

        Assert.Equal(
            [
                ("فارسی", "/d/harbour-1931", "true"),
                ("EN", "/d/harbour-1931?lang=en", null),
                ("Português (BR)", "/d/harbour-1931?lang=pt-BR", null),
            ],
            links.Select(link => (link.TextContent, link.GetAttribute("href"), link.GetAttribute("aria-current"))));
    }
}
