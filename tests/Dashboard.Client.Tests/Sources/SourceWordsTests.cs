using Dashboard.Client.Sources;
using Dashboard.Client.Tests.Language;

namespace Dashboard.Client.Tests.Sources;

public sealed class SourceWordsTests
{
    [Theory]
    [InlineData("en", "The Paper, 7\u00A0January\u00A02022; text not read", "The Paper, day not known")]
    [InlineData("ru", "The Paper, 7\u00A0января\u00A02022\u00A0года; текст не прочитан", "The Paper, день неизвестен")]
    [InlineData("kk", "The Paper, 2022\u00A0жылғы\u00A07\u00A0қаңтар; мәтіні оқылмаған", "The Paper, күні белгісіз")]
    public void A_publication_says_when_it_appeared_and_whether_it_was_read(string language, string unread, string undated)
    {
        using var _ = new In(language);

        Assert.Equal(unread, SourceWords.Of(Winter.Source with { TextRead = false }));
        Assert.Equal(undated, SourceWords.Of(Winter.Source with { Published = null }));
    }
}
