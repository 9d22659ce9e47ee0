using Bunit;
using Dashboard.Client.Addresses;
using Dashboard.Client.Facets;
using Dashboard.Client.Filters;
using Dashboard.Client.Tests.Language;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Tests.Facets;

public sealed class FilterRowTests : BunitContext
{
    [Fact]
    public void Its_link_adds_the_value_and_keeps_the_rest()
    {
        var row = Row(
            Sample.Plain.Between(new DateOnly(1931, 5, 2), null).Toggling(Facet.Theme, "curfew"),
            new("unrest", new("Unrest"), 30, false, null, "2"));

        Assert.Equal("/d/harbour-1931?from=1931-05-02&theme=curfew,unrest", row.Find("a").GetAttribute("href"));
    }

    [Fact]
    public void The_link_of_a_chosen_value_takes_it_away()
    {
        var row = Row(Sample.Plain.Toggling(Facet.Theme, "unrest"), new("unrest", new("Unrest"), 30, true, null, "2"));

        Assert.Equal("/d/harbour-1931", row.Find("a").GetAttribute("href"));
    }

    [Fact]
    public void It_names_the_value_that_it_stands_for()
    {
        var link = Row(Sample.Plain, new("unrest", new("Unrest"), 30, false, null, "2")).Find("a");

        Assert.Equal(("theme", "unrest"), (link.GetAttribute("data-facet"), link.GetAttribute("data-value")));
    }

    [Theory]
    [InlineData("en", GeoPrecision.Country, "Harbourland (whole country)")]
    [InlineData("ru", GeoPrecision.Country, "Harbourland (вся страна)")]
    [InlineData("kk", GeoPrecision.Country, "Harbourland (бүкіл ел)")]
    [InlineData("en", GeoPrecision.Region, "Harbourland")]
    public void A_country_among_the_places_is_what_concerns_all_of_it_and_not_all_that_is_in_it(
        string language,
        GeoPrecision precision,
        string name)
    {
        using var _ = new In(language);
        var value = new FacetValue("harbourland", new("Harbourland"), 3, true, null, null) { Precision = precision };
        var address = Sample.Plain.Toggling(Facet.Place, "harbourland");
        var view = Sample.View with { Facets = Sample.View.Facets with { Place = [value] } };

        var row = Render<FilterRow>(one =>
            one.AddCascadingValue(address).Add(r => r.Facet, Facet.Place).Add(r => r.Value, value).Add(r => r.Largest, 3));

        Assert.Equal(name, row.Find(".words").TextContent.Trim());
        Assert.Equal([name], Chip.Of(address, view.Facets).Select(chip => chip.Text.Text));
        Assert.StartsWith(name, ViewWords.Title(address, view), StringComparison.Ordinal);
    }

    [Fact]
    public void A_chosen_value_is_marked_as_current() =>
        Assert.Equal("true", Row(Sample.Plain, new("unrest", new("Unrest"), 30, true, null, "2")).Find("a").GetAttribute("aria-current"));

    [Fact]
    public void A_value_that_is_not_chosen_is_not_current() =>
        Assert.False(Row(Sample.Plain, new("unrest", new("Unrest"), 30, false, null, "2")).Find("a").HasAttribute("aria-current"));

    [Fact]
    public void A_value_that_would_give_nothing_stays_a_link() =>
        Assert.Equal(
            "/d/harbour-1931?theme=curfew",
            Row(Sample.Plain, new("curfew", new("Curfew"), 0, false, null, "3")).Find("a.none").GetAttribute("href"));

    [Fact]
    public void Its_bar_is_as_long_as_its_share_of_the_largest() =>
        Assert.Equal(
            "--share: 41%",
            Row(Sample.Plain, new("march", new("March"), 15, false, null, "2"), largest: 30).Find(".words").GetAttribute("style"));

    [Fact]
    public void A_child_wears_no_swatch() =>
        Assert.Empty(Row(Sample.Plain, new("march", new("March"), 15, false, "unrest", "2")).FindAll(".dot"));

    [Fact]
    public void What_belongs_to_a_theme_is_the_title_of_its_link_and_so_its_accessible_description() =>
        Assert.Equal(
            "People walk through a town",
            Row(Sample.Plain, new("march", new("March"), 15, false, null, "2", new LocalString("People walk through a town")))
                .Find("a")
                .GetAttribute("title"));

    [Fact]
    public void A_value_without_a_definition_has_no_title() =>
        Assert.False(Row(Sample.Plain, new("march", new("March"), 15, false, null, "2")).Find("a").HasAttribute("title"));

    [Fact]
    public void Its_link_asks_crawlers_not_to_follow() =>
        Assert.Equal("nofollow", Row(Sample.Plain, new("march", new("March"), 15, false, null, "2")).Find("a").GetAttribute("rel"));

    private IRenderedComponent<FilterRow> Row(PageAddress address, FacetValue value, int largest = 30) =>
        Render<FilterRow>(row => row
            .AddCascadingValue(address)
            .Add(component => component.Facet, Facet.Theme)
            .Add(component => component.Value, value)
            .Add(component => component.Largest, largest));
}
