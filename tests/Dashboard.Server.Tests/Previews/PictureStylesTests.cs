using System.Xml.Linq;
using Dashboard.Server.Previews;

namespace Dashboard.Server.Tests.Previews;

public sealed class PictureStylesTests
{
    [Fact]
    public void A_property_is_followed_to_its_value_at_every_depth() =>
        Assert.Equal(
            "#123",
            Styled("<svg><g class='t'><path class='bar'/></g></svg>", ":root{--a:#123}.t{--theme:var(--a)}.bar{fill:var(--theme)}")
                .Descendants("path")
                .Single()
                .Attribute("fill")!
                .Value);

    [Fact]
    public void The_current_colour_is_that_of_the_nearest_that_has_one() =>
        Assert.Equal(
            "rgba(68, 85, 102, 1)",
            Styled("<svg><g class='a'><path stroke='currentColor'/></g></svg>", "svg{color:#123}.a{color:#456}")
                .Descendants("path")
                .Single()
                .Attribute("stroke")!
                .Value);

    [Fact]
    public void A_colour_of_two_modes_is_the_light_one() =>
        Assert.Equal(
            "#123",
            Styled("<svg><g><path class='a'/></g></svg>", ":root{--a:light-dark(#123, #456)}.a{fill:var(--a)}")
                .Descendants("path")
                .Single()
                .Attribute("fill")!
                .Value);

    [Fact]
    public void The_more_specific_rule_wins_and_then_the_later() =>
        Assert.Equal(
            ("3", "4"),
            (
                Radius("<svg><path class='a b'/></svg>", ".a.b{r:3}.a{r:1}path{r:2}"),
                Radius("<svg><path class='a b'/></svg>", ".a{r:3}.b{r:4}")));

    [Theory]
    [InlineData("r:calc(var(--d) - 1.5px - var(--w) / 2)", "r", "7")]
    [InlineData("r:calc(var(--nothing) + 2px)", "r", "none")]
    [InlineData("r:var(--t, 4px)", "r", "4")]
    [InlineData("r:var(--t, var(--d))", "r", "10")]
    [InlineData("transform:translate(calc(var(--x) * 1px), calc(var(--y) * 1px))", "transform", "translate(-12.5, 3)")]
    [InlineData("transform:translate(var(--w), var(--w))", "transform", "translate(3, 3)")]
    [InlineData("transform:scale(var(--x), var(--y))", "transform", "scale(-12.5, 3)")]
    public void Properties_in_the_element_are_calculated_with(string declaration, string attribute, string expected) =>
        Assert.Equal(
            expected,
            Styled(
                "<svg><g class='m' style='--d:10px;--w:3px;--x:-12.5;--y:3'><path class='a'/></g></svg>",
                $":is(.m, .n){{--x:var(--x9, 0);--d:var(--d9)}}.a{{{declaration}}}")
                .Descendants("path")
                .Single()
                .Attribute(attribute)
                ?.Value);

    [Fact]
    public void What_holds_under_a_condition_only_does_not_hold_in_a_picture() =>
        Assert.Equal(
            "1",
            Radius(
                "<svg><path class='a'/></svg>",
                ".a{r:1}@media (width > 1px){.a{r:2}@supports (x:y){.a{r:3}}}.a:hover{r:4}x:state(live) .a{r:5}"));

    [Fact]
    public void What_is_not_displayed_is_not_there() =>
        Assert.Empty(Styled("<svg><g class='a'><path/></g></svg>", ".a{display:none}").Descendants());

    [Fact]
    public void Rules_keep_to_the_elements_of_their_component() =>
        Assert.Null(Styled("<svg><path class='a'/></svg>", ".a[data-css-map]{r:1}").Descendants("path").Single().Attribute("r"));

    [Theory]
    [InlineData(".a > path", true)]
    [InlineData("svg > path", false)]
    [InlineData("svg path:not(.b)", true)]
    [InlineData(".a:not(.c) path", false)]
    [InlineData("svg .c > *", true)]
    [InlineData("[data-x]", true)]
    [InlineData("[data-y]", false)]
    public void A_selector_means_what_it_means_in_a_browser(string selector, bool matches) =>
        Assert.Equal(matches, Radius("<svg><g class='a c'><path data-x=''/></g></svg>", selector + "{r:1}") == "1");

    [Fact]
    public void Lengths_are_in_pixels() =>
        Assert.Equal(
            "12",
            Styled("<svg><path class='a'/></svg>", ".a{font-size:.75rem}").Descendants("path").Single().Attribute("font-size")!.Value);

    [Fact]
    public void A_struck_figure_stays_struck() =>
        Assert.Equal(
            "line-through",
            Styled("<svg><text class='a'/></svg>", ".a{text-decoration:line-through}")
                .Descendants("text")
                .Single()
                .Attribute("text-decoration")!
                .Value);

    private static string? Radius(string drawing, string sheet) =>
        (string?)Styled(drawing, sheet).Descendants("path").Single().Attribute("r");

    private static XElement Styled(string drawing, string sheet)
    {
        var root = XElement.Parse(drawing);
        PictureStyles.Write(root, new StyleSheets(sheet));
        return root;
    }
}
