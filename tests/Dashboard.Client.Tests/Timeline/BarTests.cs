using CsCheck;
using Dashboard.Client.Timeline;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Tests.Timeline;

public sealed class BarTests
{
    private static readonly Gen<Bin> Bins = Gen.Select(Gen.Int[0, 30], Gen.Int[0, 30], Gen.Int[0, 30])
        .Select(
            (unrest, cost, other) =>
                Winter.OneDay(1, unrest + cost + other) with
                {
                    Mix = new Dictionary<string, double>(StringComparer.Ordinal) { ["unrest"] = unrest, ["cost"] = cost },
                });

    [Fact]
    public void The_pieces_of_a_bar_are_as_high_as_its_events_together() =>
        Bins.Sample(bin =>
        {
            var scale = TimelineScale.Of([bin]);
            return Math.Abs(Bar.Of(bin, Winter.Colours, scale).Sum(piece => piece.Height) - scale.Percent(bin.Count)) < 1e-6;
        });

    [Fact]
    public void Each_piece_stands_on_the_one_before_it() =>
        Bins.Sample(bin =>
        {
            var pieces = Bar.Of(bin, Winter.Colours, TimelineScale.Of([bin]));
            return pieces.Zip(pieces.Skip(1)).All(pair => Math.Abs(pair.Second.Y + pair.Second.Height - pair.First.Y) < 1e-6);
        });

    [Fact]
    public void Themes_are_stacked_in_their_order_and_what_has_none_comes_last()
    {
        var bin = Winter.OneDay(1, 6) with
        {
            Mix = new Dictionary<string, double>(StringComparer.Ordinal) { ["cost"] = 2, ["unrest"] = 3 },
        };

        Assert.Equal(["2", "ink", "none"], Bar.Of(bin, Winter.Colours, TimelineScale.Of([bin])).Select(piece => piece.Slot));
    }
}
