using Dashboard.Client.Language;

namespace Dashboard.Client.Tests.Language;

public sealed class KazakhNumeralsTests
{
    [Theory]
    [InlineData(0, "0-\u2060ден", "0-\u2060ге")]
    [InlineData(1, "1-\u2060ден", "1-\u2060ге")]
    [InlineData(2, "2-\u2060ден", "2-\u2060ге")]
    [InlineData(3, "3-\u2060тен", "3-\u2060ке")]
    [InlineData(4, "4-\u2060тен", "4-\u2060ке")]
    [InlineData(5, "5-\u2060тен", "5-\u2060ке")]
    [InlineData(6, "6-\u2060дан", "6-\u2060ға")]
    [InlineData(7, "7-\u2060ден", "7-\u2060ге")]
    [InlineData(238, "238-\u2060ден", "238-\u2060ге")]
    [InlineData(9, "9-\u2060дан", "9-\u2060ға")]
    [InlineData(10, "10-\u2060нан", "10-\u2060ға")]
    [InlineData(20, "20-\u2060дан", "20-\u2060ға")]
    [InlineData(30, "30-\u2060дан", "30-\u2060ға")]
    [InlineData(240, "240-\u2060тан", "240-\u2060қа")]
    [InlineData(50, "50-\u2060ден", "50-\u2060ге")]
    [InlineData(60, "60-\u2060тан", "60-\u2060қа")]
    [InlineData(70, "70-\u2060тен", "70-\u2060ке")]
    [InlineData(80, "80-\u2060нен", "80-\u2060ге")]
    [InlineData(90, "90-\u2060нан", "90-\u2060ға")]
    [InlineData(9900, "9900-\u2060ден", "9900-\u2060ге")]
    [InlineData(12000, "12000-\u2060нан", "12000-\u2060ға")]
    [InlineData(3000000, "3000000-\u2060нан", "3000000-\u2060ға")]
    [InlineData(2000000000, "2000000000-\u2060тан", "2000000000-\u2060қа")]
    public void A_number_takes_the_ending_of_the_word_that_is_spoken_last(int number, string ablative, string dative)
    {
        var written = number.ToString(System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal((ablative, dative), (KazakhNumerals.Ablative(number, written), KazakhNumerals.Dative(number, written)));
    }
}
