using System.Globalization;

namespace Dashboard.Shared.Filters;

/// <summary>
/// An end of the chosen time, inclusive: a day, or an hour of a day, local at each place. As an end it covers its whole day or hour.
/// </summary>
/// <param name="Day">The day.</param>
/// <param name="Hour">0 to 23; null: the whole day.</param>
public readonly record struct TimeBound(DateOnly Day, int? Hour = null)
{
    /// <summary>Hours of a day.</summary>
    public const int HoursOfDay = 24;

    /// <summary>Maximum number of days that are shown by hours.</summary>
    public const int MostDaysByHour = 3;

    private const string DayFormat = "yyyy-MM-dd";
    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    /// <summary>Its first hour, counted from the beginning of the calendar.</summary>
    public int FirstHour => HourOf(Day.DayNumber, Hour ?? 0);

    /// <summary>Its last hour, counted from the beginning of the calendar.</summary>
    public int LastHour => HourOf(Day.DayNumber, Hour ?? HoursOfDay - 1);

    /// <summary>The whole day.</summary>
    public static implicit operator TimeBound(DateOnly day) => ToTimeBound(day);

    /// <summary>The whole day.</summary>
    public static TimeBound ToTimeBound(DateOnly day) => new(day);

    /// <summary>The hour with this number, counted from the beginning of the calendar.</summary>
    public static TimeBound OfHour(int hour) => new(DateOnly.FromDayNumber(hour / HoursOfDay), hour % HoursOfDay);

    /// <summary>The number of an hour of a day, counted from the beginning of the calendar.</summary>
    public static int HourOf(int dayNumber, int hour) => (dayNumber * HoursOfDay) + hour;

    /// <summary>Parses <c>2022-01-05</c> and <c>2022-01-05T18:00</c>; null for anything else.</summary>
    public static TimeBound? Parse(string value) =>
        DateOnly.TryParseExact(value, DayFormat, Plain, DateTimeStyles.None, out var day) ? day
        : DateTime.TryParseExact(value, $"{DayFormat}'T'HH':00'", Plain, DateTimeStyles.None, out var hour)
            ? new TimeBound(DateOnly.FromDateTime(hour), hour.Hour)
        : null;

    /// <summary>Whether the value is a day with something that is not a whole hour of it: <c>2022-01-05T18:30</c>.</summary>
    public static bool IsDayWithTime(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.Length > DayFormat.Length
            && value[DayFormat.Length] is 'T' or 't' or ' '
            && DateOnly.TryParseExact(value.AsSpan(0, DayFormat.Length), DayFormat, Plain, DateTimeStyles.None, out _);
    }

    /// <summary>As addresses write it: <c>2022-01-05</c> or <c>2022-01-05T18:00</c>.</summary>
    public override string ToString() =>
        Hour is { } hour
            ? string.Create(Plain, $"{Day.ToString(DayFormat, Plain)}T{hour:00}:00")
            : Day.ToString(DayFormat, Plain);
}
