using AngleSharp.Dom;
using Bunit;
using Dashboard.Client.Embed;
using Dashboard.Shared.Filters;
using MediatR;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Client.Tests.Embed;

public sealed class EventsEmbedTests : BunitContext
{
    private readonly FakeMediator mediator = new();

    public EventsEmbedTests()
    {
        Services.AddSingleton<IMediator>(mediator);
        Services.AddSingleton<IDatasetCatalog>(new AnyCatalog());
    }

    [Fact]
    public void Shows_a_map_a_timeline_or_both()
    {
        Assert.Equal([true, false], Has(Open("map")));
        Assert.Equal([false, true], Has(Open("timeline")));
        Assert.Equal([true, true], Has(Open("dashboard")));
    }

    [Fact]
    public void Links_within_the_frame_stay_in_it_and_others_do_not_say_so()
    {
        var page = Open("dashboard", "?from=1931-05-02&open=events");

        Assert.All(page.FindAll("a[href^='/embed/']"), link => Assert.Equal("_self", link.GetAttribute("target")));
        Assert.All(page.FindAll("a[href^='/d/']"), link => Assert.Null(link.GetAttribute("target")));
        Assert.All(page.FindAll("form"), form => Assert.Equal("_self", form.GetAttribute("target")));
        Assert.NotEmpty(page.FindAll(".column"));
    }

    [Fact]
    public void The_words_of_the_filter_take_it_away()
    {
        var chip = Open("timeline", "?from=1931-05-02&title=0").Find("header li a");

        Assert.Equal("from 2\u00A0May\u00A01931 ×", chip.TextContent);
        Assert.Equal($"/embed/{Sample.Dataset}/timeline?title=0", chip.GetAttribute("href"));
    }

    [Fact]
    public void Without_controls_the_filter_is_said_and_nothing_is_offered()
    {
        var head = Open("timeline", "?controls=0&from=1931-05-02").Find("header");

        Assert.Equal("from 2\u00A0May\u00A01931", head.QuerySelector("p:not(.count)")!.TextContent.Trim());
        Assert.Empty(head.QuerySelectorAll("a"));
    }

    [Fact]
    public void The_full_view_is_the_page_under_the_same_filter() =>
        Assert.Equal(
            $"/d/{Sample.Dataset}?from=1931-05-02&lang=kk",
            Open("timeline", "?from=1931-05-02&height=200&lang=kk&open=events").Find(".full").GetAttribute("href"));

    [Fact]
    public void The_events_are_listed_where_they_are_asked_for()
    {
        Assert.Empty(Open("timeline").FindAll(".list"));
        Assert.Equal("true", Open("timeline", "?open=events").Find(".count").GetAttribute("aria-expanded"));
        Assert.NotEmpty(Open("timeline", "?open=events").FindAll(".list .events"));
    }

    [Fact]
    public void A_selected_event_that_there_is_not_is_left_out_and_named() =>
        Assert.Contains(
            "select=events/e404",
            Open("timeline", "?select=events/e404").Find(".notice").TextContent,
            StringComparison.Ordinal);

    [Fact]
    public void An_open_event_names_its_page_as_its_permanent_address()
    {
        mediator.Event = _ => new(Sample.Event("e1", 2), null, [], [], [], [], null, null, null, null, null);

        var open = Open("timeline", "?select=events/e1");

        Assert.Contains($"/d/{Sample.Dataset}/events/e1", open.Find(".address a").GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal($"/embed/{Sample.Dataset}/timeline", open.Find("[data-escape]").GetAttribute("href")!.Split('#')[0]);
    }

    private static bool[] Has(IRenderedComponent<EventsEmbed> page) =>
        [page.FindAll("event-map").Count == 1, page.FindAll("event-timeline").Count == 1];

    private IRenderedComponent<EventsEmbed> Open(string view, string query = "")
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/embed/{Sample.Dataset}/{view}{query}");
        return Render<EventsEmbed>(page => page.Add(embed => embed.Dataset, Sample.Dataset).Add(embed => embed.View, view));
    }
}
