using System.Xml.Linq;
using Dashboard.Server.Previews;

namespace Dashboard.Server.Tests.Previews;

public sealed class PictureStylesTests
{
    [Fact]
    public void A_property_is_followed_to_its_value_at_every_depth() =>
        Assert.Equal("#123", Styled("<svg><g class='t'><path class='bar'/></g></svg>", ":root{--a:#123}.t{--theme:var(--a)}.bar{fill:var(--theme)}").Descendants("path").Single().Attribute("fill")!.Value);

    [Fact]
    public void The_current_colour_is_that_of_the_nearest_that_has_one() =>
        Assert.Equal("#456", Styled("<svg><g class='a'><path stroke='currentColor'/></g></svg>", "svg{color:#123}.a{color:#456}").Descendants("path").Single().Attribute("stroke")!.Value);

    [Fact]
    public void The_more_specific_rule_wins_and_then_the_later() =>
        Assert.Equal(
            ("3", "4"),
            (Fill("<svg><path class='a b'/></svg>", ".a.b{fill:3}.a{fill:1}path{fill:2}"), Fill("<svg><path class='a b'/></svg>", ".a{fill:3}.b{fill:4}")));

    [Fact]
    public void What_holds_under_a_condition_only_does_not_hold_in_a_picture() =>
        Assert.Equal("1", Fill("<svg><path class='a'/></svg>", ".a{fill:1}@media (width > 1px){.a{fill:2}@supports (x:y){.a{fill:3}}}.a:hover{fill:4}x:state(live) .a{fill:5}"));

    [Fact]
    public void What_is_not_displayed_is_not_there() =>
        Assert.Empty(Styled("<svg><g class='a'><path/></g></svg>", ".a{display:none}").Descendants());

    [Fact]
    public void Rules_keep_to_the_elements_of_their_component() =>
        Assert.Null(Styled("<svg><path class='a'/></svg>", ".a[data-css-map]{fill:1}").Descendants("path").Single().Attribute("fill"));

    [Theory]
    [InlineData(".a > path", true)]
    [InlineData("svg > path", false)]
    [InlineData("svg path:not(.b)", true)]
    [InlineData(".a:not(.c) path", false)]
    [InlineData("svg .c > *", true)]
    [InlineData("[data-x]", true)]
    [InlineData("[data-y]", false)]
    public void A_selector_means_what_it_means_in_a_browser(string selector, bool matches) =>
        Assert.Equal(matches, Fill("<svg><g class='a c'><path data-x=''/></g></svg>", selector + "{fill:1}") == "1");

    [Fact]
    public void Lengths_are_in_pixels() =>
        Assert.Equal("12", Styled("<svg><path class='a'/></svg>", ".a{font-size:.75rem}").Descendants("path").Single().Attribute("font-size")!.Value);

    private static string? Fill(string drawing, string sheet) => (string?)Styled(drawing, sheet).Descendants("path").Single().Attribute("fill");

    private static XElement Styled(string drawing, string sheet)
    {
        var root = XElement.Parse(drawing);
        PictureStyles.Write(root, new StyleSheets(sheet));
        return root;
    }
}
