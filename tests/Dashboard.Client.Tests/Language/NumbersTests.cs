using Dashboard.Client.Language;

namespace Dashboard.Client.Tests.Language;

public sealed class NumbersTests
{
    [Theory]
    [InlineData("en", 1, "1\u00A0event")]
    [InlineData("en", 0, "0\u00A0events")]
    [InlineData("en", 4353, "4,353\u00A0events")]
    [InlineData("ru", 1, "1\u00A0событие")]
    [InlineData("ru", 3, "3\u00A0события")]
    [InlineData("ru", 11, "11\u00A0событий")]
    [InlineData("ru", 12, "12\u00A0событий")]
    [InlineData("ru", 21, "21\u00A0событие")]
    [InlineData("ru", 112, "112\u00A0событий")]
    [InlineData("ru", 4353, "4\u00A0353\u00A0события")]
    [InlineData("kk", 1, "1\u00A0оқиға")]
    [InlineData("kk", 34, "34\u00A0оқиға")]
    public void A_noun_takes_the_form_of_its_number(string language, int number, string expected)
    {
        using var _ = new In(language);

        Assert.Equal(expected, Numbers.Of(number, LanguageText.Events));
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(12, "12")]
    [InlineData(-3.5, "-3.5")]
    [InlineData(0.05, "0.05")]
    [InlineData(1234.5678, "1234.57")]
    [InlineData(-0.004, "0")]
    [InlineData(7.996, "8")]
    public void A_length_has_two_decimals_at_most(double length, string written) => Assert.Equal(written, Numbers.Svg(length));
}
