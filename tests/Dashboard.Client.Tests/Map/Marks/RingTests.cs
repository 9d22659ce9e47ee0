using CsCheck;
using Dashboard.Client.Colours;
using Dashboard.Client.Map.Marks;

namespace Dashboard.Client.Tests.Map.Marks;

public sealed class RingTests
{
    private static readonly Legend Themes = Legend.OfThemes(MapSamples.Themes);

    [Fact]
    public void Shares_sum_to_the_events_whatever_the_mix() =>
        Gen.Select(Gen.Int[1, 500], Gen.Double[0, 1], Gen.Double[0, 1])
            .Sample(
                (count, one, two) =>
                {
                    var mix = new Dictionary<string, double> { ["unrest"] = count * one / 2, ["cost"] = count * two / 2 };

                    Assert.Equal(count, Themes.Shares(mix, count).Sum(share => share.Share), 0.002 * count);
                });

    [Fact]
    public void Shares_stand_in_the_order_of_themes()
    {
        var mix = new Dictionary<string, double> { ["cost"] = 1, ["demands"] = 2, ["unrest"] = 1 };

        Assert.Equal(["1", "2", "ink"], Themes.Shares(mix, 4).Select(share => share.Slot));
    }

    [Fact]
    public void What_belongs_to_no_theme_is_a_piece_of_its_own() =>
        Assert.Equal(("none", 3d), Assert.Single(Themes.Shares(new Dictionary<string, double>(), 3)));

    [Fact]
    public void A_ring_of_one_theme_is_whole() =>
        Assert.Equal(new RingPiece("2", null, null), Assert.Single(Ring.Cut(8, [("2", 4)])));

    [Fact]
    public void A_ring_has_a_piece_for_each_theme_beginning_at_noon()
    {
        var pieces = Ring.Cut(50 / Math.PI, [("1", 1), ("2", 0), ("3", 3)]); // a pixel is a hundredth

        Assert.Equal([new("1", "24 76", "24.5"), new("3", "74 26", "-0.5")], pieces);
    }
}
