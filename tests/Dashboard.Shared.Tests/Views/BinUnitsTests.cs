using CsCheck;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Tests.Views;

public sealed class BinUnitsTests
{
    private static readonly Gen<(BinUnit Unit, DateOnly Day)> Cases =
        Gen.Select(Gen.Enum<BinUnit>(), Gen.Int[0, DateOnly.MaxValue.DayNumber].Select(DateOnly.FromDayNumber));

    [Fact]
    public void A_day_lies_within_its_unit_and_both_ends_of_that_have_the_same_unit() =>
        Cases.Sample(c =>
        {
            var (first, last) = (c.Unit.FirstDay(c.Day), c.Unit.LastDay(c.Day));
            Assert.InRange(c.Day, first, last);
            Assert.Equal(
                (first, last, first, last),
                (c.Unit.FirstDay(first), c.Unit.LastDay(first), c.Unit.FirstDay(last), c.Unit.LastDay(last)));
        });

    [Theory]
    [InlineData(BinUnit.Day, "2022-05-18", "2022-05-18")]
    [InlineData(BinUnit.Week, "2022-05-16", "2022-05-22")]
    [InlineData(BinUnit.Month, "2022-05-01", "2022-05-31")]
    [InlineData(BinUnit.Quarter, "2022-04-01", "2022-06-30")]
    [InlineData(BinUnit.Year, "2022-01-01", "2022-12-31")]
    public void A_unit_is_that_of_the_calendar(BinUnit unit, string first, string last)
    {
        var day = new DateOnly(2022, 5, 18);

        Assert.Equal((first, last), ($"{unit.FirstDay(day):yyyy-MM-dd}", $"{unit.LastDay(day):yyyy-MM-dd}"));
    }

    [Fact]
    public void No_unit_goes_past_the_last_day_that_there_is() =>
        Assert.All(Enum.GetValues<BinUnit>(), unit => Assert.Equal(DateOnly.MaxValue, unit.LastDay(DateOnly.MaxValue)));
}
