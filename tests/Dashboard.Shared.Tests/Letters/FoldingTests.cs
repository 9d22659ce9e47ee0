using System.Globalization;
using System.Text;
using CsCheck;
using Dashboard.Shared.Letters;

namespace Dashboard.Shared.Tests.Letters;

/// <summary>These run twice: here with ICU, and in <see cref="WithoutIcuTests"/> without it, as in a browser.</summary>
public sealed class FoldingTests
{
    [Theory]
    [InlineData("ВООРУЖЕННУЮ", "вооружённую")]
    [InlineData("раионе", "районе")]
    [InlineData("раи\u0306оне", "районе")]
    [InlineData("ЁЛКА", "Е\u0308лка")]
    [InlineData("Zhańa", "zhana")]
    [InlineData("Zhan\u0301a", "ZHAŃA")]
    [InlineData("İstanbul", "istanbul")]
    [InlineData("ISTANBUL", "ıstanbul")]
    [InlineData("ＡＬＭＡＴＹ　２０２２", "almaty 2022")]
    [InlineData("Straße", "STRASSE")]
    [InlineData("ΟΔΟΣ", "οδός")]
    [InlineData("Łódź, Đakovo & Ærø", "lodz dakovo aero")]
    [InlineData("со\u00ADлнце", "солнце")]
    [InlineData("𐐀", "𐐨")]
    [InlineData("각", "\u1100\u1161\u11a8")]
    [InlineData("Нет—да", "нет да")]
    public void Search_reads_these_alike(string one, string other) =>
        Assert.Equal(Folding.ForSearch.Fold(one), Folding.ForSearch.Fold(other));

    [Theory]
    [InlineData("әаa")]
    [InlineData("ғгg")]
    [InlineData("қкkq")]
    [InlineData("ңнn")]
    [InlineData("өоo")]
    [InlineData("ұүуu")]
    [InlineData("һхh")]
    [InlineData("ійиi")]
    [InlineData("ёе")]
    public void Search_reads_letters_that_are_typed_for_each_other_as_one(string letters) =>
        Assert.Single(
            letters
                .Concat(letters.ToUpperInvariant())
                .Select(letter => Folding.ForSearch.Fold($"с{letter}т"))
                .Distinct(StringComparer.Ordinal));

    [Theory]
    [InlineData("и", "й")]
    [InlineData("е", "ё")]
    [InlineData("а", "a")]
    [InlineData("қ", "к")]
    public void Order_tells_apart_what_search_does_not(string one, string other) =>
        Assert.NotEqual(Folding.ForOrder.Fold(one), Folding.ForOrder.Fold(other));

    [Fact]
    public void What_is_no_letter_and_no_digit_parts_words() =>
        Assert.Equal(["fire", "alma", "ata", "5", "46"], Folding.ForSearch.Words("  “Fire!” (Alma-Ata,\u2003§5/46)\uD800"));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("…—!")]
    [InlineData("\uDC00\u0301\u200B")]
    public void A_text_without_letters_and_digits_has_no_words(string text) => Assert.Empty(Folding.ForSearch.Words(text));

    [Fact]
    public void Composed_and_decomposed_text_is_read_alike()
    {
        // Without ICU there is nothing to normalize with: the cases above cover it.
        if (IsWithoutIcu())
            return;
        var letter = Gen.Frequency(
                (3, Gen.Int[0x41, 0x24F]),
                (3, Gen.Int[0x400, 0x52F]),
                (2, Gen.Int[0x300, 0x345]),
                (1, Gen.Int[0x900, 0x11FF]),
                (1, Gen.Int[0x1E00, 0x1FFF]),
                (1, Gen.Int[0xAC00, 0xD7A3]))
            .Select(point => ((char)point).ToString());
        letter
            .Array[0, 12]
            .Select(string.Concat)
            .Sample(
                text =>
                {
                    foreach (var folding in new[] { Folding.ForSearch, Folding.ForOrder })
                        Assert.Equal(
                            folding.Fold(text.Normalize(NormalizationForm.FormC)),
                            folding.Fold(text.Normalize(NormalizationForm.FormD)));
                },
                iter: 20_000);
    }

    [Fact]
    public void What_is_read_is_read_as_itself()
    {
        foreach (
            var point in Enumerable
                .Range(0, 0x20000)
                .Where(p => (p is < 0xD800 or > 0xDFFF) && CharUnicodeInfo.GetUnicodeCategory(p) != UnicodeCategory.OtherNotAssigned))
        {
            var folded = Folding.ForOrder.Fold(char.ConvertFromUtf32(point));
            Assert.Equal(folded, Folding.ForOrder.Fold(folded));
        }
    }

    [Fact]
    public void It_runs_with_or_without_ICU_as_it_was_told() =>
        Assert.Equal(Environment.GetEnvironmentVariable(WithoutIcuTests.Variable) == "1", IsWithoutIcu());

    private static bool IsWithoutIcu() => "é".Normalize(NormalizationForm.FormD) == "é";
}
