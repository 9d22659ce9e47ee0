using System.Globalization;
using CsCheck;
using Dashboard.Client.Casualties.Chart;
using Dashboard.Client.Language;
using Dashboard.Client.Tests.Language;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Tests.Casualties.Chart;

public sealed class DayAxisTests
{
    private static readonly DateOnly Last = new(2024, 1, 31);

    [Fact]
    public void The_focus_takes_half_the_width_up_to_the_break()
    {
        var axis = Axis(PictureSize.Wide);

        Assert.Equal((PictureSize.Wide.Left, axis.FocusRight), (axis.X(Winter.Day(1)), axis.X(Winter.Day(31))));
        Assert.Equal(PictureSize.Wide.Width / 2, axis.Break, 6);
    }

    [Fact]
    public void Behind_the_break_it_is_linear_to_the_last_claim_and_30_days()
    {
        var axis = Axis(PictureSize.Wide);
        var perDay = (PictureSize.Wide.Right - axis.AfterLeft) / (axis.End.DayNumber - Winter.Day(31).DayNumber);

        Assert.Equal(Last.AddDays(30), axis.End);
        Gen.Int[1, 700].Sample(days => Math.Abs(axis.X(Winter.Day(31).AddDays(days)) - axis.AfterLeft - (days * perDay)) < 1e-6);
    }

    [Fact]
    public void Days_that_are_named_keep_their_distance() =>
        Gen.Select(
                Gen.Int[0, 4000],
                Gen.Int[0, 700],
                Gen.OneOf(PictureSize.Small, PictureSize.Narrow, PictureSize.Medium, PictureSize.Wide))
            .Sample(
                (days, before, size) =>
                {
                    var axis = new DayAxis(
                        new ScopeExtent(Winter.Day(1).AddDays(-before), Winter.Day(31).AddDays(days), 1),
                        Winter.Day(1),
                        Winter.Day(31),
                        size);
                    var ticks = axis.Ticks(size.TickRoom!.Value);

                    return ticks.Zip(ticks.Skip(1)).All(pair => pair.Second.X - pair.First.X >= 12);
                });

    [Fact]
    public void In_the_main_picture_fives_and_the_ends_of_the_month_are_named() =>
        Assert.Equal(["1", "5", "10", "15", "20", "25", "31"], Axis(PictureSize.Wide).Ticks(46).Select(tick => tick.Text).Take(7));

    [Fact]
    public void Behind_the_break_quarters_are_named_and_january_by_its_year() =>
        Assert.Equal(
            ["Apr", "Jul", "Oct", "2023", "Apr", "Jul", "Oct", "2024"],
            Axis(PictureSize.Wide).Ticks(46).Select(tick => tick.Text).Skip(7));

    [Theory]
    [InlineData(2021, 12, 1, 0)]
    [InlineData(2030, 1, 1, 990)]
    public void A_day_of_knowledge_outside_stands_at_the_edge(int year, int month, int day, double x) =>
        Assert.Equal(x, Axis(PictureSize.Wide).EndOf(new DateOnly(year, month, day)), 6);

    [Fact]
    public void The_name_of_the_focus_ends_before_what_follows_the_break() =>
        Gen.Select(
                Gen.Int[0, 365],
                Gen.Int[0, 900],
                Gen.OneOf(PictureSize.Narrow, PictureSize.Shared, PictureSize.Medium, PictureSize.Wide),
                Gen.OneOf(Gen.Const("en"), Gen.Const("ru"), Gen.Const("kk")))
            .Sample(
                (first, days, size, language) =>
                {
                    using var _ = new In(language);
                    var (from, to) = (Winter.Day(1).AddDays(first), Winter.Day(1).AddDays(first + days));
                    var axis = new DayAxis(new ScopeExtent(from, to, 1), from, to, size);

                    return TextWidth.OfBold(axis.Focus, ClaimLabel.LetterSize) < axis.AfterLeft
                        && axis.Focus.Contains(to.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
                });

    [Fact]
    public void A_focus_of_two_months_is_named_as_long_as_there_is_room()
    {
        var (from, to) = (new DateOnly(2021, 9, 13), new DateOnly(2021, 10, 31));

        Assert.Equal(
            ["13\u00A0September\u00A0– 31\u00A0October\u00A02021", "13\u00A0Sep – 31\u00A0Oct\u00A02021"],
            ((PictureSize[])[PictureSize.Wide, PictureSize.Narrow]).Select(size =>
                new DayAxis(new ScopeExtent(from, to, 1), from, to, size).Focus));
    }

    [Fact]
    public void The_end_of_a_day_lies_before_the_next() => Assert.InRange(
        Axis(PictureSize.Wide).EndOf(Winter.Day(10)),
        Axis(PictureSize.Wide).X(Winter.Day(10)) + 1,
        Axis(PictureSize.Wide).X(Winter.Day(11)) - 1);

    private static DayAxis Axis(PictureSize size) => new(new ScopeExtent(Winter.Day(5), Last, 240), Winter.Day(1), Winter.Day(31), size);
}
