using Dashboard.Client.Events;
using Dashboard.Client.Tests.Language;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Tests.Events;

public sealed class EventTimeTests
{
    [Theory]
    [InlineData("01:30", TimeKind.At, "01:30")]
    [InlineData("16:37", TimeKind.Reported, "by 16:37")]
    [InlineData("14:00", TimeKind.About, "about 14:00")]
    [InlineData("16:30", TimeKind.From, "from 16:30")]
    [InlineData("17:20-18:00", TimeKind.Between, "17:20 to 18:00")]
    [InlineData(null, null, "")]
    public void A_time_says_what_it_means(string? time, TimeKind? kind, string words) =>
        Assert.Equal(words, EventTime.Brief(Winter.Event with { Time = time, TimeKind = kind }));

    [Fact]
    public void Without_a_clock_the_part_of_the_day_is_said() =>
        Assert.Equal("in the afternoon", EventTime.Brief(Winter.Event with { TimeOfDay = new("in the afternoon") }));

    [Theory]
    [InlineData(DatePrecision.Day, 6, "Thursday 6\u00A0January\u00A02022")]
    [InlineData(DatePrecision.Day, 8, "6–8\u00A0January\u00A02022")]
    [InlineData(DatePrecision.Month, 6, "January\u00A02022")]
    [InlineData(DatePrecision.Year, 6, "2022")]
    public void Days_are_said_as_far_as_they_are_known(DatePrecision precision, int end, string words) =>
        Assert.Equal(words, EventTime.Full(Winter.Event with { DatePrecision = precision, End = Winter.Day(end) }));

    [Theory]
    [InlineData("Asia/Almaty", "UTC+6")]
    [InlineData("Asia/Oral", "UTC+5")]
    [InlineData("Asia/Kolkata", "UTC+5:30")]
    [InlineData("America/New_York", "UTC−5")]
    [InlineData("Africa/Abidjan", "UTC")]
    public void The_clock_is_that_of_the_place_on_that_day(string zone, string offset) =>
        Assert.Equal($"known to within about an hour; local time, {offset}", EventTime.Precision(At(zone)));

    [Fact]
    public void A_zone_that_this_machine_does_not_know_is_left_out() =>
        Assert.Equal("known to within about an hour; local time", EventTime.Precision(At("Nowhere/Atall")));

    [Fact]
    public void Without_an_hour_no_clock_is_named() => Assert.Equal("the day is known, not the hour", EventTime.Precision(Winter.Event));

    [Theory]
    [InlineData("ru", "16:37", TimeKind.Reported, "к 16:37")]
    [InlineData("ru", "14:00", TimeKind.About, "около 14:00")]
    [InlineData("ru", "16:30", TimeKind.From, "с 16:30")]
    [InlineData("ru", "17:20-18:00", TimeKind.Between, "17:20–18:00")]
    [InlineData("kk", "16:37", TimeKind.Reported, "16:37-\u2060ге қарай")]
    [InlineData("kk", "14:00", TimeKind.Reported, "14:00-\u2060ге қарай")]
    [InlineData("kk", "14:00", TimeKind.About, "шамамен 14:00")]
    [InlineData("kk", "16:30", TimeKind.From, "16:30-\u2060дан бастап")]
    [InlineData("kk", "17:20-18:00", TimeKind.Between, "17:20–18:00")]
    public void A_time_says_what_it_means_in_the_language_of_the_page(string language, string time, TimeKind kind, string words)
    {
        using var _ = new In(language);

        Assert.Equal(words, EventTime.Brief(Winter.Event with { Time = time, TimeKind = kind }));
    }

    [Theory]
    [InlineData("ru", "известно с точностью примерно до часа; местное время, UTC+6")]
    [InlineData("kk", "шамамен сағатына дейін белгілі; жергілікті уақыт, UTC+6")]
    public void How_exactly_the_time_is_known_is_said_in_the_language_of_the_page(string language, string words)
    {
        using var _ = new In(language);

        Assert.Equal(words, EventTime.Precision(At("Asia/Almaty")));
    }

    [Fact]
    public void A_part_of_the_day_that_fell_back_says_in_which_language_it_is() =>
        Assert.Equal("en", EventTime.Language(Winter.Event with { TimeOfDay = new("in the afternoon", "en") }));

    private static EventItem At(string zone) => Winter.Event with
    {
        DatePrecision = DatePrecision.Hour,
        Time = "14:00",
        TimeKind = TimeKind.About,
        Place = Winter.Town with { TimeZone = zone },
    };
}
