using Dashboard.Client.Addresses;
using Dashboard.Client.Metadata;
using Dashboard.Client.Shell;
using Dashboard.Shared.Filters;

namespace Dashboard.Client.Tests.Addresses;

public sealed class SharedViewTests
{
    [Theory]
    [InlineData("", "dashboard", true)]
    [InlineData("/casualties", "casualties", true)]
    [InlineData("/matrix", "matrix", true)]
    [InlineData("/events/e1", "events/e1", true)]
    [InlineData("/data", "dashboard", false)]
    [InlineData("/claims/c1", "casualties", false)]
    [InlineData("/sources/s1", "dashboard", false)]
    public void A_page_is_shown_by_the_view_that_comes_nearest(string page, string view, bool hasEmbed)
    {
        var shared = SharedView.Of(Sample.Plain with { Page = page });
        Assert.Equal((view, hasEmbed), (shared.View, shared.HasEmbed));
    }

    [Fact]
    public void A_place_is_shown_as_its_filter() =>
        Assert.Equal(IdSet.Of("quay"), SharedView.Of(Sample.Plain.Entity("places", "quay")).Address.Filter.Places);

    [Fact]
    public void A_selected_event_is_what_is_shown() =>
        Assert.Equal("events/e1", SharedView.Of(Sample.Plain.Selecting("events", "e1")).View);

    [Fact]
    public void The_embed_is_of_the_same_filter_and_language_and_nothing_is_open_in_it()
    {
        var page = Sample.Plain.In("kk").Only(Facet.Theme, "march").Expanded("filters").Selecting("places", "quay");
        Assert.Equal("/embed/harbour-1931/map?lang=kk&theme=march", page.Embed("map").Href);
    }

    [Fact]
    public void A_picture_depends_on_filter_language_and_measure_only()
    {
        var page = Sample.Plain.In("ru").InColours("dark").Expanded("filters").Only(Facet.Theme, "march") with { Page = "/casualties" };
        Assert.Equal("/preview/harbour-1931/casualties.png?lang=ru&theme=march", SharedView.Of(page).Picture);
    }

    [Fact]
    public void An_address_of_a_smaller_picture_names_its_width() =>
        Assert.Equal(
            ("/a.png?width=600", "/a.png?b=c&width=300", "/a.png"),
            (PreviewSize.All[1].In("/a.png"), PreviewSize.All[2].In("/a.png?b=c"), PreviewSize.Full.In("/a.png")));
}
