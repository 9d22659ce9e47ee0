using Dashboard.Client.Language;

namespace Dashboard.Client.Tests.Language;

public sealed class PluralRulesTests
{
    [Theory]
    [InlineData("en", 2, "1 0 1 1")]
    [InlineData("fa", 2, "0 0 1 1")]
    [InlineData("ja", 1, "0 0 0 0")]
    [InlineData("kk", 1, "0 0 0 0")]
    [InlineData("ru", 3, "2 0 1 2")]
    [InlineData("pl-PL", 3, "2 0 1 2")]
    [InlineData("he", 3, "2 0 1 2")]
    [InlineData("ar", 6, "0 1 2 3")]
    [InlineData("xx", 2, "1 0 1 1")]
    public void A_number_takes_the_form_of_its_language(string language, int forms, string of0And1And2And5) =>
        Assert.Equal(
            (forms, of0And1And2And5),
            (
                PluralRules.Of(language, 7).Forms,
                string.Join(' ', ((int[])[0, 1, 2, 5]).Select(number => PluralRules.Of(language, number).Form))));
}
