using CsCheck;
using Dashboard.Client.Casualties.Chart;

namespace Dashboard.Client.Tests.Casualties.Chart;

public sealed class FigureScaleTests
{
    [Fact]
    public void It_begins_at_0_reaches_the_highest_and_has_at_most_five_steps() =>
        Gen.Int[0, int.MaxValue].Sample(highest =>
        {
            var scale = FigureScale.UpTo(highest);

            return scale.Ticks[0] == 0 && scale.Top >= highest && scale.Ticks.Count is >= 2 and <= 6;
        });

    [Fact]
    public void Its_steps_are_equal() =>
        Gen.Int[0, 1_000_000].Sample(highest =>
        {
            var ticks = FigureScale.UpTo(highest).Ticks;

            return ticks.Select((tick, at) => tick == at * ticks[1]).All(isWhole => isWhole);
        });

    [Theory]
    [InlineData(241, 250)]
    [InlineData(12_000, 12_500)]
    [InlineData(6, 6)]
    [InlineData(1, 1)]
    public void It_ends_at_a_round_number(int highest, int top) => Assert.Equal(top, FigureScale.UpTo(highest).Top);
}
