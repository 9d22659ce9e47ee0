using System.Globalization;
using Dashboard.Server.Import.Rules;

namespace Dashboard.Server.Tests.Import;

public sealed class WrittenNumbersTests
{
    [Theory]
    [InlineData("en", "On 4 and 5 January 2022 at 01:30 they fired", "")]
    [InlineData("en", "15 to 18 January; January 6; 2022-01-05; 05.01.2022; in 2023–2024", "")]
    [InlineData("en", "gave 8 dead on 5 January and 18 on 6 January", "8 18")]
    [InlineData("en", "include the 11. By 18 January media gave 227", "11 227")]
    [InlineData("en", "5 may be missing; Khabar 24 and a C-130", "5 24")]
    [InlineData("en", "20,000 of 37,000, some 9,900 and 3.5", "20000 37000 9900 3.5")]
    [InlineData("ru", "15–18 января; 5 и 6 января; со 2 января", "")]
    [InlineData("ru", "за 4 января почти 37\u00A0000 и 5135, с 60 до 120", "37000 5135 60 120")]
    [InlineData("kk", "2022 жылғы 1 қаңтарда, 5 және 6 қаңтар, 4 қаңтардың", "")]
    [InlineData("kk", "бұрынғы 18-дің орнына 5\u00A0135, 19-ы, 1\u202F500-ден", "18 5135 19 1500")]
    [InlineData("de", "Am 5. Januar und vom 6. bis 8. Januar 164 Tote", "164")]
    [InlineData("es", "el 5 de enero, 12 muertos", "12")]
    [InlineData("fa", "۱۶۴ نفر", "164")]
    [InlineData("zh", "2022年1月5日，164人", "164")]
    public void Finds_numbers_that_are_no_days_times_or_years(string language, string text, string numbers) =>
        Assert.Equal(
            numbers,
            string.Join(' ', WrittenNumbers.In(text, language).Select(number => number.Value.ToString(CultureInfo.InvariantCulture))));
}
