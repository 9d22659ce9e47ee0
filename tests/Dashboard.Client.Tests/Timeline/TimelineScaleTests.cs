using CsCheck;
using Dashboard.Client.Timeline;

namespace Dashboard.Client.Tests.Timeline;

public sealed class TimelineScaleTests
{
    [Theory]
    [InlineData(0, new int[0])]
    [InlineData(1, new[] { 1 })]
    [InlineData(3, new[] { 1, 2, 3 })]
    [InlineData(7, new[] { 2, 4, 6 })]
    [InlineData(12, new[] { 5, 10 })]
    [InlineData(37, new[] { 10, 20, 30 })]
    [InlineData(950, new[] { 500 })]
    public void Gridlines_lie_at_round_numbers(int tallest, int[] ticks) =>
        Assert.Equal(ticks, TimelineScale.Of([Winter.OneDay(1, tallest)]).Ticks);

    [Fact]
    public void The_tallest_bar_has_at_least_one_gridline_and_at_most_three() =>
        Gen.Int[1, 1_000_000].Sample(tallest => TimelineScale.Of([Winter.OneDay(1, tallest)]).Ticks.Count is >= 1 and <= 3);

    [Fact]
    public void The_tallest_bar_stays_below_the_upper_edge() =>
        Gen.Int[1, 1_000_000].Sample(tallest => TimelineScale.Of([Winter.OneDay(1, tallest)]).Percent(tallest) < 100);

    [Fact]
    public void Heights_are_proportional_to_events() =>
        Gen.Select(Gen.Int[1, 1000], Gen.Int[1, 1000]).Sample((one, other) =>
        {
            var scale = TimelineScale.Of([Winter.OneDay(1, one), Winter.OneDay(2, other)]);
            return Math.Abs((scale.Percent(one) / scale.Percent(other)) - ((double)one / other)) < 1e-9;
        });
}
