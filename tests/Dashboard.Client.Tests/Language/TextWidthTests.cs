using Dashboard.Client.Language;

namespace Dashboard.Client.Tests.Language;

public sealed class TextWidthTests
{
    // Measured in a browser with Source Sans 3 at 1000 px.
    [Theory]
    [InlineData("Taldykorgan", 5139)]
    [InlineData("Nur-Sultan", 4509)]
    [InlineData("Mangystau Region", 7612)]
    [InlineData("Талдыкорган", 5723)]
    [InlineData("Маңғыстау облысы", 8377)]
    [InlineData("Көкшетау", 4261)]
    public void A_text_is_as_wide_as_the_browser_draws_it(string text, double measured) =>
        Assert.InRange(TextWidth.Of(text, 1000) / measured, 0.98, 1.04);

    [Theory]
    [InlineData("country", 10, 1)]
    [InlineData("the whole country", 1000, 1)]
    [InlineData("the whole country", 60, 2)]
    [InlineData("the whole country", 10, 3)]
    public void A_text_is_broken_at_spaces_only(string text, double room, int lines) =>
        Assert.Equal(lines, TextWidth.Lines(text, 13, room));

    [Fact]
    public void Bold_is_wider() => Assert.True(TextWidth.OfBold("Almaty", 15) > TextWidth.Of("Almaty", 15));
}
