using Bunit;
using Dashboard.Client.Places;
using Dashboard.Client.Tests.Language;
using Dashboard.Client.Entities;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Tests.Entities;

public sealed class OnePlacePageTests : EntityPageContext
{
    private static readonly PlaceDetail Town = new(
        new(Winter.Town, new("KZ-ALA", new("A region")), 1, 0, "a gazetteer", "a note"),
        [new("en", "Town (Old Town)", "Town"), new("kk", "Қала", null)],
        "KZ-75", "1526384", [], [], 0,
        new([], [Winter.Event], null, null, new Dictionary<DateOnly, int>()));

    [Fact]
    public void Asks_for_the_page_of_events_that_the_address_names()
    {
        Draw(Town, "?cursor=3.50&known=2022-01-10");

        Assert.Equal(
            new GetPlace("winter", "town", Winter.Day(10), new(Cursor: new(3, 50))),
            Assert.Single(Mediator.Asked.OfType<GetPlace>()));
    }

    [Fact]
    public void It_is_named_in_every_language_each_marked_as_what_it_is() =>
        Assert.Equal(
            [("en", "Town (Old Town) (Town)"), ("kk", "Қала")],
            Draw(Town)
                .FindAll("dd [lang]")
                .Where(name => name.ParentElement!.LocalName == "div")
                .Select(name => (name.GetAttribute("lang")!, name.TextContent)));

    [Fact]
    public void Its_point_is_written_with_its_datum_and_where_it_comes_from()
    {
        var facts = Draw(Town).Find("dl").TextContent;

        Assert.Contains("43° N, 77° E", facts, StringComparison.Ordinal);
        Assert.Contains("WGS 84; from a gazetteer", facts, StringComparison.Ordinal);
    }

    [Fact]
    public void A_country_has_no_point_and_says_so()
    {
        var page = Draw(Town with { Place = Town.Place with { Place = Winter.Country } });

        Assert.Empty(page.FindAll("figure"));
        Assert.DoesNotContain("WGS 84", page.Markup, StringComparison.Ordinal);
        Assert.Contains("it has no point on the map", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void South_and_west_are_named_and_russian_writes_a_comma()
    {
        using var russian = new In("ru");

        Assert.Equal(
            "33,5°\u00A0ю.\u00A0ш., 70,25°\u00A0з.\u00A0д.",
            PlaceWords.Point(Winter.Town with { Latitude = -33.5, Longitude = -70.25 }));
    }

    [Fact]
    public void It_leads_to_its_events_on_the_map_and_each_event_to_its_page()
    {
        var page = Draw(Town);

        Assert.NotNull(page.Find("a[href='/d/winter?place=town']"));
        Assert.NotNull(page.Find("a[href='/d/winter/events/e1']"));
    }

    [Fact]
    public void Pages_of_events_lead_to_their_neighbours()
    {
        var page = Draw(Town with { Events = Town.Events with { Previous = "3.0", Next = "3.100" } });

        Assert.Equal(
            ["/d/winter/places/town?cursor=3.0", "/d/winter/places/town?cursor=3.100"],
            page.FindAll("nav[aria-label='Pages of events'] a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void A_town_lists_its_spots_with_their_numbers()
    {
        var square = new PlaceView(Sample.Place("square", "Square", GeoPrecision.Site), null, 7, 3, null, null);

        Assert.Equal(
            ["Square", "7\u00A0events · 3\u00A0claims"],
            Draw(Town with { Spots = [square] }).Find("#place-spots ~ ul li").Children.Select(part => part.TextContent));
    }

    [Fact]
    public void Claims_stand_under_the_range_of_their_scope_the_withdrawn_struck()
    {
        var scope = Winter.Scope(Winter.Claim("c1", 9, 103).WithdrawnOn(9), Winter.Claim("c2", 15, 139));
        var page = Draw(Town with { Scopes = [scope] });

        Assert.Equal("139", page.Find("article > .figure").TextContent);
        Assert.Equal(["103"], page.FindAll("s").Select(struck => struck.TextContent));
    }

    [Fact]
    public void Where_no_figure_is_recorded_that_is_not_said_to_be_none() =>
        Assert.Contains("That does not mean that nobody was harmed.", Draw(Town).Markup, StringComparison.Ordinal);

    private IRenderedComponent<OnePlacePage> Draw(PlaceDetail detail, string query = "")
    {
        Mediator.Others[typeof(GetPlace)] = detail;
        return Open<OnePlacePage, PlaceLoader, OnePlace>("places/town", query);
    }
}
