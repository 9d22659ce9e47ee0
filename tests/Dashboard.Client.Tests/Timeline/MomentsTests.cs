using CsCheck;
using Dashboard.Client.Language;
using Dashboard.Client.Timeline;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Tests.Timeline;

public sealed class MomentsTests
{
    private static readonly TimelinePart January = TimelinePart.Of(Winter.January().Bins, Winter.Day(1), Winter.Day(31))[0];

    private static readonly TimelineScale Low = TimelineScale.Of(January.Bins);

    private static readonly Gen<Moment[]> Any = Gen.Select(Gen.Int[1, 31], Gen.Int[1, 2]).Array[0, 40]
        .Select(days => days.Select((at, index) => Winter.Moment($"m{index}", at.Item1, at.Item2)).ToArray());

    private static readonly Gen<Moment[]> Named = Gen.Select(Any, Gen.Int[1, 60].Array[40])
        .Select((moments, lengths) => moments.Select((moment, at) => moment with { Label = new(new string('Ж', lengths[at])) }).ToArray());

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_moment_is_on_a_flag_or_a_tick_and_never_both(bool isWide) =>
        Named.Sample(moments =>
        {
            var drawn = Moments.Of(January, moments, Low);
            var shown = drawn
                .Flags.Where(flag => isWide || !flag.IsWideOnly)
                .SelectMany(flag => flag.Moments)
                .Concat(drawn.Ticks.Where(tick => !isWide || !tick.IsMediumOnly).Select(tick => tick.Moment))
                .Select(moment => moment.Event);
            return shown.Order(StringComparer.Ordinal).SequenceEqual(moments.Select(moment => moment.Event).Order(StringComparer.Ordinal));
        });

    [Fact]
    public void No_flag_runs_over_the_bars_beside_its_part() =>
        Gen.Select(Named, Gen.Bool, Gen.Bool)
            .Sample(
                (moments, hasBefore, hasAfter) =>
                {
                    var parts = TimelinePart.Of(
                        [
                            .. hasBefore
                                ? [Winter.OneDay(1, 1) with { Start = new(2021, 10, 1), End = new(2021, 12, 31), Unit = BinUnit.Quarter }]
                                : Array.Empty<Bin>(),
                            .. Winter.January().Bins,
                            .. hasAfter
                                ? [Winter.OneDay(1, 1) with { Start = new(2022, 2, 1), End = new(2022, 3, 31), Unit = BinUnit.Quarter }]
                                : Array.Empty<Bin>(),
                        ],
                        Winter.Day(1),
                        Winter.Day(31));
                    var part = parts.Single(part => part.Stretch == Stretch.Focus);
                    foreach (var width in (int[])[TimelineSize.WithFlags, TimelineSize.Wide])
                    {
                        foreach (
                            var flag in Moments
                                .Of(part, moments, TimelineScale.Of(part.Bins))
                                .Flags.Where(flag => width == TimelineSize.Wide || !flag.IsWideOnly))
                        {
                            var at = width * (part.X + (part.Width * part.Centre(flag.Index) / 100)) / 100;
                            var length = 4 + TextWidth.Of(TimelineWords.Flag(flag.Day, flag.Moments), 12);
                            var next = hasAfter ? width * (part.X + part.Width + TimelinePart.Break) / 100 : width + 16;
                            var before = hasBefore ? width * part.X / 100 : 0;
                            if (flag.Leftwards ? at - length < before : at + length > next)
                                return false;
                        }
                    }

                    return true;
                }
            );

    [Fact]
    public void The_first_flags_keep_clear_of_the_play_button_at_the_end_of_the_timeline()
    {
        var late = Moments.Of(January, [Winter.Moment("m1", 30), Winter.Moment("m2", 31)], Low).Flags;

        Assert.Equal([2, 3], late.Select(flag => flag.Row));
        Assert.Equal(0, Moments.Of(January, [Winter.Moment("m1", 4)], Low).Flags[0].Row);
    }

    [Fact]
    public void There_are_at_most_eight_flags() => Any.Sample(moments => Moments.Of(January, moments, Low).Flags.Count <= 8);

    [Fact]
    public void The_earlier_hangs_the_higher() =>
        Any.Sample(moments =>
        {
            var flags = Moments.Of(January, moments, Low).Flags;
            return flags.Zip(flags.Skip(1)).All(pair => pair.First.Day < pair.Second.Day && pair.First.Row < pair.Second.Row);
        });

    [Fact]
    public void No_flag_hangs_over_a_bar()
    {
        var busy = TimelinePart.Of(
            Winter.January([.. Enumerable.Range(1, 31).Select(day => Winter.OneDay(day, 10))]).Bins,
            Winter.Day(1),
            Winter.Day(31)
        )[0];
        Moment[] moments = [.. Enumerable.Range(1, 8).Select(number => Winter.Moment($"m{number}", 3 * number))];

        // There is room for two rows over the bars.
        Assert.Equal(
            (2, 6),
            (
                Moments.Of(busy, moments, TimelineScale.Of(busy.Bins)).Flags.Count,
                Moments.Of(busy, moments, TimelineScale.Of(busy.Bins)).Ticks.Count));
        Assert.Equal(8, Moments.Of(January, moments, Low).Flags.Count);
    }

    [Fact]
    public void What_matters_most_is_named_before_the_rest()
    {
        Moment[] moments = [.. Enumerable.Range(1, 9).Select(day => Winter.Moment($"second{day}", day, 2)), Winter.Moment("first", 20)];

        Assert.Contains("first", Moments.Of(January, moments, Low).Flags.SelectMany(flag => flag.Moments).Select(moment => moment.Event));
    }

    [Fact]
    public void Two_on_a_day_share_a_flag()
    {
        var flag = Assert.Single(Moments.Of(January, [Winter.Moment("a", 5), Winter.Moment("b", 5)], Low).Flags);

        Assert.Equal(["a", "b"], flag.Moments.Select(moment => moment.Event));
    }

    [Fact]
    public void Ticks_keep_clear_of_the_leader_of_a_flag()
    {
        var ticks = Moments
            .Of(January, [Winter.Moment("a", 5), Winter.Moment("b", 5, 2), Winter.Moment("c", 5, 2), Winter.Moment("d", 5, 2)], Low)
            .Ticks;

        Assert.Equal([5, -5, 10], ticks.Select(tick => tick.Offset));
    }

    [Fact]
    public void A_moment_whose_words_fit_at_no_width_is_a_tick()
    {
        var drawn = Moments.Of(January, [LongMoment(14)], Low);

        Assert.Empty(drawn.Flags);
        Assert.False(Assert.Single(drawn.Ticks).IsMediumOnly);
    }

    [Fact]
    public void A_moment_whose_words_fit_in_a_wide_drawing_only_is_a_tick_in_a_narrower_one()
    {
        var drawn = Moments.Of(January, [Winter.Moment("a", 12) with { Label = new(new string('w', 45)) }], Low);

        Assert.True(Assert.Single(drawn.Flags).IsWideOnly);
        Assert.True(Assert.Single(drawn.Ticks).IsMediumOnly);
    }

    [Fact]
    public void Words_that_would_not_fit_on_the_right_run_to_the_left()
    {
        var flags = Moments
            .Of(January, [Winter.Moment("a", 1), Winter.Moment("b", 31) with { Label = new(new string('w', 60)) }], Low)
            .Flags;

        Assert.Equal([false, true], flags.Select(flag => flag.Leftwards));
    }

    [Theory]
    [InlineData(10, 600, true)]
    [InlineData(10, 1200, false)]
    [InlineData(46, 600, false)]
    public void A_flag_runs_into_words_of_its_height_where_there_is_no_room_for_both(double baseline, double width, bool runs)
    {
        var moments = Moments.Of(January, [Winter.Moment("a", 9) with { Label = new(new string('w', 40)) }], Low);

        Assert.Equal(runs, moments.Overlaps(January, "30 events per day", baseline, width));
    }

    private static Moment LongMoment(int day) => Winter.Moment($"m{day}", day) with { Label = new(new string('w', 90)) };
}
