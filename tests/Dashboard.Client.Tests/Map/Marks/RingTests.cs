using CsCheck;
using Dashboard.Client.Colours;
using Dashboard.Client.Map.Marks;

namespace Dashboard.Client.Tests.Map.Marks;

public sealed class RingTests
{
    private static readonly ThemeSlots Slots = new(Legend.OfThemes(MapSamples.Themes));

    [Fact]
    public void Shares_sum_to_the_events_whatever_the_mix() =>
        Gen.Select(Gen.Int[1, 500], Gen.Double[0, 1], Gen.Double[0, 1])
            .Sample(
                (count, one, two) =>
                {
                    var mix = new Dictionary<string, double> { ["unrest"] = count * one / 2, ["cost"] = count * two / 2 };

                    Assert.Equal(count, Slots.Shares(mix, count).Sum(share => share.Share), 0.002 * count);
                });

    [Fact]
    public void Shares_stand_in_the_order_of_themes()
    {
        var mix = new Dictionary<string, double> { ["cost"] = 1, ["demands"] = 2, ["unrest"] = 1 };

        Assert.Equal(["1", "2", "ink"], Slots.Shares(mix, 4).Select(share => share.Slot));
    }

    [Fact]
    public void What_belongs_to_no_theme_is_a_piece_of_its_own() =>
        Assert.Equal(("none", 3d), Assert.Single(Slots.Shares(new Dictionary<string, double>(), 3)));

    [Fact]
    public void A_ring_of_one_theme_is_whole() =>
        Assert.EndsWith("Z", Assert.Single(Ring.Cut(10, 3, [("2", 4)])).Path, StringComparison.Ordinal);

    [Fact]
    public void A_ring_has_a_piece_for_each_theme_beginning_at_noon()
    {
        var pieces = Ring.Cut(20, 5, [("1", 1), ("2", 0), ("3", 3)]);

        Assert.Equal(["1", "3"], pieces.Select(piece => piece.Slot));
        Assert.StartsWith("M0.5 -17.49A17.5 17.5 0 0 1 17.49 -0.5", pieces[0].Path, StringComparison.Ordinal);
        Assert.Contains(" 0 1 1 ", pieces[1].Path, StringComparison.Ordinal);
    }
}
