using Dashboard.Client.Addresses;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;

namespace Dashboard.Client.Tests.Addresses;

public sealed class EmbedAddressTests
{
    private static readonly PageAddress Filtered = Sample.Plain with
    {
        Filter = new() { Places = IdSet.Of("quay"), From = new DateOnly(1931, 5, 2) },
        Options = new() { Language = "kk", ThemeMode = "dark" },
    };

    [Theory]
    [InlineData("map")]
    [InlineData("timeline")]
    [InlineData("matrix")]
    [InlineData("casualties")]
    [InlineData("dashboard")]
    [InlineData("events/e1")]
    public void An_embed_takes_filter_language_and_colours_of_the_page(string view) =>
        Assert.Equal($"/embed/harbour-1931/{view}?from=1931-05-02&lang=kk&place=quay&theme-mode=dark", Filtered.Embed(view).Href);

    [Theory]
    [InlineData("map", "")]
    [InlineData("timeline", "")]
    [InlineData("dashboard", "")]
    [InlineData("casualties", "/casualties")]
    [InlineData("matrix", "/matrix")]
    [InlineData("events/e1", "/events/e1")]
    public void An_embed_leads_back_to_the_page_that_shows_the_same(string view, string page)
    {
        var embed = Filtered.Embed(view) with { Options = Filtered.Options with { HasTitle = false, HasControls = false, Height = 300 } };

        Assert.Equal($"/d/harbour-1931{page}?from=1931-05-02&lang=kk&place=quay&theme-mode=dark", embed.FullView.Href);
        Assert.Equal($"/d/harbour-1931{page}?from=1931-05-02&lang=kk&place=quay", embed.Canonical.Href);
    }

    [Fact]
    public void A_page_is_embedded_as_what_it_shows()
    {
        Assert.Equal("dashboard", Filtered.EmbeddedView);
        Assert.Equal("dashboard", Filtered.About.EmbeddedView);
        Assert.Equal("casualties", Filtered.Casualties().EmbeddedView);
        Assert.Equal("matrix", Filtered.Matrix.EmbeddedView);
        Assert.Equal("events/e1", Filtered.Entity("events", "e1").EmbeddedView);
        Assert.Equal("events/e1", Filtered.Selecting("events", "e1").EmbeddedView);
        Assert.Equal("map", Filtered.Embed("map").EmbeddedView);
    }

    [Fact]
    public void Controls_of_an_embed_stay_in_the_frame_and_keep_how_it_is_filled()
    {
        var embed = Filtered.Embed("map") with { Options = Filtered.Options with { HasTitle = false } };

        Assert.Equal(
            "/embed/harbour-1931/map?from=1931-05-05&lang=kk&place=quay&theme-mode=dark&title=0&to=1931-05-06",
            embed.Between(new DateOnly(1931, 5, 5), new DateOnly(1931, 5, 6)).Href);
        Assert.Equal(
            "/embed/harbour-1931/events/e2?from=1931-05-02&lang=kk&place=quay&theme-mode=dark&title=0",
            embed.Entity("events", "e2").Href);
        Assert.Equal(
            "/embed/harbour-1931/casualties?from=1931-05-02&lang=kk&measure=killed&place=quay&theme-mode=dark&title=0",
            embed.Casualties(Measure.Killed).Href);
    }

    [Fact]
    public void What_an_embed_has_not_is_on_the_pages()
    {
        var embed = Filtered.Embed("map") with { Options = Filtered.Options with { HasTitle = false, Height = 300 } };

        Assert.Equal("/d/harbour-1931/sources/s1?from=1931-05-02&lang=kk&place=quay&theme-mode=dark", embed.Entity("sources", "s1").Href);
        Assert.Equal("/d/harbour-1931/about?from=1931-05-02&lang=kk&place=quay&theme-mode=dark", embed.About.Href);
    }

    [Fact]
    public void No_search_engine_lists_an_embed() => Assert.False(Sample.Plain.Embed("map").IsListed);
}
