using Dashboard.Client.Addresses;
using Dashboard.Shared.Filters;

namespace Dashboard.Client.Tests.Addresses;

public sealed class MarksAddressTests
{
    private static readonly PageAddress ByHexagon = Sample.Plain.Only(Facet.Place, "quay").MarkedBy(MapMarks.Hexagons);

    [Fact]
    public void What_marks_stand_for_is_in_the_address_unless_it_is_places()
    {
        Assert.Equal("/d/harbour-1931?marks=hexagons&place=quay", ByHexagon.Href);
        Assert.Equal("/d/harbour-1931?place=quay", ByHexagon.MarkedBy(MapMarks.Places).Href);
        Assert.False(Sample.Plain.MarkedBy(MapMarks.Regions).IsListed);
    }

    [Fact]
    public void Filters_keep_it_other_pages_lead_back_to_it_and_those_that_draw_it_have_it_in_their_canonical_address()
    {
        Assert.Equal("/d/harbour-1931?marks=hexagons&place=quay&theme=march", ByHexagon.Toggling(Facet.Theme, "march").Href);
        Assert.Equal(ByHexagon.Href, ByHexagon.Casualties().Dashboard.Href);
        Assert.Equal("/", ByHexagon.Datasets);
        Assert.Equal(ByHexagon.Href, ByHexagon.Canonical.Href);
        Assert.Equal("/d/harbour-1931/compare?marks=hexagons&place=quay", ByHexagon.Comparison.Canonical.Href);
        Assert.Equal("/d/harbour-1931/casualties?place=quay", ByHexagon.Casualties().Canonical.Href);
        Assert.Equal(ByHexagon.Href, ByHexagon.Sharing.Shared.Href);
        Assert.Equal("/d/harbour-1931/data?place=quay", ByHexagon.Data.Sharing.Shared.Href);
    }

    [Theory]
    [InlineData("map", "marks=hexagons&")]
    [InlineData("dashboard", "marks=hexagons&")]
    [InlineData("timeline", "")]
    [InlineData("casualties", "")]
    [InlineData("events/e1", "")]
    public void Embeds_and_pictures_with_a_map_follow_it(string view, string marks)
    {
        Assert.Equal($"/embed/harbour-1931/{view}?{marks}place=quay", ByHexagon.Embed(view).Href);
        Assert.Equal($"/preview/harbour-1931/{view}.png?{marks}place=quay", ByHexagon.Preview(view));
    }
}
