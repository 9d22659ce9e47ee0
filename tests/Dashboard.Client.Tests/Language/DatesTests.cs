using Dashboard.Client.Language;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;

namespace Dashboard.Client.Tests.Language;

public sealed class DatesTests
{
    private static readonly DateOnly Wednesday = new(2022, 1, 5);

    [Theory]
    [InlineData("en", "5\u00A0January\u00A02022", "Wednesday 5\u00A0January", "5\u00A0Jan", "January\u00A02022")]
    [InlineData("ru", "5\u00A0января\u00A02022\u00A0года", "Среда, 5\u00A0января", "5\u00A0янв", "январь\u00A02022\u00A0года")]
    [InlineData("kk", "2022\u00A0жылғы\u00A05\u00A0қаңтар", "5\u00A0қаңтар, сәрсенбі", "5\u00A0қаң", "2022\u00A0жылғы\u00A0қаңтар")]
    public void A_day_is_written_as_its_language_writes_days(string language, string full, string heading, string brief, string month)
    {
        using var _ = new In(language);

        Assert.Equal(
            [full, heading, brief, month],
            [
                Dates.Full(Wednesday),
                Dates.Heading(Wednesday, 2022),
                Dates.Brief(Wednesday, 2022),
                Dates.Known(Wednesday, DatePrecision.Month),
            ]);
    }

    [Theory]
    [InlineData("en", "2022-01-05T18:00", "2022-01-05T20:00", "5 January 2022, 18:00–20:59")]
    [InlineData("en", "2022-01-05T18:00", "2022-01-05T18:00", "5 January 2022, 18:00–18:59")]
    [InlineData("en", "2022-01-05", "2022-01-05T18:00", "5 January 2022, 00:00–18:59")]
    [InlineData("en", "2022-01-04T22:00", "2022-01-05T05:00", "4 January 2022, 22:00 – 5 January 2022, 05:59")]
    [InlineData("en", "2022-01-04", "2022-01-05T05:00", "4 January 2022 – 5 January 2022, 05:59")]
    [InlineData("en", "2022-01-05T18:00", "", "from 5 January 2022, 18:00")]
    [InlineData("en", "", "2022-01-05T18:00", "until 5 January 2022, 18:59")]
    [InlineData("ru", "2022-01-05T18:00", "2022-01-05T20:00", "5 января 2022 года, 18:00–20:59")]
    [InlineData("ru", "2022-01-05T18:00", "", "с 5 января 2022 года, 18:00")]
    [InlineData("ru", "", "2022-01-05T18:00", "по 5 января 2022 года, 18:59")]
    [InlineData("kk", "2022-01-05T18:00", "2022-01-05T20:00", "2022 жылғы 5 қаңтар, 18:00–20:59")]
    [InlineData("kk", "2022-01-05T18:00", "", "2022 жылғы 5 қаңтар, 18:00-ден бастап")]
    [InlineData("kk", "", "2022-01-05T18:00", "2022 жылғы 5 қаңтар, 18:59-ға дейін")]
    [InlineData("en", "2022-01-04", "2022-01-05", "4–5 January 2022")]
    public void A_range_of_hours_says_where_its_last_hour_ends(string language, string from, string to, string words)
    {
        using var _ = new In(language);

        Assert.Equal(words, Spaces.Plain(Dates.Range(TimeBound.Parse(from), TimeBound.Parse(to))));
    }

    [Theory]
    [InlineData("en", "5\u00A0May\u00A02022", "May\u00A02022", "May")]
    [InlineData("ru", "5\u00A0мая\u00A02022", "май\u00A02022", "май")]
    [InlineData("kk", "2022\u00A0ж.\u00A05\u00A0мам", "2022\u00A0ж.\u00A0мам", "мам")]
    public void A_short_month_has_the_form_of_a_day_or_of_a_month(string language, string day, string month, string alone)
    {
        using var _ = new In(language);
        var may = new DateOnly(2022, 5, 5);

        Assert.Equal(
            [day, month, alone],
            [Dates.KnownBrief(may, DatePrecision.Day, 0), Dates.KnownBrief(may, DatePrecision.Month, 0), Dates.BriefMonth(may)]);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("kk")]
    public void A_date_keeps_to_one_line(string language)
    {
        using var _ = new In(language);

        Assert.DoesNotContain(
            ' ',
            Dates.Full(Wednesday)
                + Dates.DayAndMonth(Wednesday)
                + Dates.Brief(Wednesday, 0)
                + Dates.MonthAndYear(Wednesday)
                + Dates.KnownBrief(Wednesday, DatePrecision.Month, 0));
        Assert.DoesNotContain('\u00A0', Spaces.Plain(Dates.Full(Wednesday)));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("kk")]
    public void A_day_that_is_written_in_full_can_be_typed_so(string language)
    {
        using var _ = new In(language);
        var days = Enumerable.Range(0, 800).Select(new DateOnly(2021, 12, 1).AddDays).ToList();

        Assert.Equal(days, days.Select(day => WrittenDate.Parse(Dates.Full(day)) ?? default));
        Assert.Equal(days, days.Select(day => WrittenDate.Parse(Dates.Brief(day, 0)) ?? default));
    }

    [Theory]
    [InlineData(
        "en",
        "2–11\u00A0January\u00A02022",
        "from 2\u00A0January\u00A02022",
        "30\u00A0December\u00A02021\u00A0– 2\u00A0January\u00A02022"
    )]
    [InlineData(
        "ru",
        "2–11\u00A0января\u00A02022\u00A0года",
        "с\u00A02\u00A0января\u00A02022\u00A0года",
        "30\u00A0декабря\u00A02021\u00A0года\u00A0– 2\u00A0января\u00A02022\u00A0года"
    )]
    [InlineData(
        "kk",
        "2022\u00A0жылғы\u00A02–11\u00A0қаңтар",
        "2022\u00A0жылғы\u00A02\u00A0қаңтар күнінен бастап",
        "2021\u00A0жылғы\u00A030\u00A0желтоқсан\u00A0– 2022\u00A0жылғы\u00A02\u00A0қаңтар"
    )]
    public void A_range_names_month_and_year_once(string language, string within, string open, string across)
    {
        using var _ = new In(language);
        var second = new DateOnly(2022, 1, 2);

        Assert.Equal(within, Dates.Range(second, new(2022, 1, 11)));
        Assert.Equal(open, Dates.Range(second, null));
        Assert.Equal(across, Dates.Range(new(2021, 12, 30), second));
    }
}
