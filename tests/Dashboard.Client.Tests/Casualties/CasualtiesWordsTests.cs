using Dashboard.Client.Casualties;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Tests.Casualties;

public sealed class CasualtiesWordsTests
{
    [Theory]
    [InlineData(new Difference[0], "")]
    [InlineData(new[] { Difference.Date }, "They differ by day.")]
    [InlineData(new[] { Difference.Bound }, "They differ by bound.")]
    [InlineData(new[] { Difference.Date, Difference.Bound, Difference.Claimant }, "They differ by day, claimant and bound.")]
    public void Why_figures_differ_is_one_sentence(Difference[] differences, string sentence) => Assert.Equal(sentence, CasualtiesWords.Why(differences));

    [Fact]
    public void A_side_that_never_spoke_is_silent() =>
        Assert.Equal("Nobody but officials has stated a figure.", CasualtiesWords.Silence(Winter.Scope(Winter.Claim("a", 5, 1)) with { Silent = SilentSide.Others }));

    [Fact]
    public void A_side_that_took_its_figure_back_is_not_said_never_to_have_spoken() =>
        Assert.Equal("No official figure stands.", CasualtiesWords.Silence(Winter.Scope(Winter.Claim("a", 9, 164).WithdrawnOn(9)) with { Silent = SilentSide.Officials }));

    [Fact]
    public void Officials_who_never_spoke_are_named_as_silent() =>
        Assert.Equal("No official figure.", CasualtiesWords.Silence(Winter.Scope(Winter.Claim("a", 5, 1).By(ClaimantKind.Media, "Paper")) with { Silent = SilentSide.Officials }));
}
