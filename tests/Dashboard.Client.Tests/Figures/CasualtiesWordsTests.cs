using Dashboard.Client.Figures;
using Dashboard.Client.Tests.Language;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Tests.Figures;

public sealed class CasualtiesWordsTests
{
    [Theory]
    [InlineData(new Difference[0], "")]
    [InlineData(new[] { Difference.Date }, "Why the claims differ: date.")]
    [InlineData(new[] { Difference.Bound }, "Why the claims differ: whether they state a minimum.")]
    [InlineData(
        new[] { Difference.Date, Difference.Bound, Difference.Claimant },
        "Why the claims differ: date, claimant and whether they state a minimum."
    )]
    public void Why_figures_differ_is_one_sentence(Difference[] differences, string sentence) =>
        Assert.Equal(sentence, CasualtiesWords.Why(differences));

    [Fact]
    public void A_side_that_never_spoke_is_silent() =>
        Assert.Equal(
            "Only officials have stated a figure.",
            CasualtiesWords.Silence(Winter.Scope(Winter.Claim("a", 5, 1)) with { Silent = SilentSide.Others }));

    [Fact]
    public void A_side_that_took_its_figure_back_is_not_said_never_to_have_spoken() =>
        Assert.Equal(
            "No current official figure.",
            CasualtiesWords.Silence(Winter.Scope(Winter.Claim("a", 9, 164).WithdrawnOn(9)) with { Silent = SilentSide.Officials }));

    [Fact]
    public void Officials_who_never_spoke_are_named_as_silent() =>
        Assert.Equal(
            "No official figure.",
            CasualtiesWords.Silence(
                Winter.Scope(Winter.Claim("a", 5, 1).By(ClaimantKind.Media, "Paper")) with
                {
                    Silent = SilentSide.Officials,
                }));

    [Theory]
    [InlineData("ru", "Различия: день, заявитель и вид цифры (точная или нижняя граница).")]
    [InlineData("kk", "Айырмашылығы: күні, мәлімдеушісі және сан түрі (дәл немесе төменгі шек).")]
    public void Why_figures_differ_is_said_in_the_language_of_the_page(string language, string sentence)
    {
        using var _ = new In(language);

        Assert.Equal(sentence, CasualtiesWords.Why([Difference.Bound, Difference.Date, Difference.Claimant]));
    }

    [Theory]
    [InlineData("en", 1, "1\u00A0later claim is not shown.")]
    [InlineData("ru", 1, "1\u00A0более позднее заявление не показано.")]
    [InlineData("ru", 3, "3\u00A0более поздних заявления не показаны.")]
    [InlineData("ru", 12, "12\u00A0более поздних заявлений не показаны.")]
    [InlineData("kk", 12, "Кейінгі 12\u00A0мәлімдеме көрсетілмеген.")]
    public void Noun_and_verb_go_with_the_number_of_later_claims(string language, int claims, string sentence)
    {
        using var _ = new In(language);

        Assert.Equal(sentence, CasualtiesWords.Later(claims));
    }

    [Theory]
    [InlineData("ru", "по данным на 9\u00A0января\u00A02022\u00A0года")]
    [InlineData("kk", "2022\u00A0жылғы\u00A09\u00A0қаңтар күнгі дерек бойынша")]
    public void The_day_as_of_which_it_is_known_stands_in_the_sentence_of_its_language(string language, string sentence)
    {
        using var _ = new In(language);

        Assert.Equal(sentence, CasualtiesWords.State(Winter.Day(9)));
    }
}
