using Dashboard.Shared.Datasets;

namespace Dashboard.Shared.Tests.Datasets;

public sealed class CharactersTests
{
    [Theory]
    [InlineData("a\0", "U+0000")]
    [InlineData("bell \a", "U+0007")]
    [InlineData("\v", "U+000B")]
    [InlineData("\x7f", "U+007F")]
    [InlineData("\u0085", "U+0085")]
    [InlineData("x\ufffe", "U+FFFE")]
    [InlineData("\uffff", "U+FFFF")]
    [InlineData("\ufdd0", "U+FDD0")]
    [InlineData("\ufdef", "U+FDEF")]
    [InlineData("\U0001fffe", "U+1FFFE")]
    [InlineData("\U0010ffff", "U+10FFFF")]
    [InlineData("12 \u202e killed", "U+202E")]
    public void A_forbidden_character_is_named(string text, string name) => Assert.Equal(name, Characters.FirstForbidden(text));

    [Theory]
    [InlineData(new[] { 'a', '\ud83d' }, "U+D83D")]
    [InlineData(new[] { '\udc4d', 'a' }, "U+DC4D")]
    [InlineData(new[] { '\ud83d', '\ud83d', '\udc4d' }, "U+D83D")]
    public void Half_of_a_surrogate_pair_is_named(char[] text, string name) => Assert.Equal(name, Characters.FirstForbidden(text));

    [Theory]
    [InlineData("")]
    [InlineData("tab\tline\r\nline")]
    [InlineData("Қазақстан, تظاهرة, 抗議, cafe\u0301")]
    [InlineData("\U0001f468\u200d\U0001f469 \U0001f44d\U0001f3fd")]
    [InlineData("\u2067isolated\u2069 \ufeff \ufffd \ufdcf \ufdf0")]
    public void Letters_of_all_scripts_lines_and_signs_are_allowed(string text) => Assert.Null(Characters.FirstForbidden(text));

    [Theory]
    [InlineData("", true)]
    [InlineData(" \u00a0\t\n", true)]
    [InlineData("\u200b\u200d\ufeff", true)]
    [InlineData("\u200bx", false)]
    [InlineData("-", false)]
    public void A_text_without_visible_characters_is_blank(string text, bool isBlank) => Assert.Equal(isBlank, Characters.IsBlank(text));
}
