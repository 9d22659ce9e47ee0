using Dashboard.Client.Figures;
using Dashboard.Client.Tests.Language;
using Dashboard.Shared.Datasets;

namespace Dashboard.Client.Tests.Figures;

public sealed class ClaimWordsTests
{
    [Theory]
    [InlineData(null, 164, 164, "164")]
    [InlineData(240, 240, null, "240\u00A0or\u00A0more")]
    [InlineData(2, 5, null, "2 to 5\u00A0or\u00A0more")]
    [InlineData(null, 13, 15, "13 to 15")]
    [InlineData(12, null, 15, "12 to 15")]
    [InlineData(null, null, 5, "5\u00A0or\u00A0fewer")]
    [InlineData(0, 0, 0, "0")]
    [InlineData(4353, 4353, 4353, "4,353")]
    [InlineData(null, null, null, "no number")]
    public void A_figure_is_said_as_its_claimant_gave_it(int? low, int? best, int? high, string words) =>
        Assert.Equal(words, ClaimWords.Figure(Winter.Claim("a", 1, null) with { Low = low, Best = best, High = high }));

    [Fact]
    public void A_vague_word_is_quoted_and_not_counted() =>
        Assert.Equal("“dozens”", ClaimWords.Figure(Winter.Claim("a", 1, null) with { Low = 24, Words = new("dozens") }));

    [Fact]
    public void A_replaced_claim_names_the_day_and_the_figure_of_its_successor()
    {
        var later = Winter.Claim("b", 15, 225);

        Assert.Equal("replaced 15\u00A0Jan by 225", ClaimWords.StatusNote(Winter.Claim("a", 10, 44).ReplacedBy(later), [later], 2022));
    }

    [Fact]
    public void A_replaced_claim_whose_successor_is_not_at_hand_still_names_the_day() =>
        Assert.Equal(
            "replaced 15\u00A0Jan",
            ClaimWords.StatusNote(Winter.Claim("a", 10, 44).ReplacedBy(Winter.Claim("b", 15, 225)), [], 2022));

    [Theory]
    [InlineData(9, "withdrawn the day it was stated")]
    [InlineData(12, "withdrawn 12\u00A0Jan")]
    public void A_withdrawn_claim_says_when_it_was_withdrawn(int day, string words) =>
        Assert.Equal(words, ClaimWords.StatusNote(Winter.Claim("a", 9, 164).WithdrawnOn(day), [], 2022));

    [Fact]
    public void Of_a_claim_that_stands_nothing_is_said() => Assert.Empty(ClaimWords.StatusNote(Winter.Claim("a", 9, 164), [], 2022));

    [Theory]
    [InlineData(DatePrecision.Day, "9\u00A0Jan")]
    [InlineData(DatePrecision.Month, "Jan\u00A02022")]
    [InlineData(DatePrecision.Year, "2022")]
    public void A_day_is_said_as_far_as_it_is_known(DatePrecision precision, string words) =>
        Assert.Equal(words, ClaimWords.Day(Winter.Claim("a", 9, 164) with { StatedPrecision = precision }, 2022));

    [Theory]
    [InlineData("en", "Jan\u00A02022, day not found", "January\u00A02022, day not found")]
    [InlineData("ru", "янв\u00A02022, день не установлен", "январь\u00A02022\u00A0года, день не установлен")]
    [InlineData("kk", "2022\u00A0ж.\u00A0қаң, күні анықталмады", "2022\u00A0жылғы\u00A0қаңтар, күні анықталмады")]
    public void A_day_that_was_not_found_is_said_to_be_so(string language, string brief, string full)
    {
        using var _ = new In(language);
        var claim = Winter.Claim("a", 1, 15) with { StatedPrecision = DatePrecision.Month, Doubt = ClaimDoubt.Undated };

        Assert.Equal((brief, full), (ClaimWords.Day(claim, 2022), ClaimWords.FullDay(claim)));
    }

    [Fact]
    public void What_limits_a_claim_beside_its_day_is_said()
    {
        var claim = Winter.Claim("a", 1, 15);

        Assert.Empty(ClaimWords.Doubt(claim));
        Assert.Equal(
            "not yet checked against the original",
            ClaimWords.Doubt(claim with { Doubt = ClaimDoubt.Undated, Verification = Verification.Check }));
        Assert.Equal(
            "the text may mean something else; not part of any range",
            ClaimWords.Doubt(claim with { Doubt = ClaimDoubt.Doubtful }));
    }

    [Theory]
    [InlineData("ru", 240, 240, null, "240\u00A0и\u00A0более")]
    [InlineData("ru", 12, null, 15, "от\u00A012 до\u00A015")]
    [InlineData("ru", null, null, 5, "5\u00A0и\u00A0менее")]
    [InlineData("kk", 240, 240, null, "240 немесе\u00A0одан\u00A0көп")]
    [InlineData("kk", 12, null, 15, "12-\u2060ден 15-\u2060ке\u00A0дейін")]
    [InlineData("kk", null, null, 5, "5 немесе\u00A0одан\u00A0аз")]
    public void A_figure_is_said_in_the_language_of_the_page(string language, int? low, int? best, int? high, string words)
    {
        using var _ = new In(language);

        Assert.Equal(words, ClaimWords.Figure(Winter.Claim("a", 1, null) with { Low = low, Best = best, High = high }));
    }

    [Theory]
    [InlineData("ru", "заменено 15\u00A0янв, новая цифра — от\u00A012 до\u00A015", "отозвано 12\u00A0янв")]
    [InlineData("kk", "15\u00A0қаң ауыстырылды, жаңа сан – 12-\u2060ден 15-\u2060ке\u00A0дейін", "12\u00A0қаң қайтарып алынды")]
    public void What_became_of_a_claim_is_said_in_the_language_of_the_page(string language, string replaced, string withdrawn)
    {
        using var _ = new In(language);
        var later = Winter.Claim("b", 15, null) with { Low = 12, High = 15 };

        Assert.Equal(replaced, ClaimWords.StatusNote(Winter.Claim("a", 10, 44).ReplacedBy(later), [later], 2022));
        Assert.Equal(withdrawn, ClaimWords.StatusNote(Winter.Claim("a", 9, 164).WithdrawnOn(12), [], 2022));
    }
}
