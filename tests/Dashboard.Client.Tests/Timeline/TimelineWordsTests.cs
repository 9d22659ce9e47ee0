using System.Globalization;
using Dashboard.Client.Language;
using Dashboard.Client.Tests.Language;
using Dashboard.Client.Timeline;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Tests.Timeline;

public sealed class TimelineWordsTests
{
    [Theory]
    [InlineData("en", "Events per day", "30\u00A0events per day", "Afterwards, by quarter")]
    [InlineData("ru", "События по дням", "30\u00A0событий в день", "Позже, по кварталам")]
    [InlineData("kk", "Күндер бойынша оқиғалар", "күніне 30\u00A0оқиға", "Кейін, тоқсандар бойынша")]
    public void A_unit_of_time_takes_the_form_that_its_sentence_asks_for(string language, string title, string gridline, string aside)
    {
        using var _ = new In(language);

        Assert.Equal(
            [title, gridline, aside],
            [
                TimelineWords.Title(BinUnit.Day, null),
                TimelineWords.Gridline(30, BinUnit.Day, null),
                TimelineWords.PartHeading(Stretch.After, BinUnit.Quarter),
            ]);
    }

    [Theory]
    [InlineData("ru", "февраль – март\u00A02022\u00A0года, 4\u00A0события", "Среда, 5\u00A0января, событий нет")]
    [InlineData("kk", "2022\u00A0жылғы\u00A0ақпан – наурыз, 4\u00A0оқиға", "5\u00A0қаңтар, сәрсенбі, оқиға жоқ")]
    public void A_column_is_named_as_its_language_names_days(string language, string quarter, string day)
    {
        using var _ = new In(language);

        Assert.Equal(
            [quarter, day],
            [
                TimelineWords.Column(Winter.Quarter(2022, 1, 4), Winter.About, null),
                TimelineWords.Column(Winter.OneDay(5, 0), Winter.About, null),
            ]);
    }

    [Theory]
    [InlineData("en", "Deaths coded by ACLED, per day", "30\u00A0deaths per day", "Wednesday 5\u00A0January, 0\u00A0deaths coded by ACLED")]
    [InlineData(
        "ru",
        "Погибшие по подсчёту ACLED, по дням",
        "30\u00A0погибших в день",
        "Среда, 5\u00A0января, 0\u00A0погибших по подсчёту ACLED")]
    [InlineData(
        "kk",
        "ACLED есебі бойынша қаза тапқандар, күндер бойынша",
        "күніне 30\u00A0қаза тапқан адам",
        "5\u00A0қаңтар, сәрсенбі, ACLED есебі бойынша 0\u00A0қаза тапқан адам")]
    public void Bars_of_deaths_name_who_coded_them(string language, string title, string gridline, string column)
    {
        using var _ = new In(language);

        Assert.Equal(
            [title, gridline, column],
            [
                TimelineWords.Title(BinUnit.Day, "ACLED"),
                TimelineWords.Gridline(30, BinUnit.Day, "ACLED"),
                TimelineWords.Column(Winter.OneDay(5, 0), Winter.About, "ACLED"),
            ]);
    }

    [Theory]
    [InlineData("2023-04-01", "2023-04-30", "April\u00A02023")]
    [InlineData("2023-04-01", "2023-06-30", "April to June\u00A02023")]
    [InlineData("2023-04-02", "2023-04-15", "2–15\u00A0April\u00A02023")]
    [InlineData("2022-04-01", "2023-01-31", "1\u00A0Apr\u00A02022\u00A0– 31\u00A0Jan\u00A02023")]
    public void Whole_months_are_named_without_their_days_and_two_years_briefly(string from, string to, string words) =>
        Assert.Equal(
            words,
            TimelineWords.Days(DateOnly.Parse(from, CultureInfo.InvariantCulture), DateOnly.Parse(to, CultureInfo.InvariantCulture)));

    [Fact]
    public void Days_outside_the_focus_are_named_with_their_year() =>
        Assert.Equal(
            ["5\u00A0January", "1\u00A0February\u00A02022"],
            [TimelineWords.Day(Winter.Day(5), Winter.About), TimelineWords.Day(new(2022, 2, 1), Winter.About)]);

    [Fact]
    public void Days_of_a_focus_of_two_years_are_named_with_theirs() =>
        Assert.Equal("5\u00A0January\u00A02022", TimelineWords.Day(Winter.Day(5), Winter.About with { From = new(2021, 12, 20) }));

    [Fact]
    public void A_year_that_the_title_names_is_left_out_and_no_other() =>
        Assert.Equal(
            [2022, 0, 0],
            [
                YearOfFocus.Of(Winter.About),
                YearOfFocus.Of(Winter.About with { Title = new("A winter") }),
                YearOfFocus.Of(Winter.About with { From = new(2021, 12, 20) }),
            ]);

    [Fact]
    public void Every_unit_has_words_of_its_own_in_every_sentence()
    {
        foreach (var language in Languages.All)
        {
            using var _ = new In(language);
            Func<BinUnit, string>[] sentences =
            [
                unit => TimelineWords.Title(unit, null),
                unit => TimelineWords.Title(unit, "ACLED"),
                unit => TimelineWords.Gridline(2, unit, null),
                unit => TimelineWords.PartHeading(Stretch.Before, unit),
                unit => TimelineWords.PartHeading(Stretch.After, unit),
            ];
            Assert.All(
                sentences,
                sentence => Assert.Equal(6, Enum.GetValues<BinUnit>().Select(sentence).Distinct(StringComparer.Ordinal).Count()));
        }
    }
}
