using Dashboard.Shared.Letters;

namespace Dashboard.Shared.Tests.Letters;

public sealed class CollationTests
{
    [Theory]
    [InlineData("en", "2 January|Almaty|Élan|taraz|Uralsk|Алматы")]
    [InlineData("ru", "5 января|Акимат|ежедневно|Ёлка|ель|Жанаозен|Ivan")]
    [InlineData("kk", "7 қаңтар|ақпан|Әкімдік|Балқаш|ғасыр|дала|Қала|қараша|Ұлытау|Шымкент|Іле|Ivan")]
    public void Words_stand_as_the_alphabet_of_the_language_has_them(string language, string sorted)
    {
        var words = sorted.Split('|');

        Assert.Equal(words, words.Reverse().OrderBy(word => Collation.Key(word, language), StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("“Nur Otan” office", "nur otan OFFICE")]
    [InlineData("Zhanaozen: a rally", "Zhanaozen – a rally!")]
    [InlineData("Ürümqi", "urumqi")]
    public void Case_accents_and_punctuation_do_not_count(string one, string other) =>
        Assert.Equal(Collation.Key(one, "en"), Collation.Key(other, "en"));

    [Fact]
    public void A_shorter_word_comes_before_a_longer_one_that_begins_with_it() =>
        Assert.True(string.CompareOrdinal(Collation.Key("Taraz centre", "en"), Collation.Key("Tarazov", "en")) < 0);
}
