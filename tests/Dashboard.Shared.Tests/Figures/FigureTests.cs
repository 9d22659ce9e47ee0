using System.Globalization;
using Dashboard.Shared.Claims;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Figures;
using Dashboard.Shared.Views;
using static Dashboard.Shared.Tests.Figures.Miniature;

namespace Dashboard.Shared.Tests.Figures;

public sealed class FigureTests
{
    [Theory]
    [InlineData(1, 2, 3, 1, 2, 3, false)]
    [InlineData(null, 2, 3, 2, 2, 3, false)]
    [InlineData(1, null, 3, 1, 1, 3, false)]
    [InlineData(1, 2, null, 1, 2, 2, true)]
    [InlineData(1, null, null, 1, 1, 1, true)]
    [InlineData(null, 2, null, 2, 2, 2, true)]
    [InlineData(null, null, 3, null, 3, 3, false)]
    [InlineData(null, null, null, null, null, null, false)]
    public void What_is_not_given_is_taken_from_the_nearest_that_is(
        int? low,
        int? best,
        int? high,
        int? lowest,
        int? stated,
        int? highest,
        bool isOpen) => Assert.Equal(new Figure(lowest, stated, highest, isOpen), Figure.Of(low, best, high));

    [Theory]
    [InlineData(null, 164, 164, 164, 164, false, false)]
    [InlineData(240, 240, null, 240, 240, true, false)]
    [InlineData(2, 5, null, 2, 5, true, false)]
    [InlineData(2, null, null, 2, 2, true, false)]
    [InlineData(null, 13, 15, 13, 15, false, false)]
    [InlineData(12, null, 15, 12, 15, false, false)]
    [InlineData(null, null, 5, null, 5, false, true)]
    [InlineData(0, 0, 0, 0, 0, false, false)]
    [InlineData(null, null, null, null, null, false, false)]
    public void A_figure_reaches_as_far_as_its_claimant_said(
        int? low,
        int? best,
        int? high,
        int? lowest,
        int? highest,
        bool isOpenAbove,
        bool isOpenBelow)
    {
        var figure = View(low, best, high).Figure;

        Assert.Equal((lowest, highest, isOpenAbove, isOpenBelow), (figure.Lowest, figure.Highest, figure.IsOpenAbove, figure.IsOpenBelow));
        Assert.Equal(highest is not null, figure.HasNumber);
    }

    [Theory]
    [InlineData(10, 12, 15, 12, true)]
    [InlineData(10, null, 15, null, true)]
    [InlineData(15, null, 15, 15, false)]
    [InlineData(24, null, null, 24, false)]
    [InlineData(null, null, 5, 5, false)]
    [InlineData(null, 13, 15, 13, false)]
    [InlineData(null, null, null, null, false)]
    public void On_a_scale_stands_the_number_as_stated_and_two_bounds_where_they_differ(
        int? low,
        int? best,
        int? high,
        int? point,
        bool hasBounds)
    {
        var onScale = View(low, best, high).OnScale;

        Assert.Equal((point, hasBounds ? (low!.Value, high!.Value) : null), (onScale.Point, onScale.Bounds));
    }

    [Theory]
    [InlineData(DatePrecision.Minute, "2024-02-10", "2024-02-10")]
    [InlineData(DatePrecision.Day, "2024-02-10", "2024-02-10")]
    [InlineData(DatePrecision.Month, "2024-02-01", "2024-02-29")]
    [InlineData(DatePrecision.Year, "2024-01-01", "2024-12-31")]
    public void A_claim_may_have_been_stated_on_any_day_of_its_period(DatePrecision precision, string first, string last)
    {
        var claim = Claim("a", 1, Day(10, 2, 2024)) with { StatedPrecision = precision };

        Assert.Equal(
            new StatedPeriod(DateOnly.Parse(first, CultureInfo.InvariantCulture), DateOnly.Parse(last, CultureInfo.InvariantCulture)),
            StatedPeriod.Of(claim));
        Assert.Equal(StatedPeriod.Of(claim), Of(claim).Claim("a").Period);
    }

    private static ClaimView View(int? low, int? best, int? high) =>
        Of(Claim("a", null, Day(5)) with { Low = low, Best = best, High = high }).Claim("a");
}
