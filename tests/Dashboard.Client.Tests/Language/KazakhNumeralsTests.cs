using Dashboard.Client.Language;

namespace Dashboard.Client.Tests.Language;

public sealed class KazakhNumeralsTests
{
    [Theory]
    [InlineData(0, "0-ден", "0-ге")]
    [InlineData(1, "1-ден", "1-ге")]
    [InlineData(2, "2-ден", "2-ге")]
    [InlineData(3, "3-тен", "3-ке")]
    [InlineData(4, "4-тен", "4-ке")]
    [InlineData(5, "5-тен", "5-ке")]
    [InlineData(6, "6-дан", "6-ға")]
    [InlineData(7, "7-ден", "7-ге")]
    [InlineData(238, "238-ден", "238-ге")]
    [InlineData(9, "9-дан", "9-ға")]
    [InlineData(10, "10-нан", "10-ға")]
    [InlineData(20, "20-дан", "20-ға")]
    [InlineData(30, "30-дан", "30-ға")]
    [InlineData(240, "240-тан", "240-қа")]
    [InlineData(50, "50-ден", "50-ге")]
    [InlineData(60, "60-тан", "60-қа")]
    [InlineData(70, "70-тен", "70-ке")]
    [InlineData(80, "80-нен", "80-ге")]
    [InlineData(90, "90-нан", "90-ға")]
    [InlineData(9900, "9900-ден", "9900-ге")]
    [InlineData(12000, "12000-нан", "12000-ға")]
    [InlineData(3000000, "3000000-нан", "3000000-ға")]
    [InlineData(2000000000, "2000000000-тан", "2000000000-қа")]
    public void A_number_takes_the_ending_of_the_word_that_is_spoken_last(int number, string ablative, string dative)
    {
        var written = number.ToString(System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal((ablative, dative), (KazakhNumerals.Ablative(number, written), KazakhNumerals.Dative(number, written)));
    }
}
