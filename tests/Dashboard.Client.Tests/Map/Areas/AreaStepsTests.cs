using CsCheck;
using Dashboard.Client.Map.Areas;

namespace Dashboard.Client.Tests.Map.Areas;

public sealed class AreaStepsTests
{
    private static readonly Gen<int> Largest = Gen.OneOf(Gen.Int[1, 100], Gen.Int[1, 2_000_000_000]);

    [Fact]
    public void There_are_at_most_five_and_each_number_is_in_one() => Largest.Sample(largest =>
    {
        var steps = AreaSteps.Of(largest).All.ToList();

        Assert.InRange(steps.Count, 1, AreaSteps.Shades);
        Assert.Equal(1, steps[0].First);
        Assert.All(steps.Zip(steps.Skip(1)), pair => Assert.Equal(pair.First.Last + 1, pair.Second.First));
        Assert.True(steps[^1].First <= largest && steps[^1].Last is not { } last || steps[^1].Last == largest);
    });

    [Fact]
    public void A_number_has_the_shade_that_its_step_has_in_the_key() => Gen.Select(Largest, Gen.Double[0, 1]).Sample((largest, part) =>
    {
        var (count, steps) = (1 + (int)((largest - 1) * part), AreaSteps.Of(largest));
        var step = steps.All.Single(step => step.First <= count && count <= (step.Last ?? int.MaxValue));

        Assert.Equal(step.Shade, steps.ShadeOf(count));
        Assert.InRange(step.Shade, 1, AreaSteps.Shades);
    });

    [Fact]
    public void Shades_get_darker_from_step_to_step() => Largest.Sample(largest =>
    {
        var shades = AreaSteps.Of(largest).All.Select(step => step.Shade).ToList();
        Assert.Equal(shades.Distinct().Order(), shades);
    });

    [Fact]
    public void Without_an_area_there_is_no_step() => Assert.Empty(AreaSteps.Of(0).All);

    [Fact]
    public void Steps_begin_at_round_numbers() =>
        Assert.Equal([(1, 1, 4), (3, 5, 19), (5, 20, null)], AreaSteps.Of(53).All.Select(step => (step.Shade, step.First, step.Last)));
}
