using Bunit;
using Dashboard.Client.Tests.Language;
using Dashboard.Client.Entities;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Client.Tests.Entities;

public sealed class OneEventPageTests : EntityPageContext
{
    private static readonly EventItem Before = Winter.Event with { Id = "e0", Title = new("Before"), Start = Winter.Day(5) };

    [Fact]
    public void Asks_for_the_event_as_it_was_known_on_the_day_of_the_address()
    {
        Draw(Winter.Detail, "?known=2022-01-10");

        Assert.Equal(Winter.Day(10), Assert.Single(Mediator.Asked.OfType<GetEvent>()).Filter.Known);
    }

    [Fact]
    public void Its_title_is_the_title_of_the_page() => Assert.Equal("A rally", Draw(Winter.Detail).Find("h1").TextContent.Trim());

    [Fact]
    public void It_leads_to_the_event_on_the_map_and_timeline() =>
        Assert.NotNull(Draw(Winter.Detail).Find("a[href='/d/winter?select=events/e1']"));

    [Fact]
    public void Its_place_has_a_page_and_its_actors_and_themes_a_list() =>
        Assert.Equal(
            ["/d/winter/places/town", "/d/winter?actor=army", "/d/winter?theme=protest"],
            Draw(Winter.Detail).FindAll("dl a").Select(link => link.GetAttribute("href")));

    [Fact]
    public void Its_id_and_permanent_address_are_shown_without_what_the_reader_filtered_by() =>
        Assert.Equal("http://localhost/d/winter/events/e1", Draw(Winter.Detail, "?theme=protest").Find(".address a").TextContent);

    [Fact]
    public void The_event_stands_marked_among_those_at_its_place()
    {
        var page = Draw(Winter.Detail, around: new([Before, Winter.Event], 12, [], 0));

        Assert.Equal(["Before", "A rally"], page.FindAll("#event-here ~ ol a").Select(link => link.TextContent));
        Assert.Equal("A rally", page.Find("[aria-current=page]").TextContent);
        Assert.Contains("All 12\u00A0events at this place", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void An_event_alone_at_its_place_has_no_list_of_neighbours() => Assert.Empty(Draw(Winter.Detail).FindAll("#event-here"));

    [Fact]
    public void Other_events_of_the_day_lead_to_the_whole_day() =>
        Assert.NotNull(
            Draw(Winter.Detail, around: new([Winter.Event], 1, [Before], 3)).Find("a[href='/d/winter?from=2022-01-06&to=2022-01-06']"));

    [Fact]
    public void What_was_not_checked_and_by_whom_a_name_was_made_public_is_said()
    {
        var page = Draw(Winter.Detail with { Event = Winter.Event with { Verification = Verification.Check }, NamesPublic = "family" });

        Assert.Contains("Not yet checked against the original.", page.Markup, StringComparison.Ordinal);
        Assert.Contains("The family made the name public.", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_leads_to_the_page_of_its_claim_and_a_source_to_its_own()
    {
        var scope = Winter.Scope(Winter.Claim("c1", 6, 164).WithdrawnOn(6)) with { About = new NamedRef("e1", new("A rally")) };
        var page = Draw(Winter.Detail with { Figures = [scope] });

        Assert.Equal("164", page.Find("a[href='/d/winter/claims/c1'] s").TextContent);
        Assert.Equal("A report", page.Find("a[href='/d/winter/sources/s1']").TextContent);
    }

    [Fact]
    public void A_day_as_of_which_it_is_shown_is_named_with_the_way_back_to_now()
    {
        var page = Draw(Winter.Detail, "?known=2022-01-10");

        Assert.Contains("10\u00A0January\u00A02022", page.Find(".known").TextContent, StringComparison.Ordinal);
        Assert.Equal("/d/winter/events/e1", page.Find(".known a").GetAttribute("href"));
    }

    [Fact]
    public void An_event_that_does_not_exist_is_not_found()
    {
        var notFound = false;
        Services.GetRequiredService<NavigationManager>().OnNotFound += (_, _) => notFound = true;

        Open<OneEventPage, EventLoader, OneEvent>("events/e9");

        Assert.True(notFound);
    }

    [Fact]
    public void Nothing_of_the_data_is_read_as_markup() =>
        Assert.Empty(
            Draw(Winter.Detail with { Event = Winter.Event with { Title = new(Winter.Script), Summary = new(Winter.Script) } })
                .FindAll("script, [style]"));

    [Fact]
    public void In_kazakh_the_titles_of_its_parts_are_kazakh()
    {
        using var kazakh = new In("kk");

        Assert.Equal(
            "Сол жерде бұған дейін және одан кейін",
            Draw(Winter.Detail, around: new([Before, Winter.Event], 2, [], 0)).Find("#event-here").TextContent);
    }

    private IRenderedComponent<OneEventPage> Draw(EventDetail detail, string query = "", EventsAround? around = null)
    {
        Mediator.Event = _ => detail;
        Mediator.Others[typeof(GetEventsAround)] = around ?? new EventsAround([detail.Event], 1, [], 1);
        return Open<OneEventPage, EventLoader, OneEvent>("events/e1", query);
    }
}
