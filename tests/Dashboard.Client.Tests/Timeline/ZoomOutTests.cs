using Dashboard.Client.Timeline;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Tests.Timeline;

public sealed class ZoomOutTests
{
    private static readonly DatasetSummary About = Winter.About with { LastDay = new(2026, 1, 20) };

    [Fact]
    public void A_day_widens_to_its_week_month_quarter_and_year_and_then_to_all() =>
        Assert.Equal(
            [
                new(new(2023, 5, 15), new(2023, 5, 21)), new(new(2023, 5, 1), new(2023, 5, 31)), new(new(2023, 4, 1), new(2023, 6, 30)),
                new(new(2023, 1, 1), new(2023, 12, 31)),
            ],
            Steps(new(new(2023, 5, 18), new(2023, 5, 18))));

    [Fact]
    public void A_week_of_two_months_widens_to_what_holds_both() =>
        Assert.Equal(new Zoom(new(2023, 4, 1), new(2023, 6, 30)), ZoomOut.Of(new(2023, 5, 29), new(2023, 6, 4), About));

    [Fact]
    public void Nothing_is_wider_than_the_dataset() =>
        Assert.Equal(
            [new(new(2026, 1, 12), new(2026, 1, 18)), new(new(2026, 1, 1), new(2026, 1, 20))],
            Steps(new(new(2026, 1, 14), new(2026, 1, 14))));

    [Theory]
    [InlineData(null, "2023-05-18")]
    [InlineData("2023-05-18", null)]
    [InlineData("2022-12-20", "2023-01-10")]
    [InlineData("9999-12-31", "9999-12-31")]
    public void From_an_open_end_or_two_years_one_goes_to_all(string? from, string? to) =>
        Assert.Null(ZoomOut.Of(Day(from), Day(to), About));

    private static IEnumerable<Zoom> Steps(Zoom zoom)
    {
        while (ZoomOut.Of(zoom.From, zoom.To, About) is { } wider)
            yield return zoom = wider;
    }

    private static DateOnly? Day(string? day) =>
        day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
}
