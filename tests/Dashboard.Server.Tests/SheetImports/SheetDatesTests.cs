using System.Globalization;
using CsCheck;
using Dashboard.Server.SheetImports;
using Dashboard.Server.SheetImports.Values;
using Dashboard.Shared.Datasets;

namespace Dashboard.Server.Tests.SheetImports;

public sealed class SheetDatesTests
{
    [Theory]
    [InlineData("2022-01-05")]
    [InlineData("2022/1/5")]
    [InlineData("2022-01-05 00:00:00")]
    [InlineData("2022-01-05T00:00:00Z")]
    [InlineData("20220105")]
    [InlineData("5.1.2022")]
    [InlineData("05.01.22")]
    [InlineData("Mi, 05.01.2022")]
    [InlineData("05/01/2022")]
    [InlineData("5-1-22")]
    [InlineData("5 January 2022")]
    [InlineData("January 5, 2022")]
    [InlineData("5-Jan-22")]
    [InlineData("5. Januar 2022")]
    [InlineData("5 janvier 2022")]
    [InlineData("5 января 2022 г.")]
    [InlineData("2022 жылғы 5 қаңтар")]
    public void A_day_is_read_in_every_way_of_writing(string cell) =>
        Assert.Equal(new SheetDate(new DateOnly(2022, 1, 5), DatePrecision.Day), SheetDates.Parse(cell, DayOrder.DayFirst));

    [Theory]
    [InlineData("2022-01", DatePrecision.Month)]
    [InlineData("Jan 2022", DatePrecision.Month)]
    [InlineData("2022", DatePrecision.Year)]
    public void A_month_or_year_keeps_its_precision(string cell, DatePrecision precision) =>
        Assert.Equal(new SheetDate(new DateOnly(2022, 1, 1), precision), SheetDates.Parse(cell, DayOrder.DayFirst));

    [Theory]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("2022-13-01")]
    [InlineData("2022-02-30")]
    [InlineData("31.4.2022")]
    [InlineData("1799-01-01")]
    [InlineData("12")]
    [InlineData("1234567890123456789012345678901234567890")]
    public void What_is_no_date_is_not_read(string cell) => Assert.Empty(SheetDates.ParseAll(cell, DayOrder.DayFirst));

    [Fact]
    public void A_time_in_the_cell_is_kept() => Assert.Equal("14:05", SheetDates.Parse("2022-01-05 14:05:00", DayOrder.DayFirst)?.Time);

    [Theory]
    [InlineData("03/04/2022|05/06/2022", DayOrder.Unknown)]
    [InlineData("03/04/2022|15/06/2022", DayOrder.DayFirst)]
    [InlineData("03/04/2022|05/16/2022", DayOrder.MonthFirst)]
    [InlineData("13/04/2022|05/16/2022", DayOrder.Mixed)]
    [InlineData("2022-04-03|3.4.2022", DayOrder.DayFirst)]
    internal void The_column_decides_about_day_and_month(string cells, DayOrder order) =>
        Assert.Equal(order, SheetDates.OrderIn(cells.Split('|')));

    [Fact]
    public void A_date_that_can_be_read_in_two_ways_is_not_guessed() => Assert.Null(SheetDates.Parse("03/04/2022", DayOrder.Unknown));

    [Theory]
    [InlineData("25.01.2016 bis 31.03.2016", "2016-01-25–2016-03-31")]
    [InlineData("03.09.2021 bis zum 05.09.2021", "2021-09-03–2021-09-05")]
    [InlineData("23.05.18- 27.05.18", "2018-05-23–2018-05-27")]
    [InlineData("2022-01-02 – 2022-01-11", "2022-01-02–2022-01-11")]
    [InlineData("19.01.2015 26.01.2015\n02.02.2015", "2015-01-19|2015-01-26|2015-02-02")]
    [InlineData("30.07.2019, 31.07.2019", "2019-07-30|2019-07-31")]
    [InlineData("30.07.2019, then", "")]
    public void Spans_and_lists_are_read(string cell, string expected) =>
        Assert.Equal(
            expected,
            string.Join(
                '|',
                SheetDates.ParseAll(cell, DayOrder.DayFirst).Select(span =>
                    span.First == span.Last
                        ? $"{span.First.Day:yyyy-MM-dd}"
                        : $"{span.First.Day:yyyy-MM-dd}–{span.Last.Day:yyyy-MM-dd}")));

    [Fact]
    public void Three_cells_are_a_date()
    {
        Assert.Equal(new SheetDate(new DateOnly(1852, 11, 27), DatePrecision.Day), SheetDates.Parse("1852", "11", "27"));
        Assert.Equal(DatePrecision.Month, SheetDates.Parse("1852", "November", "")?.Precision);
        Assert.Equal(DatePrecision.Year, SheetDates.Parse("1852", "", "")?.Precision);
        Assert.Null(SheetDates.Parse("-13000000000", "", ""));
    }

    [Fact]
    public void Every_day_is_read_back_from_every_form() =>
        Gen.Date[new DateTime(1800, 1, 1), new DateTime(2200, 12, 31)].Select(DateOnly.FromDateTime).Sample(day =>
        {
            foreach (var form in (string[])["yyyy-MM-dd", "yyyyMMdd", "d.M.yyyy", "dd/MM/yyyy", "d MMMM yyyy", "MMM d, yyyy"])
                Assert.Equal(day, SheetDates.Parse(day.ToString(form, CultureInfo.InvariantCulture), DayOrder.DayFirst)?.Day);
        });
}
