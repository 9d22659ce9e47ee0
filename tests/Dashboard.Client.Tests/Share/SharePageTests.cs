using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Bunit;
using Dashboard.Client.Share;
using Dashboard.Client.Tests.Language;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using MediatR;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Client.Tests.Share;

public sealed class SharePageTests : BunitContext
{
    private const string Site = "http://localhost";
    private const string Embeds = $"{Site}/embed/{Sample.Dataset}";

    private readonly FakeMediator mediator = new();

    public SharePageTests()
    {
        Services.AddSingleton<IMediator>(mediator);
        Services.AddSingleton<IDatasetCatalog>(new AnyCatalog());
        mediator.Casualties = request => new(
            Sample.Dataset, "3-00ff", Sample.About, request.Filter.Known, [], [Measure.Killed], new(Measure.Killed, []), 0, null, 40);
    }

    [Theory]
    [InlineData("", "dashboard", 506)]
    [InlineData("?view=map&place=quay&map=8/43.2/76.9", "map?map=8/43.2/76.9&place=quay", 420)]
    [InlineData("?view=timeline&place=quay&map=8/43.2/76.9&measure=killed", "timeline?place=quay", 264)]
    [InlineData(
        "?title=0&controls=0&theme-mode=dark&lang=kk&height=300",
        "dashboard?controls=0&height=300&lang=kk&theme-mode=dark&title=0",
        300
    )]
    [InlineData("?open=menu&cursor=3.50&with=place%3Dquay&utm_source=mail", "dashboard", 506)]
    public void The_frame_is_of_the_view_and_options_of_the_address(string query, string embed, int height)
    {
        var frame = Pasted<IHtmlInlineFrameElement>(Code(Open(query), "frame"), "iframe");

        Assert.Equal($"{Embeds}/{embed}", frame.GetAttribute("src"));
        Assert.Equal(
            ("100%", $"{height}", "lazy"),
            (frame.GetAttribute("width"), frame.GetAttribute("height"), frame.GetAttribute("loading")));
    }

    [Theory]
    [InlineData("\"><script>alert(1)</script>")]
    [InlineData("' onload='x")]
    [InlineData("</textarea><img src=x onerror=x>")]
    [InlineData("a&lt;b&amp;c +%22 100%")]
    [InlineData("Алматы, ә ғ қ")]
    public void Text_of_the_filter_stays_text_on_the_page_and_where_a_code_is_pasted(string text)
    {
        mediator.View = _ => Sample.View with { About = Sample.About with { Title = new(text) } };
        var page = Open("?q=" + Uri.EscapeDataString(text));
        var (frame, element) = (Code(page, "frame"), Code(page, "element"));

        var pasted = Pasted<IHtmlInlineFrameElement>(frame, "iframe");
        Assert.Equal(text, Searched(pasted.GetAttribute("src")!));
        Assert.Contains(text, pasted.Title, StringComparison.Ordinal);
        var body = new HtmlParser().ParseDocument(element).Body!;
        var view = body.QuerySelector("event-dashboard")!;
        Assert.Equal(text, view.GetAttribute("q"));
        Assert.Equal(text, Searched(view.QuerySelector("a")!.GetAttribute("href")!));
        Assert.Contains(text, view.TextContent, StringComparison.Ordinal);
        Assert.Empty(body.QuerySelectorAll("img, [onload], event-dashboard script"));
        Assert.Empty(page.FindAll("script, [onload], [onerror]"));
    }

    [Fact]
    public void The_element_says_by_attributes_what_the_address_of_the_frame_says()
    {
        var code = Code(Open("?view=casualties&measure=killed&from=1931-05-02&title=0&controls=0&lang=ru"), "element");

        var body = new HtmlParser().ParseDocument(code).Body!;
        Assert.Equal(
            ["dataset=harbour-1931", "view=casualties", "no-controls=", "from=1931-05-02", "lang=ru", "measure=killed", "no-title="],
            body.QuerySelector("event-dashboard")!.Attributes.Select(one => $"{one.Name}={one.Value}"));
        Assert.Contains($"<script src=\"{Site}/embed.js\"></script>", code, StringComparison.Ordinal);
    }

    [Fact]
    public void A_selected_event_is_shared_until_another_view_is_chosen()
    {
        mediator.Event = _ => Winter.Detail with { Event = Sample.Event("e1", 1, "A march") };

        var page = Open("?select=events/e1");
        Assert.Equal("A march – Harbour, May 1931", page.Find(".top p").TextContent);
        Assert.Equal($"{Embeds}/events/e1", Pasted<IHtmlInlineFrameElement>(Code(page, "frame"), "iframe").GetAttribute("src"));
        Assert.Equal("e1", new HtmlParser().ParseDocument(Code(page, "element")).QuerySelector("event-dashboard")!.GetAttribute("event"));
        Assert.Equal($"{Site}/d/{Sample.Dataset}/events/e1", Code(page, "link"));

        var map = Open(new Uri(Site + page.Find("#view-map").GetAttribute("href")).Query);
        Assert.Equal($"{Embeds}/map", Pasted<IHtmlInlineFrameElement>(Code(map, "frame"), "iframe").GetAttribute("src"));
        Assert.EndsWith("/share?select=events/e1#view-event", map.Find("#view-event").GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_event_that_there_is_not_is_named_and_the_dashboard_shared() =>
        Assert.Contains("events/e9", Open("?select=events/e9").Find("ul.notice").TextContent, StringComparison.Ordinal);

    [Fact]
    public void Addresses_are_whole_and_those_of_the_view()
    {
        var page = Open("?view=map&place=quay&title=0");

        Assert.Equal($"{Site}/d/{Sample.Dataset}?place=quay", Code(page, "link"));
        Assert.Equal($"{Site}/oembed?url={Uri.EscapeDataString($"{Embeds}/map?place=quay&title=0")}", Code(page, "oembed"));
        Assert.Equal($"{Site}/preview/{Sample.Dataset}/map.png?place=quay", Code(page, "picture"));
        Assert.Equal($"/preview/{Sample.Dataset}/map.png?place=quay&width=600", page.Find("img").GetAttribute("src"));
    }

    [Fact]
    public void Three_frames_show_the_embed_itself()
    {
        var frames = Open("?view=map&place=quay").FindAll("iframe");

        Assert.Equal(["320", "600", "1200"], frames.Select(frame => frame.GetAttribute("width")));
        Assert.All(frames, frame => Assert.Equal($"/embed/{Sample.Dataset}/map?place=quay", frame.GetAttribute("src")));
    }

    [Fact]
    public void Every_option_keeps_the_others_and_leads_to_where_it_stands()
    {
        var page = Open("?view=map&place=quay&lang=kk&theme-mode=dark&title=0&height=300");

        Assert.All(
            page.FindAll(".options a[id]"),
            option => Assert.EndsWith("#" + option.Id, option.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Equal(
            $"/d/{Sample.Dataset}/share?controls=0&height=300&lang=kk&place=quay&theme-mode=dark&title=0&view=map#controls-off",
            page.Find("#controls-off").GetAttribute("href"));
        Assert.Equal(
            ["lang=kk", "place=quay", "theme-mode=dark", "title=0", "view=map"],
            page.FindAll("form input[type=hidden]").Select(field => $"{field.GetAttribute("name")}={field.GetAttribute("value")}"));
        Assert.Equal(
            ["view-map", "lang-kk", "colours-dark", "title-off", "controls-on"],
            page.FindAll(".options [aria-current]").Select(option => option.Id));
    }

    [Theory]
    [InlineData("en", "Share and embed")]
    [InlineData("ru", "Поделиться и встроить")]
    [InlineData("kk", "Бөлісу және кірістіру")]
    public void The_page_speaks_its_language(string language, string title)
    {
        using var _ = new In(language);
        Assert.Equal(title, Open($"?lang={language}").Find("h1").TextContent);
    }

    [Fact]
    public void Who_comes_from_a_page_shares_what_it_shows()
    {
        var filtered = Sample.Plain.Only(Facet.Theme, "march");

        Assert.Equal("/d/harbour-1931/share", Sample.Plain.Sharing.Href);
        Assert.Equal("/d/harbour-1931/share?measure=killed&theme=march&view=casualties", filtered.Casualties(Measure.Killed).Sharing.Href);
        Assert.Equal("/d/harbour-1931/share?select=events/e1&theme=march", filtered.Entity("events", "e1").Sharing.Href);
        Assert.Equal(
            "/d/harbour-1931/share?select=events/e1&theme=march",
            filtered.Selecting("events", "e1").Expanded("filters").Sharing.Href);
        Assert.False(filtered.Sharing.IsListed);
        Assert.True(Sample.Plain.Sharing.IsListed);
    }

    [Theory]
    [InlineData("/data", "?sort=-title&theme=march", "dashboard?theme=march")]
    [InlineData("/about", "", "dashboard")]
    [InlineData("/compare", "?theme=march&with=place%3Dquay", "dashboard?theme=march")]
    [InlineData("/places/quay", "?theme=march", "dashboard?place=quay&theme=march")]
    [InlineData("/claims/c1", "", "casualties")]
    [InlineData("/sources/s1", "", "dashboard")]
    [InlineData("/casualties", "?measure=killed", "casualties?measure=killed")]
    [InlineData("/events/e1", "?lang=ru", "events/e1?lang=ru")]
    [InlineData("", "?place=quay&theme-mode=dark", "dashboard?place=quay&theme-mode=dark")]
    public void The_link_leads_to_the_page_that_is_shared_and_the_frame_shows_what_is_nearest_to_it(string page, string query, string embed)
    {
        mediator.Event = request => new(Sample.Event(request.Id, 1), null, [], [], [], [], null, null, null, null, null);
        var parsed = QueryCodec.Parse(query, new AnyCatalog());
        var sharing = (Sample.Plain with { Page = page, Filter = parsed.Filter, Options = parsed.Options }).Sharing.Href;

        var shown = Open(sharing[sharing.IndexOf("/share", StringComparison.Ordinal)..]["/share".Length..]);

        Assert.Equal($"{Site}/d/{Sample.Dataset}{page}{query}", Code(shown, "link"));
        Assert.Equal(Code(shown, "link"), Site + shown.Find("a.close").GetAttribute("href"));
        Assert.Equal($"{Embeds}/{embed}", Pasted<IHtmlInlineFrameElement>(Code(shown, "frame"), "iframe").GetAttribute("src"));
    }

    private static string Searched(string address) =>
        QueryCodec.Parse(new Uri(address).Query, new AnyCatalog().Vocabulary(Sample.Dataset)!, Parameters.OfEmbeds).Filter.Text!;

    private static string Code(IRenderedComponent<SharePage> page, string name) => page.Find($"#share-{name}") switch
    {
        IHtmlTextAreaElement area => area.TextContent,
        var field => field.GetAttribute("value")!,
    };

    // Parses a code as a browser does: it must be exactly one element.
    private static TElement Pasted<TElement>(string code, string name)
        where TElement : class, IElement
    {
        var element = Assert.Single(new HtmlParser().ParseDocument(code).Body!.ChildNodes);
        return Assert.IsType<TElement>(element, exactMatch: false) is var pasted && pasted.LocalName == name
            ? pasted
            : throw new InvalidOperationException(code);
    }

    private IRenderedComponent<SharePage> Open(string query)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/d/{Sample.Dataset}/share{query}");
        return Render<SharePage>(page => page.Add(share => share.Dataset, Sample.Dataset));
    }
}
