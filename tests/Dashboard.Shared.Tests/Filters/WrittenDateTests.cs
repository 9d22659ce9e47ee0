using System.Globalization;
using CsCheck;
using Dashboard.Shared.Filters;

namespace Dashboard.Shared.Tests.Filters;

public sealed class WrittenDateTests
{
    [Theory]
    [InlineData("2022-01-04")]
    [InlineData(" 2022-1-4 ")]
    [InlineData("2022.01.04")]
    [InlineData("20220104", null)]
    [InlineData("4.1.2022")]
    [InlineData("04/01/2022")]
    [InlineData("4 1 22")]
    [InlineData("4 January 2022")]
    [InlineData("4 jan 2022")]
    [InlineData("Jan. 4, 2022")]
    [InlineData("January 4th, 2022")]
    [InlineData("the 4th of January 2022")]
    [InlineData("4 JANUARY 22")]
    [InlineData("4 января 2022 года")]
    [InlineData("4 янв. 2022 г.")]
    [InlineData("4 Январь 2022")]
    [InlineData("2022 жылғы 4 қаңтар")]
    [InlineData("4 қаң 2022 ж.")]
    [InlineData("4 ҚАҢТАР 2022")]
    [InlineData("4 кантар 2022")]
    [InlineData("1/13/2022", "2022-01-13")]
    [InlineData("5 мая 2022", "2022-05-05")]
    [InlineData("5 мамыр 2022", "2022-05-05")]
    [InlineData("5 маусым 2022", "2022-06-05")]
    [InlineData("5 мар 2022", "2022-03-05")]
    [InlineData("5 qyrkuyek 2022", null)]
    [InlineData("29 February 2024", "2024-02-29")]
    [InlineData("29 February 2022", null)]
    [InlineData("31.4.2022", null)]
    [InlineData("32 January 2022", null)]
    [InlineData("4 January", null)]
    [InlineData("January 2022", null)]
    [InlineData("2022", null)]
    [InlineData("4 ma 2022", null)]
    [InlineData("4 January March 2022", null)]
    [InlineData("1 2 3 4", null)]
    [InlineData("1,2,3", null)]
    [InlineData("4 January 222", null)]
    [InlineData("004 January 2022", null)]
    [InlineData("yesterday", null)]
    [InlineData("99999999999 January 2022", null)]
    [InlineData("4 January 99999", null)]
    [InlineData("0000-01-04", null)]
    [InlineData("", null)]
    public void A_day_is_read_as_people_write_it(string text, string? iso = "2022-01-04") =>
        Assert.Equal(iso, Iso(WrittenDate.Parse(text)));

    [Fact]
    public void Every_text_is_a_day_or_none() =>
        Gen.String[Gen.Char["0123456789 -./,JanuaryмайқңғЖ\ud800\ufffe"], 0, 80].Sample(text => _ = WrittenDate.Parse(text));

    [Theory]
    [InlineData("from=4+January+2022&place=almaty", "from=2022-01-04&place=almaty")]
    [InlineData("known=4.1.2022&q=4.1.2022", "known=2022-01-04&q=4.1.2022")]
    [InlineData("?from=2022-01-04&to=2022-01-11", null)]
    [InlineData("from=4+January+2022,+18:00&to=4+января+2022+года+9:00", "from=2022-01-04T18:00&to=2022-01-04T09:00")]
    [InlineData("from=2022+жылғы+4+қаңтар,+18:30", "from=2022-01-04T18%3A30")]
    [InlineData("from=2022-01-04T18:00&to=2022-01-04T18:30", null)]
    [InlineData("from=18:00&to=noon,+18:00", null)]
    [InlineData("from=soon&to=", null)]
    [InlineData("", null)]
    public void Days_that_were_typed_become_days_of_an_address(string query, string? expected) =>
        Assert.Equal(expected, QueryCodec.WithIsoDates(query));

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
