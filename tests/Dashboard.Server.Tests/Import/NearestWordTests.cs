using Dashboard.Server.Import.Reading;

namespace Dashboard.Server.Tests.Import;

public sealed class NearestWordTests
{
    [Theory]
    [InlineData("almatty", "did you mean almaty?")]
    [InlineData("Almaty", "did you mean almaty?")]
    [InlineData("zhanaozan", "did you mean zhanaozen?")]
    [InlineData("paris", null)]
    [InlineData("", null)]
    public void A_word_that_is_near_is_named(string word, string? hint) =>
        Assert.Equal(hint, NearestWord.Hint(word, ["almaty", "zhanaozen", "aktau"]));
}
