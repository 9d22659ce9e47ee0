using Bunit;
using Dashboard.Client.Filters;
using Dashboard.Client.Shell;
using Dashboard.Client.Tests.Shell;
using Dashboard.Shared.Filters;

namespace Dashboard.Client.Tests.Filters;

public sealed class FacetGroupTests : BunitContext
{
    [Fact]
    public void Places_begin_with_the_seven_largest_towns() =>
        Assert.Equal(["Town 1", "Town 2", "Town 3", "Town 4", "Town 5", "Town 6", "Town 7"], Words(Group(Sample.Plain, Facet.Place)));

    [Fact]
    public void A_link_unfolds_all_places()
    {
        var link = Group(Sample.Plain, Facet.Place).Find("a.all");

        Assert.Equal(("All 10 places", "/d/harbour-1931?open=place"), (link.TextContent.Trim(), link.GetAttribute("href")));
    }

    [Fact]
    public void Unfolded_places_stand_under_their_towns() =>
        Assert.Contains("Quay", Words(Group(Sample.Plain.Unfolded("place"), Facet.Place)));

    [Fact]
    public void Spots_of_a_chosen_town_are_shown() =>
        Assert.Contains("Quay", Words(Group(Sample.Plain.Toggling(Facet.Place, "town-1"), Facet.Place)));

    [Fact]
    public void Themes_are_shown_with_their_children() =>
        Assert.Equal(["Unrest", "March", "Curfew"], Words(Group(Sample.Plain, Facet.Theme)));

    [Theory]
    [InlineData(Facet.Type, "type")]
    [InlineData(Facet.Actor, "actor")]
    [InlineData(Facet.Source, "source")]
    [InlineData(Facet.Region, "region")]
    public void Other_groups_start_closed_and_their_heading_opens_them(Facet facet, string part)
    {
        var group = Group(Sample.Plain, facet);

        Assert.Equal(
            ("false", $"/d/harbour-1931?open={part}", 0),
            (group.Find("h3 a").GetAttribute("aria-expanded"), group.Find("h3 a").GetAttribute("href"), group.FindAll("li").Count));
    }

    [Fact]
    public void An_open_group_is_closed_by_its_heading() =>
        Assert.Equal("/d/harbour-1931", Group(Sample.Plain.Unfolded("region"), Facet.Region).Find("h3 a").GetAttribute("href"));

    [Fact]
    public void What_is_chosen_in_a_closed_group_stays_in_sight()
    {
        var values = Sample.Facets.Region.Select(value => value with { Selected = true }).ToList();
        var group = Render<FacetGroup>(parameters => parameters
            .AddCascadingValue(Sample.Plain.Toggling(Facet.Region, "north"))
            .Add(component => component.Facet, Facet.Region)
            .Add(component => component.Values, values));

        Assert.Equal(["North"], Words(group));
    }

    private static IEnumerable<string> Words(IRenderedComponent<FacetGroup> group) =>
        group.FindAll(".words").Select(words => words.TextContent.Trim());

    private IRenderedComponent<FacetGroup> Group(PageAddress address, Facet facet) =>
        Render<FacetGroup>(group => group
            .AddCascadingValue(address)
            .Add(component => component.Facet, facet)
            .Add(component => component.Values, Sample.Facets[facet]));
}
