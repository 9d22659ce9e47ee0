using CsCheck;
using Dashboard.Client.Addresses;

namespace Dashboard.Client.Tests.Addresses;

public sealed class SiteAddressTests
{
    [Theory]
    [InlineData("/", "/")]
    [InlineData("/d/harbour-1931?q=bread+wages", "/d/harbour-1931?q=bread%20wages")]
    [InlineData("/d/harbour-1931?lang=kk&theme=march", "/d/harbour-1931?lang=kk&theme=march")]
    [InlineData("/порт?lang=en", "/%D0%BF%D0%BE%D1%80%D1%82")]
    public void What_was_asked_for_is_asked_for_again(string requested, string href) =>
        Assert.Equal(href, SiteAddress.Read(requested).Href);

    [Fact]
    public void No_address_leads_to_another_site() => Gen.String[Gen.Char["/\\:a.?&=@ \t%"], 0, 12].Sample(requested =>
    {
        var link = new Uri(new Uri("https://here.example/"), SiteAddress.Read("/" + requested).Href);
        Assert.Equal("here.example", link.Host);
    });

    [Fact]
    public void Another_language_asks_for_the_same() =>
        Assert.Equal("/d/harbour-1931?lang=ru&theme=march", SiteAddress.Read("/d/harbour-1931?theme=march&lang=kk").In("ru").Href);

    [Fact]
    public void Language_and_colours_go_along_to_a_dataset() =>
        Assert.Equal(
            "/d/harbour-1931?lang=kk&theme-mode=dark",
            SiteAddress.Read("/nope?theme=march&theme-mode=dark&lang=kk").Dataset("harbour-1931").Href);
}
