using CsCheck;
using Dashboard.Server.SheetImports;
using Dashboard.Server.SheetImports.Values;

namespace Dashboard.Server.Tests.SheetImports;

public sealed class SheetCellsTests
{
    [Theory]
    [InlineData("12", 12, 12, 12, false)]
    [InlineData("12,000", 12_000, 12_000, 12_000, false)]
    [InlineData("12.000", 12_000, 12_000, 12_000, false)]
    [InlineData("1 234 567", 1_234_567, 1_234_567, 1_234_567, false)]
    [InlineData("50.0", 50, 50, 50, false)]
    [InlineData("20-30", 20, null, 30, false)]
    [InlineData("50 – 100", 50, null, 100, false)]
    [InlineData("20 bis 30", 20, null, 30, false)]
    [InlineData("ca. 100", null, 100, null, true)]
    [InlineData("100+", 100, 100, null, true)]
    [InlineData("über 1.000", 1_000, 1_000, null, true)]
    [InlineData("dozens", null, null, null, true)]
    [InlineData("164, then 225", null, null, null, true)]
    public void A_number_of_people_is_read_as_it_is_written(string cell, int? low, int? best, int? high, bool hasWords) =>
        Assert.Equal(new SheetCount(low, best, high, hasWords ? cell : null), SheetNumbers.Count(cell));

    [Theory]
    [InlineData("")]
    [InlineData("12,5")]
    [InlineData("1 00")]
    [InlineData("99999999999")]
    public void A_number_that_can_be_read_in_two_ways_is_not_guessed(string cell) => Assert.Null(SheetNumbers.Count(cell));

    [Fact]
    public void No_number_is_out_of_order() =>
        Gen.String[Gen.Char["0123456789.,+-–> abis"], 0, 12].Sample(cell =>
        {
            var count = SheetNumbers.Count(cell);
            Assert.True(count is null || (count.Low ?? 0) <= (count.Best ?? count.High ?? int.MaxValue));
            Assert.True(count is null || (count.Best ?? count.Low ?? 0) <= (count.High ?? int.MaxValue));
        });

    [Theory]
    [InlineData("15.00-16.00", "15:00-16:00", "between")]
    [InlineData("15:00 - 16:30 Uhr", "15:00-16:30", "between")]
    [InlineData("14.00-19-00", "14:00-19:00", "between")]
    [InlineData("13;30-14:30", "13:30-14:30", "between")]
    [InlineData("9:30", "09:30", "at")]
    [InlineData("15h", "15:00", "at")]
    [InlineData("6 pm", "18:00", "at")]
    [InlineData("12 am", "00:00", "at")]
    [InlineData("24:00", "00:00", "at")]
    [InlineData("2015-08-01 07:45:00", "07:45", "at")]
    [InlineData("ab 18.00", "18:00", "from")]
    [InlineData("16.30-?", "16:30", "from")]
    [InlineData("17.00-", "17:00", "from")]
    public void A_time_is_read_as_it_is_written(string cell, string time, string kind) =>
        Assert.Equal((time, kind), SheetTimes.Parse(cell));

    [Theory]
    [InlineData("?")]
    [InlineData("25:00")]
    [InlineData("15:00-199:00")]
    [InlineData("evening")]
    [InlineData("10.00-11.30  12.00-13.30")]
    public void What_is_no_time_is_not_read(string cell) => Assert.Null(SheetTimes.Parse(cell));

    [Theory]
    [InlineData("52.5", 52.5)]
    [InlineData("52,5", 52.5)]
    [InlineData("-7.25°", -7.25)]
    [InlineData("200", null)]
    [InlineData("north", null)]
    public void Degrees_may_have_a_comma(string cell, double? degrees) => Assert.Equal(degrees, SheetNumbers.Degrees(cell));

    [Theory]
    [InlineData("Datum", "date")]
    [InlineData("  DATE ", "date")]
    [InlineData("Күні", "date")]
    [InlineData("تاریخ", "date")]
    [InlineData("event_date", "date")]
    [InlineData("Teilnehmer (tatsächlich)", "participants")]
    [InlineData("source2", "source")]
    [InlineData("Killed, according to", "killed by")]
    [InlineData("killed low", "killed low")]
    [InlineData("Погибшие по данным", "killed by")]
    [InlineData("fatalities", "coded killed")]
    [InlineData("coded_by", "coded by")]
    [InlineData("Lfd. Nr. ", "id")]
    [InlineData("colour of my socks", null)]
    [InlineData("", null)]
    public void A_header_is_recognised_in_many_wordings(string header, string? field) =>
        Assert.Equal(field, HeaderWords.Find(header)?.Field);

    [Fact]
    public void No_word_of_the_table_stands_for_two_fields()
    {
        var path = Path.Combine(Repository.Folder, "src", "Dashboard.Server", "SheetImports", "header-words.csv");
        var words = File.ReadLines(path).Skip(1).Select(line => line.Split(','))
            .SelectMany(cells => cells[2].Split('|').Select(word => (Word: word.Trim().ToUpperInvariant(), Field: cells[0])))
            .Distinct()
            .GroupBy(word => word.Word)
            .Where(fields => fields.Count() > 1)
            .Select(fields => fields.Key);

        Assert.Empty(words);
    }
}
