using Bunit;
using Dashboard.Client.Addresses;
using Dashboard.Client.Facets;
using Dashboard.Client.Notices;
using Dashboard.Client.Tests.Language;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Tests.Facets;

public sealed class FacetGroupTests : BunitContext
{
    [Fact]
    public void Places_begin_with_the_seven_largest_towns() =>
        Assert.Equal(["Town 1", "Town 2", "Town 3", "Town 4", "Town 5", "Town 6", "Town 7"], Words(Group(Sample.Plain, Facet.Place)));

    [Fact]
    public void A_link_unfolds_all_places()
    {
        var link = Group(Sample.Plain, Facet.Place).Find("a.all");

        Assert.Equal(("All 10\u00A0places", "/d/harbour-1931?open=place"), (link.TextContent.Trim(), link.GetAttribute("href")));
    }

    [Theory]
    [InlineData(24, 26, "All 24\u00A0places")]
    [InlineData(50, 0, "More places")]
    [InlineData(5, 45, "More places")]
    public void Of_more_places_than_an_answer_holds_those_with_events_are_counted(int some, int none, string words)
    {
        var places = Enumerable
            .Range(0, some + none)
            .Select(number => new FacetValue($"p{number}", new("Place"), number < some ? 1 : 0, false, null, null));

        Assert.Equal(words, Group(Facet.Place, [.. places]).Find("a.all").TextContent);
    }

    [Theory]
    [InlineData("ru", 24, "Все 24\u00A0места")]
    [InlineData("ru", 31, "Все 31\u00A0место")]
    [InlineData("kk", 24, "Барлық 24\u00A0орын")]
    public void All_places_are_counted_in_the_forms_of_the_language(string language, int number, string words)
    {
        using var _ = new In(language);
        var places = Enumerable.Range(0, number).Select(place => new FacetValue($"p{place}", new("Place"), 1, false, null, null));

        Assert.Equal(words, Group(Facet.Place, [.. places]).Find("a.all").TextContent);
    }

    [Fact]
    public void Every_facet_has_words_in_every_language()
    {
        foreach (var language in Languages.All)
        {
            using var _ = new In(language);
            Func<Facet, string>[] words =
            [
                FacetWords.Heading,
                FacetWords.Kind,
                facet => NoticeWords.Rule(new(Slug.Of(facet), "x", QueryRule.Unknown)),
            ];
            Assert.All(words, word => Assert.Equal(6, Enum.GetValues<Facet>().Select(word).Distinct(StringComparer.Ordinal).Count()));
        }
    }

    [Fact]
    public void Unfolded_places_stand_under_their_towns() =>
        Assert.Contains("Quay", Words(Group(Sample.Plain.Expanded("place"), Facet.Place)));

    [Fact]
    public void Spots_of_a_chosen_town_are_shown() =>
        Assert.Contains(
            "Quay",
            Words(Group(Facet.Place, [.. Sample.Facets.Place.Select(value => value with { Selected = value.Id == "town-1" })])));

    [Fact]
    public void Children_beside_a_chosen_child_are_shown() =>
        Assert.Equal(
            ["Top 1", "1.1", "1.2", "Top 2"],
            Words(
                Themes([Theme("Top 1", 5), Theme("1.1", 3, "Top 1") with { Selected = true }, Theme("1.2", 1, "Top 1"), Theme("Top 2", 9)]))
        );

    [Fact]
    public void Only_the_top_theme_with_most_events_begins_with_its_children()
    {
        var group = Themes([Theme("Top 1", 5), Theme("1.1", 3, "Top 1"), Theme("Top 2", 9), Theme("2.1", 4, "Top 2"), Theme("Top 3", 0)]);

        Assert.Equal(["Top 1", "Top 2", "2.1", "Top 3"], Words(group));
    }

    [Fact]
    public void At_most_five_children_are_shown_at_first()
    {
        var children = Enumerable.Range(1, 8).Select(number => Theme($"1.{number}", 9 - number, "Top 1"));

        Assert.Equal(["Top 1", "1.1", "1.2", "1.3", "1.4", "1.5"], Words(Themes([Theme("Top 1", 9), .. children])));
    }

    [Fact]
    public void All_children_of_a_chosen_theme_are_shown()
    {
        var children = Enumerable.Range(1, 8).Select(number => Theme($"1.{number}", 9 - number, "Top 1"));

        Assert.Equal(9, Words(Themes([Theme("Top 1", 9) with { Selected = true }, .. children])).Count());
    }

    [Theory]
    [InlineData("", "All 3\u00A0themes", "/d/harbour-1931?open=theme", "false")]
    [InlineData("theme", "Fewer themes", "/d/harbour-1931", "true")]
    public void A_link_unfolds_all_themes_and_folds_them_again(string open, string words, string href, string expanded)
    {
        var address = open.Length > 0 ? Sample.Plain.Expanded(open) : Sample.Plain;
        var link = Themes([Theme("Top 1", 5), Theme("1.1", 3, "Top 1"), Theme("Top 2", 9)], address).Find("a.all");

        Assert.Equal((words, href, expanded), (link.TextContent, link.GetAttribute("href"), link.GetAttribute("aria-expanded")));
    }

    [Fact]
    public void A_chosen_theme_says_what_belongs_to_it_and_a_link_leads_to_all_definitions()
    {
        var (one, other) = (Theme("Top 1", 5) with { Definition = new("Rallies") }, Theme("Top 2", 3) with { Definition = new("Trials") });

        var group = Themes([one, other with { Selected = true }]);

        Assert.Equal(["Trials"], group.FindAll(".definition").Select(said => said.TextContent));
        Assert.Equal("/d/harbour-1931/codebook#themes", group.Find("a.meaning").GetAttribute("href"));
        Assert.Empty(Themes([Theme("Top 1", 5) with { Selected = true }]).FindAll(".definition, a.meaning"));
    }

    [Fact]
    public void Where_all_is_shown_nothing_offers_to_show_all() => Assert.Empty(Group(Sample.Plain, Facet.Theme).FindAll("a.all"));

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
        Assert.Equal("/d/harbour-1931", Group(Sample.Plain.Expanded("region"), Facet.Region).Find("h3 a").GetAttribute("href"));

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

    private static FacetValue Theme(string name, int count, string? parent = null) => new(name, new(name), count, false, parent, "2");

    private IRenderedComponent<FacetGroup> Themes(IReadOnlyList<FacetValue> themes, PageAddress? address = null) =>
        Group(Facet.Theme, themes, address);

    private IRenderedComponent<FacetGroup> Group(PageAddress address, Facet facet) => Group(facet, Sample.Facets[facet], address);

    private IRenderedComponent<FacetGroup> Group(Facet facet, IReadOnlyList<FacetValue> values, PageAddress? address = null) =>
        Render<FacetGroup>(group => group
            .AddCascadingValue(address ?? Sample.Plain)
            .Add(component => component.Facet, facet)
            .Add(component => component.Values, values));
}
