using CsCheck;
using Dashboard.Client.Casualties.Chart;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Tests.Casualties.Chart;

public sealed class ClaimsPlotTests
{
    [Fact]
    public void Figures_stand_as_high_as_they_are_large() =>
        Gen.Select(Gen.Int[1, 10_000], Gen.Int[1, 10_000]).Sample((one, other) =>
        {
            var plot = Plot(Winter.Claim("a", 5, one), Winter.Claim("b", 9, other));
            var (first, second) = (plot.Y(0) - plot.Claims[0].Y!.Value, plot.Y(0) - plot.Claims[1].Y!.Value);
            return Math.Abs((first * other) - (second * one)) < 1e-6 * one * other;
        });

    [Fact]
    public void Every_mark_lies_within_the_picture() =>
        Gen.Select(Gen.Int[1, 31], Gen.Int[0, 500])
            .Array[1, 30]
            .Sample(claims =>
                Plot([.. claims.Select((claim, index) => Winter.Claim($"c{index}", claim.Item1, claim.Item2))])
                    .Claims.All(mark => mark.X is > 0 and < 124 && mark.Y is > 0 and <= 43));

    [Fact]
    public void The_focus_ends_where_the_axis_breaks()
    {
        var plot = Plot(Winter.Claim("a", 31, 1));

        Assert.Equal(plot.Days.Break, plot.Claims[0].X, 6);
    }

    [Fact]
    public void What_was_stated_later_lies_behind_the_break() =>
        Assert.True(Plot(Winter.Claim("a", 1, 1) with { StatedOn = new DateOnly(2023, 1, 5) }).Claims[0].X > 62);

    [Fact]
    public void A_claim_of_a_month_stands_in_its_middle_and_never_on_its_first_day()
    {
        var mark = Plot(Winter.Claim("a", 1, 5) with { StatedPrecision = DatePrecision.Month }).Claims[0];

        Assert.Equal((mark.Whisker!.Value.First + mark.Whisker.Value.Last) / 2, mark.X, 6);
    }

    [Fact]
    public void Words_without_a_number_have_no_mark() => Assert.Empty(Plot(Winter.Claim("a", 5, null) with { Words = new("many") }).Claims);

    [Fact]
    public void Or_more_points_upwards() => Assert.Equal(-1, Plot(Winter.Claim("a", 5, 240).OrMore()).Claims[0].Arrow);

    [Fact]
    public void Or_fewer_points_downwards() => Assert.Equal(1, Plot(Winter.Claim("a", 5, null) with { High = 5 }).Claims[0].Arrow);

    [Fact]
    public void Low_to_high_without_a_number_between_is_a_bar_without_a_mark()
    {
        var mark = Plot(Winter.Claim("a", 5, null) with { Low = 10, High = 15 }).Claims[0];

        Assert.Equal((true, true), (mark.Bar is not null, mark.Y is null));
    }

    [Fact]
    public void The_same_figure_on_the_same_day_stands_side_by_side()
    {
        var claims = Plot(Winter.Claim("a", 5, 10), Winter.Claim("b", 5, 10)).Claims;

        Assert.Equal(6.2, claims[0].X - claims[1].X, 6);
    }

    [Fact]
    public void In_the_main_picture_that_is_13_pixels()
    {
        var claims = Plot(PictureSize.Wide, Winter.Claim("a", 5, 10), Winter.Claim("b", 5, 10)).Claims;

        Assert.Equal(13, claims[0].X - claims[1].X, 6);
    }

    [Fact]
    public void Figures_of_one_day_that_would_hide_each_other_stand_side_by_side_too()
    {
        var claims = Plot(PictureSize.Wide, Winter.Claim("a", 5, 240), Winter.Claim("b", 5, 241)).Claims;

        Assert.Equal(13, claims[0].X - claims[1].X, 6);
    }

    [Fact]
    public void No_mark_stands_right_of_the_day_as_of_which_it_is_known() =>
        Gen.Select(
                Gen.Select(
                    Gen.OneOf(0, 1, 4, 30, 31, 400),
                    Gen.Int[0, 5],
                    Gen.OneOf(DatePrecision.Day, DatePrecision.Day, DatePrecision.Month)
                ).Array[1, 12],
                Gen.Int[0, 3],
                Gen.OneOf(PictureSize.Small, PictureSize.Narrow, PictureSize.Shared, PictureSize.Medium, PictureSize.Wide))
            .Sample(
                (stated, later, size) =>
                {
                    ClaimView[] claims =
                    [
                        .. stated.Select(
                            (claim, i) =>
                                Winter.Claim($"c{i}", 1, claim.Item2) with
                                {
                                    StatedOn = Winter.Day(1).AddDays(claim.Item1),
                                    StatedPrecision = claim.Item3,
                                }),
                    ];
                    foreach (var known in claims.Select(claim => claim.Period.Last.AddDays(later)))
                    {
                        var picture = ClaimsPicture.Of(
                            Winter.Scope([.. claims.Where(claim => claim.Period.Last <= known).OrderBy(claim => claim.StatedOn)]),
                            Winter.About,
                            known,
                            size);
                        Assert.All(
                            picture.Plot.Claims,
                            mark => Assert.True(mark.X <= picture.Known!.X, $"{mark.Claim.Id} stands right of the line"));
                    }
                }
            );

    [Fact]
    public void On_a_day_with_room_beside_it_the_line_stands_at_the_end_of_the_day()
    {
        var picture = ClaimsPicture.Of(
            Winter.Scope(Winter.Claim("a", 5, 10), Winter.Claim("b", 5, 10)),
            Winter.About,
            Winter.Day(5),
            PictureSize.Narrow);

        Assert.Equal(picture.Plot.Days.EndOf(Winter.Day(5)), picture.Known!.X);
    }

    [Fact]
    public void The_band_runs_on_from_the_newest_claim_that_stands()
    {
        var plot = Plot(Winter.Claim("a", 5, 10), Winter.Claim("b", 9, 12), Winter.Claim("c", 12, 99).WithdrawnOn(12));

        Assert.Equal(plot.Claims[1].X, plot.Band!.Value.X, 6);
    }

    [Fact]
    public void The_band_reaches_from_the_lowest_to_the_highest_that_stands()
    {
        var plot = Plot(PictureSize.Wide, Winter.Claim("a", 5, 10), Winter.Claim("b", 9, 100));

        Assert.Equal((plot.Y(100), plot.Y(10)), (plot.Band!.Value.Y, plot.Band.Value.Y + plot.Band.Value.Height));
    }

    [Fact]
    public void The_scale_does_not_move_with_the_day_of_knowledge()
    {
        var extent = new ScopeExtent(Winter.Day(5), new DateOnly(2023, 5, 1), 500);
        var (early, late) = (Winter.Claim("a", 5, 10), Winter.Claim("b", 1, 500) with { StatedOn = new DateOnly(2023, 5, 1) });
        var then = ClaimsPlot.Of(Winter.Scope(early) with { Extent = extent }, Winter.Day(1), Winter.Day(31), PictureSize.Wide);
        var now = ClaimsPlot.Of(Winter.Scope(early, late) with { Extent = extent }, Winter.Day(1), Winter.Day(31), PictureSize.Wide);

        Assert.Equal((now.Claims[0].X, now.Claims[0].Y), (then.Claims[0].X, then.Claims[0].Y));
    }

    [Theory]
    [InlineData(ClaimantKind.Official, 1)]
    [InlineData(ClaimantKind.Media, 0)]
    public void A_line_leads_to_the_successor_only_within_one_kind_of_claimant(ClaimantKind kind, int lines)
    {
        var later = Winter.Claim("b", 15, 225).By(kind, "later");

        Assert.Equal(lines, Plot(Winter.Claim("a", 10, 44).ReplacedBy(later), later).Steps.Count);
    }

    [Fact]
    public void Where_nothing_is_claimed_now_there_is_no_band() => Assert.Null(Plot(Winter.Claim("a", 9, 164).WithdrawnOn(9)).Band);

    private static ClaimsPlot Plot(params ClaimView[] claims) => Plot(PictureSize.Word, claims);

    private static ClaimsPlot Plot(PictureSize size, params ClaimView[] claims) =>
        ClaimsPlot.Of(Winter.Scope(claims), Winter.Day(1), Winter.Day(31), size);
}
