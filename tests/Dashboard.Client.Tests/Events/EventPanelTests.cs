using Bunit;
using Dashboard.Client.Addresses;
using Dashboard.Client.Events;
using Dashboard.Client.Tests.Language;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Tests.Events;

public sealed class EventPanelTests : BunitContext
{
    [Fact]
    public void Back_leads_to_the_row_that_was_left() =>
        Assert.Equal("/d/winter#event-e1", Draw(Winter.Detail).Find("nav a").GetAttribute("href"));

    [Theory]
    [InlineData("e1", "/d/winter#event-e1")]
    [InlineData("e9", "/d/winter?day=2022-01-06#event-e1")]
    public void Back_leads_to_the_page_of_the_list_that_has_the_row(string listed, string back)
    {
        var page = new EventPage([], [Winter.Event with { Id = listed }], null, null, new Dictionary<DateOnly, int>());

        Assert.Equal(back, Draw(Winter.Detail with { Next = "e2" }, page).Find("nav a").GetAttribute("href"));
    }

    [Fact]
    public void Back_of_an_event_that_continues_leads_to_the_first_page()
    {
        var page = new EventPage([], [Winter.Event with { Id = "e9" }], null, null, new Dictionary<DateOnly, int>());
        var address = Winter.Address.Between(Winter.Day(8), null);

        Assert.Equal(
            $"{address.Href}#event-e1",
            Draw(Winter.Detail with { Next = "e2" }, page, address.FromDay(Winter.Day(20))).Find("nav a").GetAttribute("href"));
    }

    [Fact]
    public void Its_place_actors_and_themes_name_what_they_stand_for() =>
        Assert.Equal(
            [("place", "town"), ("actor", "army"), ("theme", "protest")],
            Draw(Winter.Detail).FindAll("dl a").Select(link => (link.GetAttribute("data-facet"), link.GetAttribute("data-value"))));

    [Fact]
    public void Escape_follows_the_link_back() =>
        Assert.Equal("All events", Draw(Winter.Detail).Find("[data-escape]").TextContent.TrimStart('←', ' '));

    [Fact]
    public void The_count_of_a_coder_is_told_apart_from_claims()
    {
        var coded = Winter.Detail.Event with { Coded = new CodedEvent("acled", "ACLED", 0, null, null) };
        var section = Draw(Winter.Detail with { Event = coded }).Find("section:has(#figures-coded), #figures-coded").Closest("section")!;

        Assert.Contains("for this event: none or unknown.", section.TextContent, StringComparison.Ordinal);
        Assert.Empty(Draw(Winter.Detail).FindAll("#figures-coded"));
    }

    [Fact]
    public void At_the_end_of_the_list_there_is_no_next() => Assert.Empty(Draw(Winter.Detail).FindAll("[aria-label='Next event']"));

    [Fact]
    public void Next_opens_the_next_of_the_list() =>
        Assert.Equal(
            Winter.Address.Selecting("events", "e2").Href,
            Draw(Winter.Detail with { Next = "e2" }).Find("[aria-label='Next event']").GetAttribute("href"));

    [Fact]
    public void Place_actors_and_themes_lead_to_their_events() =>
        Assert.Equal(
            [Only(Facet.Place, "town"), Only(Facet.Actor, "army"), Only(Facet.Theme, "protest")],
            Draw(Winter.Detail).FindAll("dl a").Select(link => link.GetAttribute("href")));

    [Theory]
    [InlineData(GeoPrecision.Site, "the exact spot is known")]
    [InlineData(GeoPrecision.Settlement, "town known, exact spot unknown")]
    [InlineData(GeoPrecision.Region, "only the region is known")]
    [InlineData(GeoPrecision.Country, "concerns the whole country")]
    public void How_exactly_the_place_is_known_is_said(GeoPrecision precision, string words) =>
        Assert.Contains(
            words,
            Draw(With(Winter.Event with { LocationPrecision = precision })).Find("dl").TextContent,
            StringComparison.Ordinal);

    [Fact]
    public void A_source_on_the_web_is_a_link_that_passes_nothing_on() =>
        Assert.Equal("noopener nofollow external", Draw(Winter.Detail).Find("a[href='https://example.org/a']").GetAttribute("rel"));

    [Fact]
    public void An_address_that_runs_code_is_never_a_link() =>
        Assert.DoesNotContain(
            Draw(Winter.Detail with { Sources = [Winter.Source with { Url = "javascript:alert(1)" }] }).FindAll("a"),
            link => link.GetAttribute("href")!.Contains("javascript", StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void A_source_that_was_not_read_says_so() =>
        Assert.Contains(
            "The Paper, 7\u00A0January\u00A02022; text not read",
            Draw(Winter.Detail with { Sources = [Winter.Source with { TextRead = false }] }).Markup,
            StringComparison.Ordinal);

    [Fact]
    public void Figures_about_the_event_are_listed_with_their_claimants()
    {
        var scope = Winter.Scope(Winter.Claim("c1", 6, 1).OrMore()) with { About = new NamedRef("e1", new("A rally")) };

        Assert.Equal("1\u00A0or\u00A0more", Draw(Winter.Detail with { Figures = [scope] }).Find("li .figure").TextContent.Trim());
    }

    [Fact]
    public void A_figure_of_other_people_is_not_listed_as_one_of_this_event() =>
        Assert.Empty(Draw(Winter.Detail with { Figures = [Winter.Scope(Winter.Claim("c1", 6, 1))] }).FindAll("li .figure"));

    [Fact]
    public void A_figure_that_was_only_stated_here_stands_under_its_own_title()
    {
        var claim = Winter.Claim("c1", 6, 225);

        Assert.Contains(
            "Figures announced at this event",
            Draw(Winter.Detail with { Figures = [Winter.Scope(claim)], StatedHere = [claim] }).Markup,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_withdrawn_figure_is_struck_and_its_claimant_is_not()
    {
        var scope = Winter.Scope(Winter.Claim("c1", 6, 164).WithdrawnOn(6)) with { About = new NamedRef("e1", new("A rally")) };

        Assert.Equal(["164"], Draw(Winter.Detail with { Figures = [scope] }).FindAll("s").Select(struck => struck.TextContent));
    }

    [Fact]
    public void What_was_not_checked_says_so() =>
        Assert.Contains(
            "Not yet checked against the original.",
            Draw(With(Winter.Event with { Verification = Verification.Check })).Markup,
            StringComparison.Ordinal);

    [Fact]
    public void By_whom_a_name_was_made_public_is_said() =>
        Assert.Contains(
            "The family made the name public.",
            Draw(Winter.Detail with { NamesPublic = "family" }).Markup,
            StringComparison.Ordinal);

    [Fact]
    public void What_happened_before_at_the_same_place_is_a_link() =>
        Assert.Equal(
            Winter.Address.Selecting("events", "e0").Href,
            Draw(Winter.Detail with { Earlier = Winter.Event with { Id = "e0" } }).Find("section:last-of-type dl a").GetAttribute("href"));

    [Fact]
    public void A_script_in_a_title_is_text()
    {
        var drawn = Draw(With(Winter.Event with { Title = new(Winter.Script), Summary = new(Winter.Script) }));

        Assert.Equal(Winter.Script, drawn.Find("h2").TextContent);
        Assert.Empty(drawn.FindAll("script"));
    }

    [Theory]
    [InlineData("ru")]
    [InlineData("kk")]
    public void No_english_is_left_beside_the_data(string language)
    {
        using var _ = new In(language);
        var town = new PlaceRef("town", new("Қала"), new("Қала"), null, GeoPrecision.Settlement, 43, 77, "Nowhere/Atall");
        var item = Winter.Event with
        {
            Title = new("Жиын"),
            Summary = null,
            Place = town,
            Themes = [],
            Actors = [new("army", new("Әскер"))],
            DatePrecision = DatePrecision.Hour,
            Time = "14:00",
            TimeKind = TimeKind.Reported,
            Verification = Verification.Check,
        };
        var claim = Winter.Claim("c1", 6, 12) with
        {
            Claimant = new("Министрлік"),
            Scope = new("ел"),
            Verification = Verification.Check,
            StatedAt = "e1",
        };
        var about = claim with { Id = "c2", AboutEvent = "e1", Doubt = ClaimDoubt.Doubtful };
        var source = Winter.Source with { Publisher = new("Газет"), Title = new("Хабар"), TextRead = false, Published = null, Url = null };
        var detail = new EventDetail(
            item,
            new("region", new("Облыс")),
            [source],
            [Winter.Scope(about) with { About = new("e1", new("Жиын")) }],
            [claim],
            [],
            item with
            {
                Id = "e0",
            },
            item,
            "e0",
            "e2",
            "family");
        var drawn = Draw(detail);

        drawn.Find(".address").Remove(); // addresses are the same in every language
        Assert.DoesNotMatch("[A-Za-z]", drawn.Find("article").TextContent);
        Assert.All(drawn.FindAll("[aria-label]"), labelled => Assert.DoesNotMatch("[A-Za-z]", labelled.GetAttribute("aria-label")!));
    }

    private static string Only(Facet facet, string id) => Winter.Address.Only(facet, id).Href;

    private static EventDetail With(EventItem item) => Winter.Detail with { Event = item };

    private IRenderedComponent<EventPanel> Draw(EventDetail detail, EventPage? page = null, PageAddress? address = null) =>
        Render<EventPanel>(parameters => parameters
            .AddCascadingValue((address ?? Winter.Address).Selecting("events", "e1"))
            .Add(panel => panel.Detail, detail)
            .Add(panel => panel.Page, page));
}
