using Dashboard.Client.Facets;
using Dashboard.Client.Tests.Language;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Tests.Facets;

public sealed class TypeWordsTests
{
    [Theory]
    [InlineData("en", "Shelling/artillery/missile attack", "Shelling/artillery/missile attack")]
    [InlineData("ru", "Peaceful protest", "Мирный протест")]
    [InlineData("kk", "Non-state actor overtakes territory", "Мемлекеттік емес күш аумақты басып алды")]
    public void A_type_of_the_taxonomy_is_named_in_the_language_of_the_page(string language, string type, string name)
    {
        using var _ = new In(language);

        Assert.Equal(new LocalString(name), TypeWords.Of(type));
    }

    [Theory]
    [InlineData("en", null)]
    [InlineData("kk", "en")]
    public void Any_other_type_is_named_as_the_data_has_it(string language, string? marked)
    {
        using var _ = new In(language);

        Assert.Equal(new LocalString("Snowball fight", marked), TypeWords.Of("Snowball fight"));
    }
}
