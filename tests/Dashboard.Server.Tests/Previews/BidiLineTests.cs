using CsCheck;
using Dashboard.Server.Previews;

namespace Dashboard.Server.Tests.Previews;

public sealed class BidiLineTests
{
    // Capitals stand for Hebrew letters, as in UAX #9; an expected line is read from left to right.
    [Theory]
    [InlineData("car means CAR.", false, "car means RAC.")]
    [InlineData("car means CAR.", true, ".RAC car means")]
    [InlineData("MARCH 5, 2022", true, "2022 ,5 HCRAM")]
    [InlineData("MARCH 12.5% UP", true, "PU 12.5% HCRAM")]
    [InlineData("he said CAR (BIG) twice", false, "he said )GIB( RAC twice")]
    [InlineData("MARCH on 5 jan", true, "on 5 jan HCRAM")]
    [InlineData("only words", true, "only words")]
    [InlineData("", true, "")]
    public void A_line_is_ordered_as_readers_of_its_language_expect(string line, bool isRightToLeft, string expected)
    {
        var text = new string([.. line.Select(letter => char.IsAsciiLetterUpper(letter) ? (char)(0x5D0 + letter - 'A') : letter)]);
        var drawn = Drawn(text, isRightToLeft);

        Assert.Equal(expected, new string([.. drawn.Select(letter => letter >= 0x5D0 ? (char)(letter - 0x5D0 + 'A') : letter)]));
    }

    [Fact]
    public void A_number_after_Arabic_letters_is_read_from_left_to_right() =>
        Assert.Equal("2022 \u062F\u0648", Drawn("\u0648\u062F 2022", true));

    [Fact]
    public void Nothing_is_lost() =>
        Gen.Select(Gen.String[Gen.Char["a5 ,.%+(\u05D0\u0627\u0661\u06F2\u200C\u064E"], 0, 20], Gen.Bool)
            .Sample((text, isRightToLeft) => Assert.Equal(text.Order(), Drawn(text, isRightToLeft).Order()));

    private static string Drawn(string text, bool isRightToLeft)
    {
        var levels = BidiLine.Levels(text, isRightToLeft);
        return string.Concat(BidiLine.Order(levels).Select(at => text[at]));
    }
}
