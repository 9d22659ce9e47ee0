namespace Dashboard.Shared.Views;

/// <summary>First and last days of calendar units.</summary>
public static class BinUnits
{
    /// <summary>The first day of the unit that contains the day.</summary>
    public static DateOnly FirstDay(this BinUnit unit, DateOnly day) => unit switch
    {
        BinUnit.Hour or BinUnit.Day => day,
        BinUnit.Week => day.AddDays(-(((int)day.DayOfWeek + 6) % 7)),
        BinUnit.Month => new DateOnly(day.Year, day.Month, 1),
        BinUnit.Quarter => new DateOnly(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1),
        _ => new DateOnly(day.Year, 1, 1),
    };

    /// <summary>The last day of the unit that contains the day; the last day of the year 9999 for a week that would end after it.</summary>
    public static DateOnly LastDay(this BinUnit unit, DateOnly day) => unit switch
    {
        BinUnit.Hour or BinUnit.Day => day,
        BinUnit.Week => DateOnly.FromDayNumber(Math.Min(day.DayNumber + ((7 - (int)day.DayOfWeek) % 7), DateOnly.MaxValue.DayNumber)),
        BinUnit.Month => new DateOnly(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month)),
        BinUnit.Quarter => BinUnit.Month.LastDay(new DateOnly(day.Year, ((day.Month - 1) / 3 * 3) + 3, 1)),
        _ => new DateOnly(day.Year, 12, 31),
    };
}
