using Bunit;
using Dashboard.Client.Casualties.Chart;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Tests.Casualties.Chart;

public sealed class ClaimsChartTests : BunitContext
{
    private static readonly ClaimView Current = Winter.Claim("b", 15, 225);

    [Fact]
    public void What_stands_is_filled_and_what_was_replaced_is_an_outline()
    {
        var chart = Draw(Winter.Claim("a", 10, 44).ReplacedBy(Current), Current);

        Assert.Equal((1, 1), (chart.FindAll(".mark.superseded").Count, chart.FindAll(".mark.current").Count));
    }

    [Fact]
    public void What_was_withdrawn_has_a_stroke_across_its_mark_and_its_figure_only()
    {
        var chart = Draw(Winter.Claim("a", 9, 164).WithdrawnOn(9));

        Assert.Single(chart.FindAll(".mark.withdrawn .stroke"));
        var struck = Assert.Single(chart.FindAll(".struck"));
        Assert.True(
            double.Parse(struck.GetAttribute("x2")!, System.Globalization.CultureInfo.InvariantCulture) < 45,
            "only the figure is struck");
    }

    [Fact]
    public void A_figure_that_stands_is_not_struck() => Assert.Empty(Draw(Current).FindAll(".struck"));

    [Fact]
    public void Or_more_is_an_arrow_up() =>
        Assert.Matches(@"^M0 (?<y>[\d.]+)V(?<tip>-?[\d.]+)M", Draw(Winter.Claim("a", 9, 240).OrMore()).Find(".arrow").GetAttribute("d"));

    [Fact]
    public void Low_to_high_is_a_bar_and_without_a_number_it_has_no_mark()
    {
        var chart = Draw(Winter.Claim("a", 9, null) with { Low = 10, High = 15 });

        Assert.Equal((1, 0), (chart.FindAll(".bar").Count, chart.FindAll(".mark").Count));
    }

    [Fact]
    public void Of_words_the_word_is_the_label_and_the_mark_stands_at_their_low_with_an_arrow()
    {
        var chart = Draw(Winter.Claim("a", 9, null) with { Low = 24, Words = new("dozens") });

        Assert.Equal("“dozens”", chart.Find(".strong").TextContent);
        Assert.Single(chart.FindAll(".mark"));
        Assert.Single(chart.FindAll(".arrow"));
    }

    [Fact]
    public void A_day_that_is_not_known_is_a_whisker_with_ends() =>
        Assert.Equal(3, Draw(Winter.Claim("a", 1, 5) with { StatedPrecision = DatePrecision.Month }).FindAll(".whisker").Count);

    [Fact]
    public void A_line_steps_to_the_successor_and_never_from_one_kind_of_claimant_to_another()
    {
        var paper = Winter.Claim("c", 5, 20).By(ClaimantKind.Media, "paper").ReplacedBy(Current);

        Assert.Equal(2, Draw(Winter.Claim("a", 10, 44).ReplacedBy(Current), Current).FindAll(".step").Count);
        Assert.Empty(Draw(paper, Current).FindAll(".step"));
    }

    [Fact]
    public void A_band_says_what_is_claimed_now() => Assert.Single(Draw(Current).FindAll(".band"));

    [Fact]
    public void Figures_are_named_from_0_in_at_most_five_steps() =>
        Assert.Equal(["0", "50", "100", "150", "200", "250"], Draw(Current).FindAll(".figure text").Select(text => text.TextContent));

    [Fact]
    public void The_axis_is_broken_behind_the_focus()
    {
        var chart = Draw(Current);

        Assert.Equal(["January\u00A02022", "Afterwards"], chart.FindAll(".stretch text").Select(text => text.TextContent));
        Assert.Single(chart.FindAll("path.axis"));
    }

    [Fact]
    public void As_known_on_a_day_a_line_with_a_handle_stands_there_and_the_ground_behind_it_is_pale()
    {
        var chart = Render<ClaimsChart>(parameters =>
            parameters
                .Add(picture => picture.Scope, Winter.Scope(Winter.Claim("a", 7, 44)) with { LaterClaims = 10 })
                .Add(picture => picture.About, Winter.About)
                .Add(picture => picture.Size, PictureSize.Wide)
                .Add(picture => picture.KnownOn, Winter.Day(10)));

        var line = chart.Find(".known").GetAttribute("x1");
        Assert.Equal((line, line), (chart.Find(".handle").GetAttribute("cx"), chart.Find(".later").GetAttribute("x")));
        Assert.Equal(
            ["As known on 10\u00A0January\u00A02022", "10\u00A0later claims are not shown."],
            chart.FindAll("svg.start > text").Take(2).Select(text => text.TextContent.Trim()));
    }

    [Fact]
    public void Now_no_ground_is_pale() => Assert.Empty(Draw(Current).FindAll(".later"));

    [Fact]
    public void Later_marks_are_hidden_and_the_scale_keeps_room_for_them()
    {
        var scope = Winter.Scope(Winter.Claim("a", 7, 44)) with
        {
            LaterClaims = 1,
            Extent = new ScopeExtent(Winter.Day(7), Winter.Day(15), 225),
        };
        var chart = Render<ClaimsChart>(parameters =>
            parameters
                .Add(picture => picture.Scope, scope)
                .Add(picture => picture.About, Winter.About)
                .Add(picture => picture.Size, PictureSize.Wide));

        Assert.Single(chart.FindAll(".mark"));
        Assert.Equal("250", chart.FindAll(".figure text")[^1].TextContent);
    }

    [Fact]
    public void It_is_an_image_that_says_where_the_same_is_told_in_words()
    {
        var image = Render<ClaimsChart>(parameters =>
                parameters
                    .Add(picture => picture.Scope, Winter.Scope(Current))
                    .Add(picture => picture.About, Winter.About)
                    .Add(picture => picture.DescribedBy, "table"))
            .Find("svg");

        Assert.Equal(
            ("img", "table", "1\u00A0claim, each on the day it was stated"),
            (image.GetAttribute("role"), image.GetAttribute("aria-describedby"), image.GetAttribute("aria-label")));
    }

    [Fact]
    public void The_size_of_a_word_has_no_axis_that_is_read() => Assert.Empty(Render<ClaimsChart>(parameters => parameters
        .Add(picture => picture.Scope, Winter.Scope(Current)).Add(picture => picture.About, Winter.About)).FindAll("text"));

    [Fact]
    public void Every_mark_names_its_claim() =>
        Assert.Equal(["b"], Draw(Current).FindAll(".chart [data-claim]").Select(mark => mark.GetAttribute("data-claim")));

    [Fact]
    public void The_mark_of_a_selected_claim_is_selected()
    {
        var chart = Render<ClaimsChart>(parameters => parameters
            .AddCascadingValue(Winter.Address.Selecting("claims", "b"))
            .Add(picture => picture.Scope, Winter.Scope(Winter.Claim("a", 7, 44), Winter.Claim("b", 9, 164)))
            .Add(picture => picture.About, Winter.About));

        Assert.Equal("b", Assert.Single(chart.FindAll(".chart .selected")).GetAttribute("data-claim"));
    }

    [Fact]
    public void A_script_in_the_name_of_a_claimant_is_text()
    {
        var chart = Draw(Current with { Claimant = new("x" + Winter.Script) });

        Assert.Contains(Winter.Script, chart.Find("svg").TextContent, StringComparison.Ordinal);
        Assert.Empty(chart.FindAll("script"));
    }

    private IRenderedComponent<ClaimsChart> Draw(params ClaimView[] claims) => Render<ClaimsChart>(parameters => parameters
        .Add(picture => picture.Scope, Winter.Scope(claims))
        .Add(picture => picture.About, Winter.About)
        .Add(picture => picture.Size, PictureSize.Wide));
}
