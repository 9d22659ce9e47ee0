using Dashboard.Client.Figures;
using Dashboard.Client.Tests.Language;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Tests.Figures;

public sealed class RangeWordsTests
{
    [Theory]
    [InlineData(238, 240, true, "238 to 240\u00A0or\u00A0more")]
    [InlineData(4000, 4353, false, "4,000 to 4,353")]
    [InlineData(240, 240, true, "240\u00A0or\u00A0more")]
    [InlineData(151, 151, false, "151")]
    [InlineData(0, 0, false, "0")]
    [InlineData(0, 3, false, "0 to 3")]
    public void A_range_is_said_from_its_lowest_to_its_highest(int low, int high, bool orMore, string words) =>
        Assert.Equal(words, RangeWords.Of(new FigureRange(low, high, orMore, "a", "b")).ToString());

    [Fact]
    public void A_word_stays_the_word_that_was_used()
    {
        var dozens = Winter.Claim("a", 7, null) with { Low = 24, Words = new("dozens") };
        var counted = Winter.Claim("b", 10, 44);

        Assert.Equal("“dozens” to 44", RangeWords.Text(Winter.Scope(dozens, counted)));
    }

    [Fact]
    public void A_word_alone_needs_no_or_more() =>
        Assert.Equal("“dozens”", RangeWords.Text(Winter.Scope(Winter.Claim("a", 7, null) with { Low = 24, Words = new("dozens") })));

    [Theory]
    [InlineData(Coverage.Part, null, "63, covering only a part")]
    [InlineData(Coverage.More, null, "63, covering more than this")]
    [InlineData(Coverage.Whole, ClaimDoubt.Doubtful, "63, doubtful")]
    public void A_figure_that_makes_no_range_is_shown_with_the_reason(Coverage coverage, ClaimDoubt? doubt, string words)
    {
        var claim = Winter.Claim("a", 7, 63) with { Coverage = coverage, Doubt = doubt };

        Assert.Equal(words, RangeWords.Text(Winter.Scope(claim) with { Current = null }));
    }

    [Fact]
    public void What_was_stated_only_later_is_not_yet_stated() =>
        Assert.Equal("Not stated yet", RangeWords.Text(Winter.Scope() with { LaterClaims = 2 }));

    [Fact]
    public void A_withdrawn_figure_alone_leaves_it_not_known() =>
        Assert.Equal("Not known", RangeWords.Text(Winter.Scope(Winter.Claim("a", 7, 63).WithdrawnOn(8))));

    [Fact]
    public void Where_no_claim_gives_a_number_it_is_not_known() => Assert.Equal("Not known", RangeWords.Text(Winter.Scope()));

    [Theory]
    [InlineData("ru", 238, 240, true, "от\u00A0238 до\u00A0240\u00A0и\u00A0более")]
    [InlineData("ru", 4000, 4353, false, "от\u00A04\u00A0000 до\u00A04\u00A0353")]
    [InlineData("ru", 240, 240, true, "240\u00A0и\u00A0более")]
    [InlineData("kk", 238, 240, true, "238-\u2060ден 240-\u2060қа\u00A0дейін немесе\u00A0одан\u00A0көп")]
    [InlineData("kk", 4000, 4353, false, "4\u00A0000-\u2060нан 4\u00A0353-\u2060ке\u00A0дейін")]
    [InlineData("kk", 240, 240, true, "240 немесе\u00A0одан\u00A0көп")]
    [InlineData("kk", 151, 151, false, "151")]
    public void A_range_stands_in_the_order_and_with_the_endings_of_its_language(
        string language,
        int low,
        int high,
        bool orMore,
        string words)
    {
        using var _ = new In(language);

        Assert.Equal(words, RangeWords.Of(new FigureRange(low, high, orMore, "a", "b")).ToString());
    }

    [Theory]
    [InlineData("ru", "от\u00A0оценки «десятки» до\u00A044")]
    [InlineData("kk", "«десятки» дегеннен 44-\u2060ке\u00A0дейін")]
    public void A_word_that_was_used_is_quoted_unchanged_within_a_range(string language, string words)
    {
        using var _ = new In(language);
        var dozens = Winter.Claim("a", 7, null) with { Low = 24, Words = new("десятки") };

        Assert.Equal(words, RangeWords.Text(Winter.Scope(dozens, Winter.Claim("b", 10, 44))));
    }

    [Theory]
    [InlineData("en", "238| to |240|\u00A0or\u00A0more")]
    [InlineData("ru", "от\u00A0|238| до\u00A0|240|\u00A0и\u00A0более")]
    [InlineData("kk", "238-\u2060ден| |240-\u2060қа|\u00A0дейін немесе\u00A0одан\u00A0көп")]
    public void Its_pieces_tell_figures_from_what_joins_them(string language, string pieces)
    {
        using var _ = new In(language);
        var words = RangeWords.Of(new FigureRange(238, 240, true, "a", "b"));
        var range = words.Pieces;

        Assert.Equal(pieces, string.Join('|', range.Select(piece => piece.Text)));
        Assert.Equal(words.ToString(), string.Concat(words.Joined.Select(joined => joined.Words + joined.Figure?.Text)));
        Assert.Equal([true, true, false], words.Joined.Select(joined => joined.Figure is not null));
        Assert.All(range, piece => Assert.Equal(piece.Text.Any(char.IsDigit), piece.IsFigure));
    }

    [Fact]
    public void A_word_that_fell_back_carries_its_language()
    {
        var range = new FigureRange(24, 44, false, "a", "b") { LowWords = new("dozens", "en") };

        Assert.Equal(["en", null, null], RangeWords.Of(range).Pieces.Select(piece => piece.Language));
    }

    [Theory]
    [InlineData(238, 240, true, "238–240+")]
    [InlineData(12, 12, false, "12")]
    [InlineData(12, 12, true, "12+")]
    public void Where_words_have_no_room_a_range_is_written_with_signs(int low, int high, bool orMore, string words) =>
        Assert.Equal(words, RangeWords.Brief(Winter.Scope() with { Current = new FigureRange(low, high, orMore, "a", "b") }));

    [Fact]
    public void A_word_has_no_shorter_form() =>
        Assert.Equal("“dozens”", RangeWords.Brief(Winter.Scope(Winter.Claim("a", 7, null) with { Low = 24, Words = new("dozens") })));

    [Fact]
    public void What_covers_the_whole_is_said_before_what_is_newer_and_covers_a_part()
    {
        var dozens = Winter.Claim("a", 7, null) with { Words = new("dozens") };
        var part = Winter.Claim("b", 9, 3) with { Coverage = Coverage.Part };

        Assert.Equal("“dozens”", RangeWords.Text(Winter.Scope(dozens, part) with { Current = null }));
    }
}
