using Dashboard.Client.Language;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;

namespace Dashboard.Client.Tests.Language;

public sealed class DatesTests
{
    private static readonly DateOnly Wednesday = new(2022, 1, 5);

    [Theory]
    [InlineData("en", "5 January 2022", "Wednesday 5 January", "5 Jan", "January 2022")]
    [InlineData("ru", "5 января 2022 года", "Среда, 5 января", "5 янв", "январь 2022 года")]
    [InlineData("kk", "2022 жылғы 5 қаңтар", "5 қаңтар, сәрсенбі", "5 қаң", "2022 жылғы қаңтар")]
    public void A_day_is_written_as_its_language_writes_days(string language, string full, string heading, string brief, string month)
    {
        using var _ = new In(language);

        Assert.Equal([full, heading, brief, month], [Dates.Full(Wednesday), Dates.Heading(Wednesday, 2022), Dates.Brief(Wednesday, 2022), Dates.Known(Wednesday, DatePrecision.Month)]);
    }

    [Theory]
    [InlineData("en", "5 May 2022", "May 2022", "May")]
    [InlineData("ru", "5 мая 2022", "май 2022", "май")]
    [InlineData("kk", "2022 ж. 5 мам", "2022 ж. мам", "мам")]
    public void A_short_month_has_the_form_of_a_day_or_of_a_month(string language, string day, string month, string alone)
    {
        using var _ = new In(language);
        var may = new DateOnly(2022, 5, 5);

        Assert.Equal([day, month, alone], [Dates.KnownBrief(may, DatePrecision.Day, 0), Dates.KnownBrief(may, DatePrecision.Month, 0), Dates.BriefMonth(may)]);
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
    [InlineData("en", "2–11 January 2022", "from 2 January 2022", "30 December 2021 – 2 January 2022")]
    [InlineData("ru", "2–11 января 2022 года", "с 2 января 2022 года", "30 декабря 2021 года – 2 января 2022 года")]
    [InlineData("kk", "2022 жылғы 2–11 қаңтар", "2022 жылғы 2 қаңтар күнінен бастап", "2021 жылғы 30 желтоқсан – 2022 жылғы 2 қаңтар")]
    public void A_range_names_month_and_year_once(string language, string within, string open, string across)
    {
        using var _ = new In(language);
        var second = new DateOnly(2022, 1, 2);

        Assert.Equal(within, Dates.Range(second, new(2022, 1, 11)));
        Assert.Equal(open, Dates.Range(second, null));
        Assert.Equal(across, Dates.Range(new(2021, 12, 30), second));
    }
}
