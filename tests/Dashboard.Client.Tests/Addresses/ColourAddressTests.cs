using Dashboard.Client.Addresses;
using Dashboard.Shared.Filters;

namespace Dashboard.Client.Tests.Addresses;

public sealed class ColourAddressTests
{
    private static readonly PageAddress ByActor = Sample.Plain.Only(Facet.Place, "quay").ColouredBy(ColourBy.Actor);

    [Fact]
    public void The_choice_is_in_the_address_unless_it_is_themes()
    {
        Assert.Equal("/d/harbour-1931?colour=actor&place=quay", ByActor.Href);
        Assert.Equal("/d/harbour-1931?place=quay", ByActor.ColouredBy(ColourBy.Theme).Href);
    }

    [Fact]
    public void Filters_and_panels_keep_it_and_other_pages_lead_back_to_it()
    {
        Assert.Equal("/d/harbour-1931?colour=actor&place=quay&theme=march", ByActor.Toggling(Facet.Theme, "march").Href);
        Assert.Equal("/d/harbour-1931?colour=actor&place=quay&select=events/e1", ByActor.Selecting("events", "e1").Href);
        Assert.Equal(ByActor.Href, ByActor.Casualties().Dashboard.Href);
        Assert.Equal("/", ByActor.Datasets);
    }

    [Fact]
    public void It_belongs_to_the_canonical_address_of_pages_that_draw_with_it()
    {
        Assert.Equal(ByActor.Href, ByActor.Canonical.Href);
        Assert.Equal("/d/harbour-1931/compare?colour=actor&place=quay", ByActor.Comparison.Canonical.Href);
        Assert.Equal("/d/harbour-1931/casualties?place=quay", ByActor.Casualties().Canonical.Href);
        Assert.False(Sample.Plain.ColouredBy(ColourBy.Actor).IsListed);
    }

    [Theory]
    [InlineData("map", "colour=actor&")]
    [InlineData("timeline", "colour=actor&")]
    [InlineData("matrix", "colour=actor&")]
    [InlineData("dashboard", "colour=actor&")]
    [InlineData("casualties", "")]
    [InlineData("events/e1", "")]
    public void Embeds_and_pictures_of_events_follow_it(string view, string colour)
    {
        Assert.Equal($"/embed/harbour-1931/{view}?{colour}place=quay", ByActor.Embed(view).Href);
        Assert.Equal($"/preview/harbour-1931/{view}.png?{colour}place=quay", ByActor.Preview(view));
    }

    [Fact]
    public void What_is_shared_has_the_colours_that_its_page_draws()
    {
        Assert.Equal(ByActor.Href, ByActor.Sharing.Shared.Href);
        Assert.Equal("/d/harbour-1931/casualties?place=quay", ByActor.Casualties().Sharing.Shared.Href);
        Assert.Equal("/d/harbour-1931/data?place=quay", ByActor.Data.Sharing.Shared.Href);
    }
}
